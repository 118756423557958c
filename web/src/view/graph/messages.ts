import type { Text } from "../../state/language";

/** The texts of this view, in both languages. */
export const MESSAGES = {
  title: { "zh-CN": "图谱", en: "Graph" },
  lead: {
    "zh-CN": "从一个名称开始，一步一步展开它的关系，每条都能看到依据。",
    en: "Begin with a name and expand its links step by step, each with its evidence.",
  },
  addToPicture: { "zh-CN": "搜索并加入图中", en: "Find and add to the picture" },
  picture: { "zh-CN": "关系图", en: "drawing of links" },

  legend: { "zh-CN": "图例：点击可隐藏或显示", en: "Legend: press to hide or show" },
  aims: { "zh-CN": "意向", en: "Aims" },
  aimsMeaning: {
    "zh-CN": "虚线：规划争取或谋划的事，还不是事实",
    en: "Dashed: what plans aim at, not a fact yet",
  },

  tools: { "zh-CN": "画面工具", en: "Tools of the picture" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  redo: { "zh-CN": "重做", en: "Redo" },
  layOut: { "zh-CN": "重新布局", en: "Lay out again" },
  fit: { "zh-CN": "适合窗口", en: "Fit" },
  zoomIn: { "zh-CN": "放大", en: "Zoom in" },
  zoomOut: { "zh-CN": "缩小", en: "Zoom out" },
  fullScreen: { "zh-CN": "全屏", en: "Full screen" },
  leaveFullScreen: { "zh-CN": "退出全屏", en: "Leave full screen" },

  entities: { "zh-CN": "个实体", en: "entities" },
  links: { "zh-CN": "条关系", en: "links" },
  left: { "zh-CN": "已隐藏", en: "hidden" },
  showAll: { "zh-CN": "全部显示", en: "Show all" },
  truncated: {
    "zh-CN": "邻居太多，只取了联系最多的一部分。隐藏一些类别，或按关系类型展开。",
    en: "There are too many neighbours: only the best connected are here. Expand by type of link to see others.",
  },
  allHidden: {
    "zh-CN": "图中的实体都被隐藏了。",
    en: "Everything in the picture is hidden.",
  },

  nothingChosen: { "zh-CN": "选择一个实体或一条关系", en: "Choose an entity or a link" },
  nothingChosenHint: {
    "zh-CN": "在图上点击，或在下面的列表中用方向键选择。双击展开，拖动即固定。",
    en: "Click it in the picture, or choose it with the arrow keys in the list below. Double-click expands, dragging pins.",
  },
  inPicture: { "zh-CN": "图中的实体", en: "Entities in the picture" },
  notShown: { "zh-CN": "未显示的关系", en: "Links not shown" },
  allShown: { "zh-CN": "它的关系都在图中。", en: "All its links are in the picture." },
  noLinks: { "zh-CN": "规划没有说到它的关系。", en: "Plans state no links of it." },
  outOfSight: {
    "zh-CN": "条已经展开，被隐藏或被图例关闭",
    en: "expanded, but hidden or switched off in the legend",
  },
  expandAll: { "zh-CN": "全部展开", en: "Expand all" },
  expand: { "zh-CN": "展开", en: "Expand" },
  pin: { "zh-CN": "固定", en: "Pin" },
  unpin: { "zh-CN": "取消固定", en: "Unpin" },
  hide: { "zh-CN": "隐藏", en: "Hide" },
  open: { "zh-CN": "打开页面", en: "Open page" },
  pathTo: { "zh-CN": "到……的路径", en: "Path to…" },
  notInGraph: { "zh-CN": "图谱中没有它", en: "It is not in the graph" },
  notInGraphRemedy: {
    "zh-CN": "这个地址里的选择可能来自另一份规划。在图上另选一个。",
    en: "The selection in this address may come from another plan. Choose another in the picture.",
  },

  link: { "zh-CN": "关系", en: "Link" },

  chooseSecond: { "zh-CN": "选择路径的另一端", en: "Choose the other end of the path" },
  chooseSecondHint: {
    "zh-CN": "在图上或列表中点击，或在这里搜索。",
    en: "Click it in the picture or the list, or find it here.",
  },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  path: { "zh-CN": "路径", en: "Path" },
  closePath: { "zh-CN": "关闭路径", en: "Close path" },
  ways: { "zh-CN": "找到的路径", en: "Paths found" },
  moreWays: { "zh-CN": "还有更多，这里是最短的几条。", en: "There are more; these are the shortest." },
  steps: { "zh-CN": "步", en: "steps" },
  step: { "zh-CN": "步", en: "step" },
  noWay: { "zh-CN": "没有找到路径", en: "No path found" },
  noWayRemedy: {
    "zh-CN": "两者之间四步以内没有只靠事实的路径。可以允许经过关系很多的实体，或换一个端点。",
    en: "No facts link the two within four steps. Let it lead through entities with very many links, or choose another end.",
  },
  gaveUp: { "zh-CN": "路径太多，搜索放弃了", en: "Too many paths: the search gave up" },
  gaveUpRemedy: {
    "zh-CN": "换一个更近的端点，或不经过关系很多的实体。",
    en: "Choose an end that is nearer, or do not go through entities with very many links.",
  },
  hubs: { "zh-CN": "经过关系很多的实体", en: "Through entities with very many links" },
  evidence: { "zh-CN": "依据", en: "Evidence" },

  asList: { "zh-CN": "画面的文字版：关系表", en: "The picture as a table of its links" },
  source: { "zh-CN": "从", en: "From" },
  target: { "zh-CN": "到", en: "To" },
  noLinksShown: {
    "zh-CN": "图中没有关系。选一个实体展开它。",
    en: "The picture has no links. Choose an entity and expand it.",
  },
  showLink: { "zh-CN": "查看依据", en: "See evidence" },

  keys: { "zh-CN": "键盘操作", en: "Keyboard" },
  keysWhere: {
    "zh-CN": "焦点在关系图或实体列表上时：",
    en: "While the drawing or the list of entities has the focus:",
  },
  keyMove: { "zh-CN": "在图上移动；在列表中选择", en: "move over the drawing; choose in the list" },
  keyZoom: { "zh-CN": "放大、缩小、适合窗口", en: "zoom in, out, fit" },
  keyExpand: { "zh-CN": "展开所选实体", en: "expand what is chosen" },
  keyPin: { "zh-CN": "固定或取消固定", en: "pin or unpin" },
  keyHide: { "zh-CN": "隐藏", en: "hide" },
  keyPath: { "zh-CN": "到……的路径", en: "path to…" },
  keyUndo: { "zh-CN": "撤销、重做", en: "undo, redo" },
  keyLay: { "zh-CN": "重新布局", en: "lay out again" },
  keyEscape: { "zh-CN": "取消选择", en: "choose nothing" },

  png: { "zh-CN": "PNG · 当前画面", en: "PNG · this view" },
  svg: { "zh-CN": "SVG · 整张图", en: "SVG · whole picture" },
  csvLinks: { "zh-CN": "CSV · 关系", en: "CSV · links" },
  csvEntities: { "zh-CN": "CSV · 实体", en: "CSV · entities" },
  json: { "zh-CN": "JSON", en: "JSON" },
  graphml: { "zh-CN": "GraphML", en: "GraphML" },

  unknownTitle: {
    "zh-CN": "图谱中没有这个地址里的实体",
    en: "An entity of this address is not in the graph",
  },
  unknownRemedy: {
    "zh-CN": "它可能来自另一份规划。撤销上一步，从上面的搜索框开始，或看看项目最多的产业。",
    en: "It may come from another plan. Undo, begin with the search box above, or with the industries that have most projects.",
  },
  startAnew: { "zh-CN": "从产业开始", en: "Begin with the industries" },
} as const satisfies Record<string, Text>;
