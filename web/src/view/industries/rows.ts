import type { EntityFieldsFragment } from "../../api/generated/graphql";
import type { Column } from "../../panel/table";
import { type Group, progress, type Row, type Tie } from "./model";

interface Cells {
  industry: EntityFieldsFragment | null;
  row: Row;
  tie: Tie | null;
}

/** The matrix as rows: one for each project under each of its industries. */
export function cells(groups: readonly Group[]): Cells[] {
  return groups.flatMap(({ industry, rows }) => rows.map(({ row, tie }) => ({ industry, row, tie })));
}

/** The columns of those rows; several names in a cell are separated by semicolons. */
export const CELLS: readonly Column<Cells>[] = [
  { name: "industry", value: ({ industry }) => industry?.name },
  { name: "industryId", value: ({ industry }) => industry?.id },
  { name: "industryIntended", value: ({ tie }) => tie?.intended },
  { name: "project", value: ({ row }) => row.project.name },
  { name: "projectId", value: ({ row }) => row.project.id },
  { name: "projectIntended", value: ({ row }) => row.project.intended },
  { name: "status", value: ({ row }) => progress(row.project).fact?.status },
  { name: "statusYear", value: ({ row }) => progress(row.project).fact?.year },
  { name: "aimedStatus", value: ({ row }) => progress(row.project).aim?.status },
  { name: "aimedStatusYear", value: ({ row }) => progress(row.project).aim?.year },
  { name: "developers", value: ({ row }) => names(row.developers, false) },
  { name: "aimedDevelopers", value: ({ row }) => names(row.developers, true) },
  { name: "places", value: ({ row }) => names(row.places, false) },
  { name: "aimedPlaces", value: ({ row }) => names(row.places, true) },
];

function names(ties: readonly Tie[], intended: boolean): string {
  return ties
    .filter((tie) => tie.intended === intended)
    .map(({ entity }) => entity.name)
    .join("; ");
}
