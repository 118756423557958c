import { authorization, currentToken } from "../state/token";

/** Where the server answers GraphQL: the same host as the pages. */
export const ENDPOINT = "/graphql";

/** What GraphQL over HTTP sends. */
export interface Request {
  query: string;
  operationName?: string | null | undefined;
  variables?: unknown;
}

/** What GraphQL answers: data, errors or both. */
export interface Answer {
  data?: unknown;
  errors?: readonly { message: string }[];
  /** stale: the database is away, and the answer is one that was kept from before. */
  extensions?: { stale?: boolean };
}

/** No answer came: the server is away, or something else than PlanGraph answered. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** The headers of a request whose body is JSON, with the reader's token; others come on top of them. */
export function headersFor(accept: string, others: Record<string, string> = {}): Headers {
  const headers = new Headers({
    "Content-Type": "application/json",
    Accept: accept,
    ...authorization(currentToken()),
  });
  for (const [name, value] of Object.entries(others)) headers.set(name, value);
  return headers;
}

/**
 * Asks the server. Errors of GraphQL come back in the answer, whatever the status code. The signal gives up.
 * @throws NoAnswer where the server cannot be reached or the answer is not one of GraphQL.
 */
export async function ask(
  request: Request,
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: "POST",
      headers: headersFor("application/graphql-response+json, application/json;q=0.9", headers),
      body: JSON.stringify(request),
      signal,
    });
  } catch (cause) {
    throw unreachable(cause);
  }
  return readAnswer(response);
}

/**
 * The answer of GraphQL that a response from this path holds, whatever its status code.
 * @throws NoAnswer where it holds something else.
 */
export async function readAnswer(response: Response, path = ENDPOINT): Promise<Answer> {
  let answer: unknown;
  try {
    answer = await response.json();
  } catch (cause) {
    throw foreign(response.status, path, cause);
  }
  if (!isAnswer(answer)) throw foreign(response.status, path);
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}

/** The server cannot be reached. */
export function unreachable(cause?: unknown): NoAnswer {
  return new NoAnswer("PlanGraph cannot be reached: start it with plangraph up, then ask again", { cause });
}

/** Something else than PlanGraph answered at this path. */
export function foreign(status: number, path: string, cause?: unknown): NoAnswer {
  return new NoAnswer(
    `what answered is not PlanGraph (status ${status}): see that ${path} leads to it, then ask again`,
    { cause },
  );
}
