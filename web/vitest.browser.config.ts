import { defineConfig } from "vitest/config";

// The pages of a running PlanGraph in a real browser, one page at a time.
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
  },
});
