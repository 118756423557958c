import { foreign, headersFor, readAnswer, unreachable } from "./endpoint";
import { dataOf } from "./operation";

/** The forms in which the server exports the graph, as its parameter names them. */
export const FORMATS = ["xlsx", "csv", "graphml", "gexf", "jsonld", "parquet", "neo4j"] as const;

export type Format = (typeof FORMATS)[number];

/** A file that the server wrote. */
export interface Exported {
  name: string;
  content: Blob;
}

/**
 * Asks for the graph, or for what one plan states.
 * @throws Refused and NoAnswer, as operations do.
 */
export async function exported(format: Format, plan?: string): Promise<Exported> {
  const address = `/export?${new URLSearchParams({ format, ...(plan !== undefined && { plan }) }).toString()}`;
  let response: Response;
  try {
    response = await fetch(address, { headers: headersFor("*/*") });
  } catch (cause) {
    throw unreachable(cause);
  }
  if (!response.ok) {
    dataOf(await readAnswer(response, "/export")); // throws what was refused
    throw foreign(response.status, "/export");
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  return { name: name ?? `plangraph.${format}`, content: await response.blob() };
}
