import type { Text } from "../state/language";

/** The texts of the frame around the views. */
export const MESSAGES = {
  skip: { "zh-CN": "跳到内容", en: "Skip to the content" },
  views: { "zh-CN": "页面", en: "Views" },
  graph: { "zh-CN": "图谱", en: "Graph" },
  industries: { "zh-CN": "产业", en: "Industries" },
  figures: { "zh-CN": "指标", en: "Figures" },
  plans: { "zh-CN": "规划", en: "Plans" },
  graphiql: { "zh-CN": "GraphiQL", en: "GraphiQL" },

  system: { "zh-CN": "配色：跟随系统", en: "Colours: as the system’s" },
  light: { "zh-CN": "配色：浅色", en: "Colours: light" },
  dark: { "zh-CN": "配色：深色", en: "Colours: dark" },

  stale: {
    "zh-CN": "数据库暂时连不上，看到的是先前的答案。",
    en: "The database is away for the moment; what you see was answered before.",
  },

  authority: {
    "zh-CN": "规划内容以发布机关公布的原文为准。",
    en: "For what a plan says, the body that published it has the last word.",
  },
  notices: { "zh-CN": "第三方许可", en: "Third-party licences" },
  noticesGraphiql: { "zh-CN": "第三方许可：GraphiQL", en: "Third-party licences: GraphiQL" },

  missingTitle: { "zh-CN": "这里没有页面", en: "There is no page here" },
  missingRemedy: {
    "zh-CN": "地址可能写错了。从搜索或者首页开始。",
    en: "The address may be mistyped. Begin with the search, or at the start.",
  },
  start: { "zh-CN": "回到首页", en: "Go to the start" },
} as const satisfies Record<string, Text>;
