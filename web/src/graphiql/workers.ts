import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JSONWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";

import GraphQLWorker from "./graphql.worker.js?worker";

/** Tells the editor where its workers are; graphiql/setup-workers/vite stops Vite's development server. */
export function setUpWorkers(): void {
  window.MonacoEnvironment = {
    getWorker(_id, label) {
      switch (label) {
        case "graphql":
          return new GraphQLWorker();
        case "json":
          return new JSONWorker();
        default:
          return new EditorWorker();
      }
    },
  };
}
