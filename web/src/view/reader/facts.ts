import type {
  EntityFieldsFragment,
  FactLinkFragment,
  FactObservationFragment,
  FactStatusFragment,
  SupportFragment,
} from "../../api/generated/graphql";

/** Something that rests on sentences: a link, a value of an indicator, or how far something has come. */
export type Fact = { key: string; intended: boolean; evidence: readonly SupportFragment[] } & (
  | { type: "link"; link: FactLinkFragment }
  | { type: "observation"; observation: FactObservationFragment }
  | { type: "status"; entity: EntityFieldsFragment; status: FactStatusFragment }
);

type WithStatuses = EntityFieldsFragment & { statuses?: readonly FactStatusFragment[] };

/** All facts among these; what has statuses may come several times. */
export function factsOf(
  links: readonly FactLinkFragment[],
  observations: readonly FactObservationFragment[],
  entities: readonly WithStatuses[],
): Fact[] {
  const once = new Map(entities.map((entity) => [entity.id, entity]));
  return [
    ...links.map((link): Fact => ({
      type: "link",
      key: link.id,
      link,
      intended: link.intended,
      evidence: link.evidence,
    })),
    ...observations.map((observation): Fact => ({
      type: "observation",
      key: observation.id,
      observation,
      intended: observation.basis === "TARGET",
      evidence: observation.evidence,
    })),
    ...[...once.values()].flatMap((entity) =>
      (entity.statuses ?? []).map((status, index): Fact => ({
        type: "status",
        key: `${entity.id} ${index}`,
        entity,
        status,
        intended: status.intended,
        evidence: status.evidence,
      })),
    ),
  ];
}

/** What of a fact's evidence stands at a place of a plan. */
export function here({ evidence }: Fact, planId: string, place: string): SupportFragment[] {
  return evidence.filter((support) => support.plan?.id === planId && support.place === place);
}

/** The other places of the plan that say the same, each once. */
export function elsewhere({ evidence }: Fact, planId: string, place: string): string[] {
  const places = evidence.flatMap((support) => (support.plan?.id === planId ? (support.place ?? []) : []));
  return [...new Set(places)].filter((other) => other !== place);
}

/** The facts of a plan by the places that they rest on, in the order of the text. */
export function byPlace(facts: readonly Fact[], planId: string): [place: string, facts: Fact[]][] {
  const places = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const place of elsewhere(fact, planId, "")) places.set(place, [...(places.get(place) ?? []), fact]);
  }
  return [...places].sort(([one], [other]) => comparePlaces(one, other));
}

/** The order of places in the text. */
export function comparePlaces(one: string, other: string): number {
  const [a, b] = [one, other].map((place) => place.split("/").map(Number));
  const at = a?.findIndex((number, index) => number !== b?.[index]) ?? -1;
  return at < 0 ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
