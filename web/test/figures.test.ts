import { afterEach, expect, test, vi } from "vitest";

import { fetchFigures, read } from "../src/start/figures";

const plan = { title: "清溪区2030年计划", publisher: null, year: 2030, documentLoaded: false };
const counted = (projects: number) => ({
  projects: { totalCount: projects },
  companies: { totalCount: 2 },
  industries: { totalCount: 3 },
  links: { totalCount: 4 },
});
const none = {
  projects: { totalCount: 0 },
  companies: { totalCount: 0 },
  industries: { totalCount: 0 },
  links: { totalCount: 0 },
};
const counts = (projects: number) => [
  ["projects", projects],
  ["companies", 2],
  ["industries", 3],
  ["links", 4],
];

test.each([
  {
    name: "figures",
    answer: { data: { plans: { nodes: [plan] }, ...counted(1) } },
    figures: { state: "loaded", plans: [plan], counts: counts(1) },
  },
  {
    name: "a graph without plans",
    answer: { data: { plans: { nodes: [] }, ...counted(0) } },
    figures: { state: "loaded", plans: [], counts: counts(0) },
  },
  {
    name: "an empty graph",
    answer: { data: { plans: { nodes: [] }, ...none } },
    figures: { state: "empty" },
  },
  {
    name: "an error beside data",
    answer: { data: { plans: null, ...counted(1) }, errors: [{ message: "no database" }] },
    figures: { state: "failed", messages: ["no database"] },
  },
  { name: "no data", answer: { data: null }, figures: { state: "failed", messages: [] } },
])("reads $name", ({ answer, figures }) => {
  expect(read(answer)).toEqual(figures);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  { name: "the network fails", answer: () => Promise.reject(new TypeError("network")) },
  { name: "a proxy answers", answer: () => Promise.resolve(new Response("<h1>502</h1>", { status: 502 })) },
  { name: "something else answers", answer: () => Promise.resolve(Response.json(["hello"])) },
])("says that the server is away where $name", async ({ answer }) => {
  vi.stubGlobal("fetch", answer);
  expect(await fetchFigures()).toEqual({ state: "away" });
});

test("reads errors of any status code", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ errors: [{ message: "too large" }] }, { status: 413 })),
  );
  expect(await fetchFigures()).toEqual({ state: "failed", messages: ["too large"] });
});
