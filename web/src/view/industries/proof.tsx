import { type ReactNode, useEffect, useRef } from "react";

import type { IndustryFactQuery } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { address } from "../../graphiql/address";
import { EntityName } from "../../panel/entity";
import { Aim, Evidence } from "../../panel/evidence";
import { LINKS } from "../../panel/links";
import { Answered, Loading } from "../../panel/notice";
import { STATUSES } from "../../panel/status";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { FACT } from "./query";

/** Over the page: what a link, or a project's statuses, rests on; id is that of the link or the project. */
export function Proof({ id, close }: { id: string; close: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useAnswer(FACT, { id });
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="proof-dialog"
      aria-label={say("evidence")}
      onClose={close}
      onClick={(event) => {
        // The dialog itself is hit only beside its content.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="content">
        <Answered asked={asked} skeleton={<Loading lines={6} />}>
          {({ node }) => <Content node={node} />}
        </Answered>
        <p className="tools">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say("close")}
          </button>
          <a href={address({ query: FACT.toString(), variables: JSON.stringify({ id }, null, 2) })}>
            {say("inGraphiql")}
          </a>
        </p>
      </div>
    </dialog>
  );
}

function Content({ node }: { node: IndustryFactQuery["node"] }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  if (node?.__typename === "Link") {
    return (
      <>
        <h2>
          <EntityName entity={node.source} /> <span className="verb">{LINKS[node.type][language]}</span>{" "}
          <EntityName entity={node.target} /> {node.intended && <Aim />}
        </h2>
        <Evidence list={node.evidence} />
      </>
    );
  }
  if (node?.__typename === "Project") {
    return (
      <>
        <h2>
          <EntityName entity={node} />
        </h2>
        {node.statuses.map(({ status, year, intended, plan, evidence }) => (
          <section key={`${plan.id} ${status} ${year} ${intended}`}>
            <h3>
              {STATUSES[status][language]} {year} {intended && <Aim />}
            </h3>
            <Evidence list={evidence} />
          </section>
        ))}
      </>
    );
  }
  return <p>{say("factGone")}</p>;
}
