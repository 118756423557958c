import { defineConfig } from "vite";

// The start page, and the development server for both pages: PLANGRAPH_URL says where PlanGraph answers.
const server = process.env.PLANGRAPH_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  server: { proxy: { "/graphql": server, "/schema.graphqls": server, "/readyz": server } },
  // Found too late otherwise: the development server would start over while GraphiQL's editor starts.
  optimizeDeps: { include: ["monaco-graphql/esm/graphql.worker.js"] },
  worker: { format: "es" },
});
