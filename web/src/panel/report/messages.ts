import type { Text } from "../../state/language";

/** The texts of a report, in both languages. */
export const MESSAGES = {
  noRules: {
    "zh-CN": "文件不是中文，没有规则适用：只装载了它的句子。",
    en: "No rule applies: the document is in another language than Chinese, and only its sentences are loaded.",
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
} as const satisfies Record<string, Text>;
