import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "条目", en: "Entity" },
  kind: { "zh-CN": "类别", en: "Kind" },
  aliases: { "zh-CN": "又称", en: "Also" },
  onlyAimed: { "zh-CN": "规划只把它作为意向提到。", en: "Plans name it only as something they aim at." },
  inGraph: { "zh-CN": "在图谱中看", en: "See in the graph" },
  inMatrix: { "zh-CN": "看产业 × 项目", en: "See its projects" },
  inGraphiql: { "zh-CN": "在 GraphiQL 中打开", en: "Open in GraphiQL" },
  openAll: { "zh-CN": "展开全部原句", en: "Show every sentence" },

  closeAll: { "zh-CN": "收起全部原句", en: "Hide the sentences" },

  facts: { "zh-CN": "事实", en: "Facts" },
  groups: { "zh-CN": "各类事实", en: "Kinds of facts" },
  noFacts: {
    "zh-CN": "没有规划写到它与别的条目的关系；它出现的句子见下方。",
    en: "No plan states a link between it and another; the sentences that name it are below.",
  },
  evidence: { "zh-CN": "依据", en: "Evidence" },
  background: { "zh-CN": "背景", en: "background" },
  backgroundMeaning: {
    "zh-CN": "来自目录的背景知识，没有规划这样写",
    en: "Background knowledge of the catalog; no plan says it",
  },

  statuses: { "zh-CN": "进展", en: "How far it has come" },
  figures: { "zh-CN": "关于它的指标", en: "Figures about it" },
  observations: { "zh-CN": "历年数值", en: "Its values" },
  ownFigures: {
    "zh-CN": "规划没有写明对象的指标，都是本区的",
    en: "Those of a plan that name nobody are of its own district",
  },
  noFigures: { "zh-CN": "没有数值。", en: "No values." },
  compare: { "zh-CN": "结果与目标对照", en: "Compare results and aims" },

  mentions: { "zh-CN": "写到它的句子", en: "Sentences that name it" },
  noMentions: {
    "zh-CN": "手边的规划原文没有写到它；它来自目录，或者那份规划的原文没有载入。",
    en: "No plan text at hand names it: it is from the catalog, or its plan was loaded without the text.",
  },
  allMentions: { "zh-CN": "显示全部", en: "Show all" },
  inPlan: { "zh-CN": "在规划中看", en: "In the plan, at" },
  name: { "zh-CN": "名称", en: "Name" },
  correctName: { "zh-CN": "更正名称的认定", en: "Correct what it names" },
  plans: { "zh-CN": "写到它的规划", en: "Plans that name it" },
  noPlans: { "zh-CN": "没有规划写到它，它来自目录。", en: "No plan names it; it is from the catalog." },

  unknownTitle: { "zh-CN": "没有这个条目", en: "There is no such entity" },
  unknownRemedy: {
    "zh-CN": "地址可能抄错了，或者它所在的规划已经移除。搜索它的名称，或者从首页开始。",
    en: "The address may be mistyped, or its plan was removed. Search for its name, or begin at the start page.",
  },
  planTitle: { "zh-CN": "这是一份规划", en: "This is a plan" },
  planRemedy: { "zh-CN": "规划在阅读页打开。", en: "Plans open in the reader." },
  start: { "zh-CN": "回到首页", en: "To the start page" },
} as const satisfies Record<string, Text>;
