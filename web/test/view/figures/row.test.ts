import { expect, test } from "vitest";

import { COLUMNS } from "../../../src/view/figures/columns";
import { figuresOf, groupOf, pairOf, rowsOf, subjectsOf } from "../../../src/view/figures/row";
import { csv } from "../../../src/panel/table";
import { comparison, COMPARISONS, figure, FIGURES } from "./some";

const ROWS = rowsOf(FIGURES, COMPARISONS);

test("a row is a comparison, or a figure that stands in none", () => {
  expect(ROWS.map(({ key }) => key)).toEqual(["a-b", "c-d", "e-f", "g", "h"]);
  expect(ROWS.map(groupOf)).toEqual(["comparable", "comparable", "incomparable", "result", "aim"]);
  expect(ROWS.map(({ results, aims }) => [results.length, aims.length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 0],
    [0, 1],
  ]);
  expect(new Set(ROWS.flatMap(figuresOf)).size).toBe(FIGURES.length);
});

test("of one year the aim is the earlier, as the server has it", () => {
  const figures = [
    figure("r", { value: 9, unit: "个" }, "x", null),
    figure("t", { basis: "TARGET", value: 10, unit: "个" }, "x", null),
  ];
  const [row] = rowsOf(figures, [comparison("t", "r", { kind: "RESULT_AGAINST_AIM" })]);
  expect(row && pairOf(row)?.map(({ basis }) => basis)).toEqual(["TARGET", "ACTUAL"]);
});

test("a comparison whose figures are not there is left out", () => {
  expect(rowsOf([], COMPARISONS)).toEqual([]);
});

test("whose figures a row has: the plan's district where it names none", () => {
  expect(ROWS.map((row) => subjectsOf(row).map(({ name }) => name))).toEqual([
    ["坪山区"],
    ["坪山区"],
    ["坪山区", "中心医院"],
    ["坪山区"],
    ["坪山区"],
  ]);
});

test("a file has both figures in full, and both of two results", () => {
  const [head, first] = csv(ROWS, COLUMNS).split("\r\n");
  const cells = Object.fromEntries((head ?? "").split(",").map((name, at) => [name, first?.split(",")[at]]));
  expect(cells).toMatchObject({
    indicator_en: "Gross regional product",
    difference: "-4",
    result_subject: "坪山区",
    result_value: "1080",
    result_rank: "全市第一",
    aim_year: "2023",
    aim_growth_comparator: "AT_LEAST",
    aim_value: "",
    earlier_value: "",
  });
  const years = [2021, 2022].map((year) => figure(String(year), { year, value: year }, "x", null));
  const [row] = rowsOf(years, [comparison("2021", "2022", { kind: "RESULTS" })]);
  const value = (name: string) => row && COLUMNS.find((column) => column.name === name)?.value(row);
  expect([value("earlier_value"), value("result_value"), value("aim_value")]).toEqual([
    2021,
    2022,
    undefined,
  ]);
});
