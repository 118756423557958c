import { type ReactNode, useId } from "react";

import type { CorrectionFieldsFragment, EntityKind } from "../../api/generated/graphql";
import { KindMark } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES, RULE_NAMES } from "./messages";

/** The corrections that are kept, each with a button that takes it back. */
export function Corrections({
  corrections,
  takeBack,
}: {
  corrections: readonly CorrectionFieldsFragment[];
  takeBack: (id: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const id = useId();
  return (
    <section className="corrections" aria-labelledby={id}>
      <h2 id={id}>{say("corrections")}</h2>
      {corrections.length === 0 && <p>{say("noCorrections")}</p>}
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span>
              <Name kind={correction.kind} name={correction.name} />
              {correction.toKind && correction.toName !== null && (
                <>
                  {correction.rule === "DISTINCT" ? " ≠ " : " → "}
                  <Name kind={correction.toKind} name={correction.toName} />
                </>
              )}
              <small>
                {RULE_NAMES[correction.rule][language]} · {correction.reason}
                {correction.plan !== null && (
                  <>
                    {" "}
                    · {say("within")} <span lang="zh-CN">{correction.plan}</span> {correction.place}
                  </>
                )}
                {correction.on !== null && <> · {correction.on}</>}
              </small>
            </span>
            <button
              type="button"
              onClick={() => {
                takeBack(correction.id);
              }}
            >
              {say("takeBack")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An entity that may not be in the graph any more. */
function Name({ kind, name }: { kind: EntityKind; name: string }): ReactNode {
  return (
    <span className="entity-name">
      <KindMark kind={kind} />
      <span lang="zh-CN">{name}</span>
    </span>
  );
}
