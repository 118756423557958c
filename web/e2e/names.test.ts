import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { ask, clear, load } from "./api";
import { startBrowser } from "./browser";
import { LOOKS, openView, signIn } from "./view";

const TITLE = "2031年合肥市政府工作报告";
const REPORT = `${TITLE}
各位代表：
一、2030年工作回顾
市委部署有力，新增绿道11公里。建成石铁路二期。
高新区获评国家级示范区。
二、2031年重点工作
加快推进云石铁路二期等重大工程建设。
`;

let browser: Browser;
beforeAll(async () => {
  await clear(TITLE);
  await load(TITLE, REPORT);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  const { corrections } = await ask<{ corrections: { id: string }[] }>("{ corrections { id } }");
  for (const { id } of corrections)
    await ask("mutation ($id: ID!) { uncorrect(correction: $id) { toLoad } }", { id });
  await clear(TITLE);
});

async function enter(page: Page): Promise<void> {
  await signIn(page);
  await page.waitForSelector(".doubtful");
}

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("doubtful pairs are listed, and a name is chosen", async () => {
    const { page, sound, close } = await openView(browser, "/names", look);
    await enter(page);
    expect(await page.locator(".doubtful li").filter({ hasText: "云石铁路二期" }).count()).toBe(1);
    await page.locator(".correct [role=combobox]").fill("合肥高新区");
    await page.locator(".correct [role=option]").filter({ hasText: "合肥高新区" }).first().click();
    await page.waitForSelector(".correct form");
    await page.locator(".correct form select").first().selectOption("SPLIT");
    await sound("names");
    await close();
  });
});

const LOOK = { width: 1440, colorScheme: "light", locale: "en-GB" } as const;

test("two things are told apart, and the correction is taken back", async () => {
  const { page, troubles, close } = await openView(browser, "/names", LOOK);
  await enter(page);
  const pair = page.locator(".doubtful li").filter({ hasText: "云石铁路二期" });
  await pair.getByRole("button", { name: "They are two" }).click();
  await page.waitForSelector(".kept");
  await expect.poll(() => pair.count()).toBe(0);
  await page.locator(".corrections li").filter({ hasText: "云石铁路二期" }).getByRole("button").click();
  await expect.poll(() => pair.count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test("a thing is renamed from its page, and the graph shows it", async () => {
  const { areas } = await ask<{ areas: { nodes: { id: string }[] } }>(
    '{ areas(where: {name: {eq: "合肥高新区"}}) { nodes { id } } }',
  );
  const was = areas.nodes[0]?.id ?? "";
  const { page, troubles, close } = await openView(browser, `/entities/${was}`, LOOK);
  await page.getByRole("link", { name: "Correct what it names" }).click();
  await signIn(page);
  await page.getByLabel("What is wrong").selectOption("RENAME");
  expect(await page.getByRole("button", { name: "Keep the correction" }).isDisabled()).toBe(true);
  await page.getByLabel("Its name").fill("合肥国家高新区");
  await page.getByLabel("Why").fill("its full name");
  await page.getByRole("button", { name: "Keep the correction" }).click();
  await page.locator(".kept").getByRole("link", { name: TITLE }).click();
  await page.waitForSelector(".progress[data-state=DONE]");
  expect(await page.locator(".difference .added").innerText()).toContain("合肥国家高新区");
  // The former id leads to what took its place.
  await page.goto(page.url().replace(/\/load.*/, `/entities/${was}`));
  await expect.poll(() => page.locator("h1").innerText()).toContain("合肥国家高新区");
  expect(troubles).toEqual([]);
  await close();
});
