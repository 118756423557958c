import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const OUTPUT = new URL("output/", import.meta.url).pathname;

/** The address of the running PlanGraph, without a slash at the end. */
export function plangraph(): string {
  const url = process.env.PLANGRAPH_URL;
  if (!url) throw new Error("PLANGRAPH_URL is not set: start PlanGraph and name its address there");
  return url.replace(/\/+$/, "");
}

/** Starts the Chromium that CHROMIUM names, or the one on the PATH. */
export function startBrowser(): Promise<Browser> {
  const found =
    process.env.CHROMIUM ??
    (process.env.PATH ?? "")
      .split(delimiter)
      .flatMap((folder) => [join(folder, "chromium"), join(folder, "chromium-browser")])
      .find(existsSync);
  if (!found)
    throw new Error("no chromium on the PATH: install the package chromium, or name it in CHROMIUM");
  return chromium.launch({
    executablePath: found,
    // Chromium's sandbox does not start for root, as whom containers run.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** A page, and what went wrong on it so far: errors, warnings of the browser, and requests to other hosts. */
export interface Watched {
  page: Page;
  troubles: string[];
}

/** Opens an empty page that is watched. Close its context after use. */
export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  const host = new URL(plangraph()).host;
  page.on("console", (message) => {
    // The software renderer's remarks on the browser's own reading of a canvas are no troubles of the page.
    if (["error", "warning"].includes(message.type()) && !message.text().includes("GL Driver Message"))
      troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== host) troubles.push(`left: ${url.href}`);
  });
  return { page, troubles };
}

/** What axe finds against WCAG 2.2 at levels A and AA, one line each; except names rules that are left out. */
export async function violations(page: Page, except: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .disableRules([...except])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** Keeps a picture of the page in e2e/output. */
export async function picture(page: Page, name: string, fullPage: boolean): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage });
}

/** Whether the page is wider than its window, so that it must be scrolled sideways. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
