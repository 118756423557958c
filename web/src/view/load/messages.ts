import type { LoadKind, LoadState } from "../../api/generated/graphql";
import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "装载规划", en: "Load a plan" },
  lead: {
    "zh-CN": "把一份规划的文件交给服务：它读出其中的事实，写进图谱，并告诉您改变了什么。",
    en: "Give the server a plan’s file: it reads the facts, writes them to the graph, and tells you what changed.",
  },

  upload: { "zh-CN": "规划的文件", en: "The plan’s file" },
  drop: { "zh-CN": "把文件拖到这里，或者", en: "Drop a file here, or" },
  choose: { "zh-CN": "选择文件", en: "Choose a file" },
  accepted: {
    "zh-CN": "文本、网页、Word（.docx）或带文字的 PDF，不超过 32 MiB。选好就开始装载。",
    en: "Text, a web page, Word (.docx) or a PDF with text, at most 32 MiB. Loading begins when you choose.",
  },
  compareFirst: { "zh-CN": "先比较，不写入图谱", en: "Compare first; write nothing" },
  loadNow: { "zh-CN": "装载这份文件", en: "Load this document" },
  notHeld: {
    "zh-CN": "图谱中还没有这份规划，它所写的都是新的。",
    en: "The graph holds nothing of this plan: all that it states would be new.",
  },
  difference: { "zh-CN": "与图谱的不同", en: "What it states otherwise than the graph" },
  same: { "zh-CN": "没有不同。", en: "Nothing." },
  added: { "zh-CN": "新增的事实", en: "New facts" },
  changed: { "zh-CN": "改变的事实", en: "Changed facts" },
  gone: { "zh-CN": "不再有的事实", en: "Facts that are gone" },
  MENTION: { "zh-CN": "名称", en: "Name" },
  LINK: { "zh-CN": "关系", en: "Link" },
  OBSERVATION: { "zh-CN": "数值", en: "Figure" },
  STATUS: { "zh-CN": "进展", en: "Status" },
  sending: { "zh-CN": "正在发送", en: "Sending" },
  stay: { "zh-CN": "发送完之前，请不要离开这一页。", en: "Stay on this page until it is sent." },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  TYPE: {
    "zh-CN": "这种文件读不了。请用 .txt、.html、.docx 或 .pdf。",
    en: "Files of this type cannot be read. Choose a .txt, .html, .docx or .pdf.",
  },
  SIZE: {
    "zh-CN": "文件超过 32 MiB。只给出规划的正文，例如另存为文本。",
    en: "The file has more than 32 MiB. Give the plan’s text alone, saved as text for example.",
  },
  EMPTY: {
    "zh-CN": "文件是空的。选择含有规划正文的文件。",
    en: "The file is empty. Choose the one with the plan’s text.",
  },
  SEVERAL: {
    "zh-CN": "一次只能给一份文件。",
    en: "Give one file at a time.",
  },

  progress: { "zh-CN": "进展", en: "Progress" },
  WAITING: { "zh-CN": "等待", en: "Wait" },
  READING: { "zh-CN": "读取", en: "Read" },
  WRITING: { "zh-CN": "写入图谱", en: "Write to the graph" },
  END: { "zh-CN": "完成", en: "End" },
  past: { "zh-CN": "已完成：", en: "Done: " },
  now: { "zh-CN": "进行中：", en: "Under way: " },
  ahead: { "zh-CN": "未开始：", en: "To come: " },
  failed: { "zh-CN": "失败：", en: "Failed: " },
  before: { "zh-CN": "排在前面的：", en: "Loads before it:" },
  broken: {
    "zh-CN": "与服务的连接断了，正在重新连接；装载不受影响。",
    en: "The connection to the server broke and is being made again; the load goes on.",
  },

  failureTitle: { "zh-CN": "没有装载，图谱和先前一样", en: "It was not loaded; the graph is as it was" },
  unloadFailureTitle: {
    "zh-CN": "没有卸载，图谱和先前一样",
    en: "It was not unloaded; the graph is as it was",
  },
  badPlan: {
    "zh-CN":
      "这份文件读不成规划。给出完整的文件：标题要有年份，以及目录认识的行政区，正文要有“一、”“（一）”这样的标题。",
    en: "This file cannot be read as a plan. Give the whole document: its title has to name a year and a district that the catalog knows, its text has headings such as 一、 and （一）.",
  },
  notFound: {
    "zh-CN": "图谱中没有这份规划，可能已经卸载。看看规划页上还有哪些。",
    en: "The graph does not hold this plan, which may have been unloaded before. The page of plans has those that are there.",
  },
  unavailable: {
    "zh-CN": "数据库或服务暂时不可用。过一会儿再试一次。",
    en: "The database or the server was away. Try once more in a while.",
  },
  otherFailure: {
    "zh-CN": "服务的说明如下。再试一次；如果仍然不行，请管理服务的人查看日志。",
    en: "The server says why. Try once more; if that does not help, ask whoever runs the server to look at its log.",
  },
  readPlan: { "zh-CN": "读这份规划", en: "Read the plan" },
  toPlans: { "zh-CN": "看全部规划", en: "See all plans" },

  changes: { "zh-CN": "图谱的变化", en: "What changed in the graph" },
  noChanges: { "zh-CN": "没有变化：图谱中已经都有了。", en: "Nothing: the graph held all of it already." },
  name: { "zh-CN": "名称", en: "Name" },
  created: { "zh-CN": "新增", en: "New" },
  updated: { "zh-CN": "改变", en: "Changed" },
  removed: { "zh-CN": "移除", en: "Gone" },
  link: { "zh-CN": "关系：", en: "Links: " },
  Plan: { "zh-CN": "规划", en: "Plans" },
  Section: { "zh-CN": "标题", en: "Headings" },
  Passage: { "zh-CN": "句子和标题", en: "Sentences and headings" },
  Mention: { "zh-CN": "提及", en: "Mentions" },
  Observation: { "zh-CN": "指标数值", en: "Figures" },
  StatusReport: { "zh-CN": "进展", en: "Statuses" },
  Evidence: { "zh-CN": "依据", en: "Evidence" },

  report: { "zh-CN": "装载报告", en: "The report" },

  loads: { "zh-CN": "服务的装载", en: "Loads of this server" },
  open: { "zh-CN": "进行中和等待的", en: "Under way and waiting" },
  ended: { "zh-CN": "已结束的", en: "Ended" },
  noneOpen: { "zh-CN": "没有。", en: "None." },
} as const satisfies Record<string, Text>;

/** What is done, as it stands in front of a document's or a plan's name. */
export const KIND_NAMES: Readonly<Record<LoadKind, Text>> = {
  LOAD: { "zh-CN": "装载", en: "Load" },
  UNLOAD: { "zh-CN": "卸载", en: "Unload" },
  COMPARE: { "zh-CN": "比较", en: "Compare" },
  RELOAD: { "zh-CN": "重新读取", en: "Read again" },
};

/** How far it is. */
export const STATE_NAMES: Readonly<Record<LoadState, Text>> = {
  WAITING: { "zh-CN": "等待中", en: "Waiting" },
  READING: { "zh-CN": "正在读取", en: "Reading" },
  WRITING: { "zh-CN": "正在写入图谱", en: "Writing to the graph" },
  DONE: { "zh-CN": "已完成", en: "Done" },
  UNCHANGED: { "zh-CN": "没有变化", en: "Nothing changed" },
  FAILED: { "zh-CN": "失败", en: "Failed" },
};
