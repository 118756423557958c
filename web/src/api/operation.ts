import { type Answer, ask } from "./endpoint";
import type { TypedDocumentString } from "./generated/graphql";
import { hear } from "./stale";

/** An error as the server answers it. */
interface Failure {
  message: string;
  extensions?: { code?: string };
}

/** The server understood and did not answer: what it said, and its codes, such as AMBIGUOUS or TIMEOUT. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly messages: readonly string[];
  readonly codes: readonly string[];

  constructor(errors: readonly Failure[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.messages = errors.map(({ message }) => message);
    this.codes = errors.flatMap(({ extensions }) => extensions?.code ?? []);
  }
}

/** Whether the server refused with this code. */
export function refusedAs(error: unknown, code: string): boolean {
  return error instanceof Refused && error.codes.includes(code);
}

/**
 * Asks one operation. An answer with any error counts as none, since what it shows may be incomplete.
 * @throws NoAnswer where the server cannot be reached.
 * @throws Refused where it answers with errors.
 */
export async function answer<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const answered = await ask({ query: document.toString(), variables }, {}, signal);
  const data = dataOf(answered) as R;
  hear(answered);
  return data;
}

/**
 * What an answer holds.
 * @throws Refused where it has any error.
 */
export function dataOf({ data, errors }: Answer): unknown {
  if (errors?.length || !data) throw new Refused(errors ?? []);
  return data;
}

/** A page of a connection: some entries, and where to continue. */
export interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * All entries of a connection, page by page: the operation takes the cursor as its variable `after`, and asks
 * `pageInfo { hasNextPage endCursor }`; read finds the connection in an answer.
 * @throws as answer does.
 */
export async function answerAll<R, V extends { after?: string | null | undefined }, N>(
  document: TypedDocumentString<R, V>,
  variables: V,
  read: (data: R) => Page<N> | null | undefined,
  signal?: AbortSignal,
): Promise<N[]> {
  const nodes: N[] = [];
  let after = variables.after ?? null;
  for (;;) {
    const page = read(await answer(document, { ...variables, after }, signal));
    nodes.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}
