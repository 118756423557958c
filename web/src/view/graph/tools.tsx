import type { ReactNode } from "react";

import type { Drawing } from "../../graph/drawing";
import type { Action, History } from "../../graph/model";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

// Drawn in a square of 16 × 16.
const ICONS = {
  undo: "M6 3L2.5 6.5L6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6.5",
  redo: "M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3.5",
  layOut:
    "M8 3.5a1.5 1.5 0 1 0 0-.01M3.5 13a1.5 1.5 0 1 0 0-.01M12.5 13a1.5 1.5 0 1 0 0-.01M7 5L4 11M9 5l3 6M5 12.6h6",
  fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4M6 6h4v4H6z",
  zoomIn: "M8 3v10M3 8h10",
  zoomOut: "M3 8h10",
  fullScreen: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  leaveFullScreen: "M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4",
} as const;

/** Undo and redo, the layout, and what moves the view. */
export function Tools({
  history: { past, future },
  act,
  drawing,
  full,
}: {
  history: History;
  act: (action: Action) => void;
  drawing: () => Drawing | null;
  /** Whether it fills the screen, and a way to change that; null where the browser does not let it. */
  full: { on: boolean; toggle: () => void } | null;
}): ReactNode {
  return (
    <div className="tools" role="group" aria-label={useSay(MESSAGES)("tools")}>
      <Tool
        name="undo"
        disabled={past.length === 0}
        press={() => {
          act({ do: "undo" });
        }}
      />
      <Tool
        name="redo"
        disabled={future.length === 0}
        press={() => {
          act({ do: "redo" });
        }}
      />
      <Tool
        name="layOut"
        press={() => {
          act({ do: "lay out" });
          drawing()?.fit();
        }}
      />
      <Tool
        name="zoomIn"
        press={() => {
          drawing()?.zoom(true);
        }}
      />
      <Tool
        name="zoomOut"
        press={() => {
          drawing()?.zoom(false);
        }}
      />
      <Tool
        name="fit"
        press={() => {
          drawing()?.fit();
        }}
      />
      {full && <Tool name={full.on ? "leaveFullScreen" : "fullScreen"} press={full.toggle} />}
    </div>
  );
}

function Tool({
  name,
  press,
  disabled = false,
}: {
  name: keyof typeof ICONS;
  press: () => void;
  disabled?: boolean;
}): ReactNode {
  const label = useSay(MESSAGES)(name);
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
    </button>
  );
}
