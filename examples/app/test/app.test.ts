import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { type Browser, chromium } from "playwright-core";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let browser: Browser;
let server: PreviewServer;
beforeAll(async () => {
  if (!process.env.PLANGRAPH_URL)
    throw new Error("PLANGRAPH_URL is not set: start PlanGraph and name its address there");
  const executablePath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => [join(folder, "chromium"), join(folder, "chromium-browser")])
    .find(existsSync);
  if (!executablePath) throw new Error("no chromium on the PATH: install the package chromium");
  server = await preview({ preview: { port: 0 } });
  browser = await chromium.launch({
    executablePath,
    // Chromium's sandbox does not start for root, as whom containers run.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each([
  { width: 1440, locale: "zh-CN", title: "产业与项目" },
  { width: 390, locale: "en-GB", title: "Industries and projects" },
])("$width px, $locale", ({ width, locale, title }) => {
  test("a chart, a graph, and the words that a link rests on", async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForSelector("#links button");
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.locator("#bars svg path").count()).toBeGreaterThan(5);
    expect(await page.locator("#network svg path").count()).toBeGreaterThan(5);
    await page.locator("#links button").first().click();
    expect(await page.locator("#evidence p").first().innerText()).not.toBe("");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.screenshot({
      path: `output/app-${width}-${locale}.png`,
      fullPage: true,
    });
    expect(troubles).toEqual([]);
    await context.close();
  }, 60_000);
});
