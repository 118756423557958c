import type { ReactNode } from "react";
import { Link } from "wouter";

import type { EntityFieldsFragment, EntityFigureFragment } from "../../api/generated/graphql";
import { EntityName } from "../../panel/entity";
import { figureText } from "../../panel/figure";
import { figuresPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { Proven } from "./proven";
import { span, width } from "./scale";

/** The figures of an indicator, or those that are about anything else, oldest first; each with a bar to compare by. */
export function Figures({
  entity,
  figures,
}: {
  entity: EntityFieldsFragment;
  figures: readonly EntityFigureFragment[];
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const indicator = entity.kind === "INDICATOR";
  if (figures.length === 0) return <p className="none">{say("noFigures")}</p>;
  return (
    <div className="figures">
      <ul>
        {figures.map((figure) => {
          const about = indicator ? figure.subject : figure.indicator;
          const said = figureText(figure, language);
          const intended = figure.basis === "TARGET";
          const part = width(figure, figures);
          return (
            <li key={figure.id}>
              <Proven
                label={`${about?.name ?? ""} ${span(figure)} ${said}`.trim()}
                evidence={figure.evidence}
                intended={intended}
              >
                {about && (
                  <span className="of">
                    <EntityName entity={about} />
                  </span>
                )}
                <span className="year">{span(figure)}</span> <strong>{said}</strong>
                {part !== null && (
                  <span className="scale" aria-hidden="true">
                    <span
                      className={intended ? "bar intended" : "bar"}
                      style={{ inlineSize: `${part * 100}%` }}
                    />
                  </span>
                )}
              </Proven>
            </li>
          );
        })}
      </ul>
      <p className="more">
        <Link
          href={figuresPath(
            ...(indicator ? [entity.id] : new Set(figures.map((figure) => figure.indicator.id))),
          )}
        >
          {say("compare")}
        </Link>
      </p>
    </div>
  );
}
