import { type ReactNode, useState } from "react";

import type { NoAnswer } from "../../api/endpoint";
import { answer, type Refused } from "../../api/operation";
import { Failed } from "../../panel/notice";
import { useSay } from "../../state/preferences";
import { LOAD_PLAN } from "./ask";
import { MESSAGES } from "./messages";

/** A button that loads the document that was compared; begun is told the id of the load. */
export function LoadNow({ upload, begun }: { upload: string; begun: (load: string) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const [error, setError] = useState<NoAnswer | Refused | null>(null);
  const run = async () => {
    setError(null);
    try {
      begun((await answer(LOAD_PLAN, { upload, dryRun: false })).loadPlan.id);
    } catch (refused) {
      setError(refused as NoAnswer | Refused);
    }
  };
  if (error) return <Failed error={error} retry={() => void run()} />;
  return (
    <p>
      <button type="button" className="button main" onClick={() => void run()}>
        {say("loadNow")}
      </button>
    </p>
  );
}
