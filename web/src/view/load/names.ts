import type { EntityKind, LinkType } from "../../api/generated/graphql";
import { ALL_KINDS, KINDS } from "../../kinds";
import { LINKS } from "../../panel/links";
import type { Language } from "../../state/language";
import { MESSAGES } from "./messages";

const NODES = ["Plan", "Section", "Passage", "Mention", "Observation", "StatusReport", "Evidence"] as const;
const TYPES = Object.keys(LINKS) as LinkType[];

/** The kind whose entities the graph stores under this label, such as Company. */
export function kindOf(label: string): EntityKind | undefined {
  return ALL_KINDS.find((kind) => kind === label.toUpperCase() && label !== kind);
}

/** What a label of nodes or a type of links stands for; itself where that is not known. */
export function nameOf(name: string, language: Language): string {
  const kind = kindOf(name);
  if (kind) return KINDS[kind].names[language];
  const node = NODES.find((known) => known === name);
  if (node) return MESSAGES[node][language];
  const type = TYPES.find((known) => known === name);
  return type ? MESSAGES.link[language] + LINKS[type][language] : name;
}

/** In the order in which they are best read: the text, entities, what is said of them, links, and the rest. */
export function ordered<T extends { name: string }>(changes: readonly T[]): T[] {
  return [...changes].sort((one, other) => rank(one.name) - rank(other.name));
}

function rank(name: string): number {
  const order: readonly string[] = [
    ...NODES.slice(0, 3),
    ...ALL_KINDS.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()),
    ...NODES.slice(3),
    ...TYPES,
  ];
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}
