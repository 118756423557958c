import { type ReactNode, useState } from "react";
import { Link } from "wouter";

import type { EntityPageQuery } from "../../api/generated/graphql";
import { address } from "../../graphiql/address";
import { Aim } from "../../panel/evidence";
import { Download } from "../../panel/download";
import { graphPath, industriesPath, readerPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { Facts } from "./facts";
import { Figures } from "./figures";
import { groups } from "./groups";
import { Mentions } from "./mentions";
import { MESSAGES } from "./messages";
import { AllOpen } from "./proven";
import { ENTITY, MORE_FACTS, MORE_FIGURES } from "./query";
import { Rest, useRest } from "./rest";
import { COLUMNS, rows } from "./rows";
import { Statuses } from "./statuses";

type Known = Extract<NonNullable<EntityPageQuery["node"]>, { kind: unknown }>;

// A few statements are read with their sentences at once; of many the reader chooses.
const FEW = 5;

/** What is known of an entity; asked is the id that the page asked for, which may be an older one of it. */
export function Profile({ entity, asked }: { entity: Known; asked: string }): ReactNode {
  const say = useSay(MESSAGES);
  const { id } = entity;
  const facts = useRest(entity.links, MORE_FACTS, { id }, (data) => data.node?.links);
  const figures = useRest(
    "observations" in entity ? entity.observations : "figures" in entity ? entity.figures : null,
    MORE_FIGURES,
    { where: { [entity.kind === "INDICATOR" ? "indicator" : "subject"]: { id: { eq: id } } } },
    (data) => data.observations,
  );
  const statuses = "statuses" in entity ? entity.statuses : [];
  const found = groups(id, facts.nodes);
  const count = facts.nodes.length + statuses.length + figures.nodes.length;
  const [open, setOpen] = useState(count <= FEW);
  const beside = statuses.length > 0 || figures.nodes.length > 0;
  return (
    <AllOpen value={open}>
      <div className={beside ? "profile" : "profile single"}>
        <div className="head">
          <Names entity={entity} />
          <div className="tools">
            <Link className="button main" href={graphPath(id)}>
              {say("inGraph")}
            </Link>
            {entity.kind === "INDUSTRY" && (
              <Link className="button" href={industriesPath(id)}>
                {say("inMatrix")}
              </Link>
            )}
            {count > 0 && (
              <Download
                name={entity.name}
                rows={rows(entity, facts.nodes, statuses, figures.nodes)}
                columns={COLUMNS}
              />
            )}
            <a
              className="button"
              href={address({ query: ENTITY.toString(), variables: JSON.stringify({ id: asked }, null, 2) })}
            >
              {say("inGraphiql")}
            </a>
            {count > 0 && (
              <button
                type="button"
                aria-pressed={open}
                onClick={() => {
                  setOpen(!open);
                }}
              >
                {say("openAll")}
              </button>
            )}
          </div>
        </div>
        {beside && (
          <div className="beside">
            {statuses.length > 0 && <Statuses reports={statuses} />}
            {figures.nodes.length > 0 && <Figures entity={entity} figures={figures.nodes} />}
            <Rest asked={figures} />
          </div>
        )}
        <div className="facts">
          <section aria-labelledby="facts">
            <h2 id="facts">
              {say("facts")} <span className="count">{entity.links?.totalCount ?? 0}</span>
            </h2>
            <Facts groups={found} />
            <Rest asked={facts} />
          </section>
          {entity.mentions && <Mentions id={id} first={entity.mentions} />}
        </div>
      </div>
    </AllOpen>
  );
}

function Names({ entity }: { entity: Known }): ReactNode {
  const say = useSay(MESSAGES);
  const plans = entity.plans?.nodes ?? [];
  return (
    <dl className="names">
      {entity.aliases.length > 0 && (
        <div>
          <dt>{say("aliases")}</dt>
          <dd lang="zh-CN">{entity.aliases.join(" · ")}</dd>
        </div>
      )}
      <div>
        <dt>{say("plans")}</dt>
        <dd>
          {plans.length === 0 && say("noPlans")}
          {plans.map((plan) => (
            <Link key={plan.id} href={readerPath(plan.id)} lang="zh-CN">
              {plan.title}
            </Link>
          ))}
        </dd>
      </div>
      {entity.intended && (
        <div>
          <dt>
            <Aim />
          </dt>
          <dd>{say("onlyAimed")}</dd>
        </div>
      )}
    </dl>
  );
}
