import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../../api/generated";
import type { StartHeadlinesQuery } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { EntityName } from "../../panel/entity";
import { figureText } from "../../panel/figure";
import { Answered, Loading } from "../../panel/notice";
import { FIGURES } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const HEADLINES = graphql(`
  query StartHeadlines {
    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {
      nodes {
        measure
        indicator {
          ...EntityFields
        }
        earlier {
          ...FigureFields
        }
        later {
          ...FigureFields
        }
      }
    }
  }

  fragment FigureFields on Observation {
    id
    basis
    year
    value
    unit
    comparator
    growthPercent
    growthComparator
    rank
  }
`);

type Comparison = NonNullable<StartHeadlinesQuery["comparison"]>["nodes"][number];

// The head of a plan's figures, such as its product and revenue, is what it sets growth for; the rest follows.
function headlines(comparisons: readonly Comparison[]): Comparison[] {
  const growth = comparisons.filter(({ measure }) => measure === "GROWTH");
  const rest = comparisons.filter(({ measure }) => measure !== "GROWTH");
  return [...growth, ...rest].slice(0, 6);
}

/** A few results of the plan with what is aimed at next; asked once that is enabled. */
export function Headlines({ enabled }: { enabled: boolean }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const asked = useAnswer(HEADLINES, {}, { enabled });
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{say("headlines")}</h2>
      <Answered asked={asked} skeleton={<Loading lines={7} />}>
        {({ comparison }) => {
          const rows = headlines(comparison?.nodes ?? []);
          if (rows.length === 0) return <p>{say("noHeadlines")}</p>;
          return (
            <table className="headlines">
              <thead>
                <tr>
                  <th scope="col">{say("indicator")}</th>
                  <th scope="col">{say("result")}</th>
                  <th scope="col">{say("target")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ indicator, earlier, later }) => (
                  <tr key={earlier.id + later.id}>
                    <th scope="row">
                      <EntityName entity={indicator} />
                    </th>
                    <td>
                      <small>{earlier.year}</small> {figureText({ ...earlier, rank: null }, language)}
                    </td>
                    <td>
                      <span className="target">
                        <small>{later.year}</small> {figureText({ ...later, rank: null }, language)}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Answered>
      <p className="more">
        <Link href={FIGURES}>{say("allFigures")}</Link>
      </p>
    </section>
  );
}
