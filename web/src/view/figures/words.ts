import { sign, valueText } from "../../panel/figure";
import type { Language } from "../../state/language";
import { bound } from "./bound";
import { MESSAGES } from "./messages";
import { pairOf, type Row } from "./row";
import type { Observation } from "./useFigures";

/** The year of a figure, or the years it spans, such as "2023–2025". */
export function yearText({ year, periodEnd }: Pick<Observation, "year" | "periodEnd">): string {
  return periodEnd === null || periodEnd === year ? String(year) : `${year}–${periodEnd}`;
}

/** What a row's figures differ by, such as "≥ -4 个百分点" or "+1,530 个"; null where they cannot be compared. */
export function differenceText(row: Row, language: Language): string | null {
  const pair = pairOf(row);
  const { measure, difference } = row.comparison ?? {};
  if (!pair || !measure || difference === null || difference === undefined) return null;
  const [earlier, later] = pair;
  const comparator =
    measure === "GROWTH"
      ? bound(later.growthComparator, earlier.growthComparator)
      : bound(later.comparator, earlier.comparator);
  if (measure === "VALUE" && later.unit !== "%") {
    return valueText({ value: difference, unit: later.unit, comparator }, language, true);
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  return `${sign(comparator)}${number.format(difference)} ${MESSAGES.points[language]}`;
}

/** The later value by the earlier, such as "72.7%"; null where they cannot be divided. */
export function ratioText(row: Row, language: Language): string | null {
  const pair = pairOf(row);
  const ratio = row.comparison?.ratio ?? null;
  if (!pair || ratio === null) return null;
  const [earlier, later] = pair;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return sign(bound(later.comparator, earlier.comparator)) + percent.format(ratio);
}

/** What a row sets against what, such as "2023 目标 − 2022 结果"; null for a single figure. */
export function pairText(row: Row, language: Language): string | null {
  const pair = pairOf(row);
  if (!pair) return null;
  const said = (figure: Observation) =>
    language === "en"
      ? `${basisText(figure, language).toLowerCase()} ${yearText(figure)}`
      : `${yearText(figure)} ${basisText(figure, language)}`;
  return `${said(pair[1])} − ${said(pair[0])}`;
}

/** Result or aim, in words. */
export function basisText({ basis }: Pick<Observation, "basis">, language: Language): string {
  return MESSAGES[basis === "ACTUAL" ? "result" : "aim"][language];
}

/** Why a row's figures cannot be compared, in words; empty where they can. */
export function reasons(row: Row, language: Language): string {
  return (row.comparison?.obstacles ?? [])
    .map((obstacle) => MESSAGES[obstacle][language])
    .join(language === "en" ? "; " : "；");
}
