import type { ProjectStatus } from "../api/generated/graphql";
import type { Text } from "../state/language";

/** How far something has come, in words; from a wish to what is in use. */
export const STATUSES: Readonly<Record<ProjectStatus, Text>> = {
  PROPOSED: { "zh-CN": "提出设想", en: "Proposed" },
  PLANNED: { "zh-CN": "规划筹备", en: "Planned" },
  UNDER_CONSTRUCTION: { "zh-CN": "在建", en: "Under construction" },
  COMPLETED: { "zh-CN": "建成", en: "Completed" },
  OPERATING: { "zh-CN": "投入使用", en: "In use" },
  UPGRADING: { "zh-CN": "改造提升", en: "Being upgraded" },
};

/** All statuses in the order of STATUSES. */
export const ALL_STATUSES = Object.keys(STATUSES) as ProjectStatus[];
