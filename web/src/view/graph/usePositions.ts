import { useEffect, useMemo, useState } from "react";

import type { Contents } from "../../graph/contents";
import { layOut, layoutOf, type Positions, scattered, SMALL } from "../../graph/layout";
import type { Again } from "../../graph/model";

/** Where the entities stand: at once for a small picture; for a large one scattered first, then as a worker says. */
export function usePositions(contents: Contents | undefined, again: Again | null): Positions {
  const layout = useMemo(() => contents && layoutOf(contents, again), [contents, again]);
  const large = (contents?.entities.size ?? 0) > SMALL;
  const at = useMemo(() => {
    if (!layout) return new Map<string, never>();
    return large ? scattered(layout.groups.flat()) : layOut(layout);
  }, [layout, large]);
  const [settled, setSettled] = useState<{ of: unknown; at: Positions }>();
  useEffect(() => {
    if (!layout || !large) return;
    const worker = new Worker(new URL("../../graph/layout.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      setSettled({ of: layout, at: data });
      worker.terminate();
    };
    worker.postMessage(layout);
    return () => {
      worker.terminate();
    };
  }, [layout, large]);
  return settled && settled.of === layout ? settled.at : at;
}
