import { type ReactNode, useState } from "react";
import { Link } from "wouter";

import type { EntityMentionsQuery } from "../../api/generated/graphql";
import { cut } from "../../panel/mark";
import { readerPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

type Mention = NonNullable<
  Extract<NonNullable<EntityMentionsQuery["node"]>, { mentions: unknown }>["mentions"]
>["nodes"][number];

const SHOWN = 8;

/** The sentences that name the entity, each with a link to where it stands in its plan. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }): ReactNode {
  const say = useSay(MESSAGES);
  const [all, setAll] = useState(false);
  if (mentions.length === 0) return <p className="none">{say("noMentions")}</p>;
  return (
    <div className="mentions">
      <ol>
        {(all ? mentions : mentions.slice(0, SHOWN)).map(({ passage, start, end }) => {
          const [before, words, behind] = cut(passage.text, start, end);
          return (
            <li key={`${passage.id} ${start}`}>
              <blockquote lang="zh-CN">
                {before}
                <mark>{words}</mark>
                {behind}
              </blockquote>
              <Link href={readerPath(passage.plan.id, passage.place)} title={passage.plan.title}>
                {say("inPlan")} {passage.place}
              </Link>
            </li>
          );
        })}
      </ol>
      {!all && mentions.length > SHOWN && (
        <button
          type="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {say("allMentions")} {mentions.length}
        </button>
      )}
    </div>
  );
}
