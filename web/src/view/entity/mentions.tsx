import { type ReactNode, useState } from "react";
import { Link } from "wouter";

import type { MentionPageFragment } from "../../api/generated/graphql";
import { cut } from "../../panel/mark";
import { readerPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { MORE_MENTIONS } from "./query";
import { Rest, useRest } from "./rest";

/** The sentences that name the entity, each with a link to where it stands in its plan. */
export function Mentions({ id, first }: { id: string; first: MentionPageFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const [all, setAll] = useState(false);
  const asked = useRest(first, MORE_MENTIONS, { id }, (data) => data.node?.mentions, all);
  return (
    <section className="mentions" aria-labelledby="mentions">
      <h2 id="mentions">
        {say("mentions")} <span className="count">{first.totalCount}</span>
      </h2>
      {first.totalCount === 0 && <p className="none">{say("noMentions")}</p>}
      <ol>
        {asked.nodes.map(({ passage, start, end }) => {
          const [before, words, behind] = cut(passage.text, start, end);
          return (
            <li key={`${passage.id} ${start}`}>
              <blockquote lang="zh-CN">
                {before}
                <mark>{words}</mark>
                {behind}
              </blockquote>
              <Link href={readerPath(passage.plan.id, passage.place)}>
                {say("inPlan")} {passage.place}
              </Link>
            </li>
          );
        })}
      </ol>
      {first.pageInfo.hasNextPage && !all && (
        <button
          type="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {say("allMentions")} ({first.totalCount})
        </button>
      )}
      <Rest asked={asked} />
    </section>
  );
}
