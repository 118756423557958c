import { type Answer, ENDPOINT, foreign, headersFor, NoAnswer, readAnswer, unreachable } from "./endpoint";
import { events } from "./events";
import type { TypedDocumentString } from "./generated/graphql";
import { dataOf } from "./operation";

/** How a subscription is followed. */
export interface Following<R> {
  /** Whether this is the last that there is to tell. */
  last: (data: R) => boolean;
  /** Gives up. */
  signal: AbortSignal;
  /** Told when the connection broke, before it is tried again. */
  broken?: () => void;
  /** How many milliseconds to wait before the try after so many failures in a row, at least 1. */
  pause?: (failures: number) => number;
}

/**
 * What a subscription tells, up to the last, over server-sent events (GraphQL over Server-Sent Events, distinct
 * connections). Where the stream breaks before, it is asked for again, without end; so it fits subscriptions that
 * begin with how things are. It ends silently when the signal gives up.
 * @throws Refused where the server answers with errors.
 */
export async function* follow<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { last, signal, broken, pause = (failures) => Math.min(500 * 2 ** failures, 15_000) }: Following<R>,
): AsyncGenerator<R, void> {
  let failures = 0;
  for (;;) {
    try {
      for await (const answer of connect({ query: document.toString(), variables }, signal)) {
        failures = 0;
        const data = dataOf(answer) as R;
        yield data;
        if (last(data)) return;
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    if (signal.aborted) return;
    broken?.();
    await sleep(pause(++failures), signal);
  }
}

/** The answers of one connection, as long as it lasts. */
async function* connect(
  request: { query: string; variables: unknown },
  signal: AbortSignal,
): AsyncGenerator<Answer, void> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: "POST",
      headers: headersFor("text/event-stream"),
      body: JSON.stringify(request),
      signal,
    });
  } catch (cause) {
    throw unreachable(cause);
  }
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream") || !response.body) {
    // It was refused before there was anything to tell.
    yield await readAnswer(response);
    return;
  }
  const stream = events(response.body);
  for (;;) {
    const next = await stream.next().catch((cause: unknown) => {
      throw unreachable(cause);
    });
    if (next.done || next.value.event === "complete") {
      await stream.return();
      return;
    }
    if (next.value.event === "next") yield parse(next.value.data, response.status);
  }
}

function parse(data: string, status: number): Answer {
  try {
    return JSON.parse(data) as Answer;
  } catch (cause) {
    throw foreign(status, ENDPOINT, cause);
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
