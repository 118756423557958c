import { type ReactNode, useState } from "react";
import { Link } from "wouter";

import type { EntityPageQuery, ObservationWhere } from "../../api/generated/graphql";
import { useAllPages } from "../../api/useAnswer";
import { Download } from "../../panel/download";
import { Answered, Loading } from "../../panel/notice";
import { graphPath, industriesPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { About } from "./about";
import { Facts } from "./facts";
import { Figures } from "./figures";
import { groups } from "./groups";
import { Mentions } from "./mentions";
import { MESSAGES } from "./messages";
import { AllOpen } from "./proven";
import { ENTITY, FACTS, FIGURES, MENTIONS } from "./query";
import { COLUMNS, rows } from "./rows";
import { Section } from "./section";
import { Statuses } from "./statuses";

/** An entity as the page has it before its links, figures and mentions have come. */
export type Known = Extract<NonNullable<EntityPageQuery["node"]>, { kind: unknown }>;

// A few statements are read with their sentences at once; of many the reader chooses.
const FEW = 6;

/** What is known of an entity. */
export function Profile({ entity }: { entity: Known }): ReactNode {
  const say = useSay(MESSAGES);
  const { id, kind } = entity;
  const where: ObservationWhere = { [kind === "INDICATOR" ? "indicator" : "subject"]: { id: { eq: id } } };
  const facts = useAllPages(FACTS, { id }, ({ node }) => node?.links);
  const figures = useAllPages(FIGURES, { where }, ({ observations }) => observations);
  const mentions = useAllPages(MENTIONS, { id }, ({ node }) => node?.mentions);
  const statuses = "statuses" in entity ? entity.statuses : [];
  const count = (facts.data?.length ?? 0) + (figures.data?.length ?? 0) + statuses.length;
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? count <= FEW;
  // Most things have no figures: where there are none, nothing stands in their place.
  const values = (kind === "INDICATOR" || figures.error !== null || Boolean(figures.data?.length)) && (
    <Section
      title={say(kind === "INDICATOR" ? "observations" : "figures")}
      query={FIGURES}
      variables={{ where }}
    >
      <Answered asked={figures} skeleton={<Loading lines={6} />}>
        {(data) => <Figures entity={entity} figures={data} />}
      </Answered>
    </Section>
  );
  return (
    <AllOpen value={open}>
      <div className="profile">
        <div className="tools">
          <Link className="button main" href={graphPath(id)}>
            {say("inGraph")}
          </Link>
          {kind === "INDUSTRY" && (
            <Link className="button" href={industriesPath(id)}>
              {say("inMatrix")}
            </Link>
          )}
          {facts.data && figures.data && count > 0 && (
            <>
              <Download
                name={entity.name}
                rows={rows(entity, facts.data, statuses, figures.data)}
                columns={COLUMNS}
              />
              <button
                type="button"
                onClick={() => {
                  setChosen(!open);
                }}
              >
                {say(open ? "closeAll" : "openAll")}
              </button>
            </>
          )}
        </div>
        <div className="beside">
          <About entity={entity} />
          {statuses.length > 0 && (
            <Section title={say("statuses")} query={ENTITY} variables={{ id }}>
              <Statuses reports={statuses} />
            </Section>
          )}
          {kind !== "INDICATOR" && values}
        </div>
        <div className="main">
          {kind === "INDICATOR" && values}
          <Section title={say("facts")} count={facts.data?.length} query={FACTS} variables={{ id }}>
            <Answered asked={facts} skeleton={<Loading lines={10} />}>
              {(data) => <Facts groups={groups(id, data)} />}
            </Answered>
          </Section>
          <Section title={say("mentions")} count={mentions.data?.length} query={MENTIONS} variables={{ id }}>
            <Answered asked={mentions} skeleton={<Loading lines={6} />}>
              {(data) => <Mentions mentions={data} />}
            </Answered>
          </Section>
        </div>
      </div>
    </AllOpen>
  );
}
