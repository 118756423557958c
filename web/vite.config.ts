import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The explorer, and the development server for GraphiQL as well: PLANGRAPH_URL says where PlanGraph answers.
const server = process.env.PLANGRAPH_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/graphql": server, "/schema.graphqls": server, "/readyz": server } },
  // Found too late otherwise: the development server would start over while GraphiQL's editor starts.
  optimizeDeps: { include: ["monaco-graphql/esm/graphql.worker.js"] },
  build: {
    license: { fileName: "NOTICES.txt" },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Libraries change with their versions only, so that readers keep them.
          groups: [{ name: "libraries", test: /[\\/]node_modules[\\/]/, tags: ["$initial"] }],
        },
      },
    },
  },
  worker: { format: "es" },
});
