import type { LoadSummaryFragment } from "../../api/generated/graphql";

/** What a load is called: the plan's title, else the document's name, else the plan's id. */
export function titleOf({ planTitle, document, planId, id }: LoadSummaryFragment): string {
  return planTitle ?? document ?? planId ?? id;
}
