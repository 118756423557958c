import { type ReactNode, useId, useRef, useState } from "react";

import { Failed } from "../../panel/notice";
import { useLanguage, useSay } from "../../state/preferences";
import { ENDINGS, type Fault, fit } from "./file";
import { MESSAGES } from "./messages";
import { type Begun, type Sending, useUpload } from "./useUpload";

/** Takes a document, by drop or by choice, and sends it; begun is told what became of it. */
export function Upload({ begun }: { begun: (begun: Begun) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [compared, setCompared] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const { sending, begin, cancel } = useUpload(begun);
  const section = useRef<HTMLElement>(null);
  const take = (files: readonly File[]) => {
    const found = fit(files);
    setFault(typeof found === "string" ? found : null);
    if (found === null || typeof found === "string") return;
    // What was pressed goes; the reader stays where it was.
    section.current?.focus();
    begin(found, compared);
  };
  return (
    <section ref={section} className="upload" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{say("upload")}</h2>
      {sending.at === "way" ? (
        <OnTheWay
          sending={sending}
          cancel={() => {
            section.current?.focus();
            cancel();
          }}
        />
      ) : (
        <>
          <label className="compare">
            <input
              type="checkbox"
              checked={compared}
              onChange={(event) => {
                setCompared(event.target.checked);
              }}
            />
            {say("compareFirst")}
          </label>
          <Drop take={take} />
        </>
      )}
      <p className="fault" role="alert">
        {fault !== null && say(fault)}
      </p>
      <div aria-live="polite">
        {sending.at === "end" && <Failed error={sending.error} retry={sending.retry} />}
      </div>
    </section>
  );
}

function Drop({ take }: { take: (files: readonly File[]) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <span>{say("drop")}</span>
      <label className="button main choose">
        {say("choose")}
        <input
          type="file"
          accept={ENDINGS.join(",")}
          aria-describedby={id}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again.
            event.target.value = "";
            take(files);
          }}
        />
      </label>
      <small id={id}>{say("accepted")}</small>
    </div>
  );
}

function OnTheWay({
  sending: { name, sent },
  cancel,
}: {
  sending: Extract<Sending, { at: "way" }>;
  cancel: () => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const percent = new Intl.NumberFormat(useLanguage(), { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="drop" role="group" aria-label={say("sending")}>
      <span className="sent">
        {say("sending")} <span className="file">{name}</span> {percent.format(sent)}
      </span>
      <progress max={1} value={sent} aria-label={say("sending")} />
      <button type="button" onClick={cancel}>
        {say("cancel")}
      </button>
      <small>{say("stay")}</small>
    </div>
  );
}
