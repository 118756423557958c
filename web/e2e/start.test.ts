import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { QUESTIONS } from "../src/graphiql/questions";
import { overflows, picture, plangraph, startBrowser, violations, watch } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const LOOKS = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    ["zh-CN", "en-GB"].map((locale) => ({ width, colorScheme, locale })),
  ),
);

describe.each(LOOKS)("$width px, $colorScheme, $locale", ({ width, colorScheme, locale }) => {
  test("shows what is in the graph, without trouble", async () => {
    const viewport = { width, height: 900 };
    const { page, troubles } = await watch(browser, { viewport, colorScheme, locale });
    await page.goto(`${plangraph()}/`);
    await page.waitForSelector(".counts");
    const language = locale === "zh-CN" ? "zh-CN" : "en";
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").innerText()).toMatch(language === "en" ? /plans/ : /规划/);
    for (const count of await page.locator(".counts dd").allInnerTexts()) expect(count).toMatch(/[1-9]/);
    expect(await page.locator(".plans li").count()).toBeGreaterThan(0);
    await picture(page, `start-${width}-${colorScheme}-${language}`, true);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

// 320 CSS pixels: WCAG 2.2, success criterion 1.4.10.
test.each(["zh-CN", "en-GB"])("in %s the page fits into 320 px", async (locale) => {
  const { page } = await watch(browser, { viewport: { width: 320, height: 900 }, locale });
  await page.goto(`${plangraph()}/`);
  await page.waitForSelector(".counts");
  expect(await overflows(page)).toBe(false);
  await page.context().close();
});

test("the reader's language is kept", async () => {
  const { page, troubles } = await watch(browser, { locale: "zh-CN" });
  await page.goto(`${plangraph()}/`);
  await page.click("header button");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator("header button").innerText()).toBe("中文");
  expect(await page.locator("header button").evaluate((button) => button === document.activeElement)).toBe(
    true,
  );
  await page.reload();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toMatch(/plans/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("every link on the page leads somewhere", async () => {
  const { page } = await watch(browser);
  await page.goto(`${plangraph()}/`);
  const links = await page.locator("a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  for (const link of new Set(links)) expect((await page.request.get(link)).status(), link).toBe(200);
  await page.context().close();
});

test("a question opens in GraphiQL, before all others", async () => {
  const { page, troubles } = await watch(browser, { locale: "zh-CN" });
  await page.goto(`${plangraph()}/`);
  const question = QUESTIONS[1];
  await page.click(`.questions a >> text=${question?.title ?? ""}`);
  await page.waitForSelector(".graphiql-query-editor .view-line");
  expect(await page.locator(".graphiql-tab-button").first().innerText()).toBe("CompanyProfile");
  expect(await page.locator(".graphiql-tab").count()).toBe(QUESTIONS.length);
  expect(new URL(page.url()).search).toBe("");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("where the server is away, the page says what to do", async () => {
  const { page } = await watch(browser, { locale: "en-GB", viewport: { width: 390, height: 900 } });
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${plangraph()}/`);
  await page.waitForSelector(".problem");
  expect(await page.locator(".problem").innerText()).toContain("plangraph up");
  expect(await violations(page)).toEqual([]);
  await picture(page, "start-390-away", true);
  await page.unroute("**/graphql");
  await page.click(".problem button");
  await page.waitForSelector(".counts");
  await page.context().close();
});
