import { useSyncExternalStore } from "react";

import { choose, current, type Language, type Text } from "./language";
import { currentTheme, keepTheme, type Theme } from "./theme";

let language = current();
let theme = currentTheme();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Writes language and theme on the page's root, where CSS and screen readers find them. */
export function dress(root: HTMLElement): void {
  root.lang = language;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Speaks this language from now on, at later visits too. */
export function speak(chosen: Language): void {
  choose(chosen);
  language = chosen;
  changed();
}

/** Takes these colours from now on, at later visits too. */
export function paint(chosen: Theme): void {
  keepTheme(chosen);
  theme = chosen;
  changed();
}

function changed(): void {
  dress(document.documentElement);
  for (const listener of listeners) listener();
}

/** The language of the pages; a component that asks is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => language);
}

/** The theme that the reader chose. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

/** Says messages in the reader's language: `const say = useSay(MESSAGES); say("title")`. */
export function useSay<K extends string>(messages: Readonly<Record<K, Text>>): (name: K) => string {
  const spoken = useLanguage();
  return (name) => messages[name][spoken];
}
