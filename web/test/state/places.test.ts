import { expect, test } from "vitest";

import {
  entityPath,
  figuresPath,
  graphPath,
  industriesPath,
  loadPath,
  readerPath,
} from "../../src/state/places";

test("addresses hold ids and places as they are", () => {
  expect(entityPath("company-1")).toBe("/entities/company-1");
  expect(entityPath("a/b?")).toBe("/entities/a%2Fb%3F");
  expect(readerPath("plan-1")).toBe("/plans/plan-1");
  expect(readerPath("plan-1", "3/1/2/4")).toBe("/plans/plan-1?place=3%2F1%2F2%2F4");
  expect(loadPath("load-1")).toBe("/load?load=load-1");
  expect(graphPath()).toBe("/graph");
  expect(graphPath("a", "b")).toBe("/graph?around=a&around=b");
  expect(industriesPath("i")).toBe("/industries?industry=i");
  expect(figuresPath("x", "y")).toBe("/figures?indicator=x&indicator=y");
});
