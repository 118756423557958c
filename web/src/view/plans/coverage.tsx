import type { ReactNode } from "react";

import type { LoadedPlanFragment } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { Answered, Loading } from "../../panel/notice";
import { useLanguage, useSay } from "../../state/preferences";
import { COVERAGE, sentencesOf } from "./ask";
import { MESSAGES } from "./messages";

// The title stands in front of the outline.
const TITLE = "0/0/0/0";

/** How many of a plan's sentences facts rest on, as a bar and a number. */
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
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const sentences = sentencesOf(plan.id, [TITLE, ...plan.sections.map(({ place }) => place)]);
  const asked = useAnswer(COVERAGE, { sentences, covered: { ...sentences, factCount: { gt: 0 } } });
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Answered asked={asked} skeleton={<Loading lines={2} />}>
      {({ all, covered }) => {
        const [some, whole] = [covered?.totalCount ?? 0, all?.totalCount ?? 0];
        return (
          <p className="coverage-bar">
            <strong className="percent">{percent.format(whole === 0 ? 0 : some / whole)}</strong>
            <span
              className="track"
              role="meter"
              aria-valuemin={0}
              aria-valuemax={whole}
              aria-valuenow={some}
              aria-label={say("coverage")}
            >
              <span style={{ width: `${whole === 0 ? 0 : (100 * some) / whole}%` }} />
            </span>
            <span>
              {number.format(some)} {say("covered")} {number.format(whole)} {say("coveredEnd")}
            </span>
          </p>
        );
      }}
    </Answered>
  );
}
