import type { Cell, Column } from "../../panel/table";
import { type Row, subjectOf } from "./row";
import type { Observation } from "./useFigures";

const FIELDS: readonly (readonly [string, (figure: Observation) => Cell])[] = [
  ["subject", (figure) => subjectOf(figure)?.name],
  ["year", ({ year }) => year],
  ["period_end", ({ periodEnd }) => periodEnd],
  ["comparator", ({ comparator }) => comparator],
  ["value", ({ value }) => value],
  ["unit", ({ unit }) => unit],
  ["growth_comparator", ({ growthComparator }) => growthComparator],
  ["growth_percent", ({ growthPercent }) => growthPercent],
  ["rank", ({ rank }) => rank],
  ["plans", ({ plans }) => plans?.nodes.map(({ title }) => title).join("; ")],
  ["id", ({ id }) => id],
];

/** What is downloaded of each row: both its figures in full, and what the server makes of them. */
export const COLUMNS: readonly Column<Row>[] = [
  { name: "indicator", value: ({ indicator }) => indicator.name },
  { name: "indicator_en", value: ({ indicator }) => indicator.nameEn },
  { name: "indicator_id", value: ({ indicator }) => indicator.id },
  { name: "comparison", value: ({ comparison }) => comparison?.kind },
  { name: "difference", value: ({ comparison }) => comparison?.difference },
  { name: "ratio", value: ({ comparison }) => comparison?.ratio },
  { name: "measure", value: ({ comparison }) => comparison?.measure },
  { name: "obstacles", value: ({ comparison }) => comparison?.obstacles.join("; ") },
  ...side("result", ({ results }) => results.at(-1)),
  ...side("aim", ({ aims }) => aims.at(-1)),
  // Of two results, or two aims, the earlier one.
  ...side("earlier", ({ results, aims }) => [results, aims].find((figures) => figures.length > 1)?.[0]),
];

function side(name: string, figure: (row: Row) => Observation | undefined): Column<Row>[] {
  return FIELDS.map(([field, read]) => ({
    name: `${name}_${field}`,
    value: (row) => {
      const found = figure(row);
      return found && read(found);
    },
  }));
}
