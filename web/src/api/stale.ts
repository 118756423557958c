import { useSyncExternalStore } from "react";

import type { Answer } from "./endpoint";

let stale = false;
const listeners = new Set<() => void>();

/** Whether the database was away when this was answered, so that it is an answer kept from before. */
export function isStale({ extensions }: Answer): boolean {
  return extensions?.stale === true;
}

/** Takes notice of an answer that was kept from before. */
export function hear(answer: Answer): void {
  if (isStale(answer)) set(true);
}

/** The database answers again. */
export function refresh(): void {
  set(false);
}

/** Whether what is shown was answered before the database went away. */
export function useStale(): boolean {
  return useSyncExternalStore(subscribe, () => stale);
}

function set(value: boolean): void {
  if (stale === value) return;
  stale = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
