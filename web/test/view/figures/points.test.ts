import { expect, test } from "vitest";

import { isLogarithmic, measures, points } from "../../../src/view/figures/plot/points";
import { rowsOf } from "../../../src/view/figures/row";
import { comparison, COMPARISONS, figure, FIGURES } from "./some";

const ROWS = rowsOf(FIGURES, COMPARISONS);

test("growth, relative values, then units by use can be drawn; nothing of nothing", () => {
  expect(measures(ROWS)).toEqual(["growth", "relative", "套", "张", "亿元", "个"]);
  expect(measures([])).toEqual([]);
});

test("growth is drawn as result and aim on one line", () => {
  expect(points(ROWS, "growth", "en")).toEqual([
    {
      key: "a-b",
      indicator: "indicator-地区生产总值",
      name: "Gross regional product",
      marks: [
        { id: "observation-b", value: 10, basis: "TARGET", text: "≥ +10% (2023)" },
        { id: "observation-a", value: 14, basis: "ACTUAL", text: "+14% (2022)" },
      ],
    },
  ]);
});

test("relative values have the earlier as 100", () => {
  const [point] = points(ROWS, "relative", "zh-CN");
  expect(point?.marks.map(({ value, text }) => [value, text])).toEqual([
    [72.7273, "8,000 套 (2023)"],
    [100, "> 11,000 套 (2022)"],
  ]);
});

test("different subjects have different lines", () => {
  expect(points(ROWS, "张", "en").map(({ name, marks }) => [name, marks.length])).toEqual([
    ["Hospital beds added", 1],
    ["Hospital beds added · 中心医院", 1],
  ]);
});

test("a figure in several comparisons is drawn once", () => {
  const years = [2021, 2022, 2023].map((year) =>
    figure(String(year), { year, value: year, unit: "个" }, "x", null),
  );
  const rows = rowsOf(years, [comparison("2021", "2022", {}), comparison("2022", "2023", {})]);
  expect(points(rows, "个", "en").map(({ marks }) => marks.map(({ value }) => value))).toEqual([
    [2021, 2022, 2023],
  ]);
});

test("only what lies far apart, and above 0, has a logarithmic scale", () => {
  expect(isLogarithmic(points(ROWS, "套", "en"))).toBe(true);
  expect(isLogarithmic(points(ROWS, "张", "en"))).toBe(false);
  expect(isLogarithmic([])).toBe(false);
});
