import { expect, test } from "vitest";

import { preferred } from "../../src/state/language";

test.each([
  [["zh-CN"], "zh-CN"],
  [["zh"], "zh-CN"],
  [["ZH-Hant-TW", "en"], "zh-CN"],
  [["en-GB", "zh"], "en"],
  [["de", "zh-HK", "en"], "zh-CN"],
  [["zha", "en"], "en"],
  [["de-DE", "fr"], "en"],
  [[], "en"],
])("of %j the pages speak %s", (tags, language) => {
  expect(preferred(tags)).toBe(language);
});
