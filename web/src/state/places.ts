/** The addresses of the views: what one view links another by. */
export const START = "/";
export const GRAPH = "/graph";
export const INDUSTRIES = "/industries";
export const FIGURES = "/figures";
export const PLANS = "/plans";
export const LOAD = "/load";
export const NAMES = "/names";
export const GRAPHIQL = "/graphiql";
export const SCHEMA = "/schema.graphqls";

/** The page of an entity. */
export function entityPath(id: string): string {
  return `/entities/${encodeURIComponent(id)}`;
}

/** A plan's text, opened at a place such as 3/1/2/4. */
export function readerPath(planId: string, place?: string | null): string {
  return `${PLANS}/${encodeURIComponent(planId)}${place ? `?place=${encodeURIComponent(place)}` : ""}`;
}

/** How this load or unload goes on. */
export function loadPath(load: string): string {
  return query(LOAD, "load", [load]);
}

/** The corrections of names; of this entity's where one is given. */
export function namesPath(entity?: string): string {
  return query(NAMES, "entity", entity === undefined ? [] : [entity]);
}

/** The picture of what is around these entities. */
export function graphPath(...around: readonly string[]): string {
  return query(GRAPH, "around", around);
}

/** The industries with their projects; only this industry's where one is given. */
export function industriesPath(industry?: string): string {
  return query(INDUSTRIES, "industry", industry === undefined ? [] : [industry]);
}

/** The figures of these indicators. */
export function figuresPath(...indicators: readonly string[]): string {
  return query(FIGURES, "indicator", indicators);
}

function query(path: string, name: string, values: readonly string[]): string {
  return values.length === 0
    ? path
    : `${path}?${new URLSearchParams(values.map((value) => [name, value])).toString()}`;
}
