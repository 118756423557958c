import { expect, test } from "vitest";

import { nextTheme, parseTheme } from "../../src/state/theme";

test.each([
  ["dark", "dark"],
  ["light", "light"],
  ["sepia", "system"],
  [null, "system"],
])("%s is kept as %s", (text, theme) => {
  expect(parseTheme(text)).toBe(theme);
});

test("a switch goes through all themes and begins again", () => {
  expect(nextTheme("system")).toBe("light");
  expect(nextTheme("light")).toBe("dark");
  expect(nextTheme("dark")).toBe("system");
});
