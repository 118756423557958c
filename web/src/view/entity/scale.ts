/** What of a figure decides which others it can be drawn beside. */
export interface Measured {
  year: number;
  periodEnd: number | null;
  value: number | null;
  unit: string | null;
  indicator: { id: string };
  subject: { id: string } | null;
}

/** The year or years of a figure, such as 2022 or 2021–2025. */
export function span({ year, periodEnd }: Pick<Measured, "year" | "periodEnd">): string {
  return periodEnd === null || periodEnd === year ? String(year) : `${year}–${periodEnd}`;
}

/**
 * How long the bar of a figure is, from 0 to 1, beside all of the same indicator, subject and unit; null where it
 * has no value, one below zero, or nothing beside it.
 */
export function width(figure: Measured, all: readonly Measured[]): number | null {
  if (figure.value === null) return null;
  const alike = all.filter(
    ({ indicator, subject, unit, value }) =>
      value !== null &&
      indicator.id === figure.indicator.id &&
      subject?.id === figure.subject?.id &&
      unit === figure.unit,
  );
  const values = alike.map(({ value }) => value ?? 0);
  const most = Math.max(...values);
  return values.length < 2 || Math.min(...values) < 0 || most === 0 ? null : figure.value / most;
}
