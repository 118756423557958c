import { type ReactNode, useMemo, useState } from "react";
import { Link } from "wouter";

import { colour, KINDS } from "../../kinds";
import { KindMark } from "../../panel/entity";
import { entityPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { COLUMNS, flow, type Line } from "./flow";
import { MESSAGES } from "./messages";
import type { Row } from "./model";

/** From industries by their projects to who builds them and where they are; a line opens what it rests on. */
export function Picture({ rows, open }: { rows: readonly Row[]; open: (fact: string) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const { boxes, lines, height } = useMemo(() => flow(rows), [rows]);
  const [lit, setLit] = useState<string>();
  const on = useMemo(() => (lit === undefined ? null : reach(lit, lines)), [lit, lines]);
  if (lines.length === 0) return null;
  const titles = [
    KINDS.INDUSTRY.names[language],
    KINDS.PROJECT.names[language],
    say("developers"),
    say("places"),
  ];
  return (
    <section className="flow" aria-label={say("flow")}>
      <div className="titles" aria-hidden="true">
        {COLUMNS.map(([from], index) => (
          <span key={from} style={{ left: `${from}%` }}>
            {titles[index]}
          </span>
        ))}
      </div>
      <div
        className="canvas"
        style={{ height }}
        onPointerLeave={() => {
          setLit(undefined);
        }}
      >
        {/* The table below has the same, for the keyboard and for screen readers. */}
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ tie, path }) => (
            <g
              key={tie.id}
              className={on === null ? "line" : on.has(tie.id) ? "line lit" : "line dim"}
              style={{ color: colour(tie.entity.kind) }}
              onClick={() => {
                open(tie.id);
              }}
              onPointerEnter={() => {
                setLit(tie.id);
              }}
            >
              <path className="hit" d={path} />
              <path className={tie.intended ? "seen intended" : "seen"} d={path} />
            </g>
          ))}
        </svg>
        {boxes.map(({ entity, column, y, height: tall }) => {
          const [from, to] = COLUMNS[column] ?? [0, 0];
          const english = language === "en" && entity.nameEn !== null;
          const name = english ? entity.nameEn : entity.name;
          return (
            <Link
              key={entity.id}
              href={entityPath(entity.id)}
              className={on === null || on.has(entity.id) ? "box" : "box dim"}
              style={{
                left: `${from}%`,
                width: `${to - from}%`,
                top: y,
                height: tall,
                color: colour(entity.kind),
              }}
              title={name ?? ""}
              onPointerEnter={() => {
                setLit(entity.id);
              }}
              onFocus={() => {
                setLit(entity.id);
              }}
              onBlur={() => {
                setLit(undefined);
              }}
            >
              <KindMark kind={entity.kind} />
              <span lang={english ? "en" : "zh-CN"}>{name}</span>
            </Link>
          );
        })}
      </div>
      <p className="hint">{say("flowHint")}</p>
    </section>
  );
}

// What is lit up with a box or a line: of a project all its lines, of anything else those of its projects.
function reach(id: string, lines: readonly Line[]): ReadonlySet<string> {
  const touched = lines.filter(
    ({ tie, project }) => tie.id === id || tie.entity.id === id || project.id === id,
  );
  const projects = new Set(touched.map(({ project }) => project.id));
  const single = touched.some(({ tie }) => tie.id === id);
  const lit = single ? touched : lines.filter(({ project }) => projects.has(project.id));
  return new Set([id, ...lit.flatMap(({ tie, project }) => [tie.id, tie.entity.id, project.id])]);
}
