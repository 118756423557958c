import { isEnumType, isObjectType } from "graphql";
import { expect, test } from "vitest";

import { parse, print } from "../../src/state/address";
import { fit, MAX_BYTES } from "../../src/view/load/file";
import { kindOf, nameOf, ordered } from "../../src/view/load/names";
import { SHAPE } from "../../src/view/load/state";
import { type Load, stepsOf } from "../../src/view/load/steps";
import { titleOf } from "../../src/view/load/title";
import { schema } from "../schema";

test("the load stands in the address", () => {
  expect(parse(SHAPE, "?load=load-1")).toEqual({ load: "load-1" });
  expect(parse(SHAPE, "?other=1")).toEqual({ load: "" });
  expect(print(SHAPE, { load: "load-1" })).toBe("?load=load-1");
  expect(print(SHAPE, { load: "" })).toBe("");
});

const REPORT = {} as NonNullable<Load["report"]>;
test.each([
  ["LOAD", "WAITING", null, null, "now ahead ahead ahead"],
  ["LOAD", "READING", "t", null, "past now ahead ahead"],
  ["LOAD", "WRITING", "t", REPORT, "past past now ahead"],
  ["LOAD", "DONE", "t", REPORT, "past past past past"],
  ["LOAD", "UNCHANGED", "t", REPORT, "past past past past"],
  ["LOAD", "FAILED", null, null, "failed ahead ahead ahead"],
  ["LOAD", "FAILED", "t", null, "past failed ahead ahead"],
  ["LOAD", "FAILED", "t", REPORT, "past past failed ahead"],
  ["UNLOAD", "WAITING", null, null, "now ahead ahead"],
  ["UNLOAD", "WRITING", "t", null, "past now ahead"],
  ["UNLOAD", "DONE", "t", null, "past past past"],
  ["UNLOAD", "FAILED", "t", null, "past failed ahead"],
] as const)("the steps of %s %s", (kind, state, startedAt, report, marks) => {
  expect(
    stepsOf({ kind, state, startedAt, report })
      .map(({ mark }) => mark)
      .join(" "),
  ).toBe(marks);
});

test("every label and type of the schema has a name", () => {
  const labels = Object.values(schema().getTypeMap()).flatMap((type) => {
    const node = isObjectType(type) && type.astNode?.directives?.find(({ name }) => name.value === "node");
    return node ? [type.name] : [];
  });
  expect(labels.length).toBeGreaterThan(15);
  const types = schema().getType("LinkType");
  const links = isEnumType(types) ? types.getValues().map(({ name }) => name) : [];
  expect(links.length).toBeGreaterThan(5);
  for (const name of [...labels, ...links]) {
    expect(nameOf(name, "zh-CN"), name).toMatch(/\p{Script=Han}/u);
    expect(nameOf(name, "en"), name).toMatch(/^[A-Z][a-z]+/);
  }
  expect(nameOf("Company", "en")).toBe("Companies");
  expect(nameOf("LOCATED_IN", "en")).toBe("Links: is in");
  expect(nameOf("Unheard", "zh-CN")).toBe("Unheard");
  expect(kindOf("Company")).toBe("COMPANY");
  expect(kindOf("Plan")).toBeUndefined();
});

test("what changed stands in the order of reading", () => {
  const names = ["Unheard", "PART_OF", "Evidence", "Project", "Industry", "Passage", "Plan"];
  expect(ordered(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    "Plan",
    "Passage",
    "Industry",
    "Project",
    "Evidence",
    "PART_OF",
    "Unheard",
  ]);
});

test.each([
  ["青溪.txt", 1, null],
  ["PLAN.TXT", MAX_BYTES, null],
  ["a.doc", 1, "TYPE"],
  ["a.PDF", 1, null],
  ["a.docx", 1, null],
  ["a.xlsx", 1, "TYPE"],
  ["txt", 1, "TYPE"],
  ["a.txt", 0, "EMPTY"],
  ["a.txt", MAX_BYTES + 1, "SIZE"],
])("%s of %i bytes", (name, size, fault) => {
  const file = { name, size };
  expect(fit([file])).toBe(fault ?? file);
});

test("one file is sent at a time", () => {
  const file = { name: "a.txt", size: 1 };
  expect(fit([file, file])).toBe("SEVERAL");
  expect(fit([])).toBeNull();
});

test("a load is called by what is known of it", () => {
  const load = {
    id: "load-1",
    kind: "LOAD",
    state: "WAITING",
    ahead: 0,
    document: "a.txt",
    planId: null,
    planTitle: null,
    askedAt: "2031-01-01T00:00:00Z",
  } as const;
  expect(titleOf({ ...load, planTitle: "计划", planId: "plan-1" })).toBe("计划");
  expect(titleOf(load)).toBe("a.txt");
  expect(titleOf({ ...load, document: null, planId: "plan-1" })).toBe("plan-1");
});
