import type { CodegenConfig } from "@graphql-codegen/cli";

// Types of the operations that stand in src as graphql(`…`), from the schema that the server answers by.
const config: CodegenConfig = {
  schema: "../../schema.graphqls",
  documents: ["src/**/*.ts", "!src/generated/**"],
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
      },
    },
  },
};

export default config;
