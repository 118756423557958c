import { Kind, parse } from "graphql";

import type { Request } from "../api/endpoint";

/**
 * The request without the name of its operation where it has but one, which needs none. For a moment after a
 * tab is chosen GraphiQL 5.4 sends the new tab's document with the name of the tab before it.
 */
export function nameless(request: Request): Request {
  return operations(request.query) === 1 ? { ...request, operationName: undefined } : request;
}

function operations(document: string): number {
  try {
    return parse(document).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  } catch {
    // The server tells what is wrong with it.
    return 0;
  }
}
