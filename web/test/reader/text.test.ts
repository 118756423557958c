import { describe, expect, test } from "vitest";

import {
  anchorOf,
  blocks,
  coverage,
  depthOf,
  mentionCounts,
  only,
  type Passage,
} from "../../src/view/reader/text";

function passage(place: string, factCount = 0, kinds: ("COMPANY" | "AREA")[] = []): Passage {
  const mentions = kinds.map((kind) => ({
    text: "",
    start: 0,
    end: 1,
    entity: { id: kind, kind, name: kind, nameEn: null },
  }));
  return { id: place, place, text: `text of ${place}`, factCount, mentions };
}

const TEXT = [
  passage("0/0/0/0"),
  passage("1/0/0/0"),
  passage("1/0/1/1", 2, ["COMPANY"]),
  passage("1/0/1/2", 0, ["COMPANY", "AREA"]),
  passage("1/1/0/0"),
  passage("1/1/1/0"),
  passage("1/1/1/1", 1),
  passage("1/1/2/1", 3),
  passage("2/0/0/0"),
  passage("2/0/1/1"),
];

const names = (list: ReturnType<typeof blocks>) =>
  list.map((block) =>
    block.type === "heading"
      ? `${block.level} ${block.passage.place}`
      : block.sentences.map(({ place }) => place).join(" "),
  );

test.each([
  ["0/0/0/0", 0],
  ["1/0/0/0", 1],
  ["1/2/0/0", 2],
  ["1/2/3/0", 3],
  ["1/0/3/0", 3],
  ["10/20/0/0", 2],
])("a heading at %s has depth %i", (place, depth) => {
  expect(depthOf(place)).toBe(depth);
});

test("an id of the page has no slash", () => {
  expect(anchorOf("3/1/2/4")).toBe("at-3-1-2-4");
});

test("sentences stand in their paragraphs, between headings", () => {
  expect(names(blocks(TEXT))).toEqual([
    "0 0/0/0/0",
    "1 1/0/0/0",
    "1/0/1/1 1/0/1/2",
    "2 1/1/0/0",
    "3 1/1/1/0",
    "1/1/1/1",
    "1/1/2/1",
    "1 2/0/0/0",
    "2/0/1/1",
  ]);
});

describe("of the sentences that are wanted", () => {
  test("the headings above them stay, others go", () => {
    const bare = only(blocks(TEXT), ({ factCount }) => factCount === 0);
    expect(names(bare)).toEqual(["1 1/0/0/0", "1/0/1/2", "1 2/0/0/0", "2/0/1/1"]);
    const deep = only(blocks(TEXT), ({ place }) => place === "1/1/1/1");
    expect(names(deep)).toEqual(["1 1/0/0/0", "2 1/1/0/0", "3 1/1/1/0", "1/1/1/1"]);
  });

  test("nothing stays where none is", () => {
    expect(only(blocks(TEXT), () => false)).toEqual([]);
  });
});

test("headings do not count as sentences", () => {
  expect(coverage(TEXT)).toEqual({ covered: 3, sentences: 5 });
  expect(coverage([])).toEqual({ covered: 0, sentences: 0 });
});

test("mentions are counted by kind", () => {
  expect([...mentionCounts(TEXT)]).toEqual([
    ["COMPANY", 2],
    ["AREA", 1],
  ]);
});
