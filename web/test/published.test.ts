import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";

import { changes, deprecations, paths, readSchema, removedAfter } from "../schema/changes";

describe("the schema as clients know it", () => {
  it("is published: run make schema-publish where it has changed", async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await changes(await readSchema(paths.published), await readSchema(paths.current), today)).toEqual(
      [],
    );
  });

  it("says of everything deprecated what to use, and when it may be gone", async () => {
    for (const reason of deprecations(await readSchema(paths.current)).values()) removedAfter(reason);
  });
});

describe("changes", () => {
  const before = buildSchema(`
    type Query {
      old: Int @deprecated(reason: "2031-05-01: use new; removed after 2031-11-01")
      new(first: Int): Int
    }
    enum E { A B }
  `);

  it("names what breaks clients", async () => {
    const after = buildSchema(`type Query { old: Int, new(first: Int!): Int, more: Int } enum E { A }`);
    const found = await changes(before, after, "2031-06-01");
    expect(
      found
        .filter((change) => change.breaking)
        .map((change) => change.path)
        .sort(),
    ).toEqual(["E.B", "Query.new.first"]);
    expect(found.filter((change) => !change.breaking).map((change) => change.path)).toContain("Query.more");
  });

  it("lets go what was deprecated once its day has passed, and not before", async () => {
    const after = buildSchema(`type Query { new(first: Int): Int } enum E { A B }`);
    const breaking = async (today: string) =>
      (await changes(before, after, today)).filter((change) => change.breaking).map((change) => change.path);
    expect(await breaking("2031-11-01")).toEqual(["Query.old"]);
    expect(await breaking("2031-11-02")).toEqual([]);
  });

  it("refuses a reason without a day", () => {
    expect(() => removedAfter("use new")).toThrow("no reason of a deprecation");
  });
});
