import { type GraphiQLPlugin, useGraphiQLActions } from "@graphiql/react";
import type { ReactNode } from "react";

import { current, type Language, type Text } from "../state/language";
import { type Question, QUESTIONS } from "./questions";
import { useQuestions } from "./session";

const HEADING: Text = { "zh-CN": "现成的问题", en: "Ready questions" };
const HINT: Text = {
  "zh-CN": "点一个问题，它会在标签页中打开；变量可以改，然后运行。",
  en: "Click a question to open it in a tab; change its variables, then run it.",
};
const RESTORE: Text = { "zh-CN": "重新打开全部问题", en: "Open all of them again" };
const COMPLETE: Text = { "zh-CN": "全部问题都已打开", en: "All of them are open" };

// Windows in which a pane takes all of the room; style.css has the same width.
const NARROW = "(max-width: 48rem)";

/** GraphiQL's pane of ready questions; also the way back to those whose tab was closed or changed. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: "Ready questions", icon: Icon, content: Panel };

function Panel(): ReactNode {
  const language = current();
  const questions = useQuestions();
  const actions = useGraphiQLActions();
  const complete = questions.open.size === QUESTIONS.length;
  return (
    <section className="questions" lang={language} aria-label={HEADING[language]}>
      <h2>{HEADING[language]}</h2>
      <p>{HINT[language]}</p>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question.titleEn}>
            <button
              type="button"
              aria-current={question === questions.shown}
              onClick={() => {
                questions.show(question);
                // There the pane stands in front of the tab.
                if (matchMedia(NARROW).matches) actions.setVisiblePlugin(null);
              }}
            >
              <Titles question={question} first={language} />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="restore"
        disabled={complete}
        onClick={() => {
          questions.restore();
        }}
      >
        {complete ? COMPLETE[language] : RESTORE[language]}
      </button>
    </section>
  );
}

function Titles({ question, first }: { question: Question; first: Language }): ReactNode {
  const chinese = <span lang="zh-CN">{question.title}</span>;
  const english = <span lang="en">{question.titleEn}</span>;
  return first === "en" ? (
    <>
      {english} {chinese}
    </>
  ) : (
    <>
      {chinese} {english}
    </>
  );
}

function Icon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4.5h14v9.5h-7.5l-3.5 3v-3h-3z" strokeLinejoin="round" />
      <path d="M8 7.7c.2-1.1 1-1.6 2-1.6 1.1 0 2 .7 2 1.7 0 1.3-2 1.3-2 2.5" strokeLinecap="round" />
      <path d="M10 12v.1" strokeLinecap="round" />
    </svg>
  );
}
