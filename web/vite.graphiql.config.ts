import { readFileSync } from "node:fs";

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// GraphiQL is built apart from the other pages, and its libraries apart from the project's own few lines, so
// that its large files change with its version alone.
export default defineConfig({
  plugins: [react(), editorNotices()],
  publicDir: false,
  build: {
    assetsDir: "graphiql/assets",
    emptyOutDir: false,
    license: { fileName: "graphiql/NOTICES.txt" },
    // The editor is one file of 2.8 MB, which loads behind the page.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: "graphiql/index.html",
      // A note to a compiler that has already run over these libraries.
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: {
          groups: [{ name: "libraries", test: /[\\/]node_modules[\\/]/, tags: ["$initial"] }],
        },
      },
    },
  },
  worker: { format: "es" },
});

/** Adds the notices of what the editor's package holds from others, its icon font among them. */
function editorNotices(): Plugin {
  return {
    name: "editor-notices",
    apply: "build",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "graphiql/NOTICES-monaco-editor.txt",
        source: readFileSync("node_modules/monaco-editor/ThirdPartyNotices.txt", "utf8"),
      });
    },
  };
}
