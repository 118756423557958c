import type { Comparator } from "../../api/generated/graphql";

// Which way the true number may lie from the one given, and whether it may be that one.
const WAYS: Readonly<Record<Comparator, readonly [way: -1 | 0 | 1 | null, strict: boolean]>> = {
  EXACT: [0, false],
  AT_LEAST: [1, false],
  MORE_THAN: [1, true],
  UP_TO: [-1, false],
  LESS_THAN: [-1, true],
  ABOUT: [null, false],
};

/**
 * How the later number less the earlier relates to the difference of the numbers given: at least 10 less exactly
 * 14 is at least -4, exactly 8,000 less more than 11,000 is less than -3,000. The same holds for the ratio of
 * positive numbers. About it where neither bound holds.
 */
export function bound(later: Comparator | null, earlier: Comparator | null): Comparator {
  const [up, upStrict] = WAYS[later ?? "EXACT"];
  const [down, downStrict] = WAYS[earlier ?? "EXACT"];
  if (up === null || down === null || up * down > 0) return "ABOUT";
  const way = up - down;
  if (way === 0) return "EXACT";
  const strict = upStrict || downStrict;
  if (way > 0) return strict ? "MORE_THAN" : "AT_LEAST";
  return strict ? "LESS_THAN" : "UP_TO";
}
