import type { CodegenConfig } from "@graphql-codegen/cli";

// Types of the operations that stand in src as graphql(`…`), from the schema that the server answers by.
const config: CodegenConfig = {
  schema: "../schema.graphqls",
  documents: ["src/**/*.{ts,tsx}", "!src/api/generated/**"],
  generates: {
    "src/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: { documentMode: "string", enumsAsTypes: true, useTypeImports: true },
    },
  },
};

export default config;
