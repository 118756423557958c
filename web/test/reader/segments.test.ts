import { expect, test } from "vitest";

import { occurrences, segments } from "../../src/view/reader/segments";
import type { Mention } from "../../src/view/reader/text";

function mention(name: string, start: number, end: number): Mention {
  return { text: name, start, end, entity: { id: name, kind: "PROJECT", name, nameEn: null } };
}

const drawn = (list: ReturnType<typeof segments>) =>
  list.map(({ text, mentions }) => [text, ...mentions.map(({ entity }) => entity.name)]);

test("a text without mentions is one piece, an empty one none", () => {
  expect(drawn(segments("云巴开通", []))).toEqual([["云巴开通"]]);
  expect(segments("", [])).toEqual([]);
});

test("a mention within another is covered by both, the longer outside", () => {
  const pieces = segments("建设基地污水项目。", [mention("基地", 2, 4), mention("基地污水项目", 2, 8)]);
  expect(drawn(pieces)).toEqual([
    ["建设"],
    ["基地", "基地污水项目", "基地"],
    ["污水项目", "基地污水项目"],
    ["。"],
  ]);
  expect(pieces.map(({ begin }) => begin.length)).toEqual([0, 2, 0, 0]);
});

test("mentions that overlap or say the same are cut where they begin and end", () => {
  expect(drawn(segments("甲乙丙", [mention("a", 0, 2), mention("b", 1, 3)]))).toEqual([
    ["甲", "a"],
    ["乙", "a", "b"],
    ["丙", "b"],
  ]);
  expect(drawn(segments("甲乙", [mention("a", 0, 2), mention("b", 0, 2)]))).toEqual([["甲乙", "a", "b"]]);
});

test("ends count code points, and what does not fit is left out", () => {
  expect(drawn(segments("𠮷野家开业", [mention("𠮷野家", 0, 3)]))).toEqual([["𠮷野家", "𠮷野家"], ["开业"]]);
  expect(drawn(segments("甲乙", [mention("a", 1, 3), mention("b", -1, 1), mention("c", 1, 1)]))).toEqual([
    ["甲乙"],
  ]);
});

test("what is pointed at and what is found is marked beside the mentions", () => {
  const pieces = segments(
    "云巴开通",
    [mention("云巴", 0, 2)],
    [{ start: 1, end: 4 }],
    [{ start: 2, end: 4 }],
  );
  expect(pieces.map(({ text, pointed, found }) => [text, pointed, found])).toEqual([
    ["云", false, false],
    ["巴", true, false],
    ["开通", true, true],
  ]);
});

test("words are found wherever they stand, whatever their case", () => {
  expect(occurrences("BYD与byd", "byd")).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
  expect(occurrences("𠮷𠮷", "𠮷")).toHaveLength(2);
  expect(occurrences("甲", "")).toEqual([]);
  expect(occurrences("甲", "甲乙")).toEqual([]);
});
