import type { Text } from "../state/language";

/** The texts of the pieces that several views use, in both languages. */
export const MESSAGES = {
  loading: { "zh-CN": "正在询问服务……", en: "Asking the server…" },
  emptyTitle: { "zh-CN": "还没有载入规划", en: "No plan is loaded yet" },
  emptyRemedy: {
    "zh-CN": "在这里装载一份，或者在运行 PlanGraph 的机器上执行下面的命令，然后重试。",
    en: "Load one here, or with this command on the machine that runs PlanGraph, then try again.",
  },
  awayTitle: { "zh-CN": "服务没有应答", en: "The server does not answer" },
  awayRemedy: {
    "zh-CN":
      "PlanGraph 可能已经停止，或者网络中断。在运行 PlanGraph 的机器上执行下面的命令（在源码目录中是 make up），等它打印出地址，然后重试。",
    en: "PlanGraph may have stopped, or the network is down. Start it with this command on its machine (make up in the source folder), wait until it prints its addresses, then try again.",
  },
  failedTitle: { "zh-CN": "服务给不出数据", en: "The server could not give an answer" },
  failedRemedy: {
    "zh-CN": "它的回答如下。/readyz 会说明还缺什么；数据库没有运行时，用下面的命令启动，然后重试。",
    en: "It answered as below. /readyz says what is missing; where the database is not running, start it with this command, then try again.",
  },
  signInTitle: { "zh-CN": "服务要求登录", en: "The server asks who you are" },
  signInRemedy: {
    "zh-CN": "这里的内容不公开，或者令牌不对、已经过期。用正确的令牌登录，然后重试。",
    en: "Reading is closed here, or the token is wrong or has expired. Sign in with the right token, then try again.",
  },
  forbiddenTitle: { "zh-CN": "这个令牌不允许这样做", en: "The token does not allow this" },
  forbiddenRemedy: {
    "zh-CN": "服务的说明如下。用权限足够的令牌登录，然后重试。",
    en: "The server says what is missing. Sign in with a token that has it, then try again.",
  },
  signIn: { "zh-CN": "去登录", en: "Sign in" },
  signInSection: { "zh-CN": "登录", en: "Sign in" },
  signInLead: {
    "zh-CN": "装载、卸载和更正需要令牌，由管理这个服务的人发给您。它只保存在这个标签页里，关闭即忘。",
    en: "Loading, unloading and correcting need a token, which whoever runs this server gives you. It stays in this tab only, and is forgotten when you close it.",
  },
  token: { "zh-CN": "令牌（API 密钥或 JWT）", en: "Token (API key or JWT)" },
  show: { "zh-CN": "显示", en: "Show" },
  signedIn: { "zh-CN": "已登录，令牌保存在这个标签页里。", en: "Signed in; the token stays in this tab." },
  signOut: { "zh-CN": "退出登录", en: "Sign out" },
  noToken: {
    "zh-CN": "这不像令牌：令牌中没有空格，也没有汉字。整个复制一次。",
    en: "This is no token: it would have no spaces, and ASCII characters only. Copy it whole.",
  },
  load: { "zh-CN": "装载规划", en: "Load a plan" },
  retry: { "zh-CN": "重试", en: "Try again" },
  brokenTitle: { "zh-CN": "这一页没能打开", en: "This page could not be opened" },
  brokenRemedy: {
    "zh-CN": "PlanGraph 可能刚刚更新或停止。重新载入页面；如果仍然不行，看看服务是否在运行。",
    en: "PlanGraph may just have been updated, or stopped. Load the page again; if that does not help, see that the server runs.",
  },
  reload: { "zh-CN": "重新载入", en: "Load again" },

  evidence: { "zh-CN": "依据", en: "Evidence" },
  place: { "zh-CN": "位置", en: "place" },
  aim: { "zh-CN": "意向", en: "aim" },
  aimMeaning: {
    "zh-CN": "规划争取或谋划的事，还不是事实",
    en: "The plan aims at it: not a fact yet",
  },
  verified: { "zh-CN": "已与原文核对", en: "checked against the text" },
  unverified: { "zh-CN": "未与原文核对", en: "not checked against the text" },
  noPassage: {
    "zh-CN": "原文不在手边，只能给出位置。用 plangraph load FILE 载入这份规划的文件，就能看到整句。",
    en: "The document is not at hand, only the place is known. Load the plan’s file with plangraph load FILE to see the sentence.",
  },
  background: {
    "zh-CN": "背景知识：来自目录，没有规划这样写。",
    en: "Background knowledge of the catalog; no plan says it.",
  },
  CURATED: { "zh-CN": "人工整理", en: "read by a person" },
  RULE: { "zh-CN": "规则识别", en: "found by a rule" },
  CATALOG: { "zh-CN": "目录", en: "catalog" },
  confidence: { "zh-CN": "可信度", en: "confidence" },

  download: { "zh-CN": "下载", en: "Download" },
  export: { "zh-CN": "导出", en: "Export" },
  exporting: { "zh-CN": "正在导出……", en: "Exporting…" },
  exportFailed: {
    "zh-CN": "没有导出成功：稍后再试一次。",
    en: "It was not exported: try again in a moment.",
  },
  csv: { "zh-CN": "CSV（Excel）", en: "CSV (Excel)" },
  json: { "zh-CN": "JSON", en: "JSON" },

  search: { "zh-CN": "搜索", en: "Search" },
  searchHint: { "zh-CN": "名称、英文名或拼音", en: "Name, English name or pinyin" },
  suggestions: { "zh-CN": "搜索建议", en: "Suggestions" },
  found: { "zh-CN": "条结果，用上下键选择", en: "found; choose with the arrow keys" },
  nothing: { "zh-CN": "没有找到", en: "Nothing found" },
  nothingRemedy: {
    "zh-CN": "换一个更短的词，或试试英文、拼音首字母。",
    en: "Try a shorter word, Chinese, or the initials in pinyin.",
  },
  searchClosed: {
    "zh-CN": "服务要求登录，才能搜索。",
    en: "The server wants a token before it searches.",
  },
  searchFailed: {
    "zh-CN": "服务没有给出结果。看看它是否在运行，然后再输入。",
    en: "The server gave no results. See that it runs, then type again.",
  },
} as const satisfies Record<string, Text>;
