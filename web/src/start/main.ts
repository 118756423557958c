import "./style.css";

import { choose, current } from "../language";
import { fetchFigures, type Figures } from "./figures";
import { MESSAGES } from "./messages";
import { FIGURES_ID, page } from "./page";
import { status } from "./status";

let language = current();
let figures: Figures | null = null;

function draw(): void {
  document.documentElement.lang = language;
  document.title = MESSAGES.title[language];
  document.body.replaceChildren(
    ...page(language, location.origin, (chosen) => {
      choose(chosen);
      language = chosen;
      draw();
      document.querySelector<HTMLElement>("header button")?.focus();
    }),
  );
  show();
}

function show(): void {
  document.getElementById(FIGURES_ID)?.replaceChildren(
    status(figures, language, () => {
      // The button that was pressed goes; the reader stays where it was.
      document.getElementById(FIGURES_ID)?.focus();
      void load();
    }),
  );
}

async function load(): Promise<void> {
  figures = null;
  show();
  figures = await fetchFigures();
  show();
}

draw();
void load();
