import { describe, expect, test } from "vitest";

import { PlanGraph, PlanGraphError } from "../src/index.js";

function server(): string {
  const url = process.env.PLANGRAPH_URL;
  if (!url) throw new Error("PLANGRAPH_URL is not set: start PlanGraph and name its address there");
  return url;
}

const graph = new PlanGraph({ url: server() });

describe("typed questions", () => {
  test("what is found leads to its links and evidence", async () => {
    const found = await graph.search({
      text: "集成电路",
      kinds: ["INDUSTRY"],
      first: 5,
    });
    const industry = found?.nodes[0];
    expect(industry?.name).toBe("集成电路");
    const entity = await graph.entity({ id: industry?.id ?? "", first: 100 });
    expect(entity?.links?.nodes.length).toBe(entity?.links?.totalCount);
    expect(entity?.links?.nodes.some(({ evidence }) => evidence.some(({ place }) => place !== null))).toBe(
      true,
    );
    const around = await graph.neighbourhood({
      around: [industry?.id ?? ""],
      depth: 1,
    });
    expect(around?.nodes.map(({ id }) => id)).toContain(industry?.id);
    expect(around?.links.length).toBeGreaterThan(0);
  });

  test("counts, comparisons and plans", async () => {
    const counts = await graph.counts({ of: "PROJECT", by: "STATUS" });
    expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(10);
    const comparison = await graph.comparison({
      kinds: ["AIM_AGAINST_RESULT"],
      comparable: true,
      first: 3,
    });
    expect(comparison?.nodes.every(({ difference }) => difference !== null)).toBe(true);
    expect((await graph.plans())?.nodes[0]?.year).toBeGreaterThan(2000);
  });

  test("all pages give what there is, each once", async () => {
    const ids = new Set<string>();
    for await (const project of graph.all("projects", { first: 40 })) ids.add(project.id);
    expect(ids.size).toBe((await graph.projects({ first: 0 }))?.totalCount);
    expect(ids.size).toBeGreaterThan(40);
  });
});

describe("errors", () => {
  test("carry the codes of the server", async () => {
    const refused = graph.projects({ first: 101 });
    await expect(refused).rejects.toThrow(PlanGraphError);
    await expect(refused).rejects.toMatchObject({ codes: ["PAGE_TOO_LARGE"] });
  });

  test("say where what answers is no PlanGraph", async () => {
    const other = new PlanGraph({
      url: server(),
      fetch: () => Promise.resolve(new Response("<html>", { status: 502 })),
    });
    await expect(other.plans()).rejects.toThrow("what answered is no PlanGraph (status 502)");
  });

  test("a question is given up", async () => {
    await expect(graph.plans({}, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
