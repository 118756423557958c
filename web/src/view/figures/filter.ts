import type { ComparisonKind } from "../../api/generated/graphql";
import { choice, flag, integer, text, texts } from "../../state/address";
import { figuresOf, groupOf, type Row, subjectsOf } from "./row";

/** What a row has to hold, and how rows are ordered and drawn: what stands in the address of the page. */
export const SHAPE = {
  /** Indicators that another page points at, by id: marked and opened. */
  indicator: texts,
  /** Rows that are open, by key. */
  open: texts,
  text,
  basis: choice(["any", "both", "result", "aim"]),
  compare: choice([
    "any",
    "comparable",
    "incomparable",
    "AIM_AGAINST_RESULT",
    "RESULT_AGAINST_AIM",
    "RESULT_AGAINST_EARLIER_AIM",
    "RESULTS",
    "AIMS",
  ]),
  unit: text,
  subject: choice(["any", "district", "other"]),
  year: integer(1900, 2200, 0),
  plan: text,
  sort: choice(["none", "indicator", "subject", "result", "aim", "difference", "ratio"]),
  desc: flag,
  plot: text,
} as const;

type Read<P> = P extends { parse(values: readonly string[]): infer T } ? T : never;

/** What stands in the address. */
export type State = { [K in keyof typeof SHAPE]: Read<(typeof SHAPE)[K]> };

/** The state without any filter. */
export const UNFILTERED = {
  text: "",
  basis: "any",
  compare: "any",
  unit: "",
  subject: "any",
  year: 0,
  plan: "",
} as const satisfies Partial<State>;

/** Whether the state leaves rows out. */
export function filtered(state: State): boolean {
  return (Object.keys(UNFILTERED) as (keyof typeof UNFILTERED)[]).some(
    (name) => state[name] !== UNFILTERED[name],
  );
}

/** The rows that the state's filters leave. */
export function keep(rows: readonly Row[], state: State): Row[] {
  const words = fold(state.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const figures = figuresOf(row);
    return (
      says(row, words) &&
      basis(row, state.basis) &&
      compares(row, state.compare) &&
      (state.unit === "" || figures.some(({ unit }) => unit === state.unit)) &&
      (state.subject === "any" ||
        figures.some(({ subject }) => (subject === null) === (state.subject === "district"))) &&
      (state.year === 0 || figures.some((figure) => covers(figure, state.year))) &&
      (state.plan === "" || figures.some(({ plans }) => plans?.nodes.some(({ id }) => id === state.plan)))
    );
  });
}

function basis({ results, aims }: Row, wanted: State["basis"]): boolean {
  switch (wanted) {
    case "any":
      return true;
    case "both":
      return results.length > 0 && aims.length > 0;
    case "result":
      return aims.length === 0;
    case "aim":
      return results.length === 0;
  }
}

function compares(row: Row, wanted: State["compare"]): boolean {
  return wanted === "any" || groupOf(row) === wanted || row.comparison?.kind === wanted;
}

function covers({ year, periodEnd }: { year: number; periodEnd: number | null }, wanted: number): boolean {
  return year <= wanted && wanted <= (periodEnd ?? year);
}

function says(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, nameEn, aliases } = row.indicator;
  const subjects = subjectsOf(row).flatMap((subject) => [subject.name, subject.nameEn]);
  const said = fold([name, nameEn, ...aliases, ...subjects].join("\n"));
  return words.every((word) => said.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** What the filters offer: what the rows hold. */
export interface Offers {
  units: readonly string[];
  years: readonly number[];
  plans: readonly { id: string; title: string }[];
  kinds: readonly ComparisonKind[];
}

/** What there is to choose in these rows; units by how often they are used. */
export function offers(rows: readonly Row[]): Offers {
  const figures = rows.flatMap(figuresOf);
  const units = new Map<string, number>();
  for (const { unit } of figures) if (unit !== null) units.set(unit, (units.get(unit) ?? 0) + 1);
  const years = figures.flatMap(({ year, periodEnd }) =>
    Array.from({ length: (periodEnd ?? year) - year + 1 }, (_, index) => year + index),
  );
  const plans = new Map(figures.flatMap(({ plans }) => (plans?.nodes ?? []).map((plan) => [plan.id, plan])));
  return {
    units: [...units].sort(([, a], [, b]) => b - a).map(([unit]) => unit),
    years: [...new Set(years)].sort((a, b) => a - b),
    plans: [...plans.values()],
    kinds: [...new Set(rows.flatMap(({ comparison }) => comparison?.kind ?? []))],
  };
}
