import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "规划", en: "Plans" },
  lead: {
    "zh-CN": "载入了哪些规划，从中读出了什么，拒绝了什么，覆盖了多少。",
    en: "Which plans are loaded, what was read out of them, what was refused, and how much of them is covered.",
  },
  load: { "zh-CN": "装载规划", en: "Load a plan" },
  add: { "zh-CN": "或者在服务所在的机器上载入一份：", en: "Or load one on the server’s machine:" },

  unload: { "zh-CN": "卸载", en: "Unload" },
  unloadTitle: { "zh-CN": "卸载这份规划？", en: "Unload this plan?" },
  unloadMeaning: {
    "zh-CN": "它和只以它为依据的内容都会从图谱中移除。以后可以用它的文件再装载一次。",
    en: "It leaves the graph, with everything that rests on it alone. Its file can be loaded again later.",
  },
  unloadRefused: {
    "zh-CN": "没有卸载。看看令牌是否有卸载的权限，服务是否在运行，然后再试。",
    en: "It was not unloaded. See that your token may unload and that the server runs, then try again.",
  },
  cancel: { "zh-CN": "取消", en: "Cancel" },

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
  names: { "zh-CN": "名称与更正", en: "Names and corrections" },
  numbersCovered: { "zh-CN": "数字的覆盖", en: "Coverage of numbers" },
  numbersRead: { "zh-CN": "个数字已读出，共", en: "of" },
  numbersReadEnd: { "zh-CN": "个", en: "numbers are read as figures" },
  missedNumbers: { "zh-CN": "没有读出的数字", en: "Numbers that were not read" },
  noCoverage: {
    "zh-CN": "没有原文，无从计算。",
    en: "Not known without the document.",
  },

  noReport: {
    "zh-CN": "这份规划没有载入报告。重新载入一次，就会有。",
    en: "This plan has no report of its loading. Load it again to get one.",
  },
} as const satisfies Record<string, Text>;
