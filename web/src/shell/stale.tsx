import "./stale.css";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";

import { ask } from "../api/endpoint";
import { graphql } from "../api/generated";
import { isStale, refresh, useStale } from "../api/stale";
import { useSay } from "../state/preferences";
import { MESSAGES } from "./messages";

const REVISION = graphql(`
  query StaleRevision {
    revision
  }
`);

// Milliseconds between two looks at whether the database is back.
const PAUSE = 5_000;

/** Says that the database is away and what is shown is from before, until it answers again; then all is asked anew. */
export function Stale(): ReactNode {
  const say = useSay(MESSAGES);
  const stale = useStale();
  const client = useQueryClient();
  useEffect(() => {
    if (!stale) return;
    const control = new AbortController();
    const look = async () => {
      const answer = await ask({ query: REVISION.toString() }, {}, control.signal);
      if (!answer.data || answer.errors?.length || isStale(answer)) return;
      refresh();
      await client.invalidateQueries();
    };
    const timer = setInterval(() => {
      look().catch(() => undefined);
    }, PAUSE);
    return () => {
      clearInterval(timer);
      control.abort();
    };
  }, [stale, client]);
  return (
    <p className={stale ? "stale" : "unseen"} role="status">
      {stale && say("stale")}
    </p>
  );
}
