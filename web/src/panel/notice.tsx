import "./notice.css";

import { type ReactNode, useId, useRef } from "react";
import { Link, useLocation } from "wouter";

import { NoAnswer } from "../api/endpoint";
import { Refused, refusedAs } from "../api/operation";
import type { Asked } from "../api/useAnswer";
import { LOAD } from "../state/places";
import { useSay } from "../state/preferences";
import { MESSAGES } from "./messages";

/** Grey lines in place of what is being asked; of about the size of what will come, so that nothing jumps. */
export function Loading({ lines = 4 }: { lines?: number }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{say("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bar" />
      ))}
    </div>
  );
}

/** Says that something is missing or went wrong, and what to do about it. */
export function Notice({
  title,
  remedy,
  messages = [],
  command,
  grave = false,
  children,
}: {
  title: string;
  remedy: string;
  /** What the server said, in its words. */
  messages?: readonly string[];
  /** What to type on the server's machine. */
  command?: string;
  /** Whether it is a failure; else it is only that there is nothing. */
  grave?: boolean;
  /** Buttons or links. */
  children?: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={grave ? "notice grave" : "notice"} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{remedy}</p>
      {messages.map((message) => (
        <p key={message} className="message" lang="en">
          {message}
        </p>
      ))}
      {command !== undefined && (
        <pre tabIndex={0}>
          <code lang="en">{command}</code>
        </pre>
      )}
      {children}
    </section>
  );
}

/** Says why there is no answer, what to do, and lets the reader ask again. */
export function Failed({ error, retry }: { error: Error; retry: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  const away = error instanceof NoAnswer;
  if (refusedAs(error, "UNAUTHENTICATED") || refusedAs(error, "FORBIDDEN"))
    return <Closed error={error} retry={retry} />;
  return (
    <Notice
      grave
      title={say(away ? "awayTitle" : "failedTitle")}
      remedy={say(away ? "awayRemedy" : "failedRemedy")}
      messages={away ? [] : error instanceof Refused ? error.messages : [error.message]}
      command="plangraph up"
    >
      <button type="button" onClick={retry}>
        {say("retry")}
      </button>
    </Notice>
  );
}

/** Says that the server wants a token, or another one, and leads to where it is given. */
function Closed({ error, retry }: { error: Error; retry: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  const [path] = useLocation();
  const unknown = refusedAs(error, "UNAUTHENTICATED");
  return (
    <Notice
      grave
      title={say(unknown ? "signInTitle" : "forbiddenTitle")}
      remedy={say(unknown ? "signInRemedy" : "forbiddenRemedy")}
      messages={error instanceof Refused ? error.messages : []}
    >
      <p className="deeds">
        {path !== LOAD && (
          <Link className="button main" href={LOAD}>
            {say("signIn")}
          </Link>
        )}
        <button type="button" onClick={retry}>
          {say("retry")}
        </button>
      </p>
    </Notice>
  );
}

/** Says that no plan is loaded, and how to load one. */
export function NoPlans({ retry }: { retry: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <Notice title={say("emptyTitle")} remedy={say("emptyRemedy")} command="plangraph load FILE">
      <p className="deeds">
        <Link className="button" href={LOAD}>
          {say("load")}
        </Link>
        <button type="button" onClick={retry}>
          {say("retry")}
        </button>
      </p>
    </Notice>
  );
}

/**
 * Shows what was asked: the skeleton until there is an answer, why there is none, or what children make of it.
 * A screen reader is told when it changes, unless that is said elsewhere (quiet).
 */
export function Answered<T>({
  asked,
  skeleton = <Loading />,
  quiet = false,
  children,
}: {
  asked: Asked<T>;
  skeleton?: ReactNode;
  quiet?: boolean;
  children: (data: T) => ReactNode;
}): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const { data, error, loading } = asked;
  const retry = () => {
    // The button that was pressed goes; the reader stays where it was.
    region.current?.focus();
    asked.retry();
  };
  return (
    <div
      ref={region}
      className="answered"
      tabIndex={-1}
      aria-live={quiet ? "off" : "polite"}
      aria-busy={loading}
    >
      {error ? <Failed error={error} retry={retry} /> : data === undefined ? skeleton : children(data)}
    </div>
  );
}
