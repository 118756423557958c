import { readFile } from "node:fs/promises";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startBrowser, violations, watch } from "./browser";
import { language, type Look, LOOKS, openView } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const LOOK: Look = { width: 1440, colorScheme: "light", locale: "zh-CN" };
const line = (page: Page, name: string) => page.locator("tr.line", { hasText: name });
const search = (page: Page) => page.evaluate(() => location.search);

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  const english = language(look) === "en";

  test("results stand against aims in plot and table, without trouble", async () => {
    const { page, sound, close } = await openView(browser, "/figures?basis=both", look);
    await page.waitForSelector(".chart svg text");
    expect(await page.locator(".chart").getAttribute("aria-label")).toMatch(english ? /table/ : /表/);
    const product = line(page, english ? "Gross regional product" : "地区生产总值").first();
    expect(await product.innerText()).toMatch(
      english
        ? /2022\s+108 bn yuan\s+\+14%[^]*2023\s+≥ \+10%[^]*≥ -4 points/
        : /2022\s+1,080 亿元\s+\+14%[^]*2023\s+≥ \+10%[^]*≥ -4 个百分点/,
    );
    expect(await product.locator(".figure.aimed").count()).toBe(1);
    const reasons = await page.locator(".reason").allInnerTexts();
    expect(reasons.join()).toMatch(english ? /different subjects/ : /主体不同/);
    expect(reasons.join()).toMatch(english ? /Neither two values/ : /没有两个数值/);
    await sound("figures");
    await close();
  });
});

describe.each([390, 1440])("at %s px", (width) => {
  test("an address that names an indicator shows it, open, with its sentences", async () => {
    const { page, sound, close } = await openView(browser, "/", { ...LOOK, width });
    await page.click('.questions a[href^="/figures?indicator="]');
    const marked = page.locator("tr.marked").first();
    await marked.waitFor();
    await page.waitForSelector(".details mark");
    expect(await marked.innerText()).toContain("地区生产总值");
    const top = () => marked.evaluate((row) => row.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    await expect.poll(top).toBeLessThan(844);
    expect(await page.locator(".details:not([hidden])").first().innerText()).toMatch(
      /1080亿元[^]*增长10%以上/,
    );
    await sound("figures-opened");
    await close();
  });
});

test("rows open and close by keyboard, and stay so in the address", async () => {
  const { page, troubles, close } = await openView(browser, "/figures?text=housing", LOOK);
  const button = page.locator(".more button").first();
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".details mark");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await search(page)).toMatch(/open=[0-9a-f-]+/);
  await page.reload();
  await page.waitForSelector(".details mark");
  await button.press("Enter");
  await expect.poll(() => button.getAttribute("aria-expanded")).toBe("false");
  expect(await search(page)).toBe("?text=housing");
  expect(troubles).toEqual([]);
  await close();
});

test("filters leave what fits, stand in the address, and are cleared", async () => {
  const { page, troubles, close } = await openView(browser, "/figures", LOOK);
  const rows = page.locator("tr.line");
  const all = await rows.count();
  expect(all).toBeGreaterThan(130);
  await page.getByRole("combobox", { name: "单位", exact: true }).selectOption("%");
  await expect.poll(() => rows.count()).toBeLessThan(all);
  for (const text of await rows.allInnerTexts()) expect(text).toContain("%");
  await page.getByRole("combobox", { name: "结果与目标", exact: true }).selectOption({ label: "只有目标" });
  await expect.poll(() => page.locator("tr.line td.result .figure").count()).toBe(0);
  expect(await search(page)).toBe("?basis=aim&unit=%25");
  await page.getByRole("searchbox").fill("没有这样的指标");
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice").innerText()).toContain("清除筛选");
  expect(await violations(page)).toEqual([]);
  await page.click(".notice button");
  await expect.poll(() => rows.count()).toBe(all);
  expect(await search(page)).toBe("");
  await page.getByRole("combobox", { name: "主体", exact: true }).selectOption({ label: "其他主体" });
  await expect.poll(() => rows.count()).toBeLessThan(20);
  expect(await page.locator("[role=status]").allInnerTexts()).toContainEqual(
    `${await rows.count()} 行，共 ${all} 行`,
  );
  expect(troubles).toEqual([]);
  await close();
});

test("a column's head sorts up, down and not, and says so", async () => {
  const { page, troubles, close } = await openView(browser, "/figures?compare=comparable", LOOK);
  const head = page.locator("th[aria-sort]", { hasText: "比值" });
  const ratios = async () =>
    (await page.locator("tr.line td.ratio").allInnerTexts()).flatMap((text) => /[\d.]+/.exec(text) ?? []);
  await head.locator("button").click();
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
  await expect.poll(async () => (await ratios())[0]).toBe("38.5");
  await head.locator("button").click();
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
  await expect.poll(async () => (await ratios())[0]).toBe("221.4");
  const numbers = (await ratios()).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(await search(page)).toContain("sort=ratio&desc=1");
  await head.locator("button").click();
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("none");
  expect(await page.locator("tr.group").count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test("what is shown is downloaded as CSV and JSON", async () => {
  const { page, close } = await openView(browser, "/figures?compare=comparable", LOOK);
  const file = async (format: string) => {
    await page.click(".download > button");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`.download li >> text=${format}`),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const shown = await page.locator("tr.line").count();
  const csv = await file("CSV");
  expect(csv.name).toBe("plangraph-figures.csv");
  expect(csv.text.trimEnd().split("\r\n")).toHaveLength(shown + 1);
  const json = await file("JSON");
  const rows = JSON.parse(json.text) as Record<string, unknown>[];
  expect(rows).toHaveLength(shown);
  expect(rows).toContainEqual(
    expect.objectContaining({ indicator: "地区生产总值", result_value: 1080, aim_growth_percent: 10 }),
  );
  await close();
});

test("the plot shows one measure at a time, and a mark in it opens its row", async () => {
  const { page, troubles, sound, close } = await openView(browser, "/figures?compare=comparable", LOOK);
  await page.waitForSelector(".chart svg text");
  const texts = () => page.locator(".chart svg text").allTextContents();
  expect((await texts()).join()).toContain("+14% (2022)");
  await page.getByRole("combobox", { name: "画出", exact: true }).selectOption("公里");
  await expect.poll(async () => (await texts()).join()).toContain("21 公里 (2022)");
  expect((await texts()).join()).toContain("10.6 公里 (2023)");
  expect(await search(page)).toBe(`?compare=comparable&plot=${encodeURIComponent("公里")}`);
  await page.click('.chart svg text:text-is("21 公里 (2022)")');
  await page.waitForSelector(".details mark");
  expect(await page.locator('.more button[aria-expanded="true"]').getAttribute("aria-label")).toContain(
    "新增碧道",
  );
  const colours = () =>
    page.locator(".chart svg text").evaluateAll((all) => all.map((text) => text.getAttribute("fill")));
  const light = await colours();
  await page.click(".theme");
  await page.click(".theme");
  await expect.poll(colours).not.toEqual(light);
  await sound("figures-plot");
  expect(troubles).toEqual([]);
  await close();
});

test("the query behind the view opens in GraphiQL", async () => {
  const { page, troubles, close } = await openView(browser, "/figures", LOOK);
  await page.click(".query");
  await page.waitForSelector(".graphiql-query-editor .view-line");
  expect(await page.locator(".graphiql-tab-button").first().innerText()).toBe("Figures");
  expect(troubles).toEqual([]);
  await close();
});

test.each(["zh-CN", "en-GB"])("in %s the table fits into 320 px", async (locale) => {
  const { page, close } = await openView(browser, "/figures", { ...LOOK, width: 320, locale } as Look);
  await page.waitForSelector(".chart svg text");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

test("where the server is away, the page says what to do", async () => {
  const { page } = await watch(browser, { locale: "en-GB" });
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${process.env.PLANGRAPH_URL ?? ""}/figures`);
  await page.waitForSelector(".notice.grave");
  expect(await page.locator(".notice.grave").count()).toBe(1);
  await page.unroute("**/graphql");
  await page.click(".notice.grave button");
  await page.waitForSelector("tr.line");
  await page.context().close();
});
