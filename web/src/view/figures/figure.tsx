import type { ReactNode } from "react";

import { EntityName } from "../../panel/entity";
import { growthText, valueText } from "../../panel/figure";
import { useLanguage } from "../../state/preferences";
import { subjectOf } from "./row";
import type { Observation } from "./useFigures";
import { yearText } from "./words";

/** One figure in a cell: its year, its number, growth and rank; an aim in a dashed frame. */
export function Figure({ figure, subject }: { figure: Observation; subject: boolean }): ReactNode {
  const language = useLanguage();
  const owner = subjectOf(figure);
  const numbers = [valueText(figure, language), growthText(figure, language)].filter((text) => text !== null);
  return (
    <>
      <div className={figure.basis === "TARGET" ? "figure aimed" : "figure"}>
        <small className="year">{yearText(figure)}</small>{" "}
        <span className="numbers">
          {numbers.map((text) => (
            <span key={text} className="what">
              {text}
            </span>
          ))}
          {figure.rank !== null && (
            <span className="rank" lang="zh-CN">
              {figure.rank}
            </span>
          )}
        </span>
      </div>
      {subject && owner && (
        <div className="owner">
          <EntityName entity={owner} />
        </div>
      )}
    </>
  );
}
