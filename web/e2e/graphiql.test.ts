import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { address } from "../src/graphiql/address";
import { operationName, QUESTIONS } from "../src/graphiql/questions";
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

// GraphiQL 5.4 puts the two buttons of a tab, one to show and one to close it, into an element of the role tab.
const GRAPHIQL_FAILS = ["nested-interactive"];

async function open(page: Page, path = "/graphiql"): Promise<void> {
  await page.goto(plangraph() + path);
  await page.waitForSelector(".graphiql-query-editor .view-line");
  await page.waitForSelector(".graphiql-editor-tool .view-line");
}

/** Runs the operation that is shown; its answer must hold this text. */
async function run(page: Page, expected: string): Promise<void> {
  await page.click(".graphiql-execute-button");
  await expect.poll(() => text(page, ".result-window")).toContain(expected);
}

const tabs = (page: Page) => page.locator(".graphiql-tab-button").allInnerTexts();
/** The text of an editor, whose spaces Monaco draws as no-break spaces. */
const text = async (page: Page, editor: string) =>
  (await page.locator(`${editor} .view-lines`).first().innerText()).replaceAll("\u00a0", " ");
const inView = (page: Page) =>
  page.evaluate(() => {
    const tab = document.querySelector(".graphiql-tab-active")?.getBoundingClientRect();
    const list = document.querySelector("[role=tablist]")?.getBoundingClientRect();
    return !!tab && !!list && tab.left >= list.left - 1 && tab.right <= list.right + 1;
  });
const NAMES = QUESTIONS.map(operationName);

describe.each(LOOKS)("$width px, $colorScheme, $locale", ({ width, colorScheme, locale }) => {
  test("the first question runs and is answered, without trouble", async () => {
    const viewport = { width, height: 900 };
    const { page, troubles } = await watch(browser, { viewport, colorScheme, locale });
    await open(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await run(page, "totalCount");
    expect(await text(page, ".result-window")).toContain("name");
    await picture(page, `graphiql-${width}-${colorScheme}-${locale}`, false);
    expect(await violations(page, GRAPHIQL_FAILS)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test("each question stands in a tab, with its variables", async () => {
  const { page, troubles } = await watch(browser);
  await open(page);
  expect(await tabs(page)).toEqual(NAMES);
  for (const [index, question] of QUESTIONS.entries()) {
    await page.locator(".graphiql-tab-button").nth(index).click();
    await page.waitForSelector(`.questions button[aria-current="true"] >> text=${question.titleEn}`);
    await expect.poll(() => inView(page)).toBe(true);
    const [first] = Object.keys(question.variables);
    await expect.poll(() => text(page, ".graphiql-editor-tool")).toContain(`"${first ?? ""}"`);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("in a narrow window a question is chosen from a pane that gives way to it", async () => {
  const { page, troubles } = await watch(browser, { viewport: { width: 390, height: 844 }, locale: "zh-CN" });
  await open(page);
  await page.click('button[aria-label="Show Ready questions"]');
  await page.waitForSelector(".questions .restore");
  expect(await page.locator(".graphiql-sessions").isVisible()).toBe(false);
  expect(await violations(page, GRAPHIQL_FAILS)).toEqual([]);
  await picture(page, "graphiql-390-questions", false);
  for (const question of QUESTIONS.slice(5, 7)) {
    await page.click(`.questions button >> text=${question.title}`);
    await expect.poll(() => text(page, ".graphiql-query-editor")).toContain(operationName(question));
    await expect.poll(() => inView(page)).toBe(true);
    await page.click('button[aria-label="Show Ready questions"]');
  }
  await page.click('button[aria-label="Hide Ready questions"]');
  expect(await page.locator(".graphiql-sessions").isVisible()).toBe(true);
  expect(await overflows(page)).toBe(false);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a closed question comes back, one by one or all at once, and tabs are kept", async () => {
  const { page, troubles } = await watch(browser, { locale: "zh-CN" });
  await open(page);
  const close = async () => {
    const before = (await tabs(page)).length;
    await page.locator(".graphiql-tab-active .graphiql-tab-close").click();
    await expect.poll(async () => (await tabs(page)).length).toBe(before - 1);
    // The tabs move into their new places; a press on a moving one begins to drag it.
    await page.waitForTimeout(500);
  };
  await close();
  await close();
  await close();
  await expect.poll(() => tabs(page)).toEqual(NAMES.slice(3));
  // GraphiQL keeps its tabs half a second after their last change.
  await page.waitForTimeout(1500);
  await page.reload();
  await page.waitForSelector(".graphiql-editor-tool .view-line");
  await expect.poll(() => tabs(page)).toEqual(NAMES.slice(3));
  await page.click(`.questions button >> text=${QUESTIONS[1]?.title ?? ""}`);
  expect(await tabs(page)).toEqual([...NAMES.slice(3), NAMES[1]]);
  await page.click(".questions .restore");
  expect(await tabs(page)).toEqual([...NAMES.slice(3), NAMES[1], NAMES[0], NAMES[2]]);
  expect(await page.locator(".questions .restore").isDisabled()).toBe(true);
  await expect.poll(() => text(page, ".graphiql-query-editor")).toContain(QUESTIONS[0]?.title.slice(0, 4));
  await run(page, "totalCount");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a question that is run as soon as it is chosen is answered as itself", async () => {
  const { page, troubles } = await watch(browser, { locale: "zh-CN" });
  await open(page);
  // The button that runs waits for the schema.
  await run(page, "totalCount");
  for (const question of QUESTIONS.slice(1, 4)) {
    await page.evaluate((title) => {
      const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      const buttons = [...document.querySelectorAll<HTMLElement>(".questions li button")];
      buttons.find((button) => button.innerText.includes(title))?.click();
      click(".graphiql-execute-button");
    }, question.title);
    await expect.poll(() => text(page, ".result-window")).toContain('"data"');
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("an address opens its query in the first tab, also at a later visit", async () => {
  const { page, troubles } = await watch(browser);
  await open(page, address({ query: "query First { revision }", variables: "" }));
  expect(await tabs(page)).toEqual(["First", ...NAMES]);
  await page.waitForTimeout(1500);
  await open(page, "/graphiql#query=query+Second+%7B+revision+%7D");
  await expect.poll(() => tabs(page)).toEqual(["Second", "First", ...NAMES]);
  expect(await text(page, ".graphiql-query-editor")).toContain("Second");
  await run(page, "revision");
  await page.waitForTimeout(1500);
  await page.reload();
  await page.waitForSelector(".graphiql-editor-tool .view-line");
  expect(await tabs(page)).toEqual(["Second", "First", ...NAMES]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("the editors follow the system's colours", async () => {
  const { page, troubles } = await watch(browser, { colorScheme: "light" });
  await open(page);
  await page.waitForSelector(".graphiql-query-editor .monaco-editor.vs");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForSelector(".graphiql-query-editor .monaco-editor.vs-dark");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("the documentation and the completion know the schema", async () => {
  const { page, troubles } = await watch(browser);
  await open(page);
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.waitForSelector(".graphiql-doc-explorer-content >> text=Query");
  await page.locator(".graphiql-tab-add").click();
  await page.locator(".graphiql-query-editor .view-line").first().click();
  await page.keyboard.type("{ revis");
  await page.waitForSelector(".suggest-widget.visible >> text=revision");
  await picture(page, "graphiql-1280-completion", false);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("where the server is away, the answer says what to do", async () => {
  const { page } = await watch(browser);
  await open(page);
  await page.route("**/graphql", (route) => route.abort());
  await run(page, "plangraph up");
  await page.context().close();
});
