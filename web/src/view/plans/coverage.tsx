import type { ReactNode } from "react";
import { Link } from "wouter";

import type { LoadedPlanFragment } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { Answered, Loading } from "../../panel/notice";
import { readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { COVERAGE, sentencesOf } from "./ask";
import { MESSAGES } from "./messages";

// The title stands in front of the outline.
const TITLE = "0/0/0/0";

/** How many of a plan's sentences and numbers facts rest on, as bars and numbers. */
export function Coverage({ plan }: { plan: LoadedPlanFragment }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <section aria-label={say("coverage")}>
      <h3>{say("coverage")}</h3>
      {plan.documentLoaded ? <Bar plan={plan} /> : <p>{say("noCoverage")}</p>}
    </section>
  );
}

function Bar({ plan }: { plan: LoadedPlanFragment }): ReactNode {
  const sentences = sentencesOf(plan.id, [TITLE, ...plan.sections.map(({ place }) => place)]);
  const asked = useAnswer(COVERAGE, {
    plan: plan.id,
    sentences,
    covered: { ...sentences, factCount: { gt: 0 } },
  });
  return (
    <Answered asked={asked} skeleton={<Loading lines={2} />}>
      {({ all, covered, plan: answered }) => {
        const numbers = answered?.report?.coverage;
        const missed = numbers?.missed.filter((sentence) => sentence.numbers.length > 0) ?? [];
        return (
          <>
            <Share of="sentences" some={covered?.totalCount ?? 0} whole={all?.totalCount ?? 0} />
            {numbers && <Share of="numbers" some={numbers.numbersRead} whole={numbers.numbers} />}
            {missed.length > 0 && <Missed plan={plan.id} missed={missed} />}
          </>
        );
      }}
    </Answered>
  );
}

/** A share, as a bar and a number. */
function Share({ of, some, whole }: { of: "sentences" | "numbers"; some: number; whole: number }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const label = say(of === "sentences" ? "coverage" : "numbersCovered");
  return (
    <p className="coverage-bar">
      <strong className="percent">{percent.format(whole === 0 ? 0 : some / whole)}</strong>
      <span
        className="track"
        role="meter"
        aria-valuemin={0}
        aria-valuemax={whole}
        aria-valuenow={some}
        aria-label={label}
      >
        <span style={{ width: `${whole === 0 ? 0 : (100 * some) / whole}%` }} />
      </span>
      <span>
        {number.format(some)} {say(of === "sentences" ? "covered" : "numbersRead")} {number.format(whole)}{" "}
        {say(of === "sentences" ? "coveredEnd" : "numbersReadEnd")}
      </span>
    </p>
  );
}

/** The numbers that no figure rests on, each with the sentence that holds it. */
function Missed({
  plan,
  missed,
}: {
  plan: string;
  missed: readonly { place: string; numbers: readonly { text: string }[] }[];
}): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <details className="missed-numbers">
      <summary>{say("missedNumbers")}</summary>
      <ul>
        {missed.map(({ place, numbers }) => (
          <li key={place}>
            <Link href={readerPath(plan, place)}>{place}</Link>{" "}
            <span lang="zh-CN">{numbers.map(({ text }) => text).join("、")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
