import { expect, test } from "vitest";

import { type Figure, figureText } from "../../src/panel/figure";

const NOTHING: Figure = {
  value: null,
  unit: null,
  comparator: null,
  growthPercent: null,
  growthComparator: null,
  rank: null,
};

test.each<[Partial<Figure>, string, string]>([
  [{ value: 11000, unit: "套", comparator: "MORE_THAN" }, "> 11,000 套", "> 11,000"],
  [{ value: 1655.39, unit: "万元", comparator: "EXACT" }, "1,655.39 万元", "16.5539 million yuan"],
  [{ value: 1080, unit: "亿元", comparator: "EXACT" }, "1,080 亿元", "108 bn yuan"],
  [{ value: 6.1, unit: "平方公里", comparator: "EXACT" }, "6.1 平方公里", "6.1 km²"],
  [{ value: 95.1, unit: "%", comparator: "EXACT" }, "95.1%", "95.1%"],
  [{ growthPercent: 10, growthComparator: "AT_LEAST" }, "≥ +10%", "≥ +10%"],
  [{ growthPercent: -10.5, growthComparator: "EXACT" }, "-10.5%", "-10.5%"],
  [{ value: 0, growthPercent: 0, rank: "第一" }, "0，0%，第一", "0, 0%, 第一"],
])("%j reads %s and %s", (figure, chinese, english) => {
  expect(figureText({ ...NOTHING, ...figure }, "zh-CN")).toBe(chinese);
  expect(figureText({ ...NOTHING, ...figure }, "en")).toBe(english);
});
