import { defineConfig } from "vitest/config";

// What is measured in a real browser; it needs no PlanGraph.
export default defineConfig({
  test: { include: ["bench/**/*.bench.ts"], testTimeout: 1_200_000, hookTimeout: 120_000 },
});
