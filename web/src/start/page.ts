import { ENDPOINT } from "../endpoint";
import { address } from "../graphiql/address";
import { content, QUESTIONS } from "../graphiql/questions";
import type { Language } from "../language";
import { element } from "./element";
import { MESSAGES } from "./messages";
import { picture } from "./picture";

/** Where GraphiQL is, and where the schema. */
const GRAPHIQL = "/graphiql";
const SCHEMA = "/schema.graphqls";

/** The id of the element, announced when it changes, that the figures are put into. */
export const FIGURES_ID = "figures";

/**
 * Makes the whole start page but for the figures. Addresses begin with origin; speak is called with the language
 * that the reader asks for.
 */
export function page(language: Language, origin: string, speak: (language: Language) => void): HTMLElement[] {
  const say = (name: keyof typeof MESSAGES) => MESSAGES[name][language];
  return [
    header(),
    element("main", {}, introduction(), contents(), questions(), connect()),
    element(
      "footer",
      {},
      element("p", {}, say("footer")),
      element("p", {}, element("a", { href: "/graphiql/NOTICES.txt" }, say("notices"))),
    ),
  ];

  function header(): HTMLElement {
    const other: Language = language === "en" ? "zh-CN" : "en";
    const change = element("button", { type: "button", lang: other }, other === "en" ? "English" : "中文");
    change.addEventListener("click", () => {
      speak(other);
    });
    return element("header", {}, element("a", { href: "/", class: "brand" }, "PlanGraph"), change);
  }

  function introduction(): HTMLElement {
    return element(
      "section",
      { class: "introduction" },
      element(
        "div",
        {},
        element("h1", {}, say("headline")),
        element("p", {}, say("lead")),
        element(
          "p",
          { class: "actions" },
          element("a", { href: GRAPHIQL, class: "main" }, say("open")),
          element("a", { href: SCHEMA }, say("readSchema")),
        ),
      ),
      picture(language, say("picture")),
    );
  }

  function contents(): HTMLElement {
    return element(
      "section",
      { "aria-labelledby": "contents-title" },
      element("h2", { id: "contents-title" }, say("contents")),
      element("div", { id: FIGURES_ID, "aria-live": "polite", tabindex: "-1" }),
    );
  }

  function questions(): HTMLElement {
    return element(
      "section",
      { "aria-labelledby": "questions-title" },
      element("h2", { id: "questions-title" }, say("questions")),
      element("p", {}, say("questionsHint")),
      element(
        "ul",
        { class: "questions" },
        ...QUESTIONS.slice(0, 3).map((question) =>
          element(
            "li",
            {},
            element(
              "a",
              { href: address(content(question)) },
              language === "en" ? question.titleEn : question.title,
            ),
          ),
        ),
      ),
    );
  }

  function connect(): HTMLElement {
    const addresses: [string, string][] = [
      [ENDPOINT, say("endpoint")],
      [GRAPHIQL, say("console")],
      [SCHEMA, say("schemaFile")],
    ];
    return element(
      "section",
      { "aria-labelledby": "connect-title" },
      element("h2", { id: "connect-title" }, say("connect")),
      element(
        "dl",
        { class: "addresses" },
        ...addresses.map(([path, meaning]) =>
          element(
            "div",
            {},
            // The endpoint has nothing to show to one who follows a link.
            element(
              "dt",
              {},
              path === ENDPOINT ? origin + path : element("a", { href: path }, origin + path),
            ),
            element("dd", {}, meaning),
          ),
        ),
      ),
      element("p", {}, say("command")),
      element(
        "pre",
        { tabindex: "0" },
        element(
          "code",
          { lang: "en" },
          `curl ${origin}${ENDPOINT} \\\n  -H 'Content-Type: application/json' \\\n  -d '{"query": "{ projects(first: 5) { totalCount nodes { name status } } }"}'`,
        ),
      ),
    );
  }
}
