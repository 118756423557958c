import "./text.css";

import { createElement, type KeyboardEvent, type ReactNode } from "react";

import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import type { Span } from "./segments";
import { NOWHERE, Sentence } from "./sentence";
import type { Block, Mention, Passage } from "./text";

/** The text: headings as headings, sentences in paragraphs. */
export function Body({
  list,
  marked,
  words,
  found,
  place,
  pointed,
  onOpen,
}: {
  list: readonly Block[];
  marked: (mention: Mention) => boolean;
  words: string;
  /** The ids of what the search found. */
  found: ReadonlySet<string>;
  /** Where the reader is. */
  place: string;
  pointed: readonly Span[];
  onOpen: (place: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const sentence = (passage: Passage) => (
    <Sentence
      key={passage.id}
      passage={passage}
      marked={marked}
      words={words}
      found={found.has(passage.id)}
      open={passage.place === place}
      pointed={passage.place === place ? pointed : NOWHERE}
      onOpen={onOpen}
    />
  );
  return (
    <article className="text" lang="zh-CN" aria-label={say("text")} onKeyDown={move}>
      {list.map((block) => {
        if (block.type === "paragraph") return <p key={block.key}>{block.sentences.map(sentence)}</p>;
        const { level, passage } = block;
        // The page's own heading is the title already.
        const tag = level === 0 ? "p" : `h${level + 1}`;
        return createElement(tag, { key: passage.id, className: `depth-${level}` }, sentence(passage));
      })}
    </article>
  );
}

// Arrow keys go from the button of one sentence to that of the next.
function move(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".badge")];
  const next = buttons[buttons.findIndex((button) => button === event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}
