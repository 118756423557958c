import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { plangraph, startBrowser, violations, watch } from "./browser";
import { openView } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const LOOK = { width: 1440, colorScheme: "light", locale: "zh-CN" } as const;
const VIEWS = [
  "/",
  "/graph",
  "/entities/company-c580a626b8f7287c",
  "/industries",
  "/figures",
  "/plans",
  "/plans/any",
];
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const path = (page: Page) => page.evaluate(() => location.pathname);

describe.each([390, 1440])("at %s px", (width) => {
  test("the views are reached from the head, each with its heading in focus and its title", async () => {
    const { page, troubles, close } = await openView(browser, "/", { ...LOOK, width });
    for (const [name, place] of [
      ["图谱", "/graph"],
      ["产业", "/industries"],
      ["指标", "/figures"],
      ["规划", "/plans"],
    ] as const) {
      await page.click(`header nav a >> text="${name}"`);
      await expect.poll(() => path(page)).toBe(place);
      await expect.poll(() => focused(page)).toBe("H1");
      expect(await page.title()).toMatch(/^(?!PlanGraph).+ · PlanGraph$/);
      expect(await page.locator('header nav [aria-current="page"]').innerText()).toBe(name);
    }
    await page.goBack();
    await expect.poll(() => path(page)).toBe("/figures");
    expect(troubles).toEqual([]);
    await close();
  });
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(["云巴", "medical", "biyadi"])(
    "suggestions for %s are shown and chosen by keyboard",
    async (text) => {
      const { page, troubles, sound, close } = await openView(browser, "/", { ...LOOK, colorScheme });
      const box = page.getByRole("combobox");
      await box.fill(text);
      await page.waitForSelector("[role=option]");
      expect(await box.getAttribute("aria-expanded")).toBe("true");
      const options = await page.locator("[role=option]").count();
      const active = async () => {
        const id = await box.getAttribute("aria-activedescendant");
        return id === null ? -1 : Number(id.split("-").at(-1));
      };
      expect(await active()).toBe(-1);
      await box.press("ArrowDown");
      expect(await active()).toBe(0);
      await box.press("End");
      expect(await active()).toBe(options - 1);
      await box.press("ArrowDown");
      expect(await active()).toBe(0);
      await box.press("ArrowUp");
      expect(await active()).toBe(options - 1);
      await box.press("Home");
      expect(await active()).toBe(0);
      if (text === "medical") await sound("search");
      await box.press("Escape");
      expect(await page.locator("[role=option]").first().isVisible()).toBe(false);
      expect(await box.inputValue()).toBe(text);
      await box.press("ArrowDown");
      await box.press("Enter");
      await expect.poll(() => path(page)).toMatch(/^\/entities\/[a-z]+-/);
      await expect.poll(() => focused(page)).toBe("H1");
      expect(troubles).toEqual([]);
      await close();
    },
  );
});

test("where nothing is found, the search says what to try", async () => {
  const { page, close } = await openView(browser, "/graph", LOOK);
  await page.getByRole("combobox").first().fill("没有这样的东西");
  await page.waitForSelector(".search .none");
  expect(await page.locator(".search .none").innerText()).toContain("拼音");
  expect(await violations(page)).toEqual([]);
  await close();
});

test("the reader's language and colours are kept", async () => {
  const { page, troubles, close } = await openView(browser, "/", LOOK);
  const root = page.locator("html");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.click("header button >> text=English");
  expect(await root.getAttribute("lang")).toBe("en");
  expect(await focused(page)).toBe("BUTTON");
  await page.click(".theme");
  await page.click(".theme");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.waitForSelector("h1");
  expect(await root.getAttribute("lang")).toBe("en");
  expect(await background()).toBe(dark);
  await page.click(".theme");
  expect(await root.getAttribute("data-theme")).toBeNull();
  expect(await background()).toBe(light);
  expect(troubles).toEqual([]);
  await close();
});

test("the first key leads to a way past the head", async () => {
  const { page, close } = await openView(browser, "/graph", LOOK);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("MAIN");
  await close();
});

test("where a view does not load, the page says what to do", async () => {
  const { page } = await watch(browser, { locale: "en-GB" });
  await page.route("**/assets/figures-*.js", (route) => route.abort());
  await page.goto(`${plangraph()}/figures`);
  await page.waitForSelector(".notice.grave");
  expect(await page.locator(".notice.grave").innerText()).toContain("Load the page again");
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

describe("every view", () => {
  test.each([...VIEWS, "/load"])("%s shows a skeleton in its first paint", async (place) => {
    const { page } = await watch(browser);
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(plangraph() + place, { waitUntil: "domcontentloaded" });
    expect(await page.locator(".skeleton .bar").count()).toBeGreaterThan(2);
    const bar = await page.locator(".skeleton .bar").first().boundingBox();
    expect(bar?.width).toBeGreaterThan(100);
    await page.context().close();
  });

  test.each(VIEWS)("%s says what to do where the server is gone", async (place) => {
    const { page } = await watch(browser, { locale: "en-GB" });
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(plangraph() + place);
    const notice = page.locator(".notice.grave").first();
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/server/i);
    expect(await violations(page)).toEqual([]);
    await page.unroute("**/graphql");
    // All parts ask again, each by its own button.
    for (const button of await page.locator(".notice.grave button").all()) await button.click();
    await expect.poll(() => page.locator(".notice.grave").count()).toBe(0);
    await page.context().close();
  });

  test.each(VIEWS)("%s gives what the server said where it refuses", async (place) => {
    const { page } = await watch(browser, { locale: "en-GB" });
    await page.route("**/graphql", (route) =>
      route.fulfill({
        json: { errors: [{ message: "the database is away", extensions: { code: "DATABASE_UNAVAILABLE" } }] },
      }),
    );
    await page.goto(plangraph() + place);
    const notice = page.locator(".notice.grave").first();
    await notice.waitFor();
    expect(await notice.innerText()).toContain("the database is away");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe("where reading is closed", () => {
  test.each(VIEWS)("%s leads to where the reader signs in", async (place) => {
    const { page } = await watch(browser, { locale: "en-GB" });
    const closed = { message: "this server answers those it knows", extensions: { code: "UNAUTHENTICATED" } };
    await page.route("**/graphql", (route) => route.fulfill({ status: 401, json: { errors: [closed] } }));
    await page.goto(plangraph() + place);
    const notice = page.locator(".notice.grave").first();
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Reading is closed here");
    expect(await violations(page)).toEqual([]);
    await notice.getByRole("link").click();
    await page.waitForSelector(".sign-in input");
    expect(await path(page)).toBe("/load");
    await page.context().close();
  });
});

test.each(["zh-CN", "en-GB"])("in %s a banner tells that answers are from before", async (locale) => {
  const { page, troubles } = await watch(browser, { locale, viewport: { width: 390, height: 844 } });
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as object;
    await route.fulfill({ response, json: { ...answer, extensions: { stale: true } } });
  });
  await page.goto(`${plangraph()}/plans`);
  const banner = page.locator(".stale");
  await banner.waitFor();
  expect(await banner.innerText()).toContain(locale === "zh-CN" ? "先前的答案" : "answered before");
  expect(await violations(page)).toEqual([]);
  await page.unroute("**/graphql");
  await banner.waitFor({ state: "detached" });
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("an address of no view is not found", async () => {
  const { page } = await watch(browser);
  expect((await page.goto(`${plangraph()}/nowhere`))?.status()).toBe(404);
  await page.context().close();
});
