// Draws the model from the schema: kinds of entities with their links, and the
// plan with what it states, into docs/pictures/model.svg.
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { writeFile } from "node:fs/promises";
import {
  Kind,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { paths, readSchema } from "./changes";

const colours: Record<string, string> = {
  RELATES_TO: "#2563eb",
  OPERATES_IN: "#0891b2",
  DEVELOPS: "#b45309",
  LOCATED_IN: "#15803d",
  PART_OF: "#6b7280",
  RECEIVED: "#a21caf",
  COOPERATES_WITH: "#be123c",
  GOVERNED_BY: "#4f46e5",
};

type Field = GraphQLField<unknown, unknown>;

function directive(field: Field, name: string): ConstDirectiveNode | undefined {
  return field.astNode?.directives?.find((d) => d.name.value === name);
}

function argument(of: ConstDirectiveNode, name: string): string | undefined {
  const value = of.arguments?.find((a) => a.name.value === name)?.value;
  return value !== undefined && "value" in value ? String(value.value) : undefined;
}

/** The object types that a field leads to, through a connection where it is one. */
function targets(field: Field, stored: ConstDirectiveNode): string[] {
  const kinds = stored.arguments?.find((a) => a.name.value === "kinds")?.value;
  if (kinds?.kind === Kind.LIST)
    return kinds.values
      .map((k) => ("value" in k ? String(k.value) : ""))
      .map((k) => k.charAt(0) + k.slice(1).toLowerCase());
  let type = getNamedType(field.type);
  if (isObjectType(type) && type.name.endsWith("Connection")) {
    const edges = type.getFields().edges;
    const edge = edges && getNamedType(edges.type);
    const node = isObjectType(edge) ? edge.getFields().node : undefined;
    if (node) type = getNamedType(node.type);
  }
  return isObjectType(type) ? [type.name] : [];
}

interface Edge {
  from: string;
  to: string;
  name: string;
}

/** Lines from one type to another: each kind of link once, and each relationship once. */
function edges(schema: GraphQLSchema): Edge[] {
  const found = new Map<string, Edge>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const stored = directive(field, "link") ?? directive(field, "relationship");
      if (!stored) continue;
      const name = argument(stored, "type") ?? "";
      if (argument(stored, "direction") === "BOTH") {
        // Each of some kinds with each: drawn as a point where they meet.
        found.set(`${type.name} ${name}`, { from: type.name, to: name, name });
        continue;
      }
      for (const target of targets(field, stored)) {
        const out = argument(stored, "direction") !== "IN";
        const edge = out ? { from: type.name, to: target, name } : { from: target, to: type.name, name };
        found.set(`${edge.from} ${edge.name} ${edge.to}`, edge);
      }
    }
  }
  return [...found.values()];
}

/** From how many kinds on a relationship is drawn once, as that of any entity. */
const any = 7;

/** Draws once, from or to Entity, what most kinds of entities have. */
function gather(found: Edge[], entities: string[]): Edge[] {
  const out = new Map<string, Edge>();
  for (const edge of found) {
    const all = (same: (other: Edge) => boolean, end: "from" | "to") =>
      entities.includes(edge[end]) &&
      found.filter((other) => same(other) && entities.includes(other[end])).length >= any;
    const from = all((o) => o.name === edge.name && o.to === edge.to, "from") ? "Entity" : edge.from;
    const to = all((o) => o.name === edge.name && o.from === edge.from, "to") ? "Entity" : edge.to;
    out.set(`${from} ${edge.name} ${to}`, { from, to, name: edge.name });
  }
  return [...out.values()];
}

/** The model in Graphviz's language. */
function dot(schema: GraphQLSchema): string {
  const entity = schema.getType("Entity");
  if (!isInterfaceType(entity)) throw new Error("the schema has no interface Entity");
  const entities = schema.getPossibleTypes(entity).map((type) => type.name);
  const lines = gather(edges(schema), entities);
  const boxes = [...new Set(lines.flatMap((edge) => [edge.from, edge.to]))].map((name) => {
    if (name in colours)
      return `  "${name}" [shape=plain style="" fontsize=9 fontcolor="${colours[name] ?? ""}"];`;
    const fill = name === "Entity" || entities.includes(name) ? "#dbeafe" : "#f3f4f6";
    return `  "${name}" [fillcolor="${fill}" label="${name === "Entity" ? "any entity" : name}"];`;
  });
  const arrows = lines.map(({ from, to, name }) => {
    const colour = colours[name] ?? "#6b7280";
    if (to === name) return `  "${from}" -> "${to}" [dir=none color="${colour}"];`;
    return `  "${from}" -> "${to}" [label="${name}" color="${colour}" fontcolor="${colour}"];`;
  });
  return `digraph model {
  graph [layout=dot rankdir=TB nodesep=0.5 ranksep=0.9 bgcolor=white fontname="sans-serif"];
  node [shape=box style="rounded,filled" color="#94a3b8" fontname="sans-serif" fontsize=14 margin="0.2,0.1"];
  edge [fontname="sans-serif" fontsize=9 arrowsize=0.7];
${boxes.join("\n")}
${arrows.join("\n")}
}
`;
}

const graphviz = await Graphviz.load();
const svg = graphviz.dot(dot(await readSchema(paths.current)));
await writeFile(new URL("../../docs/pictures/model.svg", import.meta.url), svg.trimEnd() + "\n");
