import { expect, test } from "vitest";

import { type Column, csv, json } from "../../src/panel/table";

interface Row {
  name: string;
  value: number | null;
}

const COLUMNS: Column<Row>[] = [
  { name: "名称", value: (row) => row.name },
  { name: "value", value: (row) => row.value },
];

test.each([
  ["云巴", 1.5, "云巴,1.5"],
  ['“3+1” 与 "5G", 等', -2, '"“3+1” 与 ""5G"", 等",-2'],
  ["两\n行", null, '"两\n行",'],
  ["=HYPERLINK(1)", 0, "'=HYPERLINK(1),0"],
])("%j and %s are written as %s", (name, value, line) => {
  expect(csv([{ name, value }], COLUMNS)).toBe(`\uFEFF名称,value\r\n${line}\r\n`);
});

test("JSON keeps numbers and what is missing", () => {
  expect(JSON.parse(json([{ name: "云巴", value: null }], COLUMNS))).toEqual([{ 名称: "云巴", value: null }]);
});
