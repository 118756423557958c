import type { ReactNode } from "react";

import type { FactChangeFieldsFragment } from "../../api/generated/graphql";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import type { Load } from "./steps";

const SORTS = ["added", "changed", "gone"] as const;

/** What a document states otherwise than the graph did, by sort. */
export function DifferenceOf({ difference }: { difference: NonNullable<Load["difference"]> }): ReactNode {
  const say = useSay(MESSAGES);
  const number = new Intl.NumberFormat(useLanguage());
  const sorts = SORTS.filter((sort) => difference[sort].length > 0);
  return (
    <section className="difference">
      <h3>{say("difference")}</h3>
      {sorts.length === 0 && <p>{say("same")}</p>}
      {sorts.map((sort) => (
        <details key={sort} className={sort} open={difference[sort].length <= 12}>
          <summary>
            {say(sort)} ({number.format(difference[sort].length)})
          </summary>
          <ul>
            {difference[sort].map((change) => (
              <Change key={`${change.group} ${change.about}`} change={change} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Change({
  change: { group, about, before, now, words },
}: {
  change: FactChangeFieldsFragment;
}): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <li>
      <span className="group">{say(group)}</span> <span lang="zh-CN">{about}</span>
      {before !== "" && (
        <>
          {" "}
          <del lang="zh-CN">{before}</del>
        </>
      )}
      {now !== "" && (
        <>
          {" "}
          <ins lang="zh-CN">{now}</ins>
        </>
      )}
      {words !== "" && <q lang="zh-CN">{words}</q>}
    </li>
  );
}
