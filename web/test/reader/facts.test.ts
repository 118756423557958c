import { expect, test } from "vitest";

import type { SupportFragment } from "../../src/api/generated/graphql";
import { byPlace, comparePlaces, elsewhere, factsOf, here } from "../../src/view/reader/facts";

function support(place: string, plan = "plan-1"): SupportFragment {
  return {
    plan: { id: plan },
    place,
    quote: "投产",
    start: 0,
    end: 2,
    year: 2022,
    method: "CURATED",
    rule: null,
    confidence: 1,
    verified: true,
    intended: false,
  };
}

const entity = { id: "project-1", kind: "PROJECT" as const, name: "一期", nameEn: null };
const link = {
  id: "link-1",
  type: "DEVELOPS" as const,
  intended: true,
  source: entity,
  target: entity,
  evidence: [support("1/1/1/2"), support("1/1/1/2"), support("3/1/1/10"), support("9/1/1/1", "plan-2")],
};
const status = { status: "OPERATING" as const, year: 2022, intended: false, evidence: [support("3/1/1/9")] };

test("links and statuses are facts; what is mentioned twice has its statuses once", () => {
  const mentioned = { ...entity, statuses: [status] };
  const facts = factsOf([link], [], [mentioned, { ...entity, id: "company-1" }, mentioned]);
  expect(facts.map(({ type, intended }) => [type, intended])).toEqual([
    ["link", true],
    ["status", false],
  ]);
});

test("a fact has what supports it here, and the other places of the same plan once", () => {
  const [fact] = factsOf([link], [], []);
  if (!fact) throw new Error("no fact");
  expect(here(fact, "plan-1", "1/1/1/2")).toHaveLength(2);
  expect(here(fact, "plan-2", "1/1/1/2")).toHaveLength(0);
  expect(elsewhere(fact, "plan-1", "1/1/1/2")).toEqual(["3/1/1/10"]);
});

test("the facts of a plan stand by their places, in the order of the text", () => {
  const facts = factsOf([link], [], [{ ...entity, statuses: [status] }]);
  expect(byPlace(facts, "plan-1").map(([place, { length }]) => [place, length])).toEqual([
    ["1/1/1/2", 1],
    ["3/1/1/9", 1],
    ["3/1/1/10", 1],
  ]);
});

test("places are ordered by their numbers", () => {
  expect(["3/1/1/10", "1/2/0/0", "3/1/1/9", "1/1/5/5"].sort(comparePlaces)).toEqual([
    "1/1/5/5",
    "1/2/0/0",
    "3/1/1/9",
    "3/1/1/10",
  ]);
  expect(comparePlaces("1/1/1/1", "1/1/1/1")).toBe(0);
});
