import type { ReactNode } from "react";

import { graphql } from "../../api/generated";
import { useAnswer } from "../../api/useAnswer";
import { EntityName } from "../../panel/entity";
import { Evidence } from "../../panel/evidence";
import { Answered, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const ENTITY = graphql(`
  query EntityPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityFields
        links(first: 100) {
          nodes {
            id
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
    }
  }
`);

export default function Entity({ id }: { id: string }): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(ENTITY, { id });
  const entity = asked.data?.node && "kind" in asked.data.node ? asked.data.node : null;
  return (
    <Page
      title={entity?.name ?? say("title")}
      heading={entity ? <EntityName entity={entity} both link={false} /> : undefined}
    >
      <p className="lead">{say("lead")}</p>
      <Answered asked={asked}>
        {() =>
          entity ? (
            <ul>
              {entity.links?.nodes.map((link) => (
                <li key={link.id}>
                  <EntityName entity={link.source} /> → <EntityName entity={link.target} />
                  <Evidence list={link.evidence} />
                </li>
              ))}
            </ul>
          ) : (
            <Notice title={say("title")} remedy={say("lead")} />
          )
        }
      </Answered>
    </Page>
  );
}
