import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";

import { useAllPages } from "../../api/useAnswer";
import { ALL_KINDS } from "../../kinds";
import { Answered, Loading } from "../../panel/notice";
import { choices, flag, text as word } from "../../state/address";
import { useSay } from "../../state/preferences";
import { useAddress } from "../../state/useAddress";
import { FIND, passageOf, PASSAGES } from "./ask";
import { Body } from "./body";
import { Find } from "./find";
import { MESSAGES } from "./messages";
import { type Entry, Outline } from "./outline";
import type { Span } from "./segments";
import { NOWHERE } from "./sentence";
import { Sheet } from "./sheet";
import { anchorOf, blocks, coverage, type Mention, mentionCounts, only, type Passage } from "./text";
import { CoverageSwitch, Legend } from "./tools";
import { useWide } from "./useWide";

/** What of the reader stands in its address. */
const SHAPE = { place: word, hide: choices(ALL_KINDS), bare: flag, find: word };

/** A plan's whole text, with its outline. */
export function Whole({ planId, entries }: { planId: string; entries: readonly Entry[] }): ReactNode {
  const asked = useAllPages(PASSAGES, { id: planId }, ({ plan }) => plan?.passages);
  const passages = useMemo(() => asked.data?.map(passageOf), [asked.data]);
  return (
    <Answered asked={{ ...asked, data: passages }} skeleton={<Loading lines={24} />}>
      {(all) => <Text planId={planId} entries={entries} passages={all} />}
    </Answered>
  );
}

function Text({
  planId,
  entries,
  passages,
}: {
  planId: string;
  entries: readonly Entry[];
  passages: readonly Passage[];
}): ReactNode {
  const say = useSay(MESSAGES);
  const [{ place, hide, bare, find }, change] = useAddress(SHAPE);
  const wide = useWide();
  const [pointed, setPointed] = useState<readonly Span[]>(NOWHERE);
  const [chosen, setChosen] = useState<string>();
  const searched = useAllPages(FIND, { id: planId, text: find }, ({ passages }) => passages, {
    enabled: find !== "",
  });
  const found = useMemo(() => (find === "" ? [] : (searched.data ?? [])), [find, searched.data]);
  const foundIds = useMemo(() => new Set(found.map(({ id }) => id)), [found]);
  const marked = useCallback(({ entity }: Mention) => !hide.includes(entity.kind), [hide]);
  const list = useMemo(() => {
    const all = blocks(passages);
    return bare ? only(all, ({ factCount }) => factCount === 0) : all;
  }, [passages, bare]);
  // Of a heading that is not shown there is nothing to go to.
  const headings = useMemo(() => {
    const there = new Set(list.flatMap((block) => (block.type === "heading" ? block.passage.place : [])));
    return entries.filter(({ place }) => there.has(place));
  }, [list, entries]);
  const opened = useMemo(() => passages.find((passage) => passage.place === place), [passages, place]);

  // What is in the address when the reader comes, and where it is sent from elsewhere.
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (place === "" || shown.current === place) return;
    shown.current = place;
    document.getElementById(anchorOf(place))?.scrollIntoView({ block: "center" });
  }, [place]);
  useEffect(() => {
    if (place === "" && location.hash !== "")
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    // Once: later the browser does it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const open = useRef<(to: string) => void>(undefined);
  useEffect(() => {
    open.current = (to) => {
      shown.current = to;
      setPointed(NOWHERE);
      setChosen(to);
      change({ place: to }, opened !== undefined);
    };
  });
  const onOpen = useCallback((to: string) => open.current?.(to), []);
  const go = (to: string) => {
    setPointed(NOWHERE);
    change({ place: to }, opened !== undefined);
  };
  const close = () => {
    const anchor = anchorOf(place);
    change({ place: "" });
    setChosen(undefined);
    document.getElementById(anchor)?.querySelector<HTMLElement>(".badge")?.focus({ preventScroll: true });
  };
  const order = list.flatMap((block) =>
    block.type === "heading" ? [] : block.sentences.map((passage) => passage.place),
  );
  const at = order.indexOf(place);

  return (
    <div
      className={opened ? "reader opened" : "reader"}
      onKeyDown={({ key, target }) => {
        // In a field it is the field's.
        if (key === "Escape" && opened && !(target instanceof HTMLInputElement)) close();
      }}
    >
      <Outline entries={headings} wide={wide} />
      <div className="middle">
        <div className="tools">
          <div className="row">
            <Find
              words={find}
              places={found.map(({ place }) => place)}
              settled={!searched.loading}
              place={place}
              onFind={(words) => {
                if (words !== find) change({ find: words });
              }}
              onGo={go}
            />
            <CoverageSwitch
              {...coverage(passages)}
              bare={bare}
              onBare={(on) => {
                change({ bare: on });
              }}
            />
          </div>
          <Legend
            counts={mentionCounts(passages)}
            hidden={hide}
            onHide={(kinds) => {
              change({ hide: kinds });
            }}
          />
        </div>
        <p className="hint">{say("badges")}</p>
        <Body
          list={list}
          marked={marked}
          words={find}
          found={foundIds}
          place={place}
          pointed={pointed}
          onOpen={onOpen}
        />
        {bare && list.length === 0 && <p>{say("noneUncovered")}</p>}
      </div>
      {opened && (
        <Sheet
          passage={opened}
          planId={planId}
          neighbours={at < 0 ? [undefined, undefined] : [order[at - 1], order[at + 1]]}
          focus={chosen === place}
          onPoint={setPointed}
          onGo={go}
          onClose={close}
        />
      )}
    </div>
  );
}
