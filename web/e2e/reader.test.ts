import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { picture, plangraph, startBrowser } from "./browser";
import { LOOKS, type Look, language, openView } from "./view";

const TITLE = "深圳市坪山区2023年国民经济和社会发展计划";
const PLACE = "1/1/2/3"; // BYD, SMIC and others: many facts
const WIDE: Look = { width: 1440, colorScheme: "light", locale: "zh-CN" };
const PHONE: Look = { ...WIDE, width: 390 };

// A whole plan takes axe its time.
vi.setConfig({ testTimeout: 240_000 });

let browser: Browser;
let reader: string;
beforeAll(async () => {
  browser = await startBrowser();
  const answer = await fetch(`${plangraph()}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: `{ plans(where: { title: { eq: "${TITLE}" } }) { nodes { id } } }` }),
  });
  const { data } = (await answer.json()) as { data: { plans: { nodes: { id: string }[] } } };
  reader = `/plans/${data.plans.nodes[0]?.id ?? ""}`;
});
afterAll(async () => {
  await browser.close();
});

const anchor = (place: string) => `#at-${place.replaceAll("/", "-")}`;
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);
/** Whether something is within the window, and not below the sheet. */
const inSight = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    const sheet = document.querySelector(".sheet")?.getBoundingClientRect();
    const bottom = sheet && sheet.width > innerWidth / 2 ? sheet.top : innerHeight;
    return !!box && box.top >= 0 && box.top < bottom;
  }, selector);

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("the text stands with its outline, its mentions, and the facts of the sentence in the address", async () => {
    const english = language(look) === "en";
    const { page, sound, close } = await openView(
      browser,
      `${reader}?place=${encodeURIComponent(PLACE)}`,
      look,
    );
    expect(await page.locator("h1").innerText()).toBe(TITLE);
    await page.waitForSelector(".sheet .fact");
    expect(await page.locator(".text h2").count()).toBe(3);
    expect(await page.locator(".text h3").count()).toBeGreaterThan(10);
    expect(await page.locator(".text .sentence").count()).toBeGreaterThan(330);
    expect(await page.locator(".outline a").count()).toBeGreaterThan(60);
    expect(await page.locator(".text .mention").count()).toBeGreaterThan(600);
    expect(await page.locator(".text .bare").count()).toBeGreaterThan(20);
    await expect.poll(() => inSight(page, anchor(PLACE))).toBe(true);
    const sheet = page.locator(".sheet");
    expect(await sheet.locator(".fact").count()).toBeGreaterThan(10);
    expect(await sheet.locator(".fact mark").first().innerText()).toBeTruthy();
    expect(await sheet.innerText()).toContain(english ? "BYD" : "比亚迪");
    // Axe goes through the whole text twice only, since that takes it long, and each time through what is left below.
    if (look.width < 600 ? look.colorScheme === "dark" && english : look.colorScheme === "light" && !english)
      await sound("reader", false);
    else await picture(page, `reader-${look.width}-${look.colorScheme}-${english ? "en" : "zh"}`, false);
    await page.getByRole("checkbox").check();
    await page.waitForFunction(() => document.querySelector(".text p .sentence:not(.bare)") === null);
    await sound("reader-bare", false);
    await close();
  });
});

describe.each([WIDE, PHONE])("at $width px", (look) => {
  test("from a sentence to its facts, to the next sentence, to an entity and back", async () => {
    const { page, troubles, close } = await openView(browser, reader, look);
    expect(await page.locator(".sheet").count()).toBe(0);
    await page.locator(`${anchor(PLACE)} .badge`).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sheet .fact");
    expect(parameter(page, "place")).toEqual([PLACE]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await expect.poll(() => inSight(page, anchor(PLACE))).toBe(true);
    await page.locator(".sheet .fact").first().hover();
    await page.waitForSelector(`${anchor(PLACE)} mark`);
    await page.getByRole("button", { name: "下一句" }).last().click();
    await expect.poll(() => parameter(page, "place")).not.toEqual([PLACE]);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".sheet", { state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("badge");
    await page.goto(`${plangraph()}${reader}?place=${encodeURIComponent(PLACE)}`);
    await page.waitForSelector(".sheet .fact");
    const entity = page.locator(".sheet .fact .entity-name").first();
    await entity.click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/entities\//);
    await page.goBack();
    await page.waitForSelector(".sheet .fact");
    await expect.poll(() => inSight(page, anchor(PLACE))).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  test("only sentences without facts, and kinds that are switched off, stand in the address", async () => {
    const { page, troubles, close } = await openView(browser, reader, look);
    const mentions = page.locator(".text .mention");
    const before = await mentions.count();
    await page.locator(".legend .chip", { hasText: "企业" }).click();
    await expect.poll(() => parameter(page, "hide")).toEqual(["COMPANY"]);
    expect(await page.locator('.text .mention[data-kind="COMPANY"]').count()).toBe(0);
    expect(await mentions.count()).toBeLessThan(before);
    await page.getByRole("checkbox").check();
    await expect.poll(() => parameter(page, "bare")).toEqual(["1"]);
    const [covered, sentences] = (await page.locator(".coverage strong").allInnerTexts()).map(Number);
    expect(await page.locator(".text .bare").count()).toBe((sentences ?? 0) - (covered ?? 0));
    expect(await page.locator(".text p .sentence:not(.bare)").count()).toBe(0);
    await page.reload();
    await page.waitForSelector(".text .bare");
    expect(await page.getByRole("checkbox").isChecked()).toBe(true);
    expect(await page.locator('.text .mention[data-kind="COMPANY"]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test("words are found in the text, one sentence after the other", async () => {
    const { page, troubles, close } = await openView(browser, reader, look);
    const box = page.getByRole("searchbox");
    await box.fill("集成电路");
    await page.waitForSelector(".text .sentence.found mark.found");
    expect(parameter(page, "find")).toEqual(["集成电路"]);
    expect(await page.locator(".find .count").innerText()).toMatch(/^\d+ 句含有$/);
    await box.press("Enter");
    await expect.poll(() => parameter(page, "place").length).toBe(1);
    const [first] = parameter(page, "place");
    await expect.poll(() => inSight(page, anchor(first ?? ""))).toBe(true);
    expect(await page.locator(".find .count").innerText()).toMatch(/^1 \/ \d+ 句含有$/);
    await box.press("Enter");
    await expect.poll(() => parameter(page, "place")).not.toEqual([first]);
    await box.fill("没有这样的词语");
    await expect.poll(() => page.locator(".find .count").innerText()).toContain("没有找到");
    expect(troubles).toEqual([]);
    await close();
  });

  test("the outline leads to its headings and follows the reader", async () => {
    const { page, troubles, close } = await openView(browser, reader, look);
    if (look.width < 600) await page.locator(".outline summary").click();
    await page.locator(".outline a", { hasText: "全面深化改革" }).click();
    await expect.poll(() => inSight(page, anchor("3/3/1/0"))).toBe(true);
    await expect
      .poll(() => page.locator('.outline a[aria-current="location"]').textContent())
      .toContain("全面深化改革");
    expect(troubles).toEqual([]);
    await close();
  });
});

test("a plan whose document is not at hand shows what is curated, and how to give the document", async () => {
  const { page, sound, close } = await openView(browser, "/plans", WIDE);
  // The same plan, as it is where its document was never given.
  await page.route("**/graphql", async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    if (!query.includes("query PlanOutline")) return route.continue();
    const answer = await (await route.fetch()).text();
    return route.fulfill({ body: answer.replace('"documentLoaded":true', '"documentLoaded":false') });
  });
  await page.locator("article.plan h2 a").first().click();
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice pre").innerText()).toContain("plangraph load FILE");
  await page.waitForSelector(".curated .fact", { timeout: 120_000 });
  expect(await page.locator(".curated .at").count()).toBeGreaterThan(100);
  await sound("reader-without", false);
  await close();
});

test("a plan that is not there is said to be so", async () => {
  const { page, troubles, close } = await openView(browser, "/plans/plan-0", PHONE);
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice").innerText()).toContain("没有这份规划");
  expect(troubles).toEqual([]);
  await close();
});
