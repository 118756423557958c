import type { CorrectionRule, DoubtReason } from "../../api/generated/graphql";
import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "名称与更正", en: "Names and corrections" },
  lead: {
    "zh-CN":
      "规划常用几个名称叫同一事物，也用一个名称叫不同事物。这里可以合并、拆分、改名、改类型或去除；更正会保留，并重新读取有关的规划。",
    en: "Plans call one thing by several names, and several by one. Merge, split, rename, retype or drop here: corrections are kept, and the plans that they are about are read again.",
  },
  doubtful: { "zh-CN": "疑似同一事物", en: "Doubtful pairs" },
  noDoubtful: { "zh-CN": "没有疑似同一事物的名称。", en: "No two names are in doubt." },
  mentions: { "zh-CN": "次", en: "times" },
  keep: { "zh-CN": "合并为", en: "Merge into" },
  distinct: { "zh-CN": "不是同一事物", en: "They are two" },
  correct: { "zh-CN": "更正一个名称", en: "Correct a name" },
  choose: { "zh-CN": "查找要更正的名称", en: "Find the name to correct" },
  chooseInto: { "zh-CN": "查找它所指的事物", en: "Find what it is" },
  chosen: { "zh-CN": "名称", en: "Name" },
  into: { "zh-CN": "它就是", en: "It is" },
  other: { "zh-CN": "另选", en: "Another" },
  rule: { "zh-CN": "怎样更正", en: "What is wrong" },
  name: { "zh-CN": "正确的名称", en: "Its name" },
  kind: { "zh-CN": "正确的类型", en: "Its kind" },
  plan: { "zh-CN": "只在这份规划", en: "Only in this plan" },
  all: { "zh-CN": "所有规划", en: "All plans" },
  reason: { "zh-CN": "理由", en: "Why" },
  pairReason: { "zh-CN": "在疑似名单中判定", en: "decided in the list of doubtful pairs" },
  save: { "zh-CN": "保存更正", en: "Keep the correction" },
  kept: { "zh-CN": "已保存。", en: "It is kept." },
  reading: { "zh-CN": "正在重新读取：", en: "Read again:" },
  toLoad: {
    "zh-CN": "请重新装载（文件不在手边）：",
    en: "Load these again, whose documents are not at hand:",
  },
  corrections: { "zh-CN": "已有的更正", en: "Corrections" },
  noCorrections: { "zh-CN": "还没有更正。", en: "There are none." },
  takeBack: { "zh-CN": "撤销", en: "Take back" },
  within: { "zh-CN": "仅在", en: "only in" },
} as const satisfies Record<string, Text>;

/** What is decided, as a choice. */
export const RULE_NAMES: Readonly<Record<CorrectionRule, Text>> = {
  MERGE: { "zh-CN": "与另一名称是同一事物（合并）", en: "It is the same as another (merge)" },
  RENAME: { "zh-CN": "名称不对（改名）", en: "It is called otherwise (rename)" },
  RETYPE: { "zh-CN": "类型不对（改类型）", en: "It is of another kind (retype)" },
  SPLIT: { "zh-CN": "在一份规划中另有所指（拆分）", en: "In one plan it is another thing (split)" },
  DROP: { "zh-CN": "不是名称（去除）", en: "It names nothing (drop)" },
  DISTINCT: { "zh-CN": "不是同一事物", en: "They are two" },
};

/** Why a pair is doubtful. */
export const REASON_NAMES: Readonly<Record<DoubtReason, Text>> = {
  KIND: { "zh-CN": "同名不同类", en: "one name, two kinds" },
  FORM: { "zh-CN": "写法不同", en: "differ in form" },
  PLACE: { "zh-CN": "多了地名", en: "with and without the district" },
  PART: { "zh-CN": "名称相含", en: "one name within the other" },
  CHARACTER: { "zh-CN": "一字之差", en: "differ in one character" },
};
