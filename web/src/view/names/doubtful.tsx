import { type ReactNode, useId } from "react";
import { Link } from "wouter";

import type { CorrectionInput, DoubtfulFieldsFragment, NamesQuery } from "../../api/generated/graphql";
import { KindMark } from "../../panel/entity";
import { entityPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES, REASON_NAMES } from "./messages";

/** Pairs of names that may be of one thing, each with what may be decided. */
export function Doubtful({
  pairs,
  correct,
}: {
  pairs: NamesQuery["doubtfulPairs"];
  correct: (correction: CorrectionInput) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const id = useId();
  const reason = say("pairReason");
  const merge = (from: DoubtfulFieldsFragment, into: DoubtfulFieldsFragment) => (
    <button
      type="button"
      onClick={() => {
        correct({ rule: "MERGE", entity: from.id, into: into.id, reason });
      }}
    >
      {say("keep")} <span lang="zh-CN">{into.name}</span> <KindMark kind={into.kind} />
    </button>
  );
  return (
    <section className="doubtful" aria-labelledby={id}>
      <h2 id={id}>{say("doubtful")}</h2>
      {pairs.length === 0 && <p>{say("noDoubtful")}</p>}
      <ul>
        {pairs.map(({ one, other, reason: doubt }) => (
          <li key={`${one.id} ${other.id}`}>
            <p>
              <Named entity={one} /> <Named entity={other} />
              <small>{REASON_NAMES[doubt][language]}</small>
            </p>
            <p className="deeds">
              {merge(other, one)}
              {merge(one, other)}
              <button
                type="button"
                onClick={() => {
                  correct({ rule: "DISTINCT", entity: one.id, into: other.id, reason });
                }}
              >
                {say("distinct")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ entity: { id, kind, name, mentions } }: { entity: DoubtfulFieldsFragment }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <Link href={entityPath(id)} className="entity-name">
      <KindMark kind={kind} />
      <span>
        <span lang="zh-CN">{name}</span>{" "}
        <small>
          {mentions} {say("mentions")}
        </small>
      </span>
    </Link>
  );
}
