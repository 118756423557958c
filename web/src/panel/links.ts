import type { LinkType } from "../api/generated/graphql";
import type { Text } from "../state/language";

/** What a link says, between its source and its target. */
export const LINKS: Readonly<Record<LinkType, Text>> = {
  RELATES_TO: { "zh-CN": "属于或服务于", en: "belongs to or serves" },
  OPERATES_IN: { "zh-CN": "从事", en: "works in" },
  DEVELOPS: { "zh-CN": "建设或运营", en: "builds or runs" },
  LOCATED_IN: { "zh-CN": "位于", en: "is in" },
  PART_OF: { "zh-CN": "是……的一部分：", en: "is a part of" },
  RECEIVED: { "zh-CN": "获得", en: "received" },
  COOPERATES_WITH: { "zh-CN": "合作方：", en: "works with" },
  GOVERNED_BY: { "zh-CN": "纳入", en: "comes under" },
};
