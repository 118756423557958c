import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "规划原文", en: "The plan’s text" },
  lead: {
    "zh-CN": "规划的原文和提纲，标出提到的条目；从一句话到它的事实，再回到原文。",
    en: "The plan as a text with its outline and mentions; from a sentence to its facts and back.",
  },
} as const satisfies Record<string, Text>;
