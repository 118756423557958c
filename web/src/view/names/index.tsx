import "./names.css";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import type { NoAnswer } from "../../api/endpoint";
import type { CorrectionInput, KeptFieldsFragment } from "../../api/generated/graphql";
import { answer, type Refused, refusedAs } from "../../api/operation";
import { useAnswer } from "../../api/useAnswer";
import { Answered, Failed } from "../../panel/notice";
import { Page } from "../../panel/page";
import { SignIn } from "../../panel/signIn";
import { useSay } from "../../state/preferences";
import { useToken } from "../../state/token";
import { CORRECT, NAMES, UNCORRECT } from "./ask";
import { Corrections } from "./corrections";
import { Doubtful } from "./doubtful";
import { Form } from "./form";
import { Kept } from "./kept";
import { MESSAGES } from "./messages";

/** Corrects what names are of: lists doubtful pairs, takes corrections, and takes them back. */
export default function Names(): ReactNode {
  const say = useSay(MESSAGES);
  const token = useToken();
  return (
    <Page title={say("title")}>
      <p className="lead">{say("lead")}</p>
      <div className="names">
        <SignIn />
        {token !== "" && <Workplace key={token} />}
      </div>
    </Page>
  );
}

type Outcome =
  { at: "rest" } | { at: "kept"; kept: KeptFieldsFragment } | { at: "refused"; error: NoAnswer | Refused };

/** What those see who have signed in. */
function Workplace(): ReactNode {
  const client = useQueryClient();
  const asked = useAnswer(NAMES, {});
  const [outcome, setOutcome] = useState<Outcome>({ at: "rest" });
  const [busy, setBusy] = useState(false);
  const run = async (deed: () => Promise<KeptFieldsFragment>) => {
    if (busy) return;
    setBusy(true);
    try {
      setOutcome({ at: "kept", kept: await deed() });
    } catch (error) {
      setOutcome({ at: "refused", error: error as NoAnswer | Refused });
    }
    setBusy(false);
    void client.invalidateQueries();
  };
  const correct = (correction: CorrectionInput) =>
    void run(async () => (await answer(CORRECT, { correction })).correct);
  if (refusedAs(asked.error, "UNAUTHENTICATED") || refusedAs(asked.error, "FORBIDDEN"))
    return (
      <div role="alert">
        <Failed error={asked.error ?? new Error()} retry={asked.retry} />
      </div>
    );
  return (
    <>
      <div className="outcome">
        <div role="status">{outcome.at === "kept" && <Kept kept={outcome.kept} />}</div>
        <div role="alert">
          {outcome.at === "refused" && (
            <Failed
              error={outcome.error}
              retry={() => {
                setOutcome({ at: "rest" });
              }}
            />
          )}
        </div>
      </div>
      <Form busy={busy} correct={correct} />
      <Answered asked={asked} quiet>
        {({ doubtfulPairs, corrections }) => (
          <>
            <Corrections
              corrections={corrections}
              takeBack={(correction) =>
                void run(async () => (await answer(UNCORRECT, { correction })).uncorrect)
              }
            />
            <Doubtful pairs={doubtfulPairs} correct={correct} />
          </>
        )}
      </Answered>
    </>
  );
}
