import { readFileSync } from "node:fs";

import react from "@vitejs/plugin-react";
import { Kind, parse, type DefinitionNode } from "graphql";
import { defineConfig, type Plugin } from "vite";

// The explorer, and the development server for GraphiQL as well: PLANGRAPH_URL says where PlanGraph answers.
const server = process.env.PLANGRAPH_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), firstQuestions()],
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

/**
 * Lists the operations that a page asks before its reader has chosen anything, in first-questions.json: those that
 * need no variable. The server asks them once when it starts, so that no reader waits while the database plans them.
 */
function firstQuestions(): Plugin {
  const needsVariable = (definition: DefinitionNode) =>
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.variableDefinitions?.some(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
  return {
    name: "first-questions",
    apply: "build",
    generateBundle() {
      const documents = Object.values(
        JSON.parse(readFileSync("src/api/generated/persisted-documents.json", "utf8")) as Record<
          string,
          string
        >,
      );
      const first = documents.filter((text) => !parse(text).definitions.some(needsVariable)).sort();
      this.emitFile({
        type: "asset",
        fileName: "first-questions.json",
        source: JSON.stringify(first, null, 1),
      });
    },
  };
}
