import { expect, test } from "vitest";

import { type Contents, joined, shown } from "../../src/graph/contents";
import { EMPTY, type Picture } from "../../src/graph/model";
import { kindsIn, type Scene, sceneOf, wordsOf } from "../../src/graph/scene";
import { CONTENTS, entity, link } from "./plan";

function scene(picture: Partial<Picture>, contents: Contents = CONTENTS, onWay: string[] = []): Scene {
  const whole = { ...EMPTY, ...picture };
  return sceneOf({
    shown: shown(contents, whole),
    picture: whole,
    positions: new Map([["a", { x: 1, y: 2 }]]),
    totals: new Map([["c", 9]]),
    onWay: new Set(onWay),
    language: "en",
  });
}

const of = ({ marks }: Scene, id: string) => marks.find((mark) => mark.id === id);
const faded = ({ marks }: Scene) => marks.filter((mark) => mark.faded).map(({ id }) => id);

test("marks say what is aimed at, where they stand and what is not shown", () => {
  const drawn = scene({ pinned: new Map([["b", { x: 7, y: 8 }]]) });
  expect(of(drawn, "a")).toMatchObject({
    x: 1,
    y: 2,
    label: "Name a",
    pinned: false,
    hollow: false,
    more: 0,
  });
  expect(of(drawn, "b")).toMatchObject({ x: 7, y: 8, pinned: true });
  expect(of(drawn, "c")).toMatchObject({ label: "名c", more: 6 });
  expect(of(drawn, "d")).toMatchObject({ hollow: true });
  expect(faded(drawn)).toEqual([]);
});

test("what is selected stands out with its neighbours", () => {
  const drawn = scene({ selected: "a" });
  expect(faded(drawn)).toEqual(["d", "e"]);
  expect(drawn.lines.filter(({ strong }) => strong).map(({ label }) => label)).toEqual([
    "works in",
    "part of",
  ]);
  expect(faded(scene({ selected: "link-PART_OF-a-b" }))).toEqual(["c", "d", "e"]);
});

test("a way stands out against what is selected", () => {
  expect(faded(scene({ selected: "a" }, CONTENTS, ["c", "e", "link-LOCATED_IN-c-e"]))).toEqual(["b", "d"]);
});

test("aims are dashed and say so", () => {
  const dashed = scene({}).lines.filter((line) => line.dashed);
  expect(dashed.map(({ label }) => label)).toEqual(["develops · aim"]);
  expect(wordsOf({ type: "DEVELOPS", intended: true }, "zh-CN")).toBe("建设运营 · 意向");
});

test("links between the same two lie beside each other, whichever way they point", () => {
  const pair = joined(
    [
      {
        entities: [entity("a", "AREA"), entity("b", "AREA")],
        links: [link("a", "b", "PART_OF"), link("b", "a", "COOPERATES_WITH")],
      },
    ],
    false,
  );
  const { lines } = scene({}, pair);
  // Each is shifted to its own left or right, so that opposite ones have the same sign.
  expect(lines.map(({ shift }) => shift)).toEqual([0.5, 0.5]);
});

test("kinds are counted in the legend's order", () => {
  expect([...kindsIn(CONTENTS.entities.values())]).toEqual([
    ["INDUSTRY", 2],
    ["PROJECT", 1],
    ["COMPANY", 1],
    ["AREA", 1],
  ]);
});
