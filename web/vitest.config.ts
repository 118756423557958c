import { defineConfig } from "vitest/config";

// What needs no browser; e2e/ has a configuration of its own.
// The inspector is read as a module, so that it and the tests share one graphql.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], server: { deps: { inline: ["@graphql-inspector/core"] } } },
});
