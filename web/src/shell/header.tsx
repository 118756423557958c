import "./header.css";

import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

import { SearchBox } from "../panel/search";
import type { Language } from "../state/language";
import { FIGURES, GRAPH, GRAPHIQL, INDUSTRIES, LOAD, NAMES, PLANS, START } from "../state/places";
import { paint, speak, useLanguage, useSay, useTheme } from "../state/preferences";
import { nextTheme } from "../state/theme";
import { MESSAGES } from "./messages";

const VIEWS = [
  ["graph", GRAPH],
  ["industries", INDUSTRIES],
  ["figures", FIGURES],
  ["plans", PLANS],
] as const;

/** The head of every page: the way to the content, to the other views, a search, and the switches. */
export function Header(): ReactNode {
  const say = useSay(MESSAGES);
  const [path] = useLocation();
  return (
    <header className="shell-header">
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <Link href={START} className="brand">
        PlanGraph
      </Link>
      <nav aria-label={say("views")}>
        {VIEWS.map(([name, place]) => (
          <Link key={name} href={place} aria-current={current(place, path)}>
            {say(name)}
          </Link>
        ))}
        <a href={GRAPHIQL}>{say("graphiql")}</a>
      </nav>
      {/* The start page has a larger one of its own. */}
      {path !== START && <SearchBox />}
      <div className="switches">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

// A page below the view, such as a plan's text, belongs to it; so do the loading of plans and the corrections of names.
function current(place: string, path: string): "page" | "true" | undefined {
  const below = path.startsWith(`${place}/`) || (place === PLANS && (path === LOAD || path === NAMES));
  return place === path ? "page" : below ? "true" : undefined;
}

function LanguageSwitch(): ReactNode {
  const other: Language = useLanguage() === "en" ? "zh-CN" : "en";
  return (
    <button
      type="button"
      lang={other}
      onClick={() => {
        speak(other);
      }}
    >
      {other === "en" ? "English" : "中文"}
    </button>
  );
}

// Half a disc for the system's colours, a sun, a moon.
const SIGNS = {
  system:
    "M8 1.5a6.5 6.5 0 1 1 0 13zM8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2z",
  light:
    "M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM7.3 0h1.4v3H7.3zM7.3 13h1.4v3H7.3zM0 7.3h3v1.4H0zM13 7.3h3v1.4h-3z",
  dark: "M6 1.2A7 7 0 1 0 14.8 10 5.6 5.6 0 0 1 6 1.2z",
};

function ThemeSwitch(): ReactNode {
  const say = useSay(MESSAGES);
  const theme = useTheme();
  return (
    <button
      type="button"
      className="theme"
      aria-label={say(theme)}
      title={say(theme)}
      onClick={() => {
        paint(nextTheme(theme));
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[theme]} fill="currentColor" fillRule="evenodd" />
      </svg>
    </button>
  );
}
