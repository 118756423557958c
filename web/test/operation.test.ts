import { expect, test } from "vitest";

import { nameless } from "../src/graphiql/operation";

test.each([
  ["one operation", "query A { revision }", undefined],
  ["one operation with a fragment", "query A { ...F } fragment F on Query { revision }", undefined],
  ["two operations", "query A { revision } query B { revision }", "B"],
  ["a document that cannot be read", "query A {", "B"],
])("the name of the operation beside %s", (_, query, operationName) => {
  expect(nameless({ query, operationName: "B", variables: {} })).toEqual({
    query,
    operationName,
    variables: {},
  });
});
