import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "指标", en: "Figures" },
  lead: {
    "zh-CN": "规划说了哪些数：做到了多少，要做到多少，两者相差多少。每个数都能追到原文的那一句。",
    en: "What plans say in numbers: what was done, what is aimed at, and how far they are apart. Each leads to its sentence.",
  },
  indicators: { "zh-CN": "指标", en: "Indicators" },
  results: { "zh-CN": "结果", en: "Results" },
  aims: { "zh-CN": "目标", en: "Aims" },
  comparable: { "zh-CN": "可以对照", en: "Can be compared" },
  incomparable: { "zh-CN": "不能对照", en: "Cannot be compared" },
  result: { "zh-CN": "结果", en: "Result" },
  aim: { "zh-CN": "目标", en: "Aim" },
  onlyResult: { "zh-CN": "只有结果", en: "A result alone" },
  onlyAim: { "zh-CN": "只有目标", en: "An aim alone" },

  filters: { "zh-CN": "筛选", en: "Filters" },
  find: { "zh-CN": "查找", en: "Find" },
  findHint: { "zh-CN": "指标或主体，中文或英文", en: "Indicator or subject, English or Chinese" },
  any: { "zh-CN": "全部", en: "All" },
  basis: { "zh-CN": "结果与目标", en: "Result and aim" },
  both: { "zh-CN": "两者都有", en: "Both" },
  compare: { "zh-CN": "对照", en: "Comparison" },
  AIM_AGAINST_RESULT: { "zh-CN": "目标对此前的结果", en: "Aim against an earlier result" },
  RESULT_AGAINST_AIM: { "zh-CN": "结果对同年的目标", en: "Result against the aim for its year" },
  RESULT_AGAINST_EARLIER_AIM: { "zh-CN": "结果对此前的目标", en: "Result against an earlier aim" },
  RESULTS: { "zh-CN": "两年的结果", en: "Results of two years" },
  AIMS: { "zh-CN": "两年的目标", en: "Aims for two years" },
  unit: { "zh-CN": "单位", en: "Unit" },
  subject: { "zh-CN": "主体", en: "Whose" },
  district: { "zh-CN": "规划所属的行政区", en: "The plan’s own district" },
  other: { "zh-CN": "其他主体", en: "Others" },
  year: { "zh-CN": "年份", en: "Year" },
  plan: { "zh-CN": "规划", en: "Plan" },
  reset: { "zh-CN": "清除筛选", en: "Clear the filters" },
  shown: { "zh-CN": "行", en: "rows" },
  of: { "zh-CN": "共", en: "of" },
  query: { "zh-CN": "在 GraphiQL 中打开", en: "Open in GraphiQL" },

  table: { "zh-CN": "结果与目标对照表", en: "Results and aims" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  difference: { "zh-CN": "相差", en: "Difference" },
  ratio: { "zh-CN": "比值", en: "Ratio" },
  evidence: { "zh-CN": "依据", en: "Evidence" },
  none: { "zh-CN": "无", en: "none" },
  points: { "zh-CN": "个百分点", en: "points" },
  note: {
    "zh-CN":
      "相差是较晚的数减较早的数，比值是前者除以后者；同一年时，是结果对目标。≥、>、≈、≤、< 来自原文的“以上”“超”“约”等。虚线框是目标，不是结果。",
    en: "The difference is the later figure less the earlier, the ratio the later by the earlier; of one year, the result against the aim. ≥, >, ≈, ≤ and < stand for the plan’s “or more”, “over”, “about” and the like. What is in a dashed frame is an aim, not a result.",
  },
  OTHER_SUBJECT: { "zh-CN": "主体不同", en: "Figures of different subjects" },
  OTHER_PERIOD: { "zh-CN": "跨越的年数不同", en: "They span different numbers of years" },
  OTHER_UNIT: { "zh-CN": "单位不同，也没有两个增速", en: "Different units, and not two growth rates" },
  NO_COMMON_NUMBER: {
    "zh-CN": "没有两个数值，也没有两个增速",
    en: "Neither two values nor two growth rates",
  },

  plotTitle: { "zh-CN": "图示", en: "Plot" },
  plotOf: { "zh-CN": "画出", en: "Show" },
  growth: { "zh-CN": "增速（%）", en: "Growth (%)" },
  relative: { "zh-CN": "相对值（较早的＝100%）", en: "Relative (the earlier = 100%)" },
  plotUnit: { "zh-CN": "数值，单位：", en: "Values in " },
  logarithmic: { "zh-CN": "对数刻度", en: "logarithmic scale" },
  plotDescription: {
    "zh-CN": "图：每行一个指标，圆点是结果，菱形是目标。同样的数在下面的表中。指标数：",
    en: "Plot with a line for each indicator: a dot is a result, a diamond an aim. The table below has the same figures. Indicators: ",
  },
  noPlot: {
    "zh-CN": "筛选后没有可以画出的数；放宽筛选，或看下面的表。",
    en: "The filters leave nothing to plot; widen them, or see the table.",
  },

  emptyTitle: { "zh-CN": "没有指标数值", en: "There are no figures" },
  emptyRemedy: {
    "zh-CN": "载入的规划没有给出指标。用下面的命令载入一份规划，然后重试。",
    en: "No plan that is loaded states any. Load one with this command, then try again.",
  },
  retry: { "zh-CN": "重试", en: "Try again" },
  noMatch: { "zh-CN": "没有符合筛选的指标", en: "Nothing fits the filters" },
  noMatchRemedy: {
    "zh-CN": "换一个更短的词，或清除筛选。",
    en: "Try a shorter word, or clear the filters.",
  },
} as const satisfies Record<string, Text>;
