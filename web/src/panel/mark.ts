/**
 * Cuts a text into what stands before, at and behind a span, whose ends count Unicode code points, as the
 * server's do, not UTF-16 units as JavaScript's. A span that is missing or does not fit is empty at the end.
 */
export function cut(
  text: string,
  start: number | null,
  end: number | null,
): readonly [before: string, words: string, behind: string] {
  const points = Array.from(text);
  if (start === null || end === null || start < 0 || end < start || end > points.length)
    return [text, "", ""];
  const part = (from: number, to?: number) => points.slice(from, to).join("");
  return [part(0, start), part(start, end), part(end)];
}
