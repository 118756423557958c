import { createContext, type ReactNode, use, useId, useState } from "react";

import type { EvidenceFieldsFragment } from "../../api/generated/graphql";
import { Aim, Evidence } from "../../panel/evidence";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** Whether every statement of the page shows what it rests on, until the reader opens or closes one. */
export const AllOpen = createContext(false);

/** A statement, with a button that opens what it rests on under it. */
export function Proven({
  label,
  evidence,
  intended = false,
  background = false,
  children,
}: {
  /** The statement in words, for the button's name. */
  label: string;
  evidence: readonly EvidenceFieldsFragment[];
  intended?: boolean;
  background?: boolean;
  children: ReactNode;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const all = use(AllOpen);
  const button = evidence.length > 1 ? `${say("evidence")} ${evidence.length}` : say("evidence");
  const [own, setOwn] = useState<{ all: boolean; open: boolean }>();
  // What the reader did to this one holds until all are opened or closed.
  const open = own?.all === all ? own.open : all;
  return (
    <div className={intended ? "proven intended" : "proven"}>
      <div className="statement">
        <div className="said">{children}</div>
        {intended && <Aim />}
        {background && (
          <span className="background" title={say("backgroundMeaning")}>
            {say("background")}
          </span>
        )}
        <button
          type="button"
          className="proof"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${button}: ${label}`}
          onClick={() => {
            setOwn({ all, open: !open });
          }}
        >
          {button}
        </button>
      </div>
      <div id={id} hidden={!open} className="rests">
        {open && <Evidence list={evidence} />}
      </div>
    </div>
  );
}
