import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "产业与项目", en: "Industries and projects" },
  lead: {
    "zh-CN": "哪些产业有哪些项目，由谁建设，在哪里。点任何一条线或“依据”，看规划的原句。",
    en: "Which industries have which projects, who builds them, and where. Every line and every “Evidence” opens the plan’s sentence.",
  },
  filters: { "zh-CN": "筛选", en: "Filters" },
  industry: { "zh-CN": "产业", en: "Industry" },
  project: { "zh-CN": "项目", en: "Project" },
  status: { "zh-CN": "进展", en: "Status" },
  developers: { "zh-CN": "建设或运营单位", en: "Builder or operator" },
  places: { "zh-CN": "所在地", en: "Place" },
  toIndustry: { "zh-CN": "与产业的关系", en: "Link to the industry" },
  any: { "zh-CN": "全部", en: "Any" },
  oneMore: { "zh-CN": "再加一个……", en: "One more…" },
  facts: { "zh-CN": "只看事实，不看意向", en: "Facts only, no aims" },
  all: { "zh-CN": "包括没有写明产业的项目", en: "Also projects with no industry stated" },
  chosen: { "zh-CN": "已选", en: "Chosen" },
  remove: { "zh-CN": "去掉", en: "Remove" },
  clear: { "zh-CN": "清除筛选", en: "Clear the filters" },
  countProjects: { "zh-CN": "个项目", en: "projects" },
  countIndustries: { "zh-CN": "个产业", en: "industries" },
  countDevelopers: { "zh-CN": "个建设或运营单位", en: "builders or operators" },
  countPlaces: { "zh-CN": "处所在地", en: "places" },
  hidden: {
    "zh-CN": "个项目没有写明产业，没有列出。",
    en: "projects have no industry stated and are not listed.",
  },
  show: { "zh-CN": "列出它们", en: "List them" },
  flow: { "zh-CN": "从产业到项目、建设单位和所在地", en: "From industries to projects, builders and places" },
  flowHint: {
    "zh-CN": "每条线是规划写明的一条关系，点它看原句；虚线是意向。下表内容相同。",
    en: "Every line is a link that a plan states; click it for the sentence. Dashed: an aim. The table below has the same.",
  },
  evidence: { "zh-CN": "依据", en: "Evidence" },
  notStated: { "zh-CN": "规划没有写明", en: "not stated" },
  noIndustry: { "zh-CN": "没有写明产业的项目", en: "Projects with no industry stated" },
  close: { "zh-CN": "关闭", en: "Close" },
  inGraph: { "zh-CN": "在图谱中看", en: "See in the graph" },
  inGraphiql: { "zh-CN": "在 GraphiQL 中打开", en: "Open in GraphiQL" },
  factGone: {
    "zh-CN": "没有这条事实了：规划可能重新载入过。关闭后从表中再点一次。",
    en: "There is no such fact any more: the plan may have been loaded anew. Close this and choose again in the table.",
  },
  nothingTitle: { "zh-CN": "没有符合的项目", en: "No project fits" },
  nothingRemedy: {
    "zh-CN": "去掉一些筛选条件，或者把意向和没有写明产业的项目也列出来。",
    en: "Take some filters away, or list aims and projects with no industry as well.",
  },
} as const satisfies Record<string, Text>;
