import { expect, test } from "vitest";

import { cut } from "../../src/panel/mark";

test.each([
  ["建设云巴1号线。", 2, 4, ["建设", "云巴", "1号线。"]],
  // 𠮷 is one code point of two UTF-16 units.
  ["𠮷林建设𠮷", 1, 3, ["𠮷", "林建", "设𠮷"]],
  ["云巴", 0, 2, ["", "云巴", ""]],
  ["云巴", null, null, ["云巴", "", ""]],
  ["云巴", 0, 3, ["云巴", "", ""]],
  ["云巴", 2, 1, ["云巴", "", ""]],
])("of %s characters %s to %s are the words", (text, start, end, parts) => {
  expect(cut(text, start, end)).toEqual(parts);
});
