import { afterEach, expect, test } from "vitest";

import { headersFor } from "../../src/api/endpoint";
import { signIn, signOut } from "../../src/state/token";

afterEach(() => {
  signOut();
});

test("the token goes with every request, unless another is given", () => {
  expect(headersFor("text/plain").has("Authorization")).toBe(false);
  signIn("secret");
  expect(headersFor("text/plain").get("Authorization")).toBe("Bearer secret");
  expect(headersFor("text/plain", { authorization: "Bearer other" }).get("Authorization")).toBe(
    "Bearer other",
  );
  expect(headersFor("text/plain").get("Accept")).toBe("text/plain");
});
