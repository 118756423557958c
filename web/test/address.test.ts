import { describe, expect, test } from "vitest";

import { address, opened } from "../src/graphiql/address";
import { content, QUESTIONS } from "../src/graphiql/questions";

describe("an address opens what it was made from", () => {
  test.each(QUESTIONS.map(content))("%#", (made) => {
    const url = new URL(address(made), "http://plangraph.example");
    expect(url.pathname).toBe("/graphiql");
    expect(opened(url)).toEqual(made);
  });

  test("without variables", () => {
    const made = { query: '{ entity(name: "甲 & 乙 + 50%") { id } }', variables: "" };
    expect(opened(new URL(address(made), "http://plangraph.example"))).toEqual(made);
  });
});

test.each([
  { search: "", hash: "", result: null },
  { search: "?", hash: "#", result: null },
  { search: "?query=", hash: "", result: null },
  { search: "?variables=%7B%7D", hash: "", result: null },
  { search: "?query=%7Brevision%7D", hash: "", result: { query: "{revision}", variables: "" } },
  { search: "", hash: "#query=%7Ba%7D&variables=%7B%7D", result: { query: "{a}", variables: "{}" } },
  { search: "?query=%7Bs%7D", hash: "#query=%7Bh%7D", result: { query: "{s}", variables: "" } },
  { search: "?utm=x", hash: "#query=%7Bh%7D", result: { query: "{h}", variables: "" } },
])("search $search and hash $hash", ({ search, hash, result }) => {
  expect(opened({ search, hash })).toEqual(result);
});
