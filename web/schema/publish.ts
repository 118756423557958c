// Publishes the schema: adds what changed to the changelog, under today's date,
// and keeps the schema to compare the next one with. With --breaking it also
// publishes what breaks clients.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { changes, paths, readSchema, type Change } from "./changes";

const today = new Date().toISOString().slice(0, 10);
const found = await changes(await readSchema(paths.published), await readSchema(paths.current), today);
const breaking = found.filter((change) => change.breaking);
if (breaking.length > 0 && !process.argv.includes("--breaking")) {
  for (const change of breaking) console.error(`breaks clients: ${change.message}`);
  console.error("Deprecate instead, or publish with --breaking.");
  process.exit(1);
}
if (found.length > 0) {
  const line = (change: Change) => `- ${change.breaking ? "**Breaking:** " : ""}${change.message}\n`;
  const text = await readFile(paths.changelog, "utf8");
  const at = text.indexOf("\n## ");
  const head = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? "" : text.slice(at);
  await writeFile(paths.changelog, `${head.trimEnd()}\n\n## ${today}\n\n${found.map(line).join("")}${rest}`);
}
await copyFile(paths.current, paths.published);
console.log(`${found.length} changes published`);
