import "@graphiql/react/style.css";
import "graphiql/graphiql.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "./style.css";

import { createRoot } from "react-dom/client";

import { opened } from "./address";
import { App } from "./app";
import { setUpWorkers } from "./workers";

setUpWorkers();
const content = opened(location);
// A reload then keeps what was made of the content, instead of opening it once more.
if (content) history.replaceState(null, "", location.pathname);
// An address that differs in its hash alone does not load the page again by itself.
addEventListener("hashchange", () => {
  if (opened(location)) location.reload();
});
const root = document.getElementById("graphiql");
if (root) createRoot(root).render(<App opened={content} firstVisit={nothingKept()} />);

/** Whether the browser keeps no tabs of an earlier visit; GraphiQL keeps them under this name. */
function nothingKept(): boolean {
  try {
    return localStorage.getItem("graphiql:tabState") === null;
  } catch {
    return true;
  }
}
