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
}

/** No answer came: the server is away, or something else than PlanGraph answered. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
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
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json;q=0.9",
        ...headers,
      },
      body: JSON.stringify(request),
      signal,
    });
  } catch (cause) {
    throw new NoAnswer("PlanGraph cannot be reached: start it with plangraph up, then ask again", { cause });
  }
  let answer: unknown;
  try {
    answer = await response.json();
  } catch (cause) {
    throw new NoAnswer(notGraphQL(response), { cause });
  }
  if (!isAnswer(answer)) throw new NoAnswer(notGraphQL(response));
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}

function notGraphQL({ status }: Response): string {
  return `what answered is not PlanGraph (status ${status}): see that ${ENDPOINT} leads to it, then ask again`;
}
