import type { EntityFieldsFragment, EntityKind } from "../../api/generated/graphql";

/** Where a plan names an entity: from one code point of the passage up to another. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  entity: EntityFieldsFragment;
}

/** A sentence or heading of the plan, as the reader shows it. */
export interface Passage {
  id: string;
  place: string;
  text: string;
  factCount: number;
  mentions: readonly Mention[];
}

/** A part of the page: a heading with its level in the document, or the sentences of a paragraph. */
export type Block =
  | { type: "heading"; level: number; passage: Passage }
  | { type: "paragraph"; key: string; sentences: readonly Passage[] };

/** Whether a place is that of a heading: its sentence is 0. */
export function isHeading(place: string): boolean {
  return place.endsWith("/0");
}

/** How deep a heading stands: 0 the title, 1 a part, 2 a section, 3 a paragraph's heading. */
export function depthOf(place: string): number {
  const [first, ...below] = place.replace(/(\/0)+$/, "").split("/");
  return first === "0" ? 0 : below.length + 1;
}

/** The id on the page of what stands at a place. */
export function anchorOf(place: string): string {
  return `at-${place.replaceAll("/", "-")}`;
}

/** The passages, in the order of the text, as headings and paragraphs. */
export function blocks(passages: readonly Passage[]): Block[] {
  const list: Block[] = [];
  for (const passage of passages) {
    const { place } = passage;
    if (isHeading(place)) {
      list.push({ type: "heading", level: depthOf(place), passage });
      continue;
    }
    const key = place.slice(0, place.lastIndexOf("/"));
    const last = list.at(-1);
    if (last?.type === "paragraph" && last.key === key)
      list[list.length - 1] = { ...last, sentences: [...last.sentences, passage] };
    else list.push({ type: "paragraph", key, sentences: [passage] });
  }
  return list;
}

/** Only the sentences that are wanted, with the headings that lead to them. */
export function only(list: readonly Block[], wanted: (sentence: Passage) => boolean): Block[] {
  const kept: Block[] = [];
  // From the end: a heading stays where the next that stays is below it.
  for (const block of [...list].reverse()) {
    if (block.type === "paragraph") {
      const sentences = block.sentences.filter(wanted);
      if (sentences.length > 0) kept.push({ ...block, sentences });
      continue;
    }
    const next = kept.at(-1);
    const place = next?.type === "heading" ? next.passage.place : next?.key;
    if (block.level > 0 && place !== undefined && isBelow(block.passage.place, place)) kept.push(block);
  }
  return kept.reverse();
}

function isBelow(heading: string, place: string): boolean {
  const numbers = place.split("/");
  const above = heading.split("/").slice(0, depthOf(heading));
  return above.every((number, index) => number === numbers[index]);
}

/** How many sentences, headings not counted, facts rest on, and of how many. */
export interface Coverage {
  covered: number;
  sentences: number;
}

/** Counts the sentences that facts rest on. */
export function coverage(passages: readonly Passage[]): Coverage {
  const sentences = passages.filter(({ place }) => !isHeading(place));
  return { covered: sentences.filter(({ factCount }) => factCount > 0).length, sentences: sentences.length };
}

/** How many mentions of each kind there are. */
export function mentionCounts(passages: readonly Passage[]): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  for (const { entity } of passages.flatMap(({ mentions }) => mentions))
    counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return counts;
}
