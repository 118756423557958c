import { readFileSync } from "node:fs";

import { buildSchema, type GraphQLSchema } from "graphql";

/** The schema that the server answers by. */
export function schema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL("../../schema.graphqls", import.meta.url), "utf8"));
}
