import "./fact.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import type { SupportFragment } from "../../api/generated/graphql";
import { EntityName } from "../../panel/entity";
import { Aim } from "../../panel/evidence";
import { figureText } from "../../panel/figure";
import { readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { elsewhere, type Fact, here } from "./facts";
import { MESSAGES } from "./messages";
import type { Span } from "./segments";

/**
 * A fact at a place of a plan: what it says, the words it rests on there, how it was found, and where else the plan
 * says it. Tells which words are meant while the pointer or the focus is on it.
 */
export function FactItem({
  fact,
  planId,
  place,
  onPoint,
}: {
  fact: Fact;
  planId: string;
  place: string;
  onPoint?: (spans: readonly Span[]) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const supports = here(fact, planId, place);
  const others = elsewhere(fact, planId, place);
  const point = () => onPoint?.(supports.flatMap(({ start, end }) => spanOf(start, end)));
  const leave = () => onPoint?.([]);
  return (
    <li
      className={fact.intended ? "fact intended" : "fact"}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <p className="says">
        <Statement fact={fact} /> {fact.intended && <Aim />}
      </p>
      {supports.map((support, index) => (
        <SupportLine key={index} support={support} />
      ))}
      {others.length > 0 && (
        <p className="how">
          {say("elsewhere")}{" "}
          {others.map((other) => (
            <Link key={other} href={readerPath(planId, other)}>
              {other}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}

function Statement({ fact }: { fact: Fact }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  switch (fact.type) {
    case "link":
      return (
        <>
          <EntityName entity={fact.link.source} /> <span className="relation">{say(fact.link.type)}</span>{" "}
          <EntityName entity={fact.link.target} />
        </>
      );
    case "observation": {
      const { subject, indicator, basis, year, periodEnd } = fact.observation;
      return (
        <>
          {subject && (
            <>
              <EntityName entity={subject} />{" "}
            </>
          )}
          <EntityName entity={indicator} />{" "}
          <span className="relation">
            {year}
            {periodEnd !== null && `–${periodEnd}`} {say(basis)}
          </span>{" "}
          <strong className="figure">{figureText(fact.observation, language)}</strong>
        </>
      );
    }
    case "status":
      return (
        <>
          <EntityName entity={fact.entity} /> <span className="relation">{fact.status.year}</span>{" "}
          <strong>{say(fact.status.status)}</strong>
        </>
      );
  }
}

function SupportLine({ support }: { support: SupportFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const percent = new Intl.NumberFormat(useLanguage(), { style: "percent" });
  return (
    <>
      {support.quote !== null && (
        <blockquote lang="zh-CN">
          <mark>{support.quote}</mark>
        </blockquote>
      )}
      <p className="how">
        <span {...(support.rule !== null && { title: support.rule })}>{say(support.method)}</span>
        {support.year !== null && <span>{support.year}</span>}
        <span>
          {say("confidence")} {percent.format(support.confidence)}
        </span>
        <span>{say(support.verified ? "verified" : "unverified")}</span>
      </p>
    </>
  );
}

function spanOf(start: number | null, end: number | null): Span[] {
  return start === null || end === null ? [] : [{ start, end }];
}
