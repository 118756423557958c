import { expect, test } from "vitest";

import { choice, choices, flag, integer, parse, print, text, texts } from "../../src/state/address";

const SHAPE = {
  q: text,
  around: texts,
  aims: flag,
  as: choice(["table", "plot"]),
  kinds: choices(["PROJECT", "COMPANY", "AREA"]),
  depth: integer(1, 4, 1),
};
const NOTHING = { q: "", around: [], aims: false, as: "table", kinds: [], depth: 1 } as const;

test.each([
  ["", {}],
  ["?q=%E4%BA%91%E5%B7%B4", { q: "云巴" }],
  ["?around=a&around=b", { around: ["a", "b"] }],
  ["?aims=1&as=plot", { aims: true, as: "plot" as const }],
  ["?kinds=PROJECT&kinds=AREA&depth=4", { kinds: ["PROJECT", "AREA"] as const, depth: 4 }],
])("%s is printed as it was parsed", (search, state) => {
  expect(parse(SHAPE, search)).toEqual({ ...NOTHING, ...state });
  expect(print(SHAPE, { ...NOTHING, ...state })).toBe(search);
});

test.each([
  ["?around=a&around=&around=a", { around: ["a"] }],
  ["?as=pie", {}],
  ["?kinds=AREA&kinds=PLANET&kinds=PROJECT", { kinds: ["PROJECT", "AREA"] }],
  ["?depth=5", {}],
  ["?depth=2.5", {}],
  ["?depth=two", {}],
  ["?aims=yes&other=1", {}],
])("what %s cannot mean is left out", (search, state) => {
  expect(parse(SHAPE, search)).toEqual({ ...NOTHING, ...state });
});
