import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import type { NoAnswer } from "../../api/endpoint";
import type { Refused } from "../../api/operation";
import { follow } from "../../api/subscription";
import { LOADS, PROGRESS } from "./ask";
import { ended, type Load } from "./steps";

/** What is known of a load that is followed. */
export interface Followed {
  /** How it is now; undefined until that is known. */
  load: Load | undefined;
  /** Why it is not followed; null while it is. */
  error: NoAnswer | Refused | null;
  /** Whether the connection broke and is being made again. */
  broken: boolean;
  /** Follows it again. */
  retry: () => void;
}

const NOTHING = { load: undefined, error: null, broken: false };

/** Follows a load to its end. A component follows one, and is made anew (by its key) for another. */
export function useLoad(id: string): Followed {
  const client = useQueryClient();
  const [known, setKnown] = useState<Omit<Followed, "retry">>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    const told = follow(
      PROGRESS,
      { load: id },
      {
        last: ({ loadProgress }) => ended(loadProgress.state),
        signal: control.signal,
        broken() {
          setKnown((before) => ({ ...before, broken: true }));
        },
      },
    );
    const run = async () => {
      for await (const { loadProgress: load } of told) {
        setKnown({ load, error: null, broken: false });
        // What it changed is asked anew wherever it is shown next, and the list of loads at once.
        void client.invalidateQueries(ended(load.state) ? {} : { queryKey: [LOADS.toString()] });
      }
    };
    run().catch((error: unknown) => {
      if (control.signal.aborted) return;
      setKnown((before) => ({ ...before, error: error as NoAnswer | Refused, broken: false }));
    });
    return () => {
      control.abort();
    };
  }, [id, attempt, client]);
  return {
    ...known,
    retry() {
      setKnown(NOTHING);
      setAttempt(attempt + 1);
    },
  };
}
