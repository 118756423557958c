import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ask, clear, load } from "./api";
import { plangraph, startBrowser, watch, type Watched } from "./browser";

// What a page would run if it took text for more than text.
const SCRIPT = `<script>hurt()</script>`;
const IMAGE = `<img src=x onerror="hurt()">`;
const TITLE = `坪山区${IMAGE}2032年国民经济和社会发展计划`;
const PLAN = `${TITLE}
信息来源：发改局${SCRIPT}
发布时间：2032-04-09
一、2031年计划执行情况${SCRIPT}
（一）产业更强${IMAGE}
地区生产总值800亿元，增长8%。比亚迪"><svg onload=hurt()>全球研发中心开工建设。
出台《支持产业${SCRIPT}发展若干措施》，荣获“全国${IMAGE}先进城区”称号。
（二）民生更好javascript:hurt()
建成{{constructor.constructor('hurt()')()}}公园3个，\${hurt()}学校2所。
二、2032年主要任务
（一）坚持做强工业
地区生产总值增长9%以上。
`;

let browser: Browser;
let plan: string;
beforeAll(async () => {
  await clear(TITLE);
  plan = await load(TITLE, PLAN);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await clear(TITLE);
});

/** Opens a page that knows whether it was hurt. */
async function open(path: string): Promise<Watched & { hurt: () => Promise<boolean> }> {
  const watched = await watch(browser, { locale: "zh-CN" });
  await watched.page.addInitScript("globalThis.hurt = () => { globalThis.wasHurt = true; };");
  await watched.page.goto(plangraph() + path);
  await watched.page.waitForSelector("h1");
  await watched.page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
  return { ...watched, hurt: () => watched.page.evaluate(() => "wasHurt" in globalThis) };
}

test("a plan's own text stays text in every view", async () => {
  const { entities } = await ask<{ entities: { nodes: { id: string; name: string }[] } }>(
    `{ entities(first: 100, where: {or: [{name: {contains: "<"}}, {name: {contains: "hurt"}}]}) { nodes { id name } } }`,
  );
  const places = [
    "/",
    "/plans",
    `/plans/${plan}`,
    `/plans/${plan}?place=1/1/1/1`,
    "/figures",
    "/industries",
    ...entities.nodes.flatMap(({ id }) => [`/entities/${id}`, `/graph?around=${id}`]),
  ];
  for (const place of places) {
    const { page, troubles, hurt } = await open(place);
    await page.waitForTimeout(200);
    expect(await hurt(), place).toBe(false);
    expect(await page.locator("main script, main img[src=x], main svg[onload]").count(), place).toBe(0);
    expect(troubles, place).toEqual([]);
    await page.context().close();
  }
  const { page } = await open(`/plans/${plan}`);
  expect(await page.locator("main").innerText()).toContain(SCRIPT);
  expect(await page.locator("main").innerText()).toContain("<svg onload=hurt()>");
  await page.context().close();
});

test("so does what is typed into the search, and what stands in an address", async () => {
  const { page, troubles, hurt } = await open(
    `/graph?around=${encodeURIComponent(IMAGE)}&path=${encodeURIComponent(SCRIPT)}~x`,
  );
  await page.getByRole("combobox").first().fill(IMAGE);
  await page.waitForTimeout(800);
  expect(await hurt()).toBe(false);
  expect(await page.locator("main img[src=x]").count()).toBe(0);
  expect(troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
  await page.context().close();
});
