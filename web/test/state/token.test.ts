import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { authorization, parseToken } from "../../src/state/token";

test.each([
  ["pg_0123", "pg_0123"],
  ["  pg_0123\n", "pg_0123"],
  ["Bearer aa.bb-_.cc==", "aa.bb-_.cc=="],
  ["bearer   x", "x"],
  ["two words", ""],
  ["令牌", ""],
  ["a\u0000b", ""],
  ["", ""],
  [null, ""],
])("of %j the token is %j", (text, token) => {
  expect(parseToken(text)).toBe(token);
});

test("only one who holds a token says so", () => {
  expect(authorization("x")).toEqual({ Authorization: "Bearer x" });
  expect(authorization("")).toEqual({});
});

/** A store that keeps these entries. */
function storage(entries: Map<string, string>): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a token is kept for the session, and forgotten when the reader signs out", async () => {
  const entries = new Map([["plangraph:token", "before"]]);
  vi.stubGlobal("sessionStorage", storage(entries));
  const { currentToken, onToken, signIn, signOut } = await import("../../src/state/token");
  expect(currentToken()).toBe("before");
  const told: string[] = [];
  const stop = onToken(() => told.push(currentToken()));
  signIn("now");
  expect([...entries.values()]).toEqual(["now"]);
  signOut();
  expect(entries.size).toBe(0);
  stop();
  signIn("later");
  expect(told).toEqual(["now", ""]);
});

test("where the browser keeps nothing, a token holds until the page is loaded again", async () => {
  const refuse = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  const { currentToken, signIn } = await import("../../src/state/token");
  expect(currentToken()).toBe("");
  signIn("now");
  expect(currentToken()).toBe("now");
});
