import { KINDS } from "../kinds";
import { type Column, csv } from "../panel/table";
import type { Entity, Link, Shown } from "./contents";
import type { Point } from "./model";
import type { Palette } from "./palette";
import type { Line, Mark, Scene } from "./scene";

/** The links of a picture as CSV, a line each with the names of both ends. */
export function linksCsv({ entities, links }: Shown): string {
  const by = new Map(entities.map((entity) => [entity.id, entity]));
  const end = (name: "source" | "target"): Column<Link>[] => [
    { name, value: (link) => by.get(link[name])?.name },
    { name: `${name}En`, value: (link) => by.get(link[name])?.nameEn },
    { name: `${name}Kind`, value: (link) => by.get(link[name])?.kind },
    { name: `${name}Id`, value: (link) => link[name] },
  ];
  return csv(links, [
    ...end("source"),
    { name: "link", value: ({ type }) => type },
    ...end("target"),
    { name: "intended", value: ({ intended }) => intended },
    { name: "id", value: ({ id }) => id },
  ]);
}

/** The entities of a picture as CSV. */
export function entitiesCsv({ entities }: Shown): string {
  return csv(entities, [
    { name: "id", value: ({ id }) => id },
    { name: "kind", value: ({ kind }) => kind },
    { name: "name", value: ({ name }) => name },
    { name: "nameEn", value: ({ nameEn }) => nameEn },
    { name: "intended", value: ({ intended }) => intended },
  ]);
}

/** The picture as JSON: its entities, where they stand, and its links. */
export function pictureJson({ entities, links }: Shown, at: ReadonlyMap<string, Point>): string {
  const nodes = entities.map((entity) => ({ ...plain(entity), ...at.get(entity.id) }));
  return `${JSON.stringify({ nodes, links }, null, 2)}\n`;
}

/** The picture as GraphML 1.0 (graphml.graphdrawing.org), which yEd, Gephi and Cytoscape read. */
export function graphml({ entities, links }: Shown, at: ReadonlyMap<string, Point>): string {
  const keys = [
    ["node", "kind", "string"],
    ["node", "name", "string"],
    ["node", "nameEn", "string"],
    ["node", "intended", "boolean"],
    ["node", "x", "double"],
    ["node", "y", "double"],
    ["edge", "type", "string"],
    ["edge", "intended", "boolean"],
  ] as const;
  const idOf = (of: string, name: string) => `${of}-${name}`;
  const data = (of: "node" | "edge", values: Readonly<Record<string, unknown>>) =>
    keys
      .filter(([kind, name]) => kind === of && values[name] !== null && values[name] !== undefined)
      .map(([, name]) => `      <data key="${idOf(of, name)}">${escape(String(values[name]))}</data>\n`)
      .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...keys.map(
      ([of, name, type]) =>
        `  <key id="${idOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
    '  <graph id="plangraph" edgedefault="directed">\n',
    ...entities.map(
      (entity) =>
        `    <node id="${escape(entity.id)}">\n${data("node", { ...entity, ...at.get(entity.id) })}    </node>\n`,
    ),
    ...links.map(
      (link) =>
        `    <edge id="${escape(link.id)}" source="${escape(link.source)}" target="${escape(link.target)}">\n` +
        `${data("edge", { ...link })}    </edge>\n`,
    ),
    "  </graph>\n</graphml>\n",
  ].join("");
}

const MARGIN = 70;

/** The whole scene as an SVG of its own, in these colours, under this title. */
export function svg({ marks, lines }: Scene, palette: Palette, title: string): string {
  const xs = marks.map(({ x }) => x);
  // The drawing's y goes up, that of an SVG down.
  const ys = marks.map(({ y }) => -y);
  // As large as it takes for names not to lie on each other too often.
  const scale = Math.max(1, (60 * Math.sqrt(marks.length)) / Math.max(extent(xs), extent(ys), 1));
  const [left, top] = [least(xs), least(ys)];
  const place = ({ x, y }: Point) => ({
    x: (x - left) * scale + MARGIN,
    y: (-y - top) * scale + MARGIN,
  });
  const width = Math.ceil(extent(xs) * scale + 2 * MARGIN);
  const height = Math.ceil(extent(ys) * scale + 2 * MARGIN);
  const placed = new Map(marks.map((mark) => [mark.id, { ...mark, ...place(mark) }]));
  const drawn = lines.flatMap((line) => {
    const [source, target] = [placed.get(line.source), placed.get(line.target)];
    return source && target ? [svgLine(line, source, target, palette)] : [];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    'font-family="system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif">\n',
    `<title>${escape(title)}</title>\n`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="6" markerHeight="6" orient="auto">`,
    `<path d="M0 1L10 5L0 9z" fill="${palette.line}"/></marker></defs>\n`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>\n`,
    ...drawn,
    ...[...placed.values()].map((mark) => svgMark(mark, palette)),
    "</svg>\n",
  ].join("");
}

function svgLine({ label, dashed, shift }: Line, source: Mark, target: Mark, palette: Palette): string {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [sx, sy] = [uy * shift * 9, -ux * shift * 9];
  const from = { x: source.x + ux * source.size + sx, y: source.y + uy * source.size + sy };
  const to = { x: target.x - ux * (target.size + 2) + sx, y: target.y - uy * (target.size + 2) + sy };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI + (dx < 0 ? 180 : 0);
  return (
    `<path d="M${two(from.x)} ${two(from.y)}L${two(to.x)} ${two(to.y)}" stroke="${dashed ? palette.aim : palette.line}" ` +
    `stroke-width="1.3"${dashed ? ' stroke-dasharray="5.5 3.5"' : ""} marker-end="url(#head)"/>\n` +
    (label
      ? `<text transform="translate(${two(middle.x)} ${two(middle.y)}) rotate(${two(angle)})" dy="-3" font-size="9" ` +
        `text-anchor="middle" fill="${palette.soft}">${escape(label)}</text>\n`
      : "")
  );
}

function svgMark({ x, y, size, kind, label, hollow }: Mark, palette: Palette): string {
  const colour = palette.kinds[kind];
  const paint = hollow
    ? `fill="${palette.paper}" stroke="${colour}" stroke-width="2"`
    : `fill="${colour}" stroke="none"`;
  return (
    `<g transform="translate(${two(x)} ${two(y)})"><path d="${KINDS[kind].shape}" ${paint} ` +
    `transform="scale(${two(size / 7)}) translate(-8 -8)"/>` +
    `<text y="${two(size + 13)}" font-size="12" text-anchor="middle" fill="${palette.ink}" ` +
    `stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escape(label)}</text></g>\n`
  );
}

function plain({ id, kind, name, nameEn, intended }: Entity): Entity {
  return { id, kind, name, nameEn, intended };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : -least(values.map((value) => -value)) - least(values);
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
