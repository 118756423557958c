import { readFileSync } from "node:fs";

import react from "@vitejs/plugin-react";
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse, type TypeNode } from "graphql";
import { defineConfig, type Plugin } from "vite";

// The explorer, and the development server for GraphiQL as well: PLANGRAPH_URL says where PlanGraph answers.
const server = process.env.PLANGRAPH_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), firstQuestions()],
  server: {
    proxy: {
      "/graphql": server,
      "/schema.graphqls": server,
      "/readyz": server,
      // Documents are sent to where the page of plans is read.
      "/plans": { target: server, bypass: ({ method, url }) => (method === "POST" ? undefined : url) },
    },
  },
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

// Questions that need a token.
const SIGNED = ["Loads", "Names"];

/**
 * Lists what the pages ask, in first-questions.json, each with stand-ins for what its variables must have; those that
 * need more than texts and numbers, change something or need a token are left out. The server asks them once when it
 * starts, so that no reader waits while the database plans them.
 */
function firstQuestions(): Plugin {
  const standIn = (type: TypeNode, text: string): unknown => {
    switch (type.kind) {
      case Kind.NON_NULL_TYPE:
        return standIn(type.type, text);
      case Kind.LIST_TYPE:
        return [standIn(type.type, text)];
      case Kind.NAMED_TYPE:
        return { Boolean: false, Int: 1, ID: text, String: text }[type.name.value];
    }
  };
  const question = (text: string) => {
    const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as
      OperationDefinitionNode | undefined;
    if (operation?.operation !== OperationTypeNode.QUERY || SIGNED.includes(operation.name?.value ?? ""))
      return [];
    const defined = operation.variableDefinitions ?? [];
    const needed = defined.filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
    const given = needed.map(
      ({ variable, type }) => [variable.name.value, standIn(type, variable.name.value)] as const,
    );
    return given.every(([, value]) => value !== undefined)
      ? [{ query: text, variables: Object.fromEntries(given) }]
      : [];
  };
  return {
    name: "first-questions",
    apply: "build",
    generateBundle() {
      const documents = JSON.parse(
        readFileSync("src/api/generated/persisted-documents.json", "utf8"),
      ) as Record<string, string>;
      this.emitFile({
        type: "asset",
        fileName: "first-questions.json",
        source: JSON.stringify(Object.values(documents).sort().flatMap(question), null, 1),
      });
    },
  };
}
