import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "图谱", en: "Graph" },
  lead: {
    "zh-CN": "从一个名称开始，一步一步展开它的关系，每条都能看到依据。",
    en: "Begin with a name and expand its links step by step, each with its evidence.",
  },
} as const satisfies Record<string, Text>;
