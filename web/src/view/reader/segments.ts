import type { Mention } from "./text";

/** Some words of a passage, from one code point up to another. */
export interface Span {
  start: number;
  end: number;
}

/** A run of characters that the same mentions and spans cover. */
export interface Segment {
  text: string;
  /** The mentions that cover it, the longest first. */
  mentions: readonly Mention[];
  /** Those of them that begin here. */
  begin: readonly Mention[];
  /** Whether a fact that is pointed at rests on it. */
  pointed: boolean;
  /** Whether it is what the reader looks for. */
  found: boolean;
}

/**
 * Cuts a text wherever a mention or a span begins or ends, so that what overlaps can be drawn in flat pieces.
 * Ends count Unicode code points; what does not fit the text is left out.
 */
export function segments(
  text: string,
  mentions: readonly Mention[],
  pointed: readonly Span[] = [],
  found: readonly Span[] = [],
): Segment[] {
  const points = Array.from(text);
  const fits = ({ start, end }: Span) => start >= 0 && start < end && end <= points.length;
  const marked = mentions.filter(fits).sort((a, b) => b.end - b.start - (a.end - a.start));
  const spans = [...marked, ...pointed.filter(fits), ...found.filter(fits)];
  const cuts = new Set([0, points.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(0, -1).map((start, index) => {
    const end = ends[index + 1] ?? points.length;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    return {
      text: points.slice(start, end).join(""),
      mentions: marked.filter(covers),
      begin: marked.filter((mention) => mention.start === start),
      pointed: pointed.some(covers),
      found: found.some(covers),
    };
  });
}

/** Where words stand in a text, whatever their case. */
export function occurrences(text: string, words: string): Span[] {
  const points = Array.from(text.toLowerCase());
  const wanted = Array.from(words.toLowerCase());
  const spans: Span[] = [];
  for (let start = 0; wanted.length > 0 && start + wanted.length <= points.length; start++) {
    if (wanted.every((point, index) => points[start + index] === point))
      spans.push({ start, end: start + wanted.length });
  }
  return spans;
}
