import { ALL_STATUSES } from "../../panel/status";
import { choices, flag, text, texts } from "../../state/address";

/** What stands in the view's address: the filters of model.ts, and the fact whose evidence is open. */
export const SHAPE = {
  industry: texts,
  status: choices(ALL_STATUSES),
  developer: texts,
  place: texts,
  facts: flag,
  all: flag,
  fact: text,
};
