/** The languages of the pages. */
export type Language = "zh-CN" | "en";

/** A text in both languages. */
export type Text = Readonly<Record<Language, string>>;

const KEY = "plangraph:language";

/**
 * The first language of the list, in order of preference, that the pages speak: any Chinese or any English
 * (tags of BCP 47); English where there is none.
 */
export function preferred(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split("-")[0];
    if (primary === "zh") return "zh-CN";
    if (primary === "en") return "en";
  }
  return "en";
}

/** The language that the reader chose before, else the browser's. */
export function current(): Language {
  const chosen = read();
  return chosen === "zh-CN" || chosen === "en" ? chosen : preferred(navigator.languages);
}

/** Keeps the reader's choice for the next visit. */
export function choose(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
