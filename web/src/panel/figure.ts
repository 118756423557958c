import type { Comparator } from "../api/generated/graphql";
import type { Language } from "../state/language";

/** What a figure states; each part may be missing. */
export interface Figure {
  value: number | null;
  unit: string | null;
  comparator: Comparator | null;
  growthPercent: number | null;
  growthComparator: Comparator | null;
  rank: string | null;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  EXACT: "",
  AT_LEAST: "≥ ",
  MORE_THAN: "> ",
  ABOUT: "≈ ",
  UP_TO: "≤ ",
  LESS_THAN: "< ",
};

// Measures have English names, some in another size; words that only count, such as 个 and 家, have none.
const UNITS: Readonly<Record<string, readonly [name: string, size: number]>> = {
  "%": ["%", 1],
  亿元: ["bn yuan", 0.1],
  万元: ["million yuan", 0.01],
  公里: ["km", 1],
  公顷: ["ha", 1],
  平方米: ["m²", 1],
  平方公里: ["km²", 1],
  "微克/立方米": ["µg/m³", 1],
};

/** How a number relates to the one that follows, such as "≥ "; empty where it is that number. */
export function sign(comparator: Comparator | null): string {
  return SIGNS[comparator ?? "EXACT"];
}

/**
 * The value with its unit, such as "> 11,000 套" or "108 bn yuan"; null where the plan gives none. A difference
 * has its sign, such as "+1,530 个".
 */
export function valueText(
  { value, unit, comparator }: Pick<Figure, "value" | "unit" | "comparator">,
  language: Language,
  difference = false,
): string | null {
  if (value === null) return null;
  const [name, size] = language === "en" ? (UNITS[unit ?? ""] ?? ["", 1]) : [unit ?? "", 1];
  const number = new Intl.NumberFormat(language, {
    maximumFractionDigits: 6,
    signDisplay: difference ? "exceptZero" : "auto",
  }).format(value * size);
  return `${sign(comparator)}${number}${unit === "%" ? "" : " "}${name}`.trimEnd();
}

/** The growth over the year before, such as "≥ +10%"; null where the plan gives none. */
export function growthText({ growthPercent, growthComparator }: Figure, language: Language): string | null {
  if (growthPercent === null) return null;
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 2,
  }).format(growthPercent / 100);
  return sign(growthComparator) + percent;
}

/** All that a figure states, in one line. */
export function figureText(figure: Figure, language: Language): string {
  const parts = [valueText(figure, language), growthText(figure, language), figure.rank];
  return parts.filter((part) => part !== null).join(language === "en" ? ", " : "，");
}
