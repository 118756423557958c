import "./download.css";

import { type ReactNode, useId, useRef, useState } from "react";

import { useSay } from "../state/preferences";
import { save } from "./file";
import { MESSAGES } from "./messages";
import { type Column, csv, json } from "./table";

/** One thing that a download menu offers. */
export interface Format {
  label: string;
  save: () => void;
}

/** A button that offers files in several formats; closes with Escape, a choice, or when the reader goes elsewhere. */
export function DownloadMenu({
  formats,
  label,
}: {
  formats: readonly Format[];
  /** What the button says, where that is not to download. */
  label?: string;
}): ReactNode {
  const say = useSay(MESSAGES);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="download"
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label ?? say("download")}
      </button>
      <ul id={id} hidden={!open}>
        {formats.map((format) => (
          <li key={format.label}>
            <button
              type="button"
              onClick={() => {
                format.save();
                close();
              }}
            >
              {format.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Offers rows as CSV and JSON; name is the file's, without its ending. */
export function Download<T>({
  name,
  rows,
  columns,
}: {
  name: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
}): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <DownloadMenu
      formats={[
        {
          label: say("csv"),
          save: () => {
            save(`${name}.csv`, csv(rows, columns), "text/csv;charset=utf-8");
          },
        },
        {
          label: say("json"),
          save: () => {
            save(`${name}.json`, json(rows, columns), "application/json");
          },
        },
      ]}
    />
  );
}
