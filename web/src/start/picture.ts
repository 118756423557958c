import type { Language, Text } from "../language";

const SVG = "http://www.w3.org/2000/svg";

interface Spot {
  x: number;
  y: number;
  r: number;
  kind: string;
  name: Text;
}

const SPOTS = {
  project: { x: 200, y: 160, r: 46, kind: "project", name: { "zh-CN": "项目", en: "Project" } },
  company: { x: 66, y: 78, r: 42, kind: "company", name: { "zh-CN": "企业", en: "Company" } },
  industry: { x: 330, y: 70, r: 42, kind: "industry", name: { "zh-CN": "产业", en: "Industry" } },
  district: { x: 344, y: 250, r: 40, kind: "place", name: { "zh-CN": "地区", en: "District" } },
  award: { x: 48, y: 232, r: 34, kind: "award", name: { "zh-CN": "荣誉", en: "Award" } },
  policy: { x: 176, y: 298, r: 34, kind: "policy", name: { "zh-CN": "政策", en: "Policy" } },
} satisfies Record<string, Spot>;

const LINES: { from: Spot; to: Spot; name: Text }[] = [
  { from: SPOTS.company, to: SPOTS.project, name: { "zh-CN": "建设", en: "develops" } },
  { from: SPOTS.project, to: SPOTS.industry, name: { "zh-CN": "属于", en: "relates to" } },
  { from: SPOTS.project, to: SPOTS.district, name: { "zh-CN": "位于", en: "located in" } },
  { from: SPOTS.company, to: SPOTS.award, name: { "zh-CN": "获得", en: "received" } },
  { from: SPOTS.project, to: SPOTS.policy, name: { "zh-CN": "依照", en: "governed by" } },
];

/** Draws what kinds of things the graph holds and how they are linked; described for those who cannot see it. */
export function picture(language: Language, description: string): SVGSVGElement {
  const drawing = svg("svg", { viewBox: "0 0 400 340", role: "img", "aria-label": description });
  for (const { from, to, name } of LINES) {
    drawing.append(svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
    const [x, y] = middle(from, to);
    const label = svg("text", { x, y: y + 4, class: "link" });
    label.textContent = name[language];
    drawing.append(label);
  }
  for (const { x, y, r, kind, name } of Object.values(SPOTS)) {
    const label = svg("text", { x, y: y + 5 });
    label.textContent = name[language];
    const spot = svg("g", { class: kind });
    spot.append(svg("circle", { cx: x, cy: y, r }), label);
    drawing.append(spot);
  }
  return drawing;
}

/** The point halfway between the rims of two spots. */
function middle(from: Spot, to: Spot): [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = (from.r + (length - to.r)) / 2 / length;
  return [from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along];
}

function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
