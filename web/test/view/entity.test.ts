import { expect, test } from "vitest";

import type { EntityFieldsFragment, EntityKind, LinkType } from "../../src/api/generated/graphql";
import { type Fact, groups } from "../../src/view/entity/groups";
import { COLUMNS, rows } from "../../src/view/entity/rows";
import { span, width } from "../../src/view/entity/scale";

const entity = (kind: EntityKind, name: string): EntityFieldsFragment => ({
  id: name,
  kind,
  name,
  nameEn: null,
});
const evidence = {
  plan: { id: "plan", title: "a plan" },
  passage: null,
  place: "1/1/1/1",
  quote: "words",
  start: null,
  end: null,
  year: 2022,
  method: "CURATED" as const,
  rule: null,
  confidence: 1,
  verified: false,
  intended: false,
};
const fact = (
  source: EntityFieldsFragment,
  type: LinkType,
  target: EntityFieldsFragment,
  more: Partial<Fact> = {},
): Fact => ({
  id: `${source.id} ${type} ${target.id}`,
  type,
  intended: false,
  background: false,
  source,
  target,
  evidence: [evidence],
  ...more,
});

const me = entity("INSTITUTION", "me");
const titles = (facts: readonly Fact[]) =>
  groups("me", facts).map(({ key, facts }) => [key, facts.map(({ other }) => other.name)]);

test("links stand in groups by what they say, read from both ends", () => {
  expect(
    titles([
      fact(entity("COMPANY", "builder"), "DEVELOPS", me),
      fact(me, "DEVELOPS", entity("PROJECT", "house")),
      fact(me, "DEVELOPS", entity("INSTITUTION", "school")),
      fact(entity("DISTRICT", "ally"), "COOPERATES_WITH", me),
      fact(me, "COOPERATES_WITH", entity("INSTITUTION", "friend")),
      fact(me, "PART_OF", entity("INSTITUTION", "whole")),
      fact(entity("PROJECT", "phase"), "PART_OF", me),
    ]),
  ).toEqual([
    ["DEVELOPS-IN", ["builder"]],
    ["DEVELOPS-OUT-PROJECT", ["house"]],
    ["DEVELOPS-OUT-INSTITUTION", ["school"]],
    ["PART_OF-OUT-INSTITUTION", ["whole"]],
    ["PART_OF-IN-PROJECT", ["phase"]],
    ["COOPERATES_WITH", ["friend", "ally"]],
  ]);
});

test("facts stand before background, and that before aims", () => {
  expect(
    titles([
      fact(me, "RELATES_TO", entity("INDUSTRY", "aim"), { intended: true }),
      fact(me, "RELATES_TO", entity("INDUSTRY", "known"), { background: true }),
      fact(me, "RELATES_TO", entity("INDUSTRY", "said")),
    ]),
  ).toEqual([["RELATES_TO-OUT", ["said", "known", "aim"]]]);
});

test.each<LinkType>([
  "RELATES_TO",
  "OPERATES_IN",
  "DEVELOPS",
  "LOCATED_IN",
  "PART_OF",
  "RECEIVED",
  "COOPERATES_WITH",
  "GOVERNED_BY",
])("no %s link is lost, whatever its ends", (type) => {
  const kinds: EntityKind[] = ["INDUSTRY", "PROJECT", "COMPANY", "INSTITUTION", "DISTRICT", "AREA"];
  const facts = kinds.flatMap((kind) => [
    fact(me, type, entity(kind, kind)),
    fact(entity(kind, kind), type, me),
  ]);
  const count = groups("me", facts).reduce((sum, group) => sum + group.facts.length, 0);
  expect(count).toBe(facts.length);
});

test("years of a figure", () => {
  expect(span({ year: 2022, periodEnd: null })).toBe("2022");
  expect(span({ year: 2021, periodEnd: 2025 })).toBe("2021–2025");
});

test("bars are drawn beside figures of the same indicator, subject and unit only", () => {
  const figure = (value: number | null, unit = "km", subject: string | null = null) => ({
    year: 2022,
    periodEnd: null,
    value,
    unit,
    indicator: { id: "i" },
    subject: subject === null ? null : { id: subject },
  });
  const all = [figure(10), figure(5), figure(7, "m"), figure(8, "km", "x"), figure(null)];
  expect(all.map((one) => width(one, all))).toEqual([1, 0.5, null, null, null]);
  expect(width(figure(3), [figure(3), figure(-1)])).toBeNull();
});

test("a download has a row for each piece of evidence", () => {
  const facts = [fact(me, "DEVELOPS", entity("PROJECT", "house"), { evidence: [evidence, evidence] })];
  const statuses = [
    { status: "PLANNED" as const, year: 2023, intended: true, plan: { id: "plan" }, evidence: [evidence] },
  ];
  const all = rows(me, facts, statuses, []);
  expect(all.map(({ statement, object, intended }) => [statement, object, intended])).toEqual([
    ["DEVELOPS", "house", false],
    ["DEVELOPS", "house", false],
    ["STATUS", "PLANNED", true],
  ]);
  const first = all[0];
  expect(first && COLUMNS.map(({ value }) => value(first))).toContain("1/1/1/1");
});
