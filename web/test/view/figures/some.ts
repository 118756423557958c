import type { Comparison, Observation } from "../../../src/view/figures/useFigures";

const DISTRICT = { id: "district-1", kind: "DISTRICT", name: "坪山区", nameEn: "Pingshan District" } as const;
const PLAN = { id: "plan-1", title: "计划", year: 2023, district: DISTRICT };

/** A figure: by default a result of 2022, of the plan's own district. */
export function figure(
  id: string,
  stated: Partial<Observation>,
  name: string,
  nameEn: string | null,
): Observation {
  return {
    id: `observation-${id}`,
    basis: "ACTUAL",
    year: 2022,
    periodEnd: null,
    value: null,
    unit: null,
    comparator: null,
    growthPercent: null,
    growthComparator: null,
    rank: null,
    indicator: { id: `indicator-${name}`, kind: "INDICATOR", name, nameEn, aliases: [] },
    subject: null,
    plans: { nodes: [PLAN] },
    ...stated,
  };
}

/** Two figures set against each other, by the ids that figure was given. */
export function comparison(earlier: string, later: string, found: Partial<Comparison>): Comparison {
  return {
    kind: "AIM_AGAINST_RESULT",
    comparable: true,
    obstacles: [],
    measure: null,
    difference: null,
    ratio: null,
    earlier: { id: `observation-${earlier}` },
    later: { id: `observation-${later}` },
    ...found,
  };
}

const AIM = { basis: "TARGET", year: 2023 } as const;
const HOSPITAL = { id: "institution-1", kind: "INSTITUTION", name: "中心医院", nameEn: null } as const;
const PRODUCT = ["地区生产总值", "Gross regional product"] as const;
const HOUSING = ["保障性住房", "Affordable housing"] as const;
const BEDS = ["新增床位", "Hospital beds added"] as const;

/** Figures such as the real plan has. */
export const FIGURES: readonly Observation[] = [
  figure("a", { value: 1080, unit: "亿元", growthPercent: 14, rank: "全市第一" }, ...PRODUCT),
  figure("b", { ...AIM, growthPercent: 10, growthComparator: "AT_LEAST" }, ...PRODUCT),
  figure("c", { value: 11000, unit: "套", comparator: "MORE_THAN" }, ...HOUSING),
  figure("d", { ...AIM, value: 8000, unit: "套" }, ...HOUSING),
  figure("e", { value: 556, unit: "张" }, ...BEDS),
  figure("f", { ...AIM, value: 800, unit: "张", subject: HOSPITAL }, ...BEDS),
  figure("g", { value: 3, unit: "套" }, "样板房", null),
  figure("h", { ...AIM, periodEnd: 2025, value: 4, unit: "个" }, "产业用地", "Industrial sites"),
];

/** What the server makes of them. */
export const COMPARISONS: readonly Comparison[] = [
  comparison("a", "b", { measure: "GROWTH", difference: -4 }),
  comparison("c", "d", { measure: "VALUE", difference: -3000, ratio: 0.727273 }),
  comparison("e", "f", { comparable: false, obstacles: ["OTHER_SUBJECT", "OTHER_PERIOD"] }),
];
