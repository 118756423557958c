import "./load.css";

import { type ReactNode, useId, useState } from "react";

import { refusedAs } from "../../api/operation";
import { useAnswer } from "../../api/useAnswer";
import { Answered, Failed, Loading } from "../../panel/notice";
import { Page } from "../../panel/page";
import { SignIn } from "../../panel/signIn";
import { useSay } from "../../state/preferences";
import { useToken } from "../../state/token";
import { useAddress } from "../../state/useAddress";
import { LOADS } from "./ask";
import { Loads } from "./loads";
import { MESSAGES } from "./messages";
import { Progress } from "./progress";
import { SHAPE } from "./state";
import { LoadNow } from "./loadNow";
import { Upload } from "./upload";
import type { Begun } from "./useUpload";

// Milliseconds after which the list of loads is asked for again.
const PAUSE = 10_000;

/** Loads a plan: signs in, sends its document, and shows how that goes on and what it changes. */
export default function LoadView(): ReactNode {
  const say = useSay(MESSAGES);
  const token = useToken();
  return (
    <Page title={say("title")}>
      <p className="lead">{say("lead")}</p>
      <div className="load">
        <SignIn />
        {token !== "" && <Workplace key={token} />}
      </div>
    </Page>
  );
}

/** What those see who have signed in. */
function Workplace(): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [{ load }, change] = useAddress(SHAPE);
  // The document that was compared last, which can be loaded now.
  const [compared, setCompared] = useState<Begun | null>(null);
  const asked = useAnswer(LOADS, {}, { every: PAUSE });
  const { data, error, retry } = asked;
  if (refusedAs(error, "UNAUTHENTICATED") || refusedAs(error, "FORBIDDEN"))
    return (
      <div role="alert">
        <Failed error={error ?? new Error()} retry={retry} />
      </div>
    );
  // Whether the token is any good is not known yet.
  if (!data && !error) return <Loading lines={12} />;
  return (
    <div className="workplace">
      <div>
        <Upload
          begun={(begun) => {
            setCompared(begun.compared ? begun : null);
            change({ load: begun.load }, false);
          }}
        />
        {load !== "" && (
          <Progress key={load} id={load}>
            {compared?.load === load && (
              <LoadNow
                upload={compared.upload}
                begun={(begun) => {
                  setCompared(null);
                  change({ load: begun }, false);
                }}
              />
            )}
          </Progress>
        )}
      </div>
      <section className="loads" aria-labelledby={id}>
        <h2 id={id}>{say("loads")}</h2>
        <Answered asked={asked} quiet>
          {({ loads }) => <Loads loads={loads} shown={load} />}
        </Answered>
      </section>
    </div>
  );
}
