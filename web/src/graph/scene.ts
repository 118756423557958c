import type { EntityKind } from "../api/generated/graphql";
import { KINDS } from "../kinds";
import type { Language } from "../state/language";
import { degrees, type Entity, type Link, type Shown } from "./contents";
import type { Positions } from "./layout";
import { LINKS } from "./links";
import type { Picture } from "./model";

/** An entity as it is drawn. */
export interface Mark {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  /** Named only as something aimed at: drawn hollow. */
  readonly hollow: boolean;
  readonly pinned: boolean;
  readonly selected: boolean;
  /** Of no concern to what is selected. */
  readonly faded: boolean;
  /** How many links it has that the picture does not show. */
  readonly more: number;
}

/** A link as it is drawn. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Aimed at. */
  readonly dashed: boolean;
  readonly strong: boolean;
  readonly faded: boolean;
  /** Beside the middle of the two entities by this many lines, where several link them. */
  readonly shift: number;
}

/** All that is drawn. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
}

/** What the scene is made of. */
export interface Sight {
  readonly shown: Shown;
  readonly picture: Picture;
  readonly positions: Positions;
  /** How many links each entity has in all, where that is known. */
  readonly totals: ReadonlyMap<string, number>;
  /** The ids of the entities and links on the way that is shown; empty where there is none. */
  readonly onWay: ReadonlySet<string>;
  readonly language: Language;
}

/** The name in the reader's language, where there is one. */
export function nameOf({ name, nameEn }: Pick<Entity, "name" | "nameEn">, language: Language): string {
  return language === "en" ? (nameEn ?? name) : name;
}

/** What a link says, in words; with 意向/aim where it is only aimed at. */
export function wordsOf({ type, intended }: Pick<Link, "type" | "intended">, language: Language): string {
  const aim = language === "en" ? " · aim" : " · 意向";
  return LINKS[type][language] + (intended ? aim : "");
}

/** What to draw. What is selected, or a way that is shown, stands out against the rest. */
export function sceneOf({ shown, picture, positions, totals, onWay, language }: Sight): Scene {
  const { entities, links } = shown;
  const { selected, pinned } = picture;
  const degree = degrees(links);
  const focus = new Set(onWay);
  if (selected !== null && focus.size === 0) {
    for (const { id, source, target } of links) {
      if ([id, source, target].includes(selected)) [id, source, target].forEach((one) => focus.add(one));
    }
  }
  const concerns = (id: string) => focus.size === 0 || focus.has(id) || id === selected;
  // Smaller where they are very many.
  const small = Math.min(1, Math.sqrt(600 / entities.length));
  const marks = entities.map((entity): Mark => {
    const { id, kind, intended } = entity;
    const count = degree.get(id) ?? 0;
    const at = pinned.get(id) ?? positions.get(id) ?? { x: 0, y: 0 };
    return {
      id,
      kind,
      label: nameOf(entity, language),
      x: at.x,
      y: at.y,
      size: Math.min(6 + 1.8 * Math.sqrt(count), 20) * Math.max(small, 0.5),
      hollow: intended,
      pinned: pinned.has(id),
      selected: id === selected,
      faded: !concerns(id),
      more: Math.max(0, (totals.get(id) ?? count) - count),
    };
  });
  const beside = shifts(links);
  const lines = links.map((link): Line => ({
    id: link.id,
    source: link.source,
    target: link.target,
    label: wordsOf(link, language),
    dashed: link.intended,
    strong: focus.has(link.id),
    faded: !concerns(link.id),
    shift: beside.get(link.id) ?? 0,
  }));
  return { marks, lines };
}

/** What stands under a picture to name its kinds: those that are in it, in their order. */
export function kindsIn(entities: Iterable<Entity>): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = Object.keys(KINDS);
  return new Map([...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

// Links between the same two entities, spread evenly to both sides of the middle.
function shifts(links: readonly Link[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    const pair = [link.source, link.target].sort().join(" ");
    const others = pairs.get(pair);
    if (others) others.push(link);
    else pairs.set(pair, [link]);
  }
  return new Map(
    [...pairs.values()]
      .filter(({ length }) => length > 1)
      .flatMap((pair) =>
        pair.map(({ id, source, target }, index) => {
          const shift = index - (pair.length - 1) / 2;
          // Seen from the source: the other way round for a link that points back.
          return [id, source < target ? shift : -shift] as const;
        }),
      ),
  );
}
