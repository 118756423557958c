import { readFile } from "node:fs/promises";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startBrowser, violations } from "./browser";
import { language, type Look, LOOKS, openView, type View } from "./view";

// 比亚迪 and 坪山区; 新能源汽车.
const COMPANY = "company-c580a626b8f7287c";
// A policy that the plan links with nothing.
const ALONE = "policy-30355209e90ec762";
const WIDE: Look = { width: 1440, colorScheme: "light", locale: "zh-CN" };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string, look: Look): Promise<View> {
  const view = await openView(browser, path, look);
  await view.page.waitForSelector(".canvas canvas");
  await view.page.waitForSelector(".as-table tbody tr");
  return view;
}

const state = (page: Page) => page.locator(".stage .state p").innerText();
const asked = (page: Page) => page.evaluate(() => location.search);

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("begins with a picture, which stands as lists too, without trouble", async () => {
    const view = await open("/graph", look);
    const { page } = view;
    expect(await asked(page)).toMatch(/^\?around=industry-/);
    const english = language(look) === "en";
    expect(await state(page)).toMatch(english ? /\d\d entities · \d\d links/ : /\d\d 个实体 · \d\d 条关系/);
    const rows = await page.locator(".as-table tbody tr").count();
    expect(await state(page)).toContain(String(rows));
    expect(await page.locator(".entity-list li").count()).toBeGreaterThan(20);
    expect(await page.locator(".legend button").count()).toBeGreaterThan(4);
    expect(await page.locator(".canvas canvas:not([aria-hidden])").count()).toBe(0);
    await page.locator(".entity-list li").nth(4).click();
    await page.waitForSelector(".details .rest :is(ul, p)");
    await view.sound("graph");
    await view.close();
  });
});

test("grows step by step, and back", async () => {
  const view = await open(`/graph?around=${COMPANY}`, WIDE);
  const { page } = view;
  const before = await state(page);
  await page.click(`.entity-list li:has-text("新能源汽车")`);
  await page.waitForSelector(".rest button");
  await page.locator(".rest button").last().click();
  await expect.poll(() => state(page)).not.toBe(before);
  expect(await asked(page)).toContain("expand=");
  const grown = await state(page);
  await page.click('.tools [aria-label="撤销"]');
  await expect.poll(() => state(page)).toBe(before);
  await page.click('.tools [aria-label="重做"]');
  await expect.poll(() => state(page)).toBe(grown);
  // The legend filters; the address says so, and all comes back.
  await page.click('.legend button:has-text("项目")');
  await expect.poll(() => state(page)).toContain("已隐藏");
  expect(await asked(page)).toContain("off=PROJECT");
  await page.click('.state button:has-text("全部显示")');
  await expect.poll(() => state(page)).toBe(grown);
  expect(view.troubles).toEqual([]);
  await view.close();
});

test("is worked by keys alone", async () => {
  const view = await open(`/graph?around=${COMPANY}`, WIDE);
  const { page } = view;
  const list = page.locator(".entity-list ul");
  await list.focus();
  await page.keyboard.press("Home");
  await page.waitForSelector("#graph-chosen");
  const chosen = await page.locator("#graph-chosen").innerText();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator("#graph-chosen").innerText()).not.toBe(chosen);
  await page.keyboard.press("p");
  await expect.poll(() => asked(page)).toMatch(/pin=[^&]+%7E-?\d+%2C-?\d+/);
  const count = await page.locator(".entity-list li").count();
  await page.keyboard.press("h");
  await expect.poll(() => page.locator(".entity-list li").count()).toBe(count - 1);
  expect(await asked(page)).toContain("hide=");
  await page.keyboard.press("u");
  await expect.poll(() => page.locator(".entity-list li").count()).toBe(count);
  await page.locator(".canvas").focus();
  for (const key of ["+", "ArrowLeft", "ArrowUp", "-", "0", "l"]) await page.keyboard.press(key);
  await expect.poll(() => asked(page)).toContain("laid=0");
  await page.keyboard.press("Escape");
  await expect.poll(() => asked(page)).not.toContain("select=");
  await view.close();
});

test("shows a link's evidence, and the path between two with that of each step", async () => {
  const view = await open(`/graph?around=${COMPANY}&select=${COMPANY}`, WIDE);
  const { page } = view;
  await page.click(".as-table tbody tr:nth-child(1) button");
  await page.waitForSelector(".details .evidence li");
  expect(await page.locator(".details .evidence mark").count()).toBeGreaterThan(0);
  await page.click(`.entity-list li:has-text("比亚迪") >> nth=0`);
  await page.click('.deeds button:has-text("路径")');
  await page.fill(".second input", "中芯国际");
  await page.click(".second [role=option]");
  await page.waitForSelector(".ways :is(.hops, .notice)");
  expect(await asked(page)).toContain("path=");
  await page.check(".ways input[type=checkbox]");
  await page.waitForSelector(".ways .hops");
  expect(await page.locator(".hops > li").count()).toBeGreaterThan(2);
  await page.locator(".hops summary").first().click();
  await page.waitForSelector(".hops details[open] .evidence blockquote");
  await view.sound("graph-path");
  await view.close();
  // The search for ways may take the database some seconds.
}, 180_000);

test("entities stay where they are pulled", async () => {
  const view = await open(`/graph?around=${COMPANY}`, WIDE);
  const { page } = view;
  // Chosen from the list, an entity comes to the middle.
  await page.click('.entity-list li:has-text("比亚迪") >> nth=0');
  await page.waitForSelector("#graph-chosen");
  await page.waitForTimeout(1000);
  const box = await page.locator(".canvas").boundingBox();
  if (!box) throw new Error("the drawing has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => asked(page)).toContain(`pin=${COMPANY}`);
  const placed = await asked(page);
  await page.click('.tools [aria-label="撤销"]');
  await expect.poll(() => asked(page)).not.toBe(placed);
  expect(view.troubles).toEqual([]);
  await view.close();
});

test("fills the screen, and leaves it", async () => {
  const view = await open(`/graph?around=${COMPANY}`, WIDE);
  const { page } = view;
  const filling = () => page.evaluate(() => document.fullscreenElement?.className);
  const before = await page.locator(".canvas").boundingBox();
  await page.click('.tools [aria-label="全屏"]');
  await expect.poll(filling).toBe("workbench");
  await expect
    .poll(async () => (await page.locator(".canvas").boundingBox())?.height)
    .toBeGreaterThan(before?.height ?? Infinity);
  await page.click('.tools [aria-label="退出全屏"]');
  await expect.poll(filling).toBeUndefined();
  await view.close();
});

test("says what to try where no path is found", async () => {
  const view = await open(`/graph?around=${COMPANY}&path=${COMPANY}~${ALONE}`, WIDE);
  const { page } = view;
  await page.waitForSelector(".ways .notice");
  expect(await page.locator(".ways .notice").innerText()).toContain("没有找到路径");
  expect(await violations(page)).toEqual([]);
  await view.close();
});

test("a shared address shows the same picture", async () => {
  const first = await open(`/graph?around=${COMPANY}`, WIDE);
  await first.page.click(`.entity-list li:has-text("新能源汽车")`);
  await first.page.click('.deeds button:has-text("固定")');
  await first.page.waitForSelector(".rest :is(ul, p)");
  await expect.poll(() => asked(first.page)).toContain("pin=");
  const address = await asked(first.page);
  const places = async ({ page }: View) => {
    await page.click(".download > button");
    const waiting = page.waitForEvent("download");
    await page.click('.download li button:text-is("JSON")');
    return JSON.parse(await readFile(await (await waiting).path(), "utf8")) as unknown;
  };
  const second = await open(`/graph${address}`, { ...WIDE, locale: "en-GB", colorScheme: "dark" });
  expect(await places(second)).toEqual(await places(first));
  await first.close();
  await second.close();
});

test("is saved as PNG, SVG, CSV, JSON and GraphML", async () => {
  const view = await open(`/graph?around=${COMPANY}`, WIDE);
  const { page } = view;
  const saved = async (label: string) => {
    await page.click(".download > button");
    const waiting = page.waitForEvent("download");
    await page.click(`.download li button:has-text("${label}")`);
    return readFile(await (await waiting).path());
  };
  const png = await saved("PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // A blank sheet of this size would be much smaller.
  expect(png.length).toBeGreaterThan(15_000);
  for (const label of ["SVG", "GraphML"]) {
    const text = (await saved(label)).toString();
    expect(text).toContain("比亚迪");
    const wrong = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent,
      text,
    );
    expect(wrong).toBeUndefined();
  }
  expect((await saved("关系")).toString()).toContain("LOCATED_IN");
  expect((await saved("实体")).toString()).toContain(COMPANY);
  expect(view.troubles).toEqual([]);
  await view.close();
});

test("says what to do where the address names what is not there", async () => {
  const { page, close } = await openView(browser, "/graph?around=company-nowhere", WIDE);
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice").innerText()).toContain("company-nowhere");
  await page.click('.notice button:has-text("从产业开始")');
  await page.waitForSelector(".canvas canvas");
  expect(await asked(page)).toContain("around=industry-");
  await close();
});
