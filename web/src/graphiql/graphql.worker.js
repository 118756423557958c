// A file of the project's own, since Vite starts no worker from the name of a package.
import "monaco-graphql/esm/graphql.worker.js";
