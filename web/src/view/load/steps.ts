import type { LoadProgressSubscription, LoadState } from "../../api/generated/graphql";

/** A load or unload with all that is told of it. */
export type Load = LoadProgressSubscription["loadProgress"];

/** The steps of a load, in their order. */
export type Step = "WAITING" | "READING" | "WRITING" | "END";

/** How far a step is: behind, under way, to come, or where it failed. */
export type Mark = "past" | "now" | "ahead" | "failed";

/** Whether nothing more comes. */
export function ended(state: LoadState): boolean {
  return state === "DONE" || state === "UNCHANGED" || state === "FAILED";
}

// An unload reads nothing, a comparison writes nothing.
const STEPS: Readonly<Record<Load["kind"], readonly Step[]>> = {
  LOAD: ["WAITING", "READING", "WRITING", "END"],
  RELOAD: ["WAITING", "READING", "WRITING", "END"],
  COMPARE: ["WAITING", "READING", "END"],
  UNLOAD: ["WAITING", "WRITING", "END"],
};

/** The steps, each with how far it is. */
export function stepsOf(
  load: Pick<Load, "kind" | "state" | "startedAt" | "report">,
): { step: Step; mark: Mark }[] {
  const steps = STEPS[load.kind];
  const at = steps.indexOf(stepOf(load));
  return steps.map((step, index) => ({
    step,
    mark: index < at ? "past" : index > at ? "ahead" : markAt(load),
  }));
}

function stepOf({ kind, state, startedAt, report }: Parameters<typeof stepsOf>[0]): Step {
  if (state === "DONE" || state === "UNCHANGED") return "END";
  if (state !== "FAILED") return state;
  if (startedAt === null) return "WAITING";
  return kind === "COMPARE" || (kind !== "UNLOAD" && report === null) ? "READING" : "WRITING";
}

function markAt({ state }: Pick<Load, "state">): Mark {
  if (state === "FAILED") return "failed";
  return ended(state) ? "past" : "now";
}
