import type { ReactNode } from "react";

import { EntityName } from "../../panel/entity";
import { Aim } from "../../panel/evidence";
import { STATUSES } from "../../panel/status";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { above, type Group, type Model, progress, type Row, type Tie } from "./model";

type Open = (fact: string) => void;

/** Industries as groups of rows, their projects with how far they have come, who builds them and where they are. */
export function Matrix({
  groups,
  model: { wholes, companies },
  open,
}: {
  groups: readonly Group[];
  model: Model;
  open: Open;
}): ReactNode {
  const say = useSay(MESSAGES);
  // On a phone rows are drawn as cards, and browsers then forget that it is a table.
  return (
    <table className="matrix" role="table">
      <caption className="unseen">{say("title")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(["project", "status", "developers", "places", "toIndustry"] as const).map((name) => (
            <th key={name} role="columnheader" scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ industry, rows }) => (
        <tbody key={industry?.id ?? ""} role="rowgroup">
          <tr className="industry" role="row">
            <th role="rowheader" scope="rowgroup" colSpan={5}>
              {industry ? (
                <>
                  <EntityName entity={industry} both />
                  <span className="path">
                    {above(wholes, industry.id).map((whole) => (
                      <EntityName key={whole.id} entity={whole} />
                    ))}
                  </span>
                </>
              ) : (
                say("noIndustry")
              )}{" "}
              <span className="count">{rows.length}</span>
            </th>
          </tr>
          <Companies ties={companies.get(industry?.id ?? "") ?? []} open={open} />
          {rows.map(({ row, tie }) => (
            <Line key={row.project.id} row={row} tie={tie} open={open} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Companies({ ties, open }: { ties: readonly Tie[]; open: Open }): ReactNode {
  const say = useSay(MESSAGES);
  if (ties.length === 0) return null;
  return (
    <tr className="companies" role="row">
      <td role="cell" colSpan={5}>
        <div>
          <span className="label">{say("companies")}</span>
          <Ties ties={ties} label={say("companies")} open={open} />
        </div>
      </td>
    </tr>
  );
}

function Line({ row, tie, open }: { row: Row; tie: Tie | null; open: Open }): ReactNode {
  const say = useSay(MESSAGES);
  const { project, developers, places } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <EntityName entity={project} /> {project.intended && <Aim />}
      </th>
      <td role="cell" data-label={say("status")}>
        <Status row={row} open={open} />
      </td>
      <td role="cell" data-label={say("developers")}>
        <Ties ties={developers} label={`${project.name} — ${say("developers")}`} open={open} />
      </td>
      <td role="cell" data-label={say("places")}>
        <Ties ties={places} label={`${project.name} — ${say("places")}`} open={open} />
      </td>
      <td role="cell" data-label={say("toIndustry")}>
        {tie ? (
          <>
            {tie.intended && <Aim />}
            <Proof
              label={`${project.name} — ${tie.entity.name}`}
              open={() => {
                open(tie.id);
              }}
            />
          </>
        ) : (
          <None />
        )}
      </td>
    </tr>
  );
}

function Status({ row: { project }, open }: { row: Row; open: Open }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const { fact, aim } = progress(project);
  if (!fact && !aim) return <None />;
  return (
    <span className="tie">
      <span>
        {fact && (
          <span className="status">
            {STATUSES[fact.status][language]} <small>{fact.year}</small>
          </span>
        )}{" "}
        {aim && (
          <span className="status intended">
            {STATUSES[aim.status][language]} <small>{aim.year}</small> <Aim />
          </span>
        )}
      </span>
      <Proof
        label={`${project.name} — ${say("status")}`}
        open={() => {
          open(project.id);
        }}
      />
    </span>
  );
}

function Ties({ ties, label, open }: { ties: readonly Tie[]; label: string; open: Open }): ReactNode {
  if (ties.length === 0) return <None />;
  return ties.map((tie) => (
    <span key={tie.id} className="tie">
      <EntityName entity={tie.entity} />
      {tie.intended && <Aim />}
      <Proof
        label={`${label} ${tie.entity.name}`}
        open={() => {
          open(tie.id);
        }}
      />
    </span>
  ));
}

function Proof({ label, open }: { label: string; open: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <button type="button" className="proof" aria-label={`${say("evidence")}: ${label}`} onClick={open}>
      {say("evidence")}
    </button>
  );
}

function None(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <span className="none">
      <span aria-hidden="true">—</span>
      <span className="unseen">{say("notStated")}</span>
    </span>
  );
}
