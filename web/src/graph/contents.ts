import type { EntityKind, LinkType } from "../api/generated/graphql";
import type { Picture } from "./model";

/** An entity, as a picture needs it. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  /** Whether plans name it only as something aimed at. */
  readonly intended: boolean;
}

/** A link between two entities of the picture. */
export interface Link {
  readonly id: string;
  readonly type: LinkType;
  readonly source: string;
  readonly target: string;
  readonly intended: boolean;
}

/** What was answered to all that a picture asks. */
export interface Contents {
  readonly entities: ReadonlyMap<string, Entity>;
  /** All links between these entities. */
  readonly links: readonly Link[];
  /** The ids of the entities by what brought them first: the start, each step, the way. */
  readonly groups: readonly (readonly string[])[];
  /** Whether there was more than a picture takes. */
  readonly truncated: boolean;
}

/** The part of the contents that is drawn. */
export interface Shown {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}

/** What the picture shows of its contents: nothing hidden, of no kind switched off, aims as wished. */
export function shown({ entities, links }: Contents, { hidden, off, aims }: Picture): Shown {
  const away = new Set(hidden);
  const seen = [...entities.values()].filter(({ id, kind }) => !away.has(id) && !off.includes(kind));
  const ids = new Set(seen.map(({ id }) => id));
  return {
    entities: seen,
    links: links.filter(
      ({ source, target, intended }) => (aims || !intended) && ids.has(source) && ids.has(target),
    ),
  };
}

/** How many links of the picture each entity has. */
export function degrees(links: readonly Link[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of links) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** Joins the answers to the start, each step and the way, in this order; each entity and link once. */
export function joined(
  parts: readonly { readonly entities: readonly Entity[]; readonly links: readonly Link[] }[],
  truncated: boolean,
): Contents {
  const entities = new Map<string, Entity>();
  const links = new Map<string, Link>();
  const groups = parts.map((part) => {
    const fresh = part.entities.filter(({ id }) => !entities.has(id));
    for (const entity of fresh) entities.set(entity.id, entity);
    for (const link of part.links) links.set(link.id, link);
    // The server's order is by how well connected they are, which changes with other plans.
    return fresh.map(({ id }) => id).sort();
  });
  const between = [...links.values()].filter(
    ({ source, target }) => entities.has(source) && entities.has(target),
  );
  return { entities, links: between.sort((a, b) => (a.id < b.id ? -1 : 1)), groups, truncated };
}
