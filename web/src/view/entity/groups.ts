import type { EntityKind, FactFieldsFragment } from "../../api/generated/graphql";
import { ALL_KINDS } from "../../kinds";
import type { Text } from "../../state/language";

/** A link as the page of one of its ends shows it. */
export type Fact = FactFieldsFragment;

/** What is at the other end of a link. */
export type Other = Fact["source"];

/** Links that say the same kind of thing of the page's entity. */
export interface Group {
  /** Names the group in an address. */
  key: string;
  title: Text;
  facts: { fact: Fact; other: Other }[];
}

// From the entity's side: by type and direction, where it matters by the other end's kind; in the order shown.
const TITLES: readonly (readonly [key: string, zh: string, en: string])[] = [
  ["RELATES_TO-OUT", "所属或服务的产业", "Industries it belongs to or serves"],
  ["OPERATES_IN-OUT", "从事的产业", "Industries it works in"],
  ["DEVELOPS-IN", "建设或运营单位", "Who builds, founds or runs it"],
  ["DEVELOPS-OUT-PROJECT", "建设或运营的项目", "Projects it builds or runs"],
  ["DEVELOPS-OUT-INSTITUTION", "设立或运营的机构", "Institutions it founds or runs"],
  ["DEVELOPS-OUT-AREA", "开发或运营的功能区", "Areas it develops or runs"],
  ["DEVELOPS-OUT", "建设或运营", "What it builds or runs"],
  ["LOCATED_IN-OUT", "所在地", "Where it is"],
  ["PART_OF-OUT-INSTITUTION", "所属机构", "Institution it is a part or phase of"],
  ["PART_OF-OUT", "属于", "Part of"],
  ["RELATES_TO-IN-PROJECT", "产业项目", "Projects of the industry"],
  ["OPERATES_IN-IN", "从业企业", "Companies that work in it"],
  ["RELATES_TO-IN-INSTITUTION", "服务它的机构", "Institutions that serve it"],
  ["RELATES_TO-IN-AREA", "承载它的功能区", "Areas for it"],
  ["RELATES_TO-IN-POLICY", "产业政策", "Policies for it"],
  ["RELATES_TO-IN-EVENT", "产业活动", "Events about it"],
  ["RELATES_TO-IN-AWARD", "产业荣誉", "Awards for it"],
  ["RELATES_TO-IN", "与它有关的", "What belongs to or serves it"],
  ["PART_OF-IN-INDUSTRY", "细分产业", "Narrower industries"],
  ["PART_OF-IN-PROJECT", "分项与分期", "Parts and phases"],
  ["PART_OF-IN-INSTITUTION", "下属机构", "Institutions within it"],
  ["PART_OF-IN-AREA", "下辖功能区", "Areas within it"],
  ["PART_OF-IN-DISTRICT", "下辖行政区", "Districts within it"],
  ["PART_OF-IN", "组成部分", "Its parts"],
  ["LOCATED_IN-IN-PROJECT", "在此的项目", "Projects here"],
  ["LOCATED_IN-IN-COMPANY", "在此的企业", "Companies here"],
  ["LOCATED_IN-IN-INSTITUTION", "在此的机构", "Institutions here"],
  ["LOCATED_IN-IN-EVENT", "在此的活动", "Events here"],
  ["LOCATED_IN-IN", "在此的", "What is here"],
  ["GOVERNED_BY-OUT", "纳入的政策", "Policies it comes under"],
  ["GOVERNED_BY-IN", "纳入者", "What comes under it"],
  ["RECEIVED-OUT", "获得的荣誉", "Awards it received"],
  ["RECEIVED-IN", "获得者", "Who received it"],
  ["COOPERATES_WITH", "合作方", "Whom it works with"],
];

/** The links of an entity by what they say of it; facts before aims, then by kind and name. */
export function groups(id: string, facts: readonly Fact[]): Group[] {
  const seen = facts.map((fact) => {
    const out = fact.source.id === id;
    return { fact, other: out ? fact.target : fact.source, key: keyOf(fact, out) };
  });
  return TITLES.flatMap(([key, zh, en]) => {
    const own = seen.filter((entry) => entry.key === key).sort(order);
    return own.length === 0 ? [] : [{ key, title: { "zh-CN": zh, en }, facts: own }];
  });
}

function keyOf({ type, source, target }: Fact, out: boolean): string {
  if (type === "COOPERATES_WITH") return type;
  const direction = `${type}-${out ? "OUT" : "IN"}`;
  const narrow = `${direction}-${(out ? target : source).kind}`;
  return TITLES.some(([key]) => key === narrow) ? narrow : direction;
}

function order(one: { fact: Fact; other: Other }, two: { fact: Fact; other: Other }): number {
  return (
    Number(one.fact.intended) - Number(two.fact.intended) ||
    Number(one.fact.background) - Number(two.fact.background) ||
    place(one.other.kind) - place(two.other.kind) ||
    one.other.name.localeCompare(two.other.name, "zh-CN")
  );
}

function place(kind: EntityKind): number {
  return ALL_KINDS.indexOf(kind);
}
