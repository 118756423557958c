import { type ReactNode, useId } from "react";
import { Link } from "wouter";

import type { LoadedPlanFragment } from "../../api/generated/graphql";
import { EntityName } from "../../panel/entity";
import { ExportMenu } from "../../panel/export";
import { save } from "../../panel/file";
import { Report } from "../../panel/report";
import { readerPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { Coverage } from "./coverage";
import { MESSAGES } from "./messages";
import { Unload } from "./unload";

/** A plan: what it is, whether its document is at hand, how much of it is covered, and its report. */
export function PlanCard({ plan }: { plan: LoadedPlanFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const { report } = plan;
  return (
    <article className="plan" aria-labelledby={id}>
      <h2 id={id} lang="zh-CN">
        <Link href={readerPath(plan.id)}>{plan.title}</Link>
      </h2>
      <Particulars plan={plan} />
      <div className="actions">
        <Link className="button main" href={readerPath(plan.id)}>
          {say(plan.documentLoaded ? "read" : "curatedFacts")}
        </Link>
        {plan.documentLoaded && (
          <Link className="button" href={`${readerPath(plan.id)}?bare=1`}>
            {say("uncovered")}
          </Link>
        )}
        {report && (
          <button
            type="button"
            onClick={() => {
              const { title, publisher, year, documentLoaded } = plan;
              const content = { plan: { id: plan.id, title, publisher, year, documentLoaded }, ...report };
              save(`${plan.title}.json`, `${JSON.stringify(content, null, 2)}\n`, "application/json");
            }}
          >
            {say("download")}
          </button>
        )}
        <ExportMenu plan={plan.id} />
        <Unload plan={plan} />
      </div>
      <Coverage plan={plan} />
      {report ? <Report planId={plan.id} report={report} /> : <p>{say("noReport")}</p>}
    </article>
  );
}

function Particulars({ plan }: { plan: LoadedPlanFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const unknown = <span className="unknown">{say("unknown")}</span>;
  return (
    <dl className="particulars">
      <Particular name={say("publisher")}>
        {plan.publisher === null ? unknown : <span lang="zh-CN">{plan.publisher}</span>}
      </Particular>
      <Particular name={say("district")}>
        {plan.district ? <EntityName entity={plan.district} /> : unknown}
      </Particular>
      <Particular name={say("year")}>{plan.year}</Particular>
      <Particular name={say("publishedOn")}>
        {plan.publishedOn === null ? unknown : <time dateTime={plan.publishedOn}>{plan.publishedOn}</time>}
      </Particular>
      <Particular name={say("source")}>
        {plan.sourceUrl === null ? (
          unknown
        ) : (
          <a href={plan.sourceUrl} rel="noreferrer">
            {say("sourceLink")}
          </a>
        )}
      </Particular>
      <Particular name={say("document")}>
        <span className={plan.documentLoaded ? "at-hand" : "away"}>
          {say(plan.documentLoaded ? "withDocument" : "withoutDocument")}
        </span>
      </Particular>
    </dl>
  );
}

function Particular({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
