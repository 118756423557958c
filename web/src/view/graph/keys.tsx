import { Fragment, type ReactNode } from "react";

import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const KEYS = [
  [["←", "→", "↑", "↓"], "keyMove"],
  [["+", "−", "0"], "keyZoom"],
  [["E"], "keyExpand"],
  [["P"], "keyPin"],
  [["H"], "keyHide"],
  [["T"], "keyPath"],
  [["U", "R"], "keyUndo"],
  [["L"], "keyLay"],
  [["Esc"], "keyEscape"],
] as const;

/** Which keys do what, for those who look it up; screen readers have it with the drawing and the list. */
export function Keys(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <details className="keys">
      <summary>{say("keys")}</summary>
      <div id="graph-keys">
        <p>{say("keysWhere")}</p>
        <dl>
          {KEYS.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <Fragment key={key}>
                    <kbd>{key}</kbd>{" "}
                  </Fragment>
                ))}
              </dt>
              <dd>{say(what)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
