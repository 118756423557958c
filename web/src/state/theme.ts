const THEMES = ["system", "light", "dark"] as const;

/** The colours of the pages: those of the system, or always light or dark. */
export type Theme = (typeof THEMES)[number];

// public/first.js knows this name too.
const KEY = "plangraph:theme";

/** The theme that a kept text names; the system's where it names none. */
export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? "system";
}

/** The theme after this one, for a button that goes through all of them. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
}

/** The theme that the reader chose before. */
export function currentTheme(): Theme {
  try {
    return parseTheme(localStorage.getItem(KEY));
  } catch {
    return "system";
  }
}

/** Keeps the reader's choice for the next visit. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}
