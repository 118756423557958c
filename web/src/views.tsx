import { type ComponentType, lazy, type ReactNode } from "react";

import { FIGURES, GRAPH, INDUSTRIES, LOAD, NAMES, PLANS, START } from "./state/places";

/** A view whose script loads when a reader goes there, or before. */
export interface View<P> {
  (props: P & { key?: string }): ReactNode;
  /** Loads the script. */
  load: () => Promise<unknown>;
}

export const Start = view(() => import("./view/start"));
export const Graph = view(() => import("./view/graph"));
export const Entity = view(() => import("./view/entity"));
export const Industries = view(() => import("./view/industries"));
export const Figures = view(() => import("./view/figures"));
export const Plans = view(() => import("./view/plans"));
export const Load = view(() => import("./view/load"));
export const Names = view(() => import("./view/names"));
export const Reader = view(() => import("./view/reader"));

const PLACES: readonly (readonly [RegExp, View<never>])[] = [
  [new RegExp(`^${START}$`), Start],
  [new RegExp(`^${GRAPH}$`), Graph],
  [/^\/entities\//, Entity],
  [new RegExp(`^${INDUSTRIES}$`), Industries],
  [new RegExp(`^${FIGURES}$`), Figures],
  [new RegExp(`^${PLANS}$`), Plans],
  [new RegExp(`^${PLANS}/`), Reader],
  [new RegExp(`^${LOAD}$`), Load],
  [new RegExp(`^${NAMES}$`), Names],
];

/** Loads the view of this path; what fails is said when it is drawn. */
export async function preload(path: string): Promise<void> {
  const place = PLACES.find(([pattern]) => pattern.test(path));
  await place?.[1].load().catch(() => undefined);
}

// React's lazy shows what stands for the view for 300 ms even where the script is there at once: a loaded one is drawn.
function view<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): View<P> {
  let loaded: ComponentType<P> | undefined;
  const keep = async () => {
    const found = await load();
    loaded = found.default;
    return found;
  };
  const Later = lazy(keep);
  function View(props: P): ReactNode {
    const Here = loaded ?? Later;
    return <Here {...props} />;
  }
  View.load = keep;
  return View;
}
