import { expect, test } from "vitest";

import { parse, print } from "../../../src/state/address";
import { filtered, keep, offers, SHAPE, type State, UNFILTERED } from "../../../src/view/figures/filter";
import { rowsOf } from "../../../src/view/figures/row";
import { sorted } from "../../../src/view/figures/sort";
import { COMPARISONS, FIGURES } from "./some";

const ROWS = rowsOf(FIGURES, COMPARISONS);
const state = (search: string) => parse<State>(SHAPE, search);

test.each([
  ["", ["a-b", "c-d", "e-f", "g", "h"]],
  ["text=生产", ["a-b"]],
  ["text=HOUSING affordable", ["c-d"]],
  ["text=中心医院", ["e-f"]],
  ["text=pingshan beds", ["e-f"]],
  ["text=没有", []],
  ["basis=both", ["a-b", "c-d", "e-f"]],
  ["basis=result", ["g"]],
  ["basis=aim", ["h"]],
  ["compare=comparable", ["a-b", "c-d"]],
  ["compare=incomparable", ["e-f"]],
  ["compare=AIM_AGAINST_RESULT", ["a-b", "c-d", "e-f"]],
  ["compare=RESULTS", []],
  ["unit=套", ["c-d", "g"]],
  ["unit=套&basis=both", ["c-d"]],
  ["subject=other", ["e-f"]],
  ["subject=district", ["a-b", "c-d", "e-f", "g", "h"]],
  ["year=2024", ["h"]],
  ["year=2022", ["a-b", "c-d", "e-f", "g"]],
  ["plan=plan-1", ["a-b", "c-d", "e-f", "g", "h"]],
  ["plan=plan-2", []],
])("?%s leaves %j", (search, keys) => {
  expect(keep(ROWS, state(search)).map(({ key }) => key)).toEqual(keys);
  expect(filtered(state(search))).toBe(search !== "");
});

test("what is filtered stands in the address, and goes with it", () => {
  const search = "?indicator=i&open=a-b&text=x&basis=aim&year=2022&sort=ratio&desc=1&plot=growth";
  expect(print(SHAPE, state(search))).toBe(search);
  expect(print(SHAPE, { ...state(search), ...UNFILTERED })).toBe(
    "?indicator=i&open=a-b&sort=ratio&desc=1&plot=growth",
  );
});

test("the filters offer what the rows hold", () => {
  expect(offers(ROWS)).toEqual({
    units: ["套", "张", "亿元", "个"],
    years: [2022, 2023, 2024, 2025],
    plans: [expect.objectContaining({ id: "plan-1", title: "计划" })],
    kinds: ["AIM_AGAINST_RESULT"],
  });
});

test.each([
  ["", ["a-b", "c-d", "e-f", "g", "h"]],
  ["sort=indicator", ["c-d", "a-b", "e-f", "h", "g"]],
  ["sort=indicator&desc=1", ["g", "h", "e-f", "a-b", "c-d"]],
  ["sort=result", ["g", "e-f", "a-b", "c-d", "h"]],
  ["sort=result&desc=1", ["c-d", "a-b", "e-f", "g", "h"]],
  ["sort=aim", ["h", "a-b", "e-f", "c-d", "g"]],
  ["sort=difference", ["c-d", "a-b", "e-f", "h", "g"]],
  ["sort=ratio&desc=1", ["c-d", "a-b", "e-f", "h", "g"]],
])("?%s orders %j", (search, keys) => {
  // A name that is missing in English is the Chinese one.
  expect(sorted(ROWS, state(search), "en").map(({ key }) => key)).toEqual(keys);
});
