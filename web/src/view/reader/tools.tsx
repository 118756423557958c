import "./tools.css";

import type { ReactNode } from "react";

import type { EntityKind } from "../../api/generated/graphql";
import { ALL_KINDS, KINDS } from "../../kinds";
import { KindMark } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import type { Coverage } from "./text";

/** The kinds that the text mentions, each a switch. */
export function Legend({
  counts,
  hidden,
  onHide,
}: {
  counts: ReadonlyMap<EntityKind, number>;
  hidden: readonly EntityKind[];
  onHide: (kinds: readonly EntityKind[]) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const kinds = ALL_KINDS.filter((kind) => counts.has(kind));
  return (
    <div className="legend" role="group" aria-label={say("kinds")}>
      <span className="label">{say("kinds")}</span>
      {kinds.map((kind) => {
        const shown = !hidden.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={shown}
            onClick={() => {
              onHide(shown ? [...hidden, kind] : hidden.filter((other) => other !== kind));
            }}
          >
            <span aria-hidden="true">
              <KindMark kind={kind} />
            </span>
            <span className="mention" data-kind={kind} style={{ textDecorationColor: "currentColor" }}>
              {KINDS[kind].name[language]}
            </span>
            <small>{number.format(counts.get(kind) ?? 0)}</small>
          </button>
        );
      })}
      <button
        type="button"
        className="plain"
        onClick={() => {
          onHide(hidden.length > 0 ? [] : kinds);
        }}
      >
        {say(hidden.length > 0 ? "all" : "none")}
      </button>
    </div>
  );
}

/** How many sentences have facts, and a switch that shows only those without. */
export function CoverageSwitch({
  covered,
  sentences,
  bare,
  onBare,
}: Coverage & { bare: boolean; onBare: (bare: boolean) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  return (
    <div className="coverage">
      <p>
        <strong>{number.format(covered)}</strong> {say("covered")} <strong>{number.format(sentences)}</strong>{" "}
        {say("coveredEnd")}
        {sentences > 0 && ` · ${percent.format(covered / sentences)}`}
      </p>
      <label>
        <input
          type="checkbox"
          checked={bare}
          onChange={(event) => {
            onBare(event.target.checked);
          }}
        />
        {say("uncovered")}
      </label>
    </div>
  );
}
