import type { Language } from "../../state/language";
import type { State } from "./filter";
import { GROUPS, groupOf, type Row, subjectsOf } from "./row";
import type { Observation } from "./useFigures";

/** What rows are ordered by. */
export type Sort = Exclude<State["sort"], "none">;

/** The columns that sort, in their order. */
export const SORTS = [
  "indicator",
  "subject",
  "result",
  "aim",
  "difference",
  "ratio",
] as const satisfies Sort[];

/**
 * Rows in the order that the state asks for; missing values come last in both directions, what is the same by
 * name. Without an order: what can be compared first, growth before values.
 */
export function sorted(
  rows: readonly Row[],
  { sort, desc }: Pick<State, "sort" | "desc">,
  language: Language,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const name = ({ indicator }: Row) => named(indicator, language);
  const byName = (a: Row, b: Row) => compare(name(a), name(b));
  if (sort === "none") return [...rows].sort((a, b) => rank(a) - rank(b) || byName(a, b));
  const value = (row: Row) => key(row, sort, language);
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    const order = typeof x === "string" ? compare(x, String(y)) : x - Number(y);
    return (desc ? -order : order) || byName(a, b);
  });
}

/** The name of an entity in the reader's language, else the canonical one. */
export function named(entity: { name: string; nameEn: string | null }, language: Language): string {
  return language === "en" ? (entity.nameEn ?? entity.name) : entity.name;
}

function rank(row: Row): number {
  return GROUPS.indexOf(groupOf(row)) * 2 + Number(row.comparison?.measure !== "GROWTH");
}

function key(row: Row, sort: Sort, language: Language): string | number | null {
  switch (sort) {
    case "indicator":
      return named(row.indicator, language);
    case "subject":
      return (
        subjectsOf(row)
          .map((subject) => named(subject, language))
          .join() || null
      );
    case "result":
      return number(row.results.at(-1));
    case "aim":
      return number(row.aims.at(-1));
    case "difference":
      return row.comparison?.difference ?? null;
    case "ratio":
      return row.comparison?.ratio ?? null;
  }
}

// Of what has a growth only, that.
function number(figure: Observation | undefined): number | null {
  return figure?.value ?? figure?.growthPercent ?? null;
}
