import { expect, test } from "vitest";

import type { Comparator } from "../../../src/api/generated/graphql";
import { bound } from "../../../src/view/figures/bound";
import { type Row, rowsOf } from "../../../src/view/figures/row";
import { differenceText, pairText, ratioText, reasons, yearText } from "../../../src/view/figures/words";
import { comparison, COMPARISONS, figure, FIGURES } from "./some";

const [product, housing, beds, single] = rowsOf(FIGURES, COMPARISONS) as [Row, Row, Row, Row];

test.each<[Comparator | null, Comparator | null, Comparator]>([
  [null, "EXACT", "EXACT"],
  ["AT_LEAST", "EXACT", "AT_LEAST"],
  ["EXACT", "MORE_THAN", "LESS_THAN"],
  ["EXACT", "AT_LEAST", "UP_TO"],
  ["MORE_THAN", "LESS_THAN", "MORE_THAN"],
  ["AT_LEAST", "UP_TO", "AT_LEAST"],
  ["UP_TO", "MORE_THAN", "LESS_THAN"],
  ["AT_LEAST", "MORE_THAN", "ABOUT"],
  ["LESS_THAN", "UP_TO", "ABOUT"],
  ["EXACT", "ABOUT", "ABOUT"],
])("%s less %s is %s", (later, earlier, difference) => {
  expect(bound(later, earlier)).toBe(difference);
});

test("differences and ratios have their unit and bound, or there are reasons", () => {
  expect(differenceText(product, "zh-CN")).toBe("≥ -4 个百分点");
  expect(differenceText(product, "en")).toBe("≥ -4 points");
  expect(ratioText(product, "en")).toBeNull();
  expect(differenceText(housing, "zh-CN")).toBe("< -3,000 套");
  expect(ratioText(housing, "zh-CN")).toBe("< 72.7%");
  expect(reasons(housing, "zh-CN")).toBe("");
  expect(differenceText(beds, "zh-CN")).toBeNull();
  expect(reasons(beds, "zh-CN")).toBe("主体不同；跨越的年数不同");
  expect(differenceText(single, "en")).toBeNull();
});

test("shares differ by percentage points", () => {
  const figures = [83, 60].map((value, at) => figure(String(at), { value, unit: "%" }, "x", null));
  const [row] = rowsOf(figures, [
    comparison("0", "1", { measure: "VALUE", difference: -23, ratio: 0.722892 }),
  ]) as [Row];
  expect(differenceText(row, "zh-CN")).toBe("-23 个百分点");
  expect(ratioText(row, "en")).toBe("72.3%");
});

test("it is said what is less what, of which years", () => {
  expect(pairText(product, "zh-CN")).toBe("2023 目标 − 2022 结果");
  expect(pairText(product, "en")).toBe("aim 2023 − result 2022");
  expect(pairText(single, "en")).toBeNull();
  expect(yearText({ year: 2023, periodEnd: 2025 })).toBe("2023–2025");
  expect(yearText({ year: 2023, periodEnd: 2023 })).toBe("2023");
});
