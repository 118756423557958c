import { defineConfig } from "vite";

// The page asks its own origin, and what serves it hands questions on: no other origin has to be allowed.
const proxy = {
  "/graphql": { target: process.env.PLANGRAPH_URL ?? "http://localhost:8080" },
};

export default defineConfig({
  base: "./",
  build: { chunkSizeWarningLimit: 900 },
  server: { proxy },
  preview: { proxy },
});
