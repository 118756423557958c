import { readFile } from "node:fs/promises";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { plangraph, startBrowser } from "./browser";
import { language, type Look, LOOKS, openView, type View } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const PHONE: Look = { width: 390, colorScheme: "light", locale: "zh-CN" };
const WIDE: Look = { width: 1440, colorScheme: "light", locale: "en-GB" };

async function idOf(name: string): Promise<string> {
  const response = await fetch(`${plangraph()}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: "query ($name: String!) { entity(name: $name) { id } }",
      variables: { name },
    }),
  });
  const { data } = (await response.json()) as { data: { entity: { id: string } } };
  return data.entity.id;
}

async function openEntity(name: string, look: Look): Promise<View> {
  const view = await openView(browser, `/entities/${await idOf(name)}`, look);
  await view.page.waitForSelector(".profile .tools");
  return view;
}

const headings = (page: Page) => page.locator("h2").allInnerTexts();

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  const english = language(look) === "en";

  test("a company: its names, projects and sentences", async () => {
    const { page, sound, close } = await openEntity("中芯国际", look);
    const h1 = await page.locator("h1").innerText();
    expect(h1).toContain("中芯国际");
    expect(h1).toContain("SMIC");
    expect(
      await page.locator("h3", { hasText: english ? "Projects it builds" : "建设或运营的项目" }).count(),
    ).toBe(1);
    expect(await page.locator(".group > ul > li").count()).toBeGreaterThanOrEqual(7);
    expect(await page.locator(".proven .background").count()).toBe(1);
    await page.locator(".proven", { hasText: "12" }).first().locator(".proof").click();
    await page.waitForSelector(".proven .evidence mark");
    await sound("entity-company");
    await close();
  });

  test("a project: its statuses as a time line, aims apart", async () => {
    const { page, sound, close } = await openEntity("东部快轨", look);
    const steps = page.locator(".statuses > li");
    expect(await steps.count()).toBe(2);
    expect(await steps.nth(0).innerText()).toContain("2022");
    expect(await steps.nth(0).locator(".aim").count()).toBe(0);
    expect(await steps.nth(1).innerText()).toMatch(
      english ? /2023[^]*Proposed[^]*aim/ : /2023[^]*提出设想[^]*意向/,
    );
    expect(await steps.locator(".evidence mark").count()).toBeGreaterThan(1);
    await sound("entity-project");
    await close();
  });

  test("an indicator: its values, results and aims", async () => {
    const { page, sound, close } = await openEntity("地区生产总值", look);
    const figures = await page.locator(".figures").innerText();
    expect(figures).toContain(english ? "108 bn yuan" : "1,080 亿元");
    expect(figures).toMatch(english ? /2023[^]*10%[^]*aim/ : /2023[^]*10%[^]*意向/);
    expect(await page.locator(".figures .more a").getAttribute("href")).toMatch(
      /^\/figures\?indicator=indicator-/,
    );
    await sound("entity-indicator");
    await close();
  });
});

test.each([
  "新能源汽车",
  "坪山区",
  "坪山高新区",
  "深圳技术大学",
  "世界名校博士坪山行",
  "“一心三区一配套”战略格局",
  "中国专利奖",
])("%s: facts in groups", async (name) => {
  const { page, sound, close } = await openEntity(name, WIDE);
  expect(await page.locator(".group > ul > li").count()).toBeGreaterThan(0);
  await sound(`entity-${name}`);
  await close();
});

test("every statement's sentence opens at once, and the facts are downloaded with them", async () => {
  const { page, sound, close } = await openEntity("坪山区", PHONE);
  await page.waitForSelector(".tools .download");
  await page.getByRole("button", { name: "展开全部原句" }).click();
  const count = await page.locator(".group > ul > li").count();
  expect(count).toBeGreaterThan(80);
  expect(await page.locator(".group li .evidence").count()).toBe(count);
  expect(await page.locator(".mentions > ol > li").count()).toBe(8);
  await page.getByRole("button", { name: /^显示全部/ }).click();
  expect(await page.locator(".mentions > ol > li").count()).toBeGreaterThan(20);
  await page.getByRole("button", { name: "下载" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV（Excel）" }).click(),
  ]);
  const lines = (await readFile(await file.path(), "utf8")).split("\r\n");
  expect(lines[0]).toContain("statement,subject,subjectId,object");
  expect(lines.length).toBeGreaterThan(count);
  await sound("entity-all");
  await close();
});

test("the keyboard opens a sentence, and the sentence leads to the plan", async () => {
  const { page, close } = await openEntity("中芯国际", WIDE);
  const button = page.locator(".group .proof").first();
  await button.focus();
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await page.locator(".mentions a").first().click();
  await expect.poll(() => page.url()).toMatch(/\/plans\/plan-[^?]+\?place=/);
  await close();
});

test("the query behind the facts opens in GraphiQL with its variables", async () => {
  const { page, troubles, close } = await openEntity("中芯国际", WIDE);
  await page.getByRole("link", { name: "Open in GraphiQL: Facts" }).click();
  await page.waitForSelector(".graphiql-query-editor .view-line");
  expect(await page.locator(".graphiql-tab-button").first().innerText()).toBe("EntityFacts");
  await page.locator(".graphiql-execute-button").click();
  await expect
    .poll(() => page.locator(".graphiql-response").innerText(), { timeout: 20_000 })
    .toMatch(/"links"|"node"/);
  expect(troubles).toEqual([]);
  await close();
});

test("an unknown id says so, and what to do", async () => {
  for (const look of [PHONE, WIDE]) {
    const { page, sound, close } = await openView(browser, "/entities/company-0000000000000000", look);
    expect(await headings(page)).toContain(
      language(look) === "en" ? "There is no such entity" : "没有这个条目",
    );
    expect(await page.locator(".notice [role=combobox]").count()).toBe(1);
    await sound("entity-unknown");
    await close();
  }
});
