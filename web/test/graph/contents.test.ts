import { expect, test } from "vitest";

import { degrees, shown } from "../../src/graph/contents";
import { EMPTY, type Picture } from "../../src/graph/model";
import { CONTENTS } from "./plan";

const see = (picture: Partial<Picture>) => {
  const { entities, links } = shown(CONTENTS, { ...EMPTY, ...picture });
  return [
    entities.map(({ id }) => id).join(""),
    links.map(({ source, target }) => source + target).join(" "),
  ];
};

test("answers are joined: each once, by what brought it, without links that lead out", () => {
  expect(CONTENTS.groups).toEqual([["a", "b", "c", "d"], ["e"], []]);
  expect([...CONTENTS.entities.keys()]).toEqual(["b", "a", "c", "d", "e"]);
  expect(see({})).toEqual(["bacde", "cd ce de ca ab"]);
});

test.each<[Partial<Picture>, string[]]>([
  [{ hidden: ["c"] }, ["bade", "de ab"]],
  [{ off: ["INDUSTRY"] }, ["cde", "cd ce de"]],
  [{ aims: false }, ["bacde", "ce de ca ab"]],
])("%j leaves out what it says, and links whose ends are gone", (picture, seen) => {
  expect(see(picture)).toEqual(seen);
});

test("degrees count links at both ends", () => {
  expect(Object.fromEntries(degrees(CONTENTS.links))).toEqual({ a: 2, b: 1, c: 3, d: 2, e: 2 });
});
