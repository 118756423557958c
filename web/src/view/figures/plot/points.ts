import type { Basis } from "../../../api/generated/graphql";
import { growthText, valueText } from "../../../panel/figure";
import type { Language } from "../../../state/language";
import { figuresOf, pairOf, type Row, subjectOf } from "../row";
import { named } from "../sort";
import type { Observation } from "../useFigures";
import { yearText } from "../words";

/** What is drawn: growth, values relative to the earlier one, or values in a unit, by the unit's name. */
export type Measure = string;

/** One figure in the plot. */
export interface Mark {
  /** The id of the figure. */
  id: string;
  value: number;
  basis: Basis;
  /** The figure in words, with its year. */
  text: string;
}

/** One line of the plot: an indicator of one subject with its figures, smallest first. */
export interface Point {
  /** The table's row that it leads to. */
  key: string;
  indicator: string;
  name: string;
  marks: readonly Mark[];
}

/** The measures that these rows can be drawn by; units by how often they are used. */
export function measures(rows: readonly Row[]): Measure[] {
  const figures = rows.flatMap(figuresOf);
  const all = [
    ...(figures.some(({ growthPercent }) => growthPercent !== null) ? ["growth"] : []),
    ...(rows.some(isRelative) ? ["relative"] : []),
  ];
  const units = new Map<string, number>();
  for (const { unit, value } of figures) {
    if (unit !== null && value !== null) units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  return [...all, ...[...units].sort(([, a], [, b]) => b - a).map(([unit]) => unit)];
}

/** What is drawn of these rows by a measure, in their order. */
export function points(rows: readonly Row[], measure: Measure, language: Language): Point[] {
  if (measure === "relative") return rows.filter(isRelative).map((row) => relative(row, language));
  const found = new Map<string, Point & { marks: Mark[] }>();
  for (const row of rows) {
    for (const figure of figuresOf(row)) {
      const mark = markOf(figure, measure, language);
      if (!mark) continue;
      const line = `${row.indicator.id} ${subjectOf(figure)?.id ?? ""}`;
      const point = found.get(line) ?? {
        key: row.key,
        indicator: row.indicator.id,
        name: [row.indicator, figure.subject]
          .flatMap((entity) => (entity ? named(entity, language) : []))
          .join(" · "),
        marks: [],
      };
      found.set(line, point);
      // A figure may stand in several comparisons.
      if (!point.marks.some(({ id }) => id === mark.id)) point.marks.push(mark);
    }
  }
  return [...found.values()].map((point) => ({ ...point, marks: ascending(point.marks) }));
}

/** Whether marks lie so far apart that only a logarithmic scale shows the small ones. */
export function isLogarithmic(points: readonly Point[]): boolean {
  const values = points.flatMap(({ marks }) => marks.map(({ value }) => value));
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) / least > 30;
}

function relative(row: Row, language: Language): Point {
  const marks = (pairOf(row) ?? []).map((figure, later) => ({
    id: figure.id,
    value: later ? (row.comparison?.ratio ?? 1) * 100 : 100,
    basis: figure.basis,
    text: withYear(figure, valueText(figure, language)),
  }));
  return {
    key: row.key,
    indicator: row.indicator.id,
    name: named(row.indicator, language),
    marks: ascending(marks),
  };
}

function ascending(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.value - b.value);
}

function isRelative({ comparison }: Row): boolean {
  return comparison?.measure === "VALUE" && comparison.ratio !== null;
}

function markOf(figure: Observation, measure: Measure, language: Language): Mark | null {
  const growth = measure === "growth";
  if (!growth && figure.unit !== measure) return null;
  const value = growth ? figure.growthPercent : figure.value;
  if (value === null) return null;
  const text = growth ? growthText(figure, language) : valueText(figure, language);
  return { id: figure.id, value, basis: figure.basis, text: withYear(figure, text) };
}

function withYear(figure: Observation, text: string | null): string {
  return `${text ?? ""} (${yearText(figure)})`;
}
