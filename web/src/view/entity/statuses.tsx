import type { ReactNode } from "react";

import type { StatusFieldsFragment } from "../../api/generated/graphql";
import { ALL_STATUSES, STATUSES } from "../../panel/status";
import { useLanguage } from "../../state/preferences";
import { Proven } from "./proven";

/** How far it has come, year by year: a filled mark for what is, a dashed one for what is aimed at. */
export function Statuses({ reports }: { reports: readonly StatusFieldsFragment[] }): ReactNode {
  const language = useLanguage();
  return (
    <ol className="statuses">
      {reports.map(({ status, year, intended, plan, evidence }) => {
        const name = STATUSES[status][language];
        return (
          <li key={`${plan.id} ${status} ${year} ${intended}`} className={intended ? "intended" : ""}>
            <Proven label={`${year} ${name}`} evidence={evidence} intended={intended}>
              <span className="year">{year}</span> <strong>{name}</strong>
              <span className="steps" aria-hidden="true">
                {ALL_STATUSES.map((step) => (
                  <span
                    key={step}
                    className={
                      ALL_STATUSES.indexOf(step) <= ALL_STATUSES.indexOf(status) ? "reached" : undefined
                    }
                  />
                ))}
              </span>
            </Proven>
          </li>
        );
      })}
    </ol>
  );
}
