// What changed in the schema since it was last published, and what of it breaks
// clients. docs/schema/published.graphqls is the schema as it was published.
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { readFile } from "node:fs/promises";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from "graphql";

export const paths = {
  current: new URL("../../schema.graphqls", import.meta.url),
  published: new URL("../../docs/schema/published.graphqls", import.meta.url),
  changelog: new URL("../../docs/schema/CHANGELOG.md", import.meta.url),
};

/** One change, in words. */
export interface Change {
  message: string;
  path: string;
  /** Whether a client that was right before may be wrong now. */
  breaking: boolean;
}

/**
 * A deprecation's reason: since when, what to use, and from when on the thing
 * may be gone.
 */
const reason = /^(\d{4}-\d{2}-\d{2}): .+; removed after (\d{4}-\d{2}-\d{2})$/;

/** The day after which what a reason speaks of may be removed; an error where it does not say. */
export function removedAfter(text: string): string {
  const day = reason.exec(text)?.[2];
  if (day === undefined)
    throw new Error(
      `"${text}" is no reason of a deprecation: write "2031-05-01: use X; removed after 2031-11-01"`,
    );
  return day;
}

/** Every deprecated field, argument and enum value, by its path, with its reason. */
export function deprecations(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const note = (path: string, text: string | null | undefined) => {
    if (text != null) found.set(path, text);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type))
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        note(`${type.name}.${field.name}`, field.deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.deprecationReason);
      for (const argument of field.args)
        note(`${type.name}.${field.name}.${argument.name}`, argument.deprecationReason);
    }
  }
  return found;
}

/**
 * The changes from one schema to another. Taking away what was deprecated and
 * whose day has passed breaks nothing.
 * @param today an ISO 8601 date
 */
export async function changes(before: GraphQLSchema, after: GraphQLSchema, today: string): Promise<Change[]> {
  const old = deprecations(before);
  const found = (await diff(before, after)).filter(({ type, path = "" }) => {
    const [of = ""] = path.split(".");
    // Words of descriptions, and what stands in a type that is new as a whole, change nothing for clients.
    return !String(type).includes("DESCRIPTION") && (path === of || before.getType(of) !== undefined);
  });
  return found.map(({ message, path = "", criticality }) => {
    const told = old.get(path);
    const over = told !== undefined && removedAfter(told) < today;
    return { message, path, breaking: criticality.level === CriticalityLevel.Breaking && !over };
  });
}

export async function readSchema(path: URL): Promise<GraphQLSchema> {
  return buildSchema(await readFile(path, "utf8"));
}
