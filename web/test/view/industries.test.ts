import { describe, expect, test } from "vitest";

import type {
  EntityFieldsFragment,
  EntityKind,
  LinkType,
  ProjectStatus,
} from "../../src/api/generated/graphql";
import { flow } from "../../src/view/industries/flow";
import {
  above,
  build,
  type Filter,
  groups,
  type Link,
  options,
  progress,
  type Project,
  select,
  within,
} from "../../src/view/industries/model";
import { CELLS, cells } from "../../src/view/industries/rows";

const entity = (kind: EntityKind, name: string): EntityFieldsFragment => ({
  id: name,
  kind,
  name,
  nameEn: null,
});
const car = entity("INDUSTRY", "car");
const battery = entity("INDUSTRY", "battery");
const chip = entity("INDUSTRY", "chip");
const maker = entity("COMPANY", "maker");
const school = entity("INSTITUTION", "school");
const district = entity("DISTRICT", "district");
const park = entity("AREA", "park");

const report = (status: ProjectStatus, year: number, intended = false) => ({ status, year, intended });
const project = (name: string, statuses: Project["statuses"] = [], intended = false): Project => ({
  ...entity("PROJECT", name),
  intended,
  statuses,
});
const line = project("line", [report("COMPLETED", 2022), report("OPERATING", 2023, true)]);
const lab = project("lab", [report("PLANNED", 2023, true)]);
const road = project("road");
const dream = project("dream", [report("PROPOSED", 2023, true)], true);

let count = 0;
const link = (
  source: EntityFieldsFragment,
  type: LinkType,
  target: EntityFieldsFragment,
  intended = false,
): Link => {
  count += 1;
  return { id: `link-${count}`, type, intended, source, target };
};

const model = build(
  [line, lab, road, dream],
  [
    link(line, "RELATES_TO", chip),
    link(lab, "RELATES_TO", battery),
    link(lab, "RELATES_TO", chip),
    link(dream, "RELATES_TO", chip),
    link(battery, "PART_OF", car),
    link(park, "PART_OF", district),
    link(maker, "DEVELOPS", lab),
    link(school, "DEVELOPS", lab, true),
    link(line, "LOCATED_IN", park),
    link(road, "LOCATED_IN", district),
    link(maker, "OPERATES_IN", battery),
  ],
);
const ANY: Filter = { industry: [], status: [], developer: [], place: [], facts: false, all: false };
const names = (filter: Partial<Filter>) =>
  select(model, { ...ANY, ...filter }).map((row) => row.project.name);

describe("the projects that are shown", () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ["have an industry", {}, ["line", "lab", "dream"]],
    ["or none, on request", { all: true }, ["line", "lab", "road", "dream"]],
    ["are of an industry", { industry: ["chip"] }, ["line", "lab", "dream"]],
    ["or of a part of it", { industry: ["car"] }, ["lab"]],
    ["never without one where one is chosen", { industry: ["car"], all: true }, ["lab"]],
    ["are where they should be", { place: ["park"] }, ["line"]],
    ["or in a part of it", { place: ["district"], all: true }, ["line", "road"]],
    ["are built by one of these", { developer: ["school", "nobody"] }, ["lab"]],
    ["are as far, as a fact or an aim", { status: ["OPERATING"] }, ["line"]],
    ["are facts only", { facts: true }, ["line", "lab"]],
    ["by facts only", { facts: true, developer: ["school"] }, []],
    ["as far by facts only", { facts: true, status: ["OPERATING"] }, []],
  ])("%s", (_, filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  test("keep of their industries those that fit", () => {
    const [row] = select(model, { ...ANY, industry: ["car"] });
    expect(row?.industries.map((tie) => tie.entity.name)).toEqual(["battery"]);
  });
});

test("parts lie in wholes over any number of steps, in circles too", () => {
  const wholes = new Map([
    ["a", [entity("AREA", "b")]],
    ["b", [entity("AREA", "c")]],
    ["c", [entity("AREA", "a")]],
  ]);
  expect(above(wholes, "a").map(({ id }) => id)).toEqual(["b", "c"]);
  expect(within(wholes, "a", ["c"])).toBe(true);
  expect(within(wholes, "a", ["d"])).toBe(false);
});

test("progress is the last fact, and the first aim that follows", () => {
  expect(progress(line)).toEqual({ fact: report("COMPLETED", 2022), aim: report("OPERATING", 2023, true) });
  expect(progress(lab)).toEqual({ aim: report("PLANNED", 2023, true) });
  expect(progress(road)).toEqual({});
});

test("a project of two industries stands under both, the largest first, those without at the end", () => {
  const found = groups(select(model, { ...ANY, all: true }));
  expect(
    found.map(({ industry, rows }) => [industry?.name, rows.map(({ row }) => row.project.name)]),
  ).toEqual([
    ["chip", ["line", "lab", "dream"]],
    ["battery", ["lab"]],
    [undefined, ["road"]],
  ]);
  expect(model.companies.get("battery")?.map((tie) => tie.entity.name)).toEqual(["maker"]);
  const columns = CELLS.map(({ name }) => name);
  const values = cells(found).map((row) => CELLS.map(({ value }) => value(row)));
  expect(values).toHaveLength(5);
  expect(values[1]?.[columns.indexOf("developers")]).toBe("maker");
  expect(values[1]?.[columns.indexOf("aimedDevelopers")]).toBe("school");
});

test("filters offer each thing once, the most used first", () => {
  expect(options(model.rows, "industries").map(({ entity, count }) => [entity.name, count])).toEqual([
    ["chip", 3],
    ["battery", 1],
  ]);
});

describe("the flow", () => {
  const { boxes, lines, height } = flow(select(model, { ...ANY, all: true }));

  test("has everything once and every link as a line", () => {
    expect(boxes.map(({ entity, column }) => `${column} ${entity.name}`).sort()).toEqual([
      "0 battery",
      "0 chip",
      "1 dream",
      "1 lab",
      "1 line",
      "1 road",
      "2 maker",
      "2 school",
      "3 district",
      "3 park",
    ]);
    expect(lines).toHaveLength(8);
    expect(new Set(lines.map(({ tie }) => tie.id)).size).toBe(8);
    for (const { path } of lines) expect(path).toMatch(/^M[\d.]+ [\d.]+C[\d. ]+(L[\d.]+ [\d.]+C[\d. ]+)?$/);
  });

  test("lays nothing over another, nor outside", () => {
    for (const column of [0, 1, 2, 3]) {
      let end = 0;
      for (const box of boxes.filter((box) => box.column === column).sort((one, two) => one.y - two.y)) {
        expect(box.y).toBeGreaterThanOrEqual(end);
        end = box.y + box.height;
      }
      expect(end).toBeLessThanOrEqual(height);
    }
  });

  test("leaves out what has no link", () => {
    expect(flow(build([road], []).rows)).toMatchObject({ boxes: [], lines: [] });
  });
});
