import { serverAudits } from "graphql-http";
import { describe, expect, test } from "vitest";

import { plangraph } from "./browser";

// The audits of GraphQL over HTTP's reference implementation, each MUST, SHOULD and MAY of them.
const audits = serverAudits({ url: `${plangraph()}/graphql`, fetchFn: fetch });

describe("GraphQL over HTTP", () => {
  test("is audited at all", () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  test.each(audits)("$id: $name", async (audit) => {
    const result = await audit.fn();
    expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
  });
});
