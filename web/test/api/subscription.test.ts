import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TypedDocumentString } from "../../src/api/generated/graphql";
import { Refused } from "../../src/api/operation";
import { follow } from "../../src/api/subscription";
import { signIn, signOut } from "../../src/state/token";

interface Data {
  step: number;
}
const STEPS = new TypedDocumentString<Data, { of: string }>("subscription Steps($of: ID!) { step(of: $of) }");

const fetch = vi.fn();
beforeEach(() => {
  fetch.mockReset();
  vi.stubGlobal("fetch", fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
  signOut();
});

const next = (step: number) => `event: next\ndata: ${JSON.stringify({ data: { step } })}\n\n`;
const COMPLETE = "event: complete\n\n";

/** A connection that gives this text and then breaks off. */
function connection(text: string): void {
  fetch.mockImplementationOnce(() =>
    Promise.resolve(new Response(text, { headers: { "Content-Type": "text/event-stream; charset=utf-8" } })),
  );
}

async function steps(
  control = new AbortController(),
  broken = vi.fn(),
): Promise<{ told: number[]; broken: number[] }> {
  const told: number[] = [];
  const pauses: number[] = [];
  const pause = (failures: number) => {
    pauses.push(failures);
    return 0;
  };
  const last = ({ step }: Data) => step === 3;
  for await (const { step } of follow(STEPS, { of: "a" }, { last, signal: control.signal, broken, pause })) {
    told.push(step);
  }
  return { told, broken: pauses };
}

test("all is told up to the last, by one request with the token", async () => {
  signIn("secret");
  connection(next(1) + next(2) + next(3) + COMPLETE);
  expect(await steps()).toEqual({ told: [1, 2, 3], broken: [] });
  expect(fetch).toHaveBeenCalledOnce();
  const [path, { method, headers, body }] = fetch.mock.calls[0] as [
    string,
    RequestInit & { headers: Headers },
  ];
  expect([path, method]).toEqual(["/graphql", "POST"]);
  expect(Object.fromEntries(headers)).toEqual({
    accept: "text/event-stream",
    authorization: "Bearer secret",
    "content-type": "application/json",
  });
  expect(JSON.parse(body as string)).toEqual({ query: STEPS.toString(), variables: { of: "a" } });
});

test("a stream that breaks is asked for again, later after each failure in a row", async () => {
  const broken = vi.fn();
  connection(next(1));
  fetch.mockRejectedValueOnce(new TypeError("network"));
  fetch.mockResolvedValueOnce(new Response("<h1>502</h1>", { status: 502 }));
  connection("");
  connection(`${next(2)}event: next\ndata: {"da`);
  connection(next(2) + COMPLETE);
  connection(next(3));
  expect(await steps(undefined, broken)).toEqual({ told: [1, 2, 2, 3], broken: [1, 2, 3, 4, 1, 1] });
  expect(broken).toHaveBeenCalledTimes(6);
});

test.each([
  {
    name: "instead of a stream",
    given: () =>
      Response.json(
        { errors: [{ message: "who?", extensions: { code: "UNAUTHENTICATED" } }] },
        { status: 401 },
      ),
    code: "UNAUTHENTICATED",
  },
  {
    name: "in the stream",
    given: () =>
      new Response(
        `event: next\ndata: {"errors":[{"message":"gone","extensions":{"code":"NOT_FOUND"}}],"data":null}\n\n`,
        { headers: { "Content-Type": "text/event-stream" } },
      ),
    code: "NOT_FOUND",
  },
])("a refusal $name is final", async ({ given, code }) => {
  fetch.mockImplementationOnce(() => Promise.resolve(given()));
  const refused: unknown = await steps().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ codes: [code] });
  expect(fetch).toHaveBeenCalledOnce();
});

test("one who gives up hears nothing more", async () => {
  const control = new AbortController();
  fetch.mockImplementation(() => {
    control.abort();
    return Promise.reject(new DOMException("aborted", "AbortError"));
  });
  expect(await steps(control)).toEqual({ told: [], broken: [] });
  expect(fetch).toHaveBeenCalledOnce();
});
