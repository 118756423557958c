import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "规划原文", en: "The plan’s text" },
  allPlans: { "zh-CN": "全部规划", en: "All plans" },
  source: { "zh-CN": "发布页", en: "Published at" },
  unknownTitle: { "zh-CN": "没有这份规划", en: "No such plan" },
  unknownRemedy: {
    "zh-CN": "它可能没有载入，或者已经卸载。规划页列出载入了的规划。",
    en: "It may not be loaded, or not any more. The page of plans lists what is.",
  },

  outline: { "zh-CN": "提纲", en: "Outline" },
  kinds: { "zh-CN": "标出提到的条目", en: "Mark what is mentioned" },
  all: { "zh-CN": "全部", en: "All" },
  none: { "zh-CN": "都不标", en: "None" },
  uncovered: { "zh-CN": "只看没有事实的句子", en: "Only sentences without facts" },
  covered: { "zh-CN": "句有事实，共", en: "of" },
  coveredEnd: { "zh-CN": "句", en: "sentences have facts" },
  noneUncovered: { "zh-CN": "每一句都有事实。", en: "Facts rest on every sentence." },

  find: { "zh-CN": "在原文中查找", en: "Find in the text" },
  foundCount: { "zh-CN": "句含有", en: "sentences found" },
  foundNone: {
    "zh-CN": "没有找到。换一个更短的词。",
    en: "Nothing found. Try a shorter word.",
  },
  previous: { "zh-CN": "上一句", en: "Previous" },
  next: { "zh-CN": "下一句", en: "Next" },

  text: { "zh-CN": "原文", en: "Text" },
  factsOf: { "zh-CN": "条事实：句", en: "facts of sentence" },
  factOf: { "zh-CN": "条事实：句", en: "fact of sentence" },
  badges: {
    "zh-CN": "句末的数字是这一句的事实数；虚线框的 0 表示没有事实。点句子看它的事实，用上下键在句子间移动。",
    en: "The number behind a sentence counts its facts; a dashed 0 means none. Click a sentence for its facts; arrow keys go from one to the next.",
  },

  facts: { "zh-CN": "这一句的事实", en: "Facts of this sentence" },
  sentence: { "zh-CN": "第", en: "Sentence" },
  sentenceEnd: { "zh-CN": "句", en: "" },
  headingAt: { "zh-CN": "标题", en: "Heading" },
  close: { "zh-CN": "关闭", en: "Close" },
  before: { "zh-CN": "上一句", en: "Sentence before" },
  behind: { "zh-CN": "下一句", en: "Sentence after" },
  noFacts: {
    "zh-CN": "这一句没有读出事实：没有关系、数值或进展依据它。",
    en: "No fact was read out of this sentence: no link, figure or status rests on it.",
  },
  links: { "zh-CN": "关系", en: "Links" },
  observations: { "zh-CN": "指标数值", en: "Figures" },
  statuses: { "zh-CN": "进展", en: "Statuses" },
  mentions: { "zh-CN": "提到", en: "Mentions" },
  unseenFacts: {
    "zh-CN": "条事实的主体不在这一句里点名，这里没有列出。",
    en: "more are about something that this sentence does not name, and are not listed here.",
  },
  elsewhere: { "zh-CN": "另见", en: "Also at" },
  verified: { "zh-CN": "已核对", en: "checked" },
  unverified: { "zh-CN": "未核对", en: "not checked" },
  confidence: { "zh-CN": "可信度", en: "confidence" },
  CURATED: { "zh-CN": "人工整理", en: "read by a person" },
  RULE: { "zh-CN": "规则识别", en: "found by a rule" },
  CATALOG: { "zh-CN": "目录", en: "catalog" },

  withoutTitle: { "zh-CN": "这份规划的原文不在手边", en: "The text of this plan is not at hand" },
  withoutRemedy: {
    "zh-CN":
      "图谱里只有事先整理的事实，没有和原文核对。把规划存成纯文本文件，在运行 PlanGraph 的机器上执行下面的命令之一，这一页就会显示全文。",
    en: "The graph holds only the facts that were curated beforehand, not checked against the text. Save the plan as a plain text file and run one of these commands on the machine that runs PlanGraph; then this page shows the whole text.",
  },
  curated: { "zh-CN": "整理的事实，按所在位置", en: "Curated facts, by their place" },
  noCurated: { "zh-CN": "没有整理的事实。", en: "There are no curated facts." },

  RELATES_TO: { "zh-CN": "属于产业", en: "relates to" },
  OPERATES_IN: { "zh-CN": "从事", en: "operates in" },
  DEVELOPS: { "zh-CN": "建设", en: "develops" },
  LOCATED_IN: { "zh-CN": "位于", en: "is in" },
  PART_OF: { "zh-CN": "属于", en: "is part of" },
  RECEIVED: { "zh-CN": "获得", en: "received" },
  COOPERATES_WITH: { "zh-CN": "合作", en: "cooperates with" },
  GOVERNED_BY: { "zh-CN": "依据", en: "comes under" },
  ACTUAL: { "zh-CN": "结果", en: "result" },
  TARGET: { "zh-CN": "目标", en: "aim" },
  PROPOSED: { "zh-CN": "提议", en: "proposed" },
  PLANNED: { "zh-CN": "筹备", en: "planned" },
  UNDER_CONSTRUCTION: { "zh-CN": "在建", en: "under construction" },
  COMPLETED: { "zh-CN": "建成", en: "completed" },
  OPERATING: { "zh-CN": "运营", en: "operating" },
  UPGRADING: { "zh-CN": "改造", en: "being upgraded" },
} as const satisfies Record<string, Text>;
