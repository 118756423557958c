import { type Contents, type Entity, joined, type Link } from "../../src/graph/contents";

/** An entity of a small invented graph. */
export function entity(id: string, kind: Entity["kind"], intended = false): Entity {
  return { id, kind, name: `名${id}`, nameEn: id === "c" ? null : `Name ${id}`, intended };
}

/** A link of it; its id names both ends. */
export function link(source: string, target: string, type: Link["type"] = "PART_OF", intended = false): Link {
  return { id: `link-${type}-${source}-${target}`, type, source, target, intended };
}

/** Two industries and a company, whose project is only aimed at; the area came by a later step. */
export const CONTENTS: Contents = joined(
  [
    {
      entities: [
        entity("b", "INDUSTRY"),
        entity("a", "INDUSTRY"),
        entity("c", "COMPANY"),
        entity("d", "PROJECT", true),
      ],
      links: [link("a", "b"), link("c", "a", "OPERATES_IN"), link("c", "d", "DEVELOPS", true)],
    },
    { entities: [entity("c", "COMPANY"), entity("e", "AREA")], links: [link("c", "e", "LOCATED_IN")] },
    { entities: [], links: [link("d", "e", "LOCATED_IN"), link("a", "z")] },
  ],
  false,
);
