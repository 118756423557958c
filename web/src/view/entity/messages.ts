import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "条目", en: "Entity" },
  lead: {
    "zh-CN": "一个条目的名称、关系、进展和指标，以及每一条所依据的原句。",
    en: "An entity’s names, links, statuses and figures, with the sentence behind each.",
  },
} as const satisfies Record<string, Text>;
