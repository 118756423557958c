import "./signIn.css";

import { type ReactNode, useId, useRef, useState } from "react";

import { useSay } from "../state/preferences";
import { parseToken, signIn, signOut, useToken } from "../state/token";
import { MESSAGES } from "./messages";

/** Takes the reader's token, or gives it up again. */
export function SignIn(): ReactNode {
  const say = useSay(MESSAGES);
  const token = useToken();
  const section = useRef<HTMLElement>(null);
  // What was pressed goes; the reader stays where it was.
  const stay = () => section.current?.focus();
  return (
    <section ref={section} className="sign-in" tabIndex={-1} aria-label={say("signInSection")}>
      {token === "" ? (
        <Form done={stay} />
      ) : (
        <p className="row" role="status">
          <span>{say("signedIn")}</span>
          <button
            type="button"
            onClick={() => {
              signOut();
              stay();
            }}
          >
            {say("signOut")}
          </button>
        </p>
      )}
    </section>
  );
}

function Form({ done }: { done: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const token = parseToken(typed);
        setRefused(token === "");
        if (token === "") return;
        signIn(token);
        done();
      }}
    >
      <p>{say("signInLead")}</p>
      <label htmlFor={id}>{say("token")}</label>
      <div className="row">
        <input
          id={id}
          type={shown ? "text" : "password"}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          required
          aria-invalid={refused}
          aria-describedby={`${id}-refused`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
        />
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {say("show")}
        </button>
        <button type="submit" className="button main">
          {say("signInSection")}
        </button>
      </div>
      <p id={`${id}-refused`} className="fault" role="alert">
        {refused && say("noToken")}
      </p>
    </form>
  );
}
