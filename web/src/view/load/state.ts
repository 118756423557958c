import { type Shape, text } from "../../state/address";

/** What stands in this view's address: the id of the load whose progress is shown. */
export interface State {
  load: string;
}

export const SHAPE: Shape<State> = { load: text };
