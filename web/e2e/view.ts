import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

import { token } from "./api";
import { overflows, picture, plangraph, violations, watch, type Watched } from "./browser";

/** How a page is looked at. */
export interface Look {
  width: number;
  colorScheme: "light" | "dark";
  locale: "zh-CN" | "en-GB";
}

/** Every way in which a page is looked at: phone and wide screen, light and dark, both languages. */
export const LOOKS: readonly Look[] = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["zh-CN", "en-GB"] as const).map((locale) => ({ width, colorScheme, locale })),
  ),
);

/** The language of the pages for a reader with this locale. */
export function language({ locale }: Look): "zh-CN" | "en" {
  return locale === "zh-CN" ? "zh-CN" : "en";
}

/** A view in a watched page. */
export interface View extends Watched {
  /**
   * Holds that nothing has gone wrong so far: no console message, no request to another host, nothing that axe
   * finds, nothing wider than the window; keeps a picture under this name, of the window alone where the page is
   * too long for one. The page stays open.
   */
  sound: (name: string, fullPage?: boolean) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a view of the explorer, such as /graph?around=company-1, and waits for its content. */
export async function openView(
  browser: Browser,
  path: string,
  { width, colorScheme, locale }: Look,
): Promise<View> {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  const { page, troubles } = await watch(browser, { viewport, colorScheme, locale });
  await page.goto(plangraph() + path);
  await page.waitForSelector("h1");
  await page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
  return {
    page,
    troubles,
    async sound(name, fullPage = true) {
      await picture(page, `${name}-${width}-${colorScheme}-${locale === "zh-CN" ? "zh" : "en"}`, fullPage);
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(troubles).toEqual([]);
    },
    close: () => page.context().close(),
  };
}

/** Signs in on a page that asks for a token. */
export async function signIn(page: Page, with_ = token()): Promise<void> {
  await page.fill(".sign-in input", with_);
  await page.press(".sign-in input", "Enter");
}
