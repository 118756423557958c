import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startBrowser } from "./browser";
import { LOOKS, language, openView } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const TEXTS = {
  "zh-CN": {
    read: "读原文",
    uncovered: "没有事实的句子",
    download: "下载报告（JSON）",
    title: "规划",
    numbers: "数字的覆盖",
  },
  en: {
    read: "Read the text",
    uncovered: "Sentences without facts",
    download: "Download the report (JSON)",
    title: "Plans",
    numbers: "Coverage of numbers",
  },
};

const LOOK = { width: 1440, colorScheme: "light", locale: "en-GB" } as const;

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  const texts = TEXTS[language(look)];

  test("each plan is shown with its report and coverage", async () => {
    const { page, sound, close } = await openView(browser, "/plans", look);
    expect(await page.locator("h1").innerText()).toBe(texts.title);
    const plan = page.locator("article.plan").filter({ hasText: "深圳市坪山区2023年国民经济和社会发展计划" });
    expect(await plan.count()).toBe(1);
    const meter = plan.getByRole("meter").first();
    const covered = Number(await meter.getAttribute("aria-valuenow"));
    const sentences = Number(await meter.getAttribute("aria-valuemax"));
    expect(sentences).toBeGreaterThan(200);
    expect(covered).toBeGreaterThan(sentences / 2);
    expect(covered).toBeLessThan(sentences);
    const figures = plan.getByRole("meter", { name: texts.numbers });
    expect(Number(await figures.getAttribute("aria-valuenow"))).toBeGreaterThan(50);
    expect(await plan.locator(".numbers dd").allInnerTexts()).toContain("68");
    expect(await plan.locator(".methods tbody tr").count()).toBeGreaterThanOrEqual(2);
    expect(await plan.locator(".refused").isVisible()).toBe(true);
    await sound("plans");
    await close();
  });
});

test("the report is saved, and the sentences without facts are a click away", async () => {
  const { page, troubles, close } = await openView(browser, "/plans", {
    width: 1440,
    colorScheme: "light",
    locale: "en-GB",
  });
  const texts = TEXTS.en;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: texts.download }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  const report = JSON.parse(Buffer.concat(chunks).toString()) as {
    found: { links: number };
    rejected: number;
  };
  expect(report.found.links).toBeGreaterThan(100);
  expect(report.rejected).toBeGreaterThan(0);
  const covered = await page.getByRole("meter").first().getAttribute("aria-valuenow");
  await page.getByRole("link", { name: texts.uncovered }).first().click();
  await page.waitForSelector(".text .sentence.bare");
  expect(new URL(page.url()).searchParams.get("bare")).toBe("1");
  // Both views count alike.
  expect(await page.locator(".coverage strong").first().innerText()).toBe(covered);
  expect(troubles).toEqual([]);
  await close();
});

test("what a plan states is exported", async () => {
  const { page, troubles, close } = await openView(browser, "/plans", LOOK);
  const plan = page.locator("article.plan").first();
  await plan.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    plan.getByRole("button", { name: "GraphML network" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^plangraph-graphml-.*\.graphml$/);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  expect(Buffer.concat(chunks).toString()).toContain("<edge id=");
  expect(troubles).toEqual([]);
  await close();
});

test("where no plan is loaded, the page says how to load one", async () => {
  const { page, close } = await openView(browser, "/", { width: 390, colorScheme: "dark", locale: "zh-CN" });
  await page.route("**/graphql", async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    if (!query.includes("query LoadedPlans")) return route.continue();
    const plans = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    return route.fulfill({ json: { data: { plans } } });
  });
  await page.click('header nav a >> text="规划"');
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice").innerText()).toContain("plangraph load FILE");
  await close();
});
