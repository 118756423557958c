import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../../api/generated";
import { useAnswer } from "../../api/useAnswer";
import { address } from "../../graphiql/address";
import { content, type Question, QUESTIONS } from "../../graphiql/questions";
import { entityPath, figuresPath, industriesPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const SUBJECTS = graphql(`
  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {
    industry: entity(name: $industry, kind: INDUSTRY) {
      id
    }
    company: entity(name: $company, kind: COMPANY) {
      id
    }
    indicator: entity(name: $indicator, kind: INDICATOR) {
      id
    }
  }
`);

// Which view answers a question, by the variable that names its subject.
const VIEWS = { industry: industriesPath, company: entityPath, indicator: figuresPath } as const;
type Subject = keyof typeof VIEWS;

const ASKED = (Object.keys(VIEWS) as Subject[]).flatMap((subject) =>
  QUESTIONS.filter(({ variables }) => subject in variables)
    .slice(0, 1)
    .map((question) => ({ subject, question, name: String(question.variables[subject]) })),
);
const nameOf = (subject: Subject) => ASKED.find((asked) => asked.subject === subject)?.name ?? "";

/** Three questions to click; each opens in the view that answers it, or in GraphiQL where no plan names its subject. */
export function Questions(): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const { data } = useAnswer(SUBJECTS, {
    industry: nameOf("industry"),
    company: nameOf("company"),
    indicator: nameOf("indicator"),
  });
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">{say("questions")}</h2>
      <ul>
        {ASKED.map(({ subject, question }) => {
          const id = data?.[subject]?.id;
          const title = language === "en" ? question.titleEn : question.title;
          return (
            <li key={subject}>
              {id === undefined ? (
                <a href={query(question)}>{title}</a>
              ) : (
                <>
                  <Link href={VIEWS[subject](id)}>{title}</Link>
                  <a className="query" href={query(question)} aria-label={`${say("query")}: ${title}`}>
                    {say("query")}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function query(question: Question): string {
  return address(content(question));
}
