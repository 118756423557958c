import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "规划", en: "Plans" },
  lead: {
    "zh-CN": "载入了哪些规划，从中读出了什么，拒绝了什么，覆盖了多少。",
    en: "Which plans are loaded, what was read out of them, what was refused, and how much of them is covered.",
  },
  add: { "zh-CN": "再载入一份规划：", en: "Load one more:" },

  read: { "zh-CN": "读原文", en: "Read the text" },
  curatedFacts: { "zh-CN": "看整理的事实", en: "See the curated facts" },
  uncovered: { "zh-CN": "没有事实的句子", en: "Sentences without facts" },
  download: { "zh-CN": "下载报告（JSON）", en: "Download the report (JSON)" },

  publisher: { "zh-CN": "发布机关", en: "Publisher" },
  district: { "zh-CN": "行政区", en: "District" },
  year: { "zh-CN": "规划年份", en: "Year" },
  publishedOn: { "zh-CN": "发布日期", en: "Published on" },
  source: { "zh-CN": "来源", en: "Source" },
  sourceLink: { "zh-CN": "发布页", en: "where it was published" },
  unknown: { "zh-CN": "未注明", en: "not stated" },
  document: { "zh-CN": "原文", en: "Document" },
  withDocument: { "zh-CN": "在手边，事实已与原文核对", en: "at hand: facts are checked against it" },
  withoutDocument: {
    "zh-CN": "不在手边，只有整理的事实，未核对",
    en: "not at hand: curated facts only, unchecked",
  },

  coverage: { "zh-CN": "覆盖", en: "Coverage" },
  covered: { "zh-CN": "句有事实，共", en: "of" },
  coveredEnd: { "zh-CN": "句", en: "sentences have facts" },
  noCoverage: {
    "zh-CN": "没有原文，无从计算。",
    en: "Not known without the document.",
  },

  readHeading: { "zh-CN": "读到", en: "Read" },
  characters: { "zh-CN": "字符", en: "characters" },
  sections: { "zh-CN": "标题", en: "headings" },
  passages: { "zh-CN": "句子和标题", en: "sentences and headings" },
  dropped: { "zh-CN": "略去的网页行", en: "lines around the plan left out" },
  found: { "zh-CN": "读出", en: "Found" },
  mentions: { "zh-CN": "提及", en: "mentions" },
  links: { "zh-CN": "关系", en: "links" },
  observations: { "zh-CN": "指标数值", en: "figures" },
  statuses: { "zh-CN": "进展", en: "statuses" },
  methods: { "zh-CN": "怎样找到", en: "How they were found" },
  method: { "zh-CN": "方法", en: "Method" },
  facts: { "zh-CN": "事实", en: "Facts" },
  share: { "zh-CN": "占比", en: "Share" },
  CURATED: { "zh-CN": "人工整理", en: "read by a person" },
  RULE: { "zh-CN": "规则识别", en: "found by a rule" },
  CATALOG: { "zh-CN": "目录", en: "catalog" },
  and: { "zh-CN": "＋", en: " and " },

  refused: { "zh-CN": "拒绝", en: "Refused" },
  noneRefused: {
    "zh-CN": "没有：整理的事实都与原文相符。",
    en: "None: the document bears out every curated fact.",
  },
  notChecked: {
    "zh-CN": "没有：原文不在手边，整理的事实没有核对。",
    en: "None: without the document the curated facts were not checked.",
  },
  rejected: {
    "zh-CN": "条规则找到的事实，经人核对有误，已略去。",
    en: "facts that rules found were left out, since a reader had found them wrong.",
  },
  place: { "zh-CN": "位置", en: "Place" },
  fact: { "zh-CN": "事实", en: "Fact" },
  reason: { "zh-CN": "原因", en: "Reason" },
  noReport: {
    "zh-CN": "这份规划没有载入报告。重新载入一次，就会有。",
    en: "This plan has no report of its loading. Load it again to get one.",
  },
} as const satisfies Record<string, Text>;
