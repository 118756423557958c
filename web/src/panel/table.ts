/** What stands in a cell. */
export type Cell = string | number | boolean | null | undefined;

/** A column of what is downloaded: its name, and its cell of a row. */
export interface Column<T> {
  name: string;
  value: (row: T) => Cell;
}

/**
 * Rows as CSV by RFC 4180, with a byte order mark, without which Excel takes Chinese for another encoding. A text
 * that Excel would take for a formula gets an apostrophe in front.
 */
export function csv<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(field).join(",")}\r\n`).join("")}`;
}

/** Rows as a JSON list of objects whose keys are the columns' names. */
export function json<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
