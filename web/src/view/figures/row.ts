import type { EntityFieldsFragment } from "../../api/generated/graphql";
import type { Comparison, Observation } from "./useFigures";

/** Two figures of one indicator set against each other, or one that has no other. */
export interface Row {
  /** Stable across loads. */
  key: string;
  indicator: Observation["indicator"];
  /** By year; one or two of both together. */
  results: readonly Observation[];
  aims: readonly Observation[];
  /** What is set against what; null for a single figure. */
  comparison: Comparison | null;
}

/** The comparisons as rows, and behind them the observations that stand in none. */
export function rowsOf(observations: readonly Observation[], comparisons: readonly Comparison[]): Row[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const pairs = comparisons.flatMap((comparison) => {
    const earlier = byId.get(comparison.earlier.id);
    const later = byId.get(comparison.later.id);
    return earlier && later ? [row([earlier, later], comparison)] : [];
  });
  const paired = new Set(pairs.flatMap((pair) => figuresOf(pair).map(({ id }) => id)));
  return [...pairs, ...observations.filter(({ id }) => !paired.has(id)).map((single) => row([single], null))];
}

function row(figures: readonly [Observation, ...Observation[]], comparison: Comparison | null): Row {
  return {
    key: figures.map(({ id }) => id.replace(/^observation-/, "")).join("-"),
    indicator: figures[0].indicator,
    results: figures.filter(({ basis }) => basis === "ACTUAL"),
    aims: figures.filter(({ basis }) => basis === "TARGET"),
    comparison,
  };
}

/** The figures of a row, results first. */
export function figuresOf({ results, aims }: Row): readonly Observation[] {
  return [...results, ...aims];
}

/** The two figures that a row sets against each other, the earlier first; null where it has one. */
export function pairOf(row: Row): readonly [earlier: Observation, later: Observation] | null {
  const [earlier, later] = ([row.comparison?.earlier.id, row.comparison?.later.id] as const).map((id) =>
    figuresOf(row).find((figure) => figure.id === id),
  );
  return earlier && later ? [earlier, later] : null;
}

/** Whose figure it is: the subject that the plan names, else the plan's own district. */
export function subjectOf({ subject, plans }: Observation): EntityFieldsFragment | null {
  return subject ?? plans?.nodes.find(({ district }) => district !== null)?.district ?? null;
}

/** Whose figures stand in a row, each once. */
export function subjectsOf(row: Row): readonly EntityFieldsFragment[] {
  const subjects = figuresOf(row).flatMap((figure) => subjectOf(figure) ?? []);
  return [...new Map(subjects.map((subject) => [subject.id, subject])).values()];
}

/** How a row is grouped where the reader asks for no order. */
export const GROUPS = ["comparable", "incomparable", "result", "aim"] as const;
export type Group = (typeof GROUPS)[number];

/** The group of a row. */
export function groupOf({ comparison, aims }: Row): Group {
  if (comparison) return comparison.comparable ? "comparable" : "incomparable";
  return aims.length > 0 ? "aim" : "result";
}
