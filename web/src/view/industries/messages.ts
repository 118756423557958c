import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "产业与项目", en: "Industries and projects" },
  lead: {
    "zh-CN": "哪些产业有哪些项目，由谁建设，在哪里。",
    en: "Which industries have which projects, who builds them, and where.",
  },
} as const satisfies Record<string, Text>;
