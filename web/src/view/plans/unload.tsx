import "./unload.css";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";

import type { LoadedPlanFragment } from "../../api/generated/graphql";
import { answer } from "../../api/operation";
import { loadPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { useToken } from "../../state/token";
import { UNLOAD } from "./ask";
import { MESSAGES } from "./messages";

/** A button that takes a plan out again, for those who have signed in; it asks first. */
export function Unload({ plan }: { plan: LoadedPlanFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const [asking, setAsking] = useState(false);
  const token = useToken();
  if (token === "") return null;
  return (
    <>
      <button
        type="button"
        className="grave"
        aria-haspopup="dialog"
        onClick={() => {
          setAsking(true);
        }}
      >
        {say("unload")}
      </button>
      {asking && (
        <Confirm
          plan={plan}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function Confirm({ plan, close }: { plan: LoadedPlanFragment; close: () => void }): ReactNode {
  const say = useSay(MESSAGES);
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const unload = async () => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    try {
      const { unloadPlan } = await answer(UNLOAD, { plan: plan.id });
      navigate(loadPath(unloadPlan.id));
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <dialog ref={dialog} className="unload-dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{say("unloadTitle")}</h2>
      <p lang="zh-CN">
        <strong>{plan.title}</strong>
      </p>
      <p>{say("unloadMeaning")}</p>
      <div role="alert">
        {refused !== null && (
          <>
            <p>{say("unloadRefused")}</p>
            <p className="said" lang="en">
              {refused}
            </p>
          </>
        )}
      </div>
      <p className="deeds">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say("cancel")}
        </button>
        <button type="button" className="grave" aria-disabled={busy} onClick={() => void unload()}>
          {say("unload")}
        </button>
      </p>
    </dialog>
  );
}
