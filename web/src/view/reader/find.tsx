import { type ReactNode, useEffect, useId, useState } from "react";

import { useDebounced } from "../../panel/useDebounced";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** Looks for words in the text: how many sentences have them, and the way from one to the next. */
export function Find({
  words,
  places,
  settled,
  place,
  onFind,
  onGo,
}: {
  words: string;
  /** Where the words were found, in the order of the text. */
  places: readonly string[];
  /** Whether places are of these words. */
  settled: boolean;
  place: string;
  onFind: (words: string) => void;
  onGo: (place: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [typed, setTyped] = useState(words);
  const wanted = useDebounced(typed.trim().slice(0, 200), 250);
  useEffect(() => {
    onFind(wanted);
    // Only what is typed asks; onFind is made anew whenever the page is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  const at = places.indexOf(place);
  const go = (step: number) => {
    const next = at < 0 ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length;
    const found = places[next];
    if (found !== undefined) onGo(found);
  };
  return (
    <search className="find">
      <label htmlFor={id} className="unseen">
        {say("find")}
      </label>
      <input
        id={id}
        type="search"
        placeholder={`${say("find")}…`}
        autoComplete="off"
        enterKeyHint="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          go(event.shiftKey ? -1 : 1);
        }}
      />
      {words !== "" && (
        <>
          <button
            type="button"
            disabled={places.length === 0}
            aria-label={say("previous")}
            onClick={() => {
              go(-1);
            }}
          >
            ↑
          </button>
          <button
            type="button"
            disabled={places.length === 0}
            aria-label={say("next")}
            onClick={() => {
              go(1);
            }}
          >
            ↓
          </button>
        </>
      )}
      <span className="count" role="status">
        {words !== "" &&
          settled &&
          (places.length === 0
            ? say("foundNone")
            : `${at < 0 ? "" : `${at + 1} / `}${places.length} ${say("foundCount")}`)}
      </span>
    </search>
  );
}
