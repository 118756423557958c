import { useEffect, useRef, useState } from "react";

import type { NoAnswer } from "../../api/endpoint";
import { answer, type Refused, refusedAs } from "../../api/operation";
import { send } from "../../api/upload";
import { LOAD_PLAN } from "./ask";

/** How far the sending of a document is. */
export type Sending =
  | { at: "rest" }
  /** Its bytes are on their way; sent is from 0 to 1. */
  | { at: "way"; name: string; sent: number }
  /** It did not come about. */
  | { at: "end"; error: NoAnswer | Refused; retry: () => void };

/** A load or a comparison that the server began. */
export interface Begun {
  /** Its id. */
  load: string;
  /** The id of the document that was sent. */
  upload: string;
  /** Whether the document is only compared with the graph. */
  compared: boolean;
}

const REST = { at: "rest" } as const;

/** Sends a document and asks the server to load or to compare it; begun is told what became of that. */
export function useUpload(begun: (begun: Begun) => void): {
  sending: Sending;
  begin: (file: File, compared: boolean) => void;
  cancel: () => void;
} {
  const [sending, setSending] = useState<Sending>(REST);
  const control = useRef<AbortController>(null);
  useEffect(
    () => () => {
      control.current?.abort();
    },
    [],
  );

  // A document that has arrived waits an hour at the server, so that only the asking is done again.
  const run = async (file: File, compared: boolean, upload: string | null) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    let arrived = upload;
    const show = (sent: number) => {
      if (!own.signal.aborted) setSending({ at: "way", name: file.name, sent });
    };
    show(arrived === null ? 0 : 1);
    try {
      arrived ??= (
        await send(
          file,
          (bytes) => {
            show(Math.min(bytes / file.size, 1));
          },
          own.signal,
        )
      ).upload;
      const { loadPlan } = await answer(LOAD_PLAN, { upload: arrived, dryRun: compared }, own.signal);
      setSending(REST);
      begun({ load: loadPlan.id, upload: arrived, compared });
    } catch (error) {
      if (own.signal.aborted) return;
      const again = refusedAs(error, "NOT_FOUND") ? null : arrived;
      setSending({
        at: "end",
        error: error as NoAnswer | Refused,
        retry: () => void run(file, compared, again),
      });
    }
  };

  return {
    sending,
    begin: (file, compared) => void run(file, compared, null),
    cancel() {
      control.current?.abort();
      setSending(REST);
    },
  };
}
