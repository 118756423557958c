import { type Shape, text } from "../../state/address";

/** What stands in this view's address: the id of the entity whose name is corrected. */
export interface State {
  entity: string;
}

export const SHAPE: Shape<State> = { entity: text };
