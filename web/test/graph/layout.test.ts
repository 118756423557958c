import { expect, test } from "vitest";

import { joined } from "../../src/graph/contents";
import { layOut, layoutOf, scattered } from "../../src/graph/layout";
import { CONTENTS, entity, link } from "./plan";

test("alike contents are laid out alike, apart from each other", () => {
  const at = layOut(layoutOf(CONTENTS, null));
  expect(layOut(layoutOf(CONTENTS, null))).toEqual(at);
  expect([...at.keys()].sort()).toEqual(["a", "b", "c", "d", "e"]);
  const points = [...at.values()];
  for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  points.forEach((one, index) => {
    for (const other of points.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5);
  });
});

test("a later step moves nothing that is there", () => {
  const before = layOut(layoutOf({ ...CONTENTS, groups: CONTENTS.groups.slice(0, 1) }, null));
  const later = layOut(layoutOf(CONTENTS, null));
  for (const [id, at] of before) expect(later.get(id)).toEqual(at);
  expect(later.size).toBe(before.size + 1);
});

test("laid out again, all find a new place but what was pinned", () => {
  const first = layOut(layoutOf(CONTENTS, null));
  const held = new Map([["b", { x: 500, y: -300 }]]);
  const again = layOut(layoutOf(CONTENTS, { steps: 1, held }));
  expect(again.get("b")).toEqual({ x: 500, y: -300 });
  expect(again.get("a")).not.toEqual(first.get("a"));
  expect(again.size).toBe(first.size);
});

test("one entity, and none, have a layout too", () => {
  const one = joined([{ entities: [entity("a", "AREA")], links: [link("a", "a")] }], false);
  expect(layOut(layoutOf(one, null)).size).toBe(1);
  expect(layOut(layoutOf(joined([], false), null)).size).toBe(0);
});

test("ids scatter widely", () => {
  const at = scattered(Array.from({ length: 400 }, (_, number) => `company-${number}`));
  const quarters = new Set([...at.values()].map(({ x, y }) => `${x > 0} ${y > 0}`));
  expect(quarters.size).toBe(4);
  expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(400);
});
