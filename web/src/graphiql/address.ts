import type { Content } from "./questions";

/** The address that opens GraphiQL with this content: /graphiql?query=…&variables=…. */
export function address({ query, variables }: Content): string {
  return `/graphiql?${new URLSearchParams(variables === "" ? { query } : { query, variables }).toString()}`;
}

/**
 * What an address asks GraphiQL to open, from its search (?query=…&variables=…) or, where that has none, its
 * hash (#query=…), which never reaches a server and so may be of any length; null where there is neither.
 */
export function opened({ search, hash }: { search: string; hash: string }): Content | null {
  for (const part of [search, hash]) {
    const parameters = new URLSearchParams(part.slice(1));
    const query = parameters.get("query");
    if (query) return { query, variables: parameters.get("variables") ?? "" };
  }
  return null;
}
