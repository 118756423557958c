import type { Language } from "../language";
import { element } from "./element";
import type { Figures, Plan } from "./figures";
import { MESSAGES } from "./messages";

/** Shows the figures, or why there are none and what to do; retry is called when the reader asks for it. */
export function status(figures: Figures | null, language: Language, retry: () => void): HTMLElement {
  const say = (name: keyof typeof MESSAGES) => MESSAGES[name][language];
  switch (figures?.state) {
    case undefined:
      return element("p", { class: "loading" }, say("loading"));
    case "away":
      return problem(say("awayTitle"), say("awayRemedy"), [], "plangraph up");
    case "failed":
      return problem(say("failedTitle"), say("failedRemedy"), figures.messages, "plangraph up");
    case "empty":
      return problem(say("emptyTitle"), say("emptyRemedy"), [], "plangraph load FILE");
    case "loaded":
      return element(
        "div",
        {},
        element(
          "dl",
          { class: "counts" },
          ...figures.counts.map(([name, count]) =>
            element(
              "div",
              {},
              element("dt", {}, say(name)),
              element("dd", {}, new Intl.NumberFormat(language).format(count)),
            ),
          ),
        ),
        figures.plans.length > 0 && element("h3", {}, say("plans")),
        figures.plans.length > 0 && element("ul", { class: "plans" }, ...figures.plans.map(plan)),
      );
  }

  function problem(title: string, remedy: string, messages: string[], command: string): HTMLElement {
    const button = element("button", { type: "button" }, say("retry"));
    button.addEventListener("click", retry);
    return element(
      "div",
      { class: "problem" },
      element("h3", {}, title),
      element("p", {}, remedy),
      ...messages.map((message) => element("p", { class: "message", lang: "en" }, message)),
      element("pre", { tabindex: "0" }, element("code", { lang: "en" }, command)),
      button,
    );
  }

  function plan({ title, publisher, year, documentLoaded }: Plan): HTMLElement {
    return element(
      "li",
      {},
      element("span", { class: "year" }, String(year)),
      element(
        "span",
        { class: "name", lang: "zh-CN" },
        title,
        publisher !== null && element("small", {}, publisher),
      ),
      element(
        "span",
        { class: documentLoaded ? "mark full" : "mark" },
        say(documentLoaded ? "withText" : "withoutText"),
      ),
    );
  }
}
