import type { ReactNode } from "react";

import { graphql } from "../../api/generated";
import { useAnswer } from "../../api/useAnswer";
import { LINKS } from "../../graph/links";
import { EntityName } from "../../panel/entity";
import { Aim, Evidence } from "../../panel/evidence";
import { Answered, Loading, Notice } from "../../panel/notice";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const LINK_EVIDENCE = graphql(`
  query GraphLink($id: ID!) {
    node(id: $id) {
      __typename
      ... on Link {
        type
        intended
        source {
          ...EntityFields
        }
        target {
          ...EntityFields
        }
        evidence {
          ...EvidenceFields
        }
      }
    }
  }
`);

/** A link in words, and what it rests on. */
export function LinkDetails({ id }: { id: string }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const asked = useAnswer(LINK_EVIDENCE, { id });
  return (
    <section className="details" aria-labelledby="graph-chosen">
      <h2 id="graph-chosen">{say("link")}</h2>
      <Answered asked={asked} skeleton={<Loading lines={6} />}>
        {({ node }) =>
          node?.__typename === "Link" ? (
            <>
              <p className="sentence">
                <EntityName entity={node.source} />{" "}
                <strong>
                  {LINKS[node.type][language]} {node.intended && <Aim />}
                </strong>{" "}
                <EntityName entity={node.target} />
              </p>
              <h3>{say("evidence")}</h3>
              <Evidence list={node.evidence} />
            </>
          ) : (
            <Notice title={say("notInGraph")} remedy={say("notInGraphRemedy")} />
          )
        }
      </Answered>
    </section>
  );
}
