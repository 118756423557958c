import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { clear, load as loadPlan, loaded } from "./api";
import { overflows, startBrowser, violations } from "./browser";
import { LOOKS, language, type Look, openView, signIn } from "./view";

// An invented plan, whose title names a district that the catalog knows.
const TITLE = "坪山区青溪街道2031年国民经济和社会发展计划";
const PLAN = `${TITLE}
信息来源：青溪街道办事处
发布时间：2031-04-09
一、2030年计划执行情况
（一）产业更强
地区生产总值800亿元，增长8%。新建厂房三栋，全部投入使用。
（二）民生更好
全年筹集保障性住房超1.1万套。新增绿道9公里。
二、2031年主要任务
（一）坚持做强工业
地区生产总值增长9%以上。支持三家企业扩产。
`;
const NOVEL = "从前有座山，山里有座庙。\n庙里的老和尚在讲故事，小和尚听得入了迷。\n".repeat(20);
const LOOK: Look = { width: 1440, colorScheme: "light", locale: "en-GB" };
const FILE = { name: "青溪 2031 (定稿).txt", mimeType: "text/plain", buffer: Buffer.from(PLAN) };

let browser: Browser;
beforeAll(async () => {
  await clear(TITLE);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await clear(TITLE);
});

/** Waits for the end of the load that the page shows, which is another than before; gives its id. */
async function end(page: Page, state: string, before?: string): Promise<string> {
  const id = () => new URL(page.url()).searchParams.get("load") ?? before;
  await expect.poll(id).not.toBe(before);
  await page.waitForSelector(`.progress[data-state=${state}]`);
  // What is written beneath the state has been drawn then as well; the list of loads is asked for anew.
  await page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
  return id() ?? "";
}

/** The cells of a row of what changed: new, changed, gone. */
async function changed(page: Page, name: string): Promise<string[]> {
  const row = page
    .locator(".changes tbody tr")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  return row.locator("td").allInnerTexts();
}

let load = "";

test("a plan is loaded, and the address shows it again", async () => {
  const { page, troubles, close } = await openView(browser, "/plans", LOOK);
  expect(await page.getByRole("button", { name: "Unload", exact: true }).count()).toBe(0);
  await page.getByRole("link", { name: "Load a plan" }).click();
  await page.waitForSelector(".sign-in input");
  expect(new URL(page.url()).pathname).toBe("/load");
  expect(await page.locator("header nav [aria-current]").innerText()).toBe("Plans");
  expect(await page.locator("input[type=file]").count()).toBe(0);

  const field = page.locator(".sign-in input");
  expect(await field.getAttribute("type")).toBe("password");
  await page.getByRole("button", { name: "Show" }).click();
  expect(await field.getAttribute("type")).toBe("text");
  await signIn(page);
  await page.waitForSelector(".drop");

  // By keyboard alone: the field is reached, and the button around it shows that.
  await page.locator("input[type=file]").focus();
  expect(await page.evaluate(() => document.activeElement?.matches(".choose input"))).toBe(true);
  await page.setInputFiles("input[type=file]", FILE);
  load = await end(page, "DONE");

  expect(await page.locator(".progress h2").innerText()).toContain(TITLE);
  expect(await page.locator(".progress .state").innerText()).toBe("Done");
  expect(await changed(page, "Plans")).toEqual(["1", "0", "0"]);
  expect(Number((await changed(page, "Headings"))[0])).toBeGreaterThanOrEqual(5);
  expect(await page.locator(".progress .numbers dd").count()).toBe(8);
  expect(await page.locator('.loads a[aria-current="true"]').innerText()).toContain(TITLE);

  await page.reload();
  expect(await end(page, "DONE")).toBe(load);
  await page.getByRole("link", { name: "Read the plan" }).click();
  await page.waitForSelector(".text .sentence");
  expect(await page.locator("h1").innerText()).toContain(TITLE);
  await page.goBack();
  expect(await end(page, "DONE")).toBe(load);
  expect(troubles).toEqual([]);
  await close();
});

test("a plan that the graph holds changes nothing", async () => {
  const { page, troubles, close } = await openView(browser, "/load", { ...LOOK, locale: "zh-CN" });
  await signIn(page);
  await page.setInputFiles("input[type=file]", FILE);
  expect(await end(page, "UNCHANGED")).not.toBe(load);
  expect(await page.locator(".progress .state").innerText()).toBe("没有变化");
  expect(await page.locator(".changes table").count()).toBe(0);
  expect(await page.locator(".changes").innerText()).toContain("已经都有了");
  expect(troubles).toEqual([]);
  await close();
});

test("a novel is no plan, and the page says what to do", async () => {
  const { page, troubles, sound, close } = await openView(browser, "/load", { ...LOOK, width: 390 });
  await signIn(page);
  await page.waitForSelector(".drop");
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "novel.txt", { type: "text/plain" }));
    return data;
  }, NOVEL);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: dropped });
  await end(page, "FAILED");
  const notice = await page.locator(".progress .notice").innerText();
  expect(notice).toContain("cannot be read as a plan");
  expect(notice).toContain("this text is no plan");
  expect(await page.locator(".steps .failed").count()).toBe(1);
  expect(await page.locator(".changes").count()).toBe(0);
  await sound("load-failed");
  expect(troubles).toEqual([]);
  await close();
});

test("what cannot be read is not sent", async () => {
  const { page, troubles, close } = await openView(browser, "/load", LOOK);
  await signIn(page);
  await page.waitForSelector(".drop");
  let sent = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/plans" && request.method() === "POST") sent++;
  });
  for (const [name, size, said] of [
    ["plan.exe", 10, "cannot be read"],
    ["plan.txt", 0, "empty"],
    ["plan.txt", 32 * 1024 * 1024 + 1, "32 MiB"],
  ] as const) {
    const file = { name, mimeType: "text/plain", buffer: Buffer.alloc(size, 97) };
    await page.setInputFiles("input[type=file]", file);
    await expect.poll(() => page.locator(".upload .fault").innerText()).toContain(said);
  }
  expect(sent).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

describe.each(LOOKS)("$width px, $colorScheme, $locale", (look) => {
  test("signing in and a load that has ended are shown without trouble", async () => {
    const { page, sound, close } = await openView(browser, `/load?load=${load}`, look);
    await sound("load-sign-in");
    await signIn(page);
    await end(page, "DONE");
    await sound("load");
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    expect(await changed(page, language(look) === "en" ? "Plans" : "规划")).toEqual(["1", "0", "0"]);
    await close();
  });
});

test("a connection that breaks is made again", async () => {
  const { page, close } = await openView(browser, `/load?load=${load}`, LOOK);
  let streams = 0;
  await page.route("**/graphql", (route) =>
    route.request().headers().accept === "text/event-stream" && ++streams === 1
      ? route.abort()
      : route.continue(),
  );
  await signIn(page);
  await expect.poll(() => page.locator(".progress .broken").innerText()).toContain("being made again");
  await end(page, "DONE");
  expect(streams).toBe(2);
  expect(await page.locator(".progress .broken").innerText()).toBe("");
  await close();
});

test("a wrong token is refused with a notice", async () => {
  const { page, close } = await openView(browser, "/load", { ...LOOK, width: 390, colorScheme: "dark" });
  await signIn(page, "wrong-token");
  const notice = page.locator(".load .notice.grave");
  await notice.waitFor();
  expect(await notice.innerText()).toContain("the token is wrong or has expired");
  expect(await page.locator("input[type=file]").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);

  // It goes with all that the explorer asks, and the notice elsewhere leads back.
  await page.click('header nav a >> text="Figures"');
  await page.locator(".notice.grave").first().waitFor();
  await page.locator(".notice.grave").first().getByRole("link", { name: "Sign in" }).click();
  await page.waitForSelector(".sign-in");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForSelector(".sign-in input");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await close();
});

test("a plan is unloaded, once the reader confirms it", async () => {
  const { page, troubles, sound, close } = await openView(browser, "/load", LOOK);
  await signIn(page);
  await page.waitForSelector(".drop");
  await page.click('header nav a >> text="Plans"');
  const plan = page.locator("article.plan").filter({ hasText: TITLE });
  await plan.waitFor();
  const button = plan.getByRole("button", { name: "Unload", exact: true });
  const dialog = page.locator("dialog[open]");
  await button.click();
  expect(await dialog.innerText()).toContain(TITLE);
  await sound("unload", false);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await loaded(TITLE)).toHaveLength(1);

  await button.click();
  await dialog.getByRole("button", { name: "Unload", exact: true }).click();
  await end(page, "DONE");
  expect(await changed(page, "Plans")).toEqual(["0", "0", "1"]);
  expect(await loaded(TITLE)).toEqual([]);
  await page.getByRole("link", { name: "See all plans" }).click();
  await page.locator("article.plan").first().waitFor();
  await expect.poll(() => plan.count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("a document is compared before it is loaded", async () => {
  await loadPlan(TITLE, PLAN);
  const { page, troubles, sound, close } = await openView(browser, "/load", LOOK);
  await signIn(page);
  await page.getByLabel("Compare first").check();
  const buffer = Buffer.from(PLAN.replace("绿道9公里", "绿道12公里"));
  await page.setInputFiles("input[type=file]", { ...FILE, buffer });
  await end(page, "DONE");
  expect(await page.locator(".changes").count()).toBe(0);
  expect(await page.locator(".difference .changed li").innerText()).toContain("12 公里");
  await sound("compare");
  await page.getByRole("button", { name: "Load this document" }).click();
  await page.waitForSelector(".changes table");
  expect(await page.locator(".difference .changed li").count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});
