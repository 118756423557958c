import type { ReactNode } from "react";

import { useAllPages } from "../../api/useAnswer";
import { Answered, Loading, Notice } from "../../panel/notice";
import { useSay } from "../../state/preferences";
import { PLAN_LINKS, PLAN_OBSERVATIONS, PLAN_STATUSES } from "./ask";
import { FactItem } from "./fact";
import { byPlace, factsOf } from "./facts";
import { MESSAGES } from "./messages";
import { anchorOf } from "./text";

/** A plan whose document is not at hand: how to give it, and the curated facts by where they stand. */
export function Without({ planId, place }: { planId: string; place: string }): ReactNode {
  const say = useSay(MESSAGES);
  const links = useAllPages(PLAN_LINKS, { id: planId }, ({ links }) => links);
  const observations = useAllPages(PLAN_OBSERVATIONS, { id: planId }, ({ observations }) => observations);
  const entities = useAllPages(PLAN_STATUSES, { id: planId }, ({ entities }) => entities);
  const facts =
    links.data && observations.data && entities.data && factsOf(links.data, observations.data, entities.data);
  const failed = [links, observations, entities].find(({ error }) => error !== null);
  return (
    <>
      <Notice
        title={say("withoutTitle")}
        remedy={say("withoutRemedy")}
        command={"plangraph load FILE\nPLAN=FILE make up"}
      />
      <section className="curated" aria-labelledby="curated">
        <h2 id="curated">{say("curated")}</h2>
        <Answered
          asked={{
            data: facts,
            error: failed?.error ?? null,
            loading: facts === undefined && !failed,
            retry: () => failed?.retry(),
          }}
          skeleton={<Loading lines={12} />}
        >
          {(known) => {
            const places = byPlace(known, planId);
            if (places.length === 0) return <p>{say("noCurated")}</p>;
            return places.map(([at, facts]) => (
              <section
                key={at}
                id={anchorOf(at)}
                className={at === place ? "at open" : "at"}
                aria-label={at}
                ref={(section) => {
                  if (at === place) section?.scrollIntoView({ block: "start" });
                }}
              >
                <h3>
                  {at} <small>{facts.length}</small>
                </h3>
                <ul className="facts-list">
                  {facts.map((fact) => (
                    <FactItem key={fact.key} fact={fact} planId={planId} place={at} />
                  ))}
                </ul>
              </section>
            ));
          }}
        </Answered>
      </section>
    </>
  );
}
