import { afterEach, expect, test, vi } from "vitest";

import { NoAnswer } from "../../src/api/endpoint";
import { TypedDocumentString } from "../../src/api/generated/graphql";
import { answer, answerAll, type Page, Refused } from "../../src/api/operation";

interface Data {
  names: Page<string> | null;
}
const NAMES = new TypedDocumentString<Data, { after?: string | null }>("query Names { names { nodes } }");

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers each request with the next of these. */
function answers(...given: (() => Promise<Response>)[]): ReturnType<typeof vi.fn> {
  const fetch = vi.fn();
  for (const next of given) fetch.mockImplementationOnce(next);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}
const json =
  (value: unknown, status = 200) =>
  () =>
    Promise.resolve(Response.json(value, { status }));
const page = (nodes: string[], endCursor: string | null) =>
  json({ data: { names: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } });

test.each([
  { name: "the network fails", given: () => Promise.reject(new TypeError("network")) },
  { name: "a proxy answers", given: () => Promise.resolve(new Response("<h1>502</h1>", { status: 502 })) },
  { name: "something else answers", given: json(["hello"]) },
])("there is no answer where $name", async ({ given }) => {
  answers(given);
  await expect(answer(NAMES, {})).rejects.toBeInstanceOf(NoAnswer);
});

test.each([
  {
    name: "errors of any status",
    given: json({ errors: [{ message: "too large", extensions: { code: "LIMIT" } }] }, 413),
    messages: ["too large"],
    codes: ["LIMIT"],
  },
  {
    name: "errors beside data",
    given: json({ data: { names: null }, errors: [{ message: "no database" }] }),
    messages: ["no database"],
    codes: [],
  },
  { name: "no data", given: json({ data: null }), messages: [], codes: [] },
])("$name are a refusal", async ({ given, messages, codes }) => {
  answers(given);
  const refused: unknown = await answer(NAMES, {}).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ messages, codes });
});

test("all pages are read, each behind the one before", async () => {
  const fetch = answers(page(["a", "b"], "1"), page(["c"], null));
  expect(await answerAll(NAMES, {}, ({ names }) => names)).toEqual(["a", "b", "c"]);
  const cursors = fetch.mock.calls.map((call) => {
    const { body } = call[1] as { body: string };
    return (JSON.parse(body) as { variables: unknown }).variables;
  });
  expect(cursors).toEqual([{ after: null }, { after: "1" }]);
});

test("a connection that is missing has no entries", async () => {
  answers(json({ data: { names: null } }));
  expect(await answerAll(NAMES, {}, ({ names }) => names)).toEqual([]);
});
