import { expect, vi } from "vitest";

import { plangraph } from "./browser";

/** A token of the running PlanGraph that may read, load and unload. */
export function token(): string {
  const found = process.env.PLANGRAPH_TOKEN;
  if (!found)
    throw new Error("PLANGRAPH_TOKEN is not set: name a token there that may read, load and unload");
  return found;
}

/** Asks an operation, signed in; no error may come back. */
export async function ask<T>(query: string, variables: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${plangraph()}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token()}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** The ids of the plans with this title. */
export async function loaded(title: string): Promise<string[]> {
  const { plans } = await ask<{ plans: { nodes: { id: string; title: string }[] } }>(
    "{ plans(first: 100) { nodes { id title } } }",
  );
  return plans.nodes.filter((plan) => plan.title === title).map(({ id }) => id);
}

/** Loads a plan by its text, and gives its id. */
export async function load(title: string, text: string): Promise<string> {
  const response = await fetch(`${plangraph()}/plans`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token()}` },
    body: text,
  });
  const { upload } = (await response.json()) as { upload: string };
  await ask("mutation ($upload: ID!) { loadPlan(upload: $upload) { id } }", { upload });
  await vi.waitUntil(async () => (await loaded(title)).length > 0, { timeout: 60_000, interval: 200 });
  return (await loaded(title))[0] ?? "";
}

/** Takes the plans with this title out, so that other tests find the graph as it was. */
export async function clear(title: string): Promise<void> {
  for (const plan of await loaded(title)) {
    await ask("mutation ($plan: ID!) { unloadPlan(plan: $plan) { id } }", { plan });
  }
  await vi.waitUntil(async () => (await loaded(title)).length === 0, { timeout: 20_000, interval: 200 });
}
