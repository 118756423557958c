import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "指标", en: "Figures" },
  lead: {
    "zh-CN": "实现了多少，目标是多少，逐年对照。",
    en: "What was achieved against what was aimed at, year by year.",
  },
} as const satisfies Record<string, Text>;
