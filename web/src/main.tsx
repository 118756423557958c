import "./style.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { client } from "./api/useAnswer";
import { App } from "./app";
import { dress } from "./state/preferences";
import { preload } from "./views";

dress(document.documentElement);
const root = document.getElementById("explorer");
if (root) {
  // Until then the document's own skeleton stands.
  await preload(location.pathname);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
