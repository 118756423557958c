import type { Line, Mark, Scene } from "../src/graph/scene";
import { ALL_KINDS } from "../src/kinds";

/** A scene of so many marks and lines, always the same: some with very many links, most with few, as in plans. */
export function generated(marks: number, lines: number): Scene {
  const random = sequence(5);
  const some = Array.from({ length: marks }, (_, number): Mark => {
    const distance = 1500 * Math.sqrt(random());
    const turn = 2 * Math.PI * random();
    return {
      id: `entity-${number}`,
      kind: ALL_KINDS[Math.floor(random() * ALL_KINDS.length)] ?? "PROJECT",
      label: `实体名称 ${number}`,
      x: distance * Math.cos(turn),
      y: distance * Math.sin(turn),
      size: 5 + 12 * random() ** 6,
      hollow: random() < 0.1,
      pinned: random() < 0.02,
      selected: false,
      faded: false,
      more: random() < 0.3 ? Math.ceil(random() * 40) : 0,
    };
  });
  const links = Array.from({ length: lines }, (_, number): Line => {
    const end = (power: number) => `entity-${Math.floor(marks * random() ** power)}`;
    return {
      id: `link-${number}`,
      source: end(1),
      target: end(2),
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
