import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

// What `npm run build` left; without it these tests fail, as they should.
const DIST = new URL("../dist/", import.meta.url);
const ASSETS = new URL("assets/", DIST);
const KILOBYTE = 1024;

const read = (name: string) => readFileSync(new URL(name, ASSETS));

/** The one built script whose name begins so. */
function script(name: string): string {
  const found = readdirSync(ASSETS).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  expect(found, `scripts of ${name}`).toHaveLength(1);
  return found[0] ?? "";
}

/** These scripts and all that they import before they run; what they load later is not among them. */
function closure(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const imports = read(name)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
    closure(
      [...imports].map(([, imported]) => imported ?? ""),
      seen,
    );
  }
  return seen;
}

/** The scripts that the document itself names. */
function entries(): string[] {
  const document = readFileSync(new URL("index.html", DIST), "utf8");
  const named = [...document.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(0);
  expect(document).not.toContain("/graphiql/assets");
  return named;
}

test("the start page has at most 250 KB of script, compressed", () => {
  const scripts = closure([...entries(), script("start")]);
  const bytes = [...scripts].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(bytes).toBeGreaterThan(10 * KILOBYTE);
  expect(bytes).toBeLessThanOrEqual(250 * KILOBYTE);
});

test("the graph's libraries are loaded by the graph alone", () => {
  const graph = script("graph");
  expect(read(graph).length).toBeGreaterThan(150 * KILOBYTE);
  const others = readdirSync(ASSETS).filter((file) => file.endsWith(".js") && file !== graph);
  expect(others.length).toBeGreaterThan(10);
  for (const other of others) expect(closure([other])).not.toContain(graph);
});

test("the plot's library is loaded by the plot alone", () => {
  const figures = closure([...entries(), script("figures")]);
  const chart = closure([script("chart")]);
  const own = [...chart].filter((name) => !figures.has(name));
  expect(own).toContain(script("chart"));
  expect(own.reduce((sum, name) => sum + read(name).length, 0)).toBeGreaterThan(200 * KILOBYTE);
});
