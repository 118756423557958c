import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

import type { Contents } from "./contents";
import type { Again, Point } from "./model";

/** What a layout needs to know; it can be sent to a worker. */
export interface Layout {
  /** The entities' ids by what brought them: those of a later group do not move those of an earlier one. */
  readonly groups: readonly (readonly string[])[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  readonly again: Again | null;
}

/** Where each entity stands, by its id. */
export type Positions = ReadonlyMap<string, Point>;

/** Up to this many entities are laid out at once, before the picture is drawn; more take a worker. */
export const SMALL = 300;

/** What the layout of these contents needs. */
export function layoutOf({ groups, links }: Contents, again: Again | null): Layout {
  return { groups, links: links.map(({ source, target }) => ({ source, target })), again };
}

/**
 * Places the entities, always alike for alike contents, so that a shared address shows the same picture. Groups
 * that came by later steps find their place among what is there already, until the reader has all laid out again.
 */
export function layOut({ groups, links, again }: Layout): Positions {
  const merged = again ? groups.slice(0, again.steps + 1).flat() : (groups[0] ?? []);
  const later = groups.slice(again ? again.steps + 1 : 1);
  let placed = settle(merged, again?.held ?? new Map<string, Point>(), links);
  for (const group of later) if (group.length > 0) placed = settle(group, placed, links);
  return placed;
}

/** Where entities stand before any layout: scattered by their ids alone. */
export function scattered(ids: readonly string[]): Positions {
  const width = 100 * Math.sqrt(ids.length);
  return new Map(ids.map((id) => [id, { x: (seed(id, 1) - 0.5) * width, y: (seed(id, 2) - 0.5) * width }]));
}

function settle(fresh: readonly string[], fixed: Positions, links: Layout["links"]): Positions {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const [id, { x, y }] of fixed) graph.addNode(id, { x, y, fixed: true });
  for (const id of fresh) if (!graph.hasNode(id)) graph.addNode(id, { fixed: false });
  for (const { source, target } of links) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  const start = scattered(fresh);
  const width = 60 * Math.sqrt(fresh.length);
  graph.forEachNode((id, { fixed: stays }) => {
    if (stays) return;
    const near = graph.neighbors(id).flatMap((other) => fixed.get(other) ?? []);
    const middle = mean(near);
    const own = start.get(id) ?? { x: 0, y: 0 };
    graph.mergeNodeAttributes(
      id,
      middle ? { x: middle.x + (seed(id, 1) - 0.5) * width, y: middle.y + (seed(id, 2) - 0.5) * width } : own,
    );
  });
  const order = graph.order;
  if (order > 1) {
    forceAtlas2.assign(graph, {
      iterations: order <= SMALL ? 250 : order <= 1500 ? 150 : 60,
      settings: {
        barnesHutOptimize: order > SMALL,
        gravity: 0.3,
        strongGravityMode: true,
        scalingRatio: 60,
        slowDown: 1 + Math.log(order),
      },
    });
  }
  return new Map(graph.mapNodes((id, at) => [id, { x: tenth(at.x as number), y: tenth(at.y as number) }]));
}

function mean(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

// FNV-1a with a last stirring, as a number from 0 to 1.
function seed(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
