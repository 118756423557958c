import type { ReactNode } from "react";

import { graphql } from "../../api/generated";
import { useAnswer } from "../../api/useAnswer";
import { figureText } from "../../panel/figure";
import { Evidence } from "../../panel/evidence";
import { Answered, Loading } from "../../panel/notice";
import { useLanguage } from "../../state/preferences";
import { figuresOf, type Row } from "./row";
import { basisText, yearText } from "./words";

const EVIDENCE = graphql(`
  query FigureEvidence($ids: [ID!]!) {
    observations(where: { id: { in: $ids } }, first: 10) {
      nodes {
        id
        evidence {
          ...EvidenceFields
        }
      }
    }
  }
`);

/** What a row's figures rest on; asked when the row is opened. */
export function Opened({ row }: { row: Row }): ReactNode {
  const language = useLanguage();
  const asked = useAnswer(EVIDENCE, { ids: figuresOf(row).map(({ id }) => id) });
  return (
    <Answered asked={asked} skeleton={<Loading lines={3} />}>
      {({ observations }) => (
        <div className="opened">
          {figuresOf(row).map((figure) => (
            <section key={figure.id}>
              <p className={figure.basis === "TARGET" ? "about aimed" : "about"}>
                {yearText(figure)} {basisText(figure, language)} <b>{figureText(figure, language)}</b>
              </p>
              <Evidence list={observations?.nodes.find(({ id }) => id === figure.id)?.evidence ?? []} />
            </section>
          ))}
        </div>
      )}
    </Answered>
  );
}
