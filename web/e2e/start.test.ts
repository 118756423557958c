import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { QUESTIONS } from "../src/graphiql/questions";
import { overflows, picture, plangraph, startBrowser, violations, watch } from "./browser";
import { language, LOOKS, openView } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("shows what is in the graph, without trouble", async () => {
    const { page, sound, close } = await openView(browser, "/", look);
    await page.waitForSelector(".flower");
    await page.waitForSelector(".headlines");
    expect(await page.locator("html").getAttribute("lang")).toBe(language(look));
    expect(await page.locator("h1").innerText()).toMatch(language(look) === "en" ? /plans/ : /规划/);
    const counts = await page.locator(".counts dd").allInnerTexts();
    expect(counts).toHaveLength(12);
    for (const count of counts) expect(count).toMatch(/[1-9]/);
    expect(await page.locator(".plans li").count()).toBeGreaterThan(0);
    expect(await page.locator(".headlines").innerText()).toMatch(
      /(地区生产总值|Gross regional product)\s+2022\s+(1,080 亿元|108 bn yuan).*\+14%\s+2023\s+≥ \+10%/,
    );
    await sound("start");
    await close();
  });
});

// 320 CSS pixels: WCAG 2.2, success criterion 1.4.10.
test.each(["zh-CN", "en-GB"])("in %s the page fits into 320 px", async (locale) => {
  const { page } = await watch(browser, { viewport: { width: 320, height: 900 }, locale });
  await page.goto(`${plangraph()}/`);
  await page.waitForSelector(".counts");
  await page.waitForSelector(".flower");
  expect(await overflows(page)).toBe(false);
  await page.context().close();
});

test("every link on the page leads somewhere", async () => {
  const { page } = await watch(browser, { locale: "en-GB" });
  await page.goto(`${plangraph()}/`);
  await page.waitForSelector(".counts");
  await page.waitForSelector(".flower");
  await page.waitForSelector(".questions .query");
  const links = await page
    .locator("a")
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  for (const link of new Set(links)) expect((await page.request.get(link)).status(), link).toBe(200);
  await page.context().close();
});

test("a question opens in the view that answers it, its query in GraphiQL", async () => {
  const { page, troubles } = await watch(browser, { locale: "zh-CN" });
  await page.goto(`${plangraph()}/`);
  const [first, second, third] = QUESTIONS;
  await page.waitForSelector(".questions .query");
  for (const [question, path] of [
    [first, /^\/industries\?industry=industry-/],
    [second, /^\/entities\/company-/],
    [third, /^\/figures\?indicator=indicator-/],
  ] as const) {
    await page.click(`.questions a >> text="${question?.title ?? ""}"`);
    await expect.poll(() => page.evaluate(() => location.pathname + location.search)).toMatch(path);
    await page.goBack();
    await page.waitForSelector(".questions .query");
  }
  await page.locator(".questions .query").nth(1).click();
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
  await page.waitForSelector(".notice.grave");
  expect(await page.locator(".notice.grave").count()).toBe(1);
  expect(await page.locator(".notice.grave").innerText()).toContain("plangraph up");
  expect(await violations(page)).toEqual([]);
  await picture(page, "start-390-away", true);
  await page.unroute("**/graphql");
  await page.click(".notice.grave button");
  await page.waitForSelector(".counts");
  await page.waitForSelector(".flower");
  await page.context().close();
});
