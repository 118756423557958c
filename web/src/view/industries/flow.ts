import type { EntityFieldsFragment } from "../../api/generated/graphql";
import { groups, type Row, type Tie } from "./model";

/** The columns of the picture, from the left: where each begins and ends, in percent of its width. */
export const COLUMNS = [
  [0, 18],
  [24, 54],
  [60, 79],
  [85, 100],
] as const;

/** One thing in the picture; y and height in pixels. */
export interface Box {
  entity: EntityFieldsFragment;
  column: number;
  y: number;
  height: number;
}

/** One link in the picture: its path in percent across and pixels down, and the ids of both its ends. */
export interface Line {
  tie: Tie;
  project: EntityFieldsFragment;
  path: string;
}

/** The whole picture. */
export interface Flow {
  boxes: readonly Box[];
  lines: readonly Line[];
  height: number;
}

const LEAST = 38;
const BAND = 11;
const GAP = 8;

/** A box or, where there is no entity, the gap that a line to the last column passes the third by. */
interface Slot {
  entity?: EntityFieldsFragment;
  /** Around where its middle should stand. */
  wish: number;
  height: number;
  y: number;
}

/**
 * Lays out industries, their projects, who builds these and where they are. Every line is one link that a plan
 * states: those from a project to its place pass the developers by. Rows without any link are left out.
 */
export function flow(all: readonly Row[]): Flow {
  const rows = order(all.filter(linked));
  const projects = rows.map(({ project, industries, developers, places }): Slot => {
    const bands = Math.max(industries.length, developers.length + places.length);
    return { entity: project, wish: 0, height: height(bands), y: 0 };
  });
  stack(projects);
  const middle = new Map(projects.map((slot, index) => [rows[index]?.project.id ?? "", centre(slot)]));
  const at = (row: Row) => middle.get(row.project.id) ?? 0;
  const industries = column(rows, "industries", at);
  const passing = rows.flatMap((row) =>
    row.places.map((tie): [string, Slot] => [tie.id, { wish: at(row), height: BAND - GAP, y: 0 }]),
  );
  const developers = column(rows, "developers", at);
  const places = column(rows, "places", at);
  const columns = [
    industries,
    projects,
    [...developers, ...passing.map(([, slot]) => slot)].sort((one, two) => one.wish - two.wish),
    places,
  ];
  const whole = Math.max(...columns.map(total), LEAST);
  for (const slots of columns) settle(slots, whole);
  const boxes = columns.flatMap((slots, index) =>
    slots.flatMap(({ entity, y, height }) => (entity ? [{ entity, column: index, y, height }] : [])),
  );
  return { boxes, lines: lines(rows, boxes, new Map(passing)), height: whole };
}

function linked({ industries, developers, places }: Row): boolean {
  return industries.length + developers.length + places.length > 0;
}

// Projects of an industry stand together, each once, where it first belongs; within it by developer and place.
function order(rows: readonly Row[]): Row[] {
  const key = ({ developers, places }: Row) =>
    `${developers[0]?.entity.name ?? "\uffff"} ${places[0]?.entity.name ?? "\uffff"}`;
  return [
    ...new Set(
      groups(rows).flatMap((group) =>
        group.rows.map(({ row }) => row).sort((one, two) => (key(one) < key(two) ? -1 : 1)),
      ),
    ),
  ];
}

function column(
  rows: readonly Row[],
  list: "industries" | "developers" | "places",
  at: (row: Row) => number,
): Slot[] {
  const found = new Map<string, { entity: EntityFieldsFragment; middles: number[] }>();
  for (const row of rows) {
    for (const { entity } of row[list]) {
      const known = found.get(entity.id) ?? { entity, middles: [] };
      known.middles.push(at(row));
      found.set(entity.id, known);
    }
  }
  return [...found.values()]
    .map(({ entity, middles }) => ({
      entity,
      wish: middles.reduce((sum, middle) => sum + middle, 0) / middles.length,
      height: height(middles.length),
      y: 0,
    }))
    .sort((one, two) => one.wish - two.wish);
}

function height(bands: number): number {
  return Math.max(LEAST, bands * BAND + 8);
}

function centre({ y, height }: Slot): number {
  return y + height / 2;
}

function total(slots: readonly Slot[]): number {
  return slots.reduce((sum, { height }) => sum + height + GAP, -GAP);
}

function stack(slots: readonly Slot[]): void {
  let next = 0;
  for (const slot of slots) {
    slot.y = next;
    slot.wish = centre(slot);
    next += slot.height + GAP;
  }
}

// Each as near to its wish as the ones above leave room, then up again from the bottom.
function settle(slots: readonly Slot[], whole: number): void {
  let next = 0;
  for (const slot of slots) {
    slot.y = Math.max(next, slot.wish - slot.height / 2);
    next = slot.y + slot.height + GAP;
  }
  let bottom = whole;
  for (const slot of [...slots].reverse()) {
    slot.y = Math.min(slot.y, bottom - slot.height);
    bottom = slot.y - GAP;
  }
}

function lines(rows: readonly Row[], boxes: readonly Box[], passing: ReadonlyMap<string, Slot>): Line[] {
  const box = (id: string) => boxes.find(({ entity }) => entity.id === id);
  const right = new Map<string, Tie[]>();
  const left = new Map<string, Tie[]>();
  const top = (tie: Tie) => passing.get(tie.id)?.y ?? box(tie.entity.id)?.y ?? 0;
  // From top to bottom on both sides of every box, so that lines cross as little as may be.
  for (const { project, industries, developers, places } of rows) {
    const onward = [...developers, ...places].sort((one, two) => top(one) - top(two));
    right.set(project.id, onward);
    left.set(
      project.id,
      [...industries].sort((one, two) => top(one) - top(two)),
    );
    for (const tie of industries) right.set(tie.entity.id, [...(right.get(tie.entity.id) ?? []), tie]);
    for (const tie of onward) left.set(tie.entity.id, [...(left.get(tie.entity.id) ?? []), tie]);
  }
  const end = (id: string, tie: Tie, sides: ReadonlyMap<string, readonly Tie[]>) => {
    const found = box(id);
    const side = sides.get(id) ?? [];
    if (!found) return 0;
    return found.y + (found.height * (side.indexOf(tie) + 0.5)) / side.length;
  };
  return rows.flatMap(({ project, industries, developers, places }) => [
    ...industries.map((tie) => {
      const path = curve(
        COLUMNS[0][1],
        end(tie.entity.id, tie, right),
        COLUMNS[1][0],
        end(project.id, tie, left),
      );
      return { tie, project, path: `M${path}` };
    }),
    ...developers.map((tie) => {
      const path = curve(
        COLUMNS[1][1],
        end(project.id, tie, right),
        COLUMNS[2][0],
        end(tie.entity.id, tie, left),
      );
      return { tie, project, path: `M${path}` };
    }),
    ...places.map((tie) => {
      const slot = passing.get(tie.id);
      const y = slot ? centre(slot) : 0;
      const before = curve(COLUMNS[1][1], end(project.id, tie, right), COLUMNS[2][0], y);
      const behind = curve(COLUMNS[2][1], y, COLUMNS[3][0], end(tie.entity.id, tie, left));
      return { tie, project, path: `M${before}L${behind}` };
    }),
  ]);
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  const points = [x1, y1, middle, y1, middle, y2, x2, y2].map((number) => Math.round(number * 10) / 10);
  const [fromX, fromY, ...rest] = points;
  return `${fromX ?? 0} ${fromY ?? 0}C${rest.join(" ")}`;
}
