import type { Text } from "../language";

/** Every text of the start page that is its own, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "PlanGraph · 规划知识图谱", en: "PlanGraph · plans as a graph" },

  headline: {
    "zh-CN": "把政府发展规划，变成可以追问的知识图谱",
    en: "Development plans, turned into a graph you can question",
  },
  lead: {
    "zh-CN":
      "PlanGraph 从规划文本中读出产业、企业、项目、地区、政策、荣誉和指标，以及它们之间的关系，存入 Neo4j，用 GraphQL 回答。每条关系都写明依据，能追到原文的那一句。",
    en: "PlanGraph reads industries, companies, projects, places, policies, awards and figures out of government plans, with the links between them, keeps them in Neo4j and answers in GraphQL. Every link says what it rests on, down to the sentence.",
  },
  open: { "zh-CN": "打开 GraphiQL", en: "Open GraphiQL" },
  readSchema: { "zh-CN": "查看 Schema", en: "Read the schema" },
  picture: {
    "zh-CN": "示意图：企业建设项目，项目属于产业、位于地区、受政策约束，企业获得荣誉。",
    en: "Picture: a company develops a project; the project relates to an industry, lies in a district and comes under a policy; the company received an award.",
  },

  contents: { "zh-CN": "图谱现状", en: "In the graph now" },
  projects: { "zh-CN": "项目", en: "Projects" },
  companies: { "zh-CN": "企业", en: "Companies" },
  industries: { "zh-CN": "产业", en: "Industries" },
  links: { "zh-CN": "关系", en: "Links" },
  plans: { "zh-CN": "已载入的规划", en: "Plans loaded" },
  withText: { "zh-CN": "含原文", en: "with its text" },
  withoutText: { "zh-CN": "仅整理的事实", en: "curated facts only" },

  loading: { "zh-CN": "正在询问服务……", en: "Asking the server…" },
  emptyTitle: { "zh-CN": "还没有载入规划", en: "No plan is loaded yet" },
  emptyRemedy: {
    "zh-CN": "在运行 PlanGraph 的机器上执行下面的命令，载入一份规划，然后重试。",
    en: "Load one with this command, on the machine that runs PlanGraph, then try again.",
  },
  awayTitle: { "zh-CN": "服务没有应答", en: "The server does not answer" },
  awayRemedy: {
    "zh-CN":
      "PlanGraph 可能已经停止，或者网络中断。在运行 PlanGraph 的机器上执行下面的命令（在源码目录中是 make up），等它打印出地址，然后重试。",
    en: "PlanGraph may have stopped, or the network is down. Start it with this command on its machine (make up in the source folder), wait until it prints its addresses, then try again.",
  },
  failedTitle: { "zh-CN": "服务给不出数据", en: "The server could not give the figures" },
  failedRemedy: {
    "zh-CN": "它的回答如下。/readyz 会说明还缺什么；数据库没有运行时，用下面的命令启动，然后重试。",
    en: "It answered as below. /readyz says what is missing; where the database is not running, start it with this command, then try again.",
  },
  retry: { "zh-CN": "重试", en: "Try again" },

  questions: { "zh-CN": "试着问一问", en: "Ask it" },
  questionsHint: {
    "zh-CN": "点一个问题，在 GraphiQL 中打开它的查询。",
    en: "Each opens in GraphiQL with its query.",
  },

  connect: { "zh-CN": "接入", en: "Connect" },
  endpoint: { "zh-CN": "GraphQL 接口（POST 或 GET）", en: "GraphQL endpoint (POST or GET)" },
  schemaFile: { "zh-CN": "GraphQL Schema，附全部说明", en: "GraphQL schema, every element described" },
  console: { "zh-CN": "GraphiQL，带现成的问题", en: "GraphiQL, with ready questions" },
  command: { "zh-CN": "用命令行问一句：", en: "Ask from a command line:" },

  notices: { "zh-CN": "第三方许可", en: "Third-party licences" },
  footer: {
    "zh-CN": "规划内容以发布机关公布的原文为准。",
    en: "For what a plan says, the body that published it has the last word.",
  },
} as const satisfies Record<string, Text>;
