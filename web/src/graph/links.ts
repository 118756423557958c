import type { LinkType } from "../api/generated/graphql";
import type { Text } from "../state/language";

/** What a link of each type says, between its source and its target. */
export const LINKS: Readonly<Record<LinkType, Text>> = {
  RELATES_TO: { "zh-CN": "涉及", en: "relates to" },
  OPERATES_IN: { "zh-CN": "从事", en: "works in" },
  DEVELOPS: { "zh-CN": "建设运营", en: "develops" },
  LOCATED_IN: { "zh-CN": "位于", en: "is in" },
  PART_OF: { "zh-CN": "从属于", en: "part of" },
  RECEIVED: { "zh-CN": "获得", en: "received" },
  COOPERATES_WITH: { "zh-CN": "合作", en: "works with" },
  GOVERNED_BY: { "zh-CN": "依据", en: "comes under" },
};

/** All types in the order of LINKS. */
export const ALL_TYPES = Object.keys(LINKS) as LinkType[];
