import "./style.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { client } from "./api/useAnswer";
import { App } from "./app";
import { dress } from "./state/preferences";

dress(document.documentElement);
const root = document.getElementById("explorer");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
