import { readFile } from "node:fs/promises";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startBrowser } from "./browser";
import { language, type Look, LOOKS, openView } from "./view";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const WIDE: Look = { width: 1440, colorScheme: "light", locale: "zh-CN" };
const PHONE: Look = { width: 390, colorScheme: "dark", locale: "en-GB" };
const PROJECTS = ".matrix tbody tr:not(.industry, .companies)";

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("shows industries, projects, builders and places", async () => {
    const { page, sound, close } = await openView(browser, "/industries", look);
    await page.waitForSelector(".matrix");
    const english = language(look) === "en";
    const text = await page.locator(".matrix").innerText();
    for (const name of english
      ? ["Biomedicine", "BYD", "Pingshan District"]
      : ["生物医药", "比亚迪", "坪山区"])
      expect(text).toContain(name);
    expect(await page.locator(PROJECTS).count()).toBeGreaterThanOrEqual(16);
    expect(await page.locator(".flow").isVisible()).toBe(look.width > 960);
    expect(await page.locator(".matrix .status.intended").first().innerText()).toMatch(
      english ? /aim/ : /意向/,
    );
    await sound("industries");
    await close();
  });
});

test("a line of the picture opens the sentence of its link; so does the table; Back closes it", async () => {
  const { page, sound, close } = await openView(browser, "/industries", WIDE);
  const line = page.locator(".flow .line").first();
  await line.locator(".hit").dispatchEvent("click");
  await page.waitForSelector("dialog .evidence mark");
  expect(page.url()).toContain("fact=link-");
  expect(await page.locator("dialog h2").innerText()).toContain("属于或服务于");
  await sound("industries-evidence");
  await page.goBack();
  await page.waitForSelector("dialog", { state: "detached" });
  await page.locator(".matrix .proof").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog .evidence mark");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  expect(page.url()).not.toContain("fact=");
  await close();
});

test("filters narrow what is shown, stand in the address and can be taken away", async () => {
  const { page, sound, close } = await openView(browser, "/industries", WIDE);
  const all = await page.locator(PROJECTS).count();
  await page.getByRole("combobox", { name: "建设或运营单位" }).selectOption({ label: "比亚迪 (1)" });
  await expect.poll(() => page.locator(PROJECTS).count()).toBe(1);
  expect(page.url()).toContain("developer=company-");
  expect(await page.locator(".matrix").innerText()).toContain("比亚迪动力电池研发中心");
  await sound("industries-filtered");
  await page.reload();
  await page.waitForSelector(".matrix");
  expect(await page.locator(PROJECTS).count()).toBe(1);
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect.poll(() => page.locator(PROJECTS).count()).toBe(all);
  await page.getByLabel("只看事实，不看意向").check();
  await expect.poll(() => page.locator(".matrix .aim").count()).toBe(0);
  expect(page.url()).toContain("facts=1");
  await close();
});

test("an industry holds its parts, and one without projects says what to do", async () => {
  const { page, sound, close } = await openView(browser, "/industries", PHONE);
  await page.locator(".matrix .path a", { hasText: "Automobiles" }).first().waitFor();
  const id = (await page.locator(".matrix .path a", { hasText: "Automobiles" }).first().getAttribute("href"))
    ?.split("/")
    .at(-1);
  await page.goto(`${new URL(page.url()).origin}/industries?industry=${id ?? ""}`);
  await page.waitForSelector(".matrix");
  expect(await page.locator(".matrix").innerText()).toContain("Power batteries");
  expect(await page.locator(".matrix").innerText()).not.toContain("Biomedicine");
  await page.goto(`${new URL(page.url()).origin}/industries?industry=industry-0`);
  await page.waitForSelector(".notice");
  await sound("industries-none");
  await close();
});

test("projects with no industry are listed on request, and all are downloaded", async () => {
  const { page, sound, close } = await openView(browser, "/industries", WIDE);
  await page.getByRole("button", { name: "列出它们" }).click();
  await expect.poll(() => page.locator(PROJECTS).count()).toBeGreaterThan(120);
  expect(page.url()).toContain("all=1");
  await page.getByRole("button", { name: "下载" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "JSON" }).click(),
  ]);
  const rows = JSON.parse(await readFile(await file.path(), "utf8")) as { project: string }[];
  expect(rows).toHaveLength(await page.locator(PROJECTS).count());
  expect(rows.map(({ project }) => project)).toContain("云巴1号线一期");
  await sound("industries-all");
  await close();
}, 240_000);
