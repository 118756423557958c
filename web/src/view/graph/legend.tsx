import type { ReactNode } from "react";

import { kindsIn } from "../../graph/scene";
import type { Contents } from "../../graph/contents";
import type { Action, Picture } from "../../graph/model";
import { KINDS } from "../../kinds";
import { KindMark } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** The kinds in the picture, each a switch; and one for what plans only aim at. */
export function Legend({
  contents,
  picture,
  act,
}: {
  contents: Contents;
  picture: Picture;
  act: (action: Action) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const aims = contents.links.filter(({ intended }) => intended).length;
  return (
    <div className="legend" role="group" aria-label={say("legend")} title={say("legend")}>
      {[...kindsIn(contents.entities.values())].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!picture.off.includes(kind)}
          onClick={() => {
            act({ do: "filter", kind });
          }}
        >
          <KindMark kind={kind} />
          <span>{KINDS[kind].names[language]}</span>
          <small>{count}</small>
        </button>
      ))}
      {aims > 0 && (
        <button
          type="button"
          aria-pressed={picture.aims}
          title={say("aimsMeaning")}
          onClick={() => {
            act({ do: "aims" });
          }}
        >
          <svg className="dashes" viewBox="0 0 26 8" aria-hidden="true">
            <path d="M0 4h26" />
          </svg>
          <span>{say("aims")}</span>
          <small>{aims}</small>
        </button>
      )}
    </div>
  );
}
