import "./evidence.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../api/generated";
import type { EvidenceFieldsFragment } from "../api/generated/graphql";
import { readerPath } from "../state/places";
import { useLanguage, useSay } from "../state/preferences";
import { cut } from "./mark";
import { MESSAGES } from "./messages";

/** What Evidence shows; a query that spreads EvidenceFields has it. */
export const EVIDENCE_FIELDS = graphql(`
  fragment EvidenceFields on Evidence {
    plan {
      id
      title
    }
    passage {
      id
      text
    }
    place
    quote
    start
    end
    year
    method
    rule
    confidence
    verified
    intended
  }
`);

/** Marks what a plan only aims at. */
export function Aim(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <span className="aim" title={say("aimMeaning")}>
      {say("aim")}
    </span>
  );
}

/** What a fact rests on: each sentence with the words marked, where it stands and how it was read. */
export function Evidence({ list }: { list: readonly EvidenceFieldsFragment[] }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <ul className="evidence" aria-label={say("evidence")}>
      {list.map((evidence, index) => (
        <li key={`${evidence.plan?.id ?? ""} ${evidence.place ?? ""} ${index}`}>
          <Words evidence={evidence} />
          <Source evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

function Words({
  evidence: { plan, passage, quote, start, end },
}: {
  evidence: EvidenceFieldsFragment;
}): ReactNode {
  const say = useSay(MESSAGES);
  if (!plan) return <p>{say("background")}</p>;
  if (!passage) {
    return (
      <>
        {quote !== null && <blockquote lang="zh-CN">{quote}</blockquote>}
        <p className="how">{say("noPassage")}</p>
      </>
    );
  }
  const [before, words, behind] = cut(passage.text, start, end);
  return (
    <blockquote lang="zh-CN">
      {before}
      {words !== "" && <mark>{words}</mark>}
      {behind}
    </blockquote>
  );
}

function Source({ evidence }: { evidence: EvidenceFieldsFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const { plan, place, year, method, rule, confidence, verified, intended } = evidence;
  const percent = new Intl.NumberFormat(useLanguage(), { style: "percent" });
  return (
    <p className="how">
      {intended && <Aim />}
      {plan && (
        <Link href={readerPath(plan.id, place)} lang="zh-CN">
          {plan.title}
        </Link>
      )}
      {place !== null && (
        <span>
          {say("place")} {place}
        </span>
      )}
      {year !== null && <span>{year}</span>}
      <span {...(rule !== null && { title: rule })}>{say(method)}</span>
      <span>
        {say("confidence")} {percent.format(confidence)}
      </span>
      {plan && <span>{say(verified ? "verified" : "unverified")}</span>}
    </p>
  );
}
