import type { Point } from "../src/graph/model";
import type { Line, Mark, Scene } from "../src/graph/scene";
import { ALL_KINDS } from "../src/kinds";

// Entities of one community lie together, as a layout would place them, and link mostly each other.
const COMMUNITY = 50;

/** A scene of so many marks and lines, always the same. */
export function generated(marks: number, lines: number): Scene {
  const random = sequence(5);
  const around = ({ x, y }: Point, radius: number): Point => {
    const distance = radius * Math.sqrt(random());
    const turn = 2 * Math.PI * random();
    return { x: x + distance * Math.cos(turn), y: y + distance * Math.sin(turn) };
  };
  let middle: Point = { x: 0, y: 0 };
  const some = Array.from({ length: marks }, (_, number): Mark => {
    if (number % COMMUNITY === 0) middle = around({ x: 0, y: 0 }, 1500);
    return {
      id: `entity-${number}`,
      kind: ALL_KINDS[Math.floor(random() * ALL_KINDS.length)] ?? "PROJECT",
      label: `实体名称 ${number}`,
      ...around(middle, 140),
      size: 3 + 7 * random() ** 6,
      hollow: random() < 0.1,
      pinned: random() < 0.02,
      selected: false,
      faded: false,
      more: random() < 0.3 ? Math.ceil(random() * 40) : 0,
    };
  });
  const links = Array.from({ length: lines }, (_, number): Line => {
    const source = Math.floor(marks * random());
    const near = source - (source % COMMUNITY) + Math.floor(COMMUNITY * random());
    // One in ten leads to an entity that very many are linked with.
    const target = random() < 0.1 ? Math.floor(marks * random() ** 6) : near;
    return {
      id: `link-${number}`,
      source: `entity-${source}`,
      target: `entity-${target}`,
      label: "位于",
      dashed: random() < 0.08,
      strong: false,
      faded: false,
      shift: 0,
    };
  });
  return { marks: some, lines: links };
}

// mulberry32: numbers from 0 to 1 that look random and are always the same.
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
