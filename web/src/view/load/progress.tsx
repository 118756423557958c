import { type ReactNode, useId } from "react";
import { Link } from "wouter";

import { Failed, Loading, Notice } from "../../panel/notice";
import { Report } from "../../panel/report";
import { PLANS, readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { Changes } from "./changes";
import { DifferenceOf } from "./difference";
import { KIND_NAMES, MESSAGES, STATE_NAMES } from "./messages";
import { ended, type Load, stepsOf } from "./steps";
import { titleOf } from "./title";
import { useLoad } from "./useLoad";

/** How a load or unload goes on: its steps, what was read, what changed, or why it failed. */
export function Progress({ id, children }: { id: string; children?: ReactNode }): ReactNode {
  const say = useSay(MESSAGES);
  const { load, error, broken, retry } = useLoad(id);
  return (
    <section className="progress" aria-label={say("progress")} data-state={load?.state}>
      {error ? (
        <Failed error={error} retry={retry} />
      ) : load ? (
        <Followed load={load}>{children}</Followed>
      ) : (
        <Loading lines={4} />
      )}
      <p className="broken" role="status">
        {broken && !error && say("broken")}
      </p>
    </section>
  );
}

function Followed({ load, children }: { load: Load; children?: ReactNode }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const heading = useId();
  const report = useId();
  const title = titleOf(load);
  return (
    <>
      <h2 id={heading}>
        {KIND_NAMES[load.kind][language]} <span lang="zh-CN">{title}</span>
      </h2>
      <Steps load={load} />
      <p className="state" role="status">
        {STATE_NAMES[load.state][language]}
        {load.state === "WAITING" && load.ahead > 0 && (
          <span className="before">
            {say("before")} {load.ahead}
          </span>
        )}
      </p>
      <End load={load}>{children}</End>
      {load.difference && <DifferenceOf difference={load.difference} />}
      {load.report && (
        <section aria-labelledby={report}>
          <h3 id={report}>{say("report")}</h3>
          {/* Until then, and after a failure, there may be no text to lead to. */}
          <Report planId={ended(load.state) ? load.planId : null} report={load.report} />
        </section>
      )}
    </>
  );
}

function Steps({ load }: { load: Load }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  return (
    <ol className="steps">
      {stepsOf(load).map(({ step, mark }) => (
        <li key={step} className={mark} {...(mark === "now" && { "aria-current": "step" as const })}>
          <span className="unseen">{say(mark)}</span>
          {step === "END" && mark === "past" ? STATE_NAMES[load.state][language] : say(step)}
        </li>
      ))}
    </ol>
  );
}

function End({ load, children }: { load: Load; children?: ReactNode }): ReactNode {
  const say = useSay(MESSAGES);
  if (!ended(load.state)) return null;
  if (load.failure)
    return (
      <Notice
        grave
        title={say(load.kind === "UNLOAD" ? "unloadFailureTitle" : "failureTitle")}
        remedy={say(remedyOf(load.failure.code))}
        messages={[load.failure.message]}
      />
    );
  if (load.kind === "COMPARE")
    return (
      <>
        {load.difference === null && <p>{say("notHeld")}</p>}
        {children}
      </>
    );
  return (
    <>
      <p>
        {load.kind !== "UNLOAD" && load.planId !== null ? (
          <Link className="button main" href={readerPath(load.planId)}>
            {say("readPlan")}
          </Link>
        ) : (
          <Link className="button main" href={PLANS}>
            {say("toPlans")}
          </Link>
        )}
      </p>
      <Changes changes={load.changes} />
    </>
  );
}

function remedyOf(code: string): "badPlan" | "notFound" | "unavailable" | "otherFailure" {
  switch (code) {
    case "BAD_PLAN":
      return "badPlan";
    case "NOT_FOUND":
      return "notFound";
    case "UNAVAILABLE":
    case "TIMEOUT":
      return "unavailable";
    default:
      return "otherFailure";
  }
}
