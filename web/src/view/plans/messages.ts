import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "规划", en: "Plans" },
  lead: {
    "zh-CN": "载入了哪些规划，从中读出了什么，覆盖了多少。",
    en: "Which plans are loaded, what was read out of them, and how much of them is covered.",
  },
} as const satisfies Record<string, Text>;
