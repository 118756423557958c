import { type ReactNode, useId } from "react";
import { Link } from "wouter";

import type { LoadSummaryFragment } from "../../api/generated/graphql";
import { loadPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { KIND_NAMES, MESSAGES, STATE_NAMES } from "./messages";
import { ended } from "./steps";
import { titleOf } from "./title";

/** The loads of the server: those under way and waiting, and those that have ended. */
export function Loads({ loads, shown }: { loads: readonly LoadSummaryFragment[]; shown: string }): ReactNode {
  const say = useSay(MESSAGES);
  const over = loads.filter(({ state }) => ended(state));
  const open = loads.filter(({ state }) => !ended(state));
  return (
    <>
      <List name={say("open")} loads={open} shown={shown} />
      <List name={say("ended")} loads={over} shown={shown} />
    </>
  );
}

function List({
  name,
  loads,
  shown,
}: {
  name: string;
  loads: readonly LoadSummaryFragment[];
  shown: string;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  return (
    <>
      <h3 id={id}>{name}</h3>
      {loads.length === 0 ? (
        <p className="none">{say("noneOpen")}</p>
      ) : (
        <ul aria-labelledby={id}>
          {loads.map((load) => (
            <Item key={load.id} load={load} shown={load.id === shown} />
          ))}
        </ul>
      )}
    </>
  );
}

function Item({ load, shown }: { load: LoadSummaryFragment; shown: boolean }): ReactNode {
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
  return (
    <li className={load.state.toLowerCase()}>
      <Link href={loadPath(load.id)} aria-current={shown ? "true" : undefined}>
        {KIND_NAMES[load.kind][language]} <span lang="zh-CN">{titleOf(load)}</span>
      </Link>
      <small>
        {STATE_NAMES[load.state][language]} ·{" "}
        <time dateTime={load.askedAt}>{time.format(new Date(load.askedAt))}</time>
      </small>
    </li>
  );
}
