import type { Text } from "../../state/language";

/** Every text of the start page that is its own, in both languages. */
export const MESSAGES = {
  headline: {
    "zh-CN": "把政府发展规划，变成可以追问的知识图谱",
    en: "Development plans, turned into a graph you can question",
  },
  lead: {
    "zh-CN":
      "从规划文本中读出产业、企业、项目、地区、政策和指标，以及它们之间的关系。每一条都写明依据，能追到原文的那一句。",
    en: "Industries, companies, projects, places, policies and figures, read out of government plans with the links between them. Each says what it rests on, down to the sentence.",
  },
  questions: { "zh-CN": "试着问一问", en: "Ask it" },
  query: { "zh-CN": "看它的查询", en: "See its query" },

  contents: { "zh-CN": "图谱现状", en: "In the graph now" },
  links: { "zh-CN": "关系", en: "Links" },
  observations: { "zh-CN": "指标数值", en: "Values of indicators" },
  plans: { "zh-CN": "已载入的规划", en: "Plans loaded" },
  withText: { "zh-CN": "含原文", en: "with its text" },
  withoutText: { "zh-CN": "仅整理的事实", en: "curated facts only" },

  headlines: { "zh-CN": "实现了多少，目标是多少", en: "What was done, what is aimed at" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  result: { "zh-CN": "结果", en: "Result" },
  target: { "zh-CN": "目标", en: "Aim" },
  allFigures: { "zh-CN": "全部指标对照", en: "All figures compared" },
  noHeadlines: {
    "zh-CN": "载入的规划中没有可以对照的结果和目标；各个数值见指标页。",
    en: "No loaded plan has a result and an aim to compare; the figures page has the single values.",
  },

  industries: { "zh-CN": "产业和它们的项目", en: "Industries and their projects" },
  industriesHint: {
    "zh-CN": "每张小图是一个产业和与它直接相关的项目、企业、机构等；虚线是规划的意向。",
    en: "Each small picture is an industry with the projects, companies, institutions and others linked to it; a dashed line is an aim.",
  },
  asGraph: { "zh-CN": "在图谱中打开", en: "Open in the graph" },
  allIndustries: { "zh-CN": "产业 × 项目全表", en: "All industries × projects" },
  noIndustries: {
    "zh-CN": "载入的规划没有提到产业的项目。",
    en: "No loaded plan names projects of an industry.",
  },

  connect: { "zh-CN": "接入", en: "Connect" },
  endpoint: { "zh-CN": "GraphQL 接口（POST 或 GET）", en: "GraphQL endpoint (POST or GET)" },
  schemaFile: { "zh-CN": "GraphQL Schema，附全部说明", en: "GraphQL schema, every element described" },
  console: { "zh-CN": "GraphiQL，带现成的问题", en: "GraphiQL, with ready questions" },
  command: { "zh-CN": "用命令行问一句：", en: "Ask from a command line:" },
} as const satisfies Record<string, Text>;
