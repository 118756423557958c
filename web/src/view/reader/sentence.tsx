import { Fragment, memo, type ReactNode } from "react";

import { colour, KINDS } from "../../kinds";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { occurrences, type Segment, segments, type Span } from "./segments";
import { anchorOf, isHeading, type Mention, type Passage } from "./text";

/** The facts of no sentence are pointed at. */
export const NOWHERE: readonly Span[] = [];

// No line ends here: between a shape and its word, or a sentence and its number.
const JOIN = "\u2060";

/** How a sentence is shown. */
export interface Shown {
  /** Which mentions are marked. */
  marked: (mention: Mention) => boolean;
  /** Words that are looked for; empty for none. */
  words: string;
  /** Whether the search found the sentence. */
  found: boolean;
  /** Whether its facts are open. */
  open: boolean;
  /** What the fact that is pointed at rests on. */
  pointed: readonly Span[];
}

/**
 * A sentence or heading: its text with what it mentions, and behind it the number of its facts, a button that opens
 * them. A click on the text does so too.
 */
export const Sentence = memo(function Sentence({
  passage,
  marked,
  words,
  found,
  open,
  pointed,
  onOpen,
}: Shown & { passage: Passage; onOpen: (place: string) => void }): ReactNode {
  const { place, text, mentions, factCount } = passage;
  const pieces = segments(text, mentions.filter(marked), pointed, found ? occurrences(text, words) : []);
  const classes = ["sentence", ...(open ? ["open"] : []), ...(found ? ["found"] : [])];
  const bare = factCount === 0 && !isHeading(place);
  return (
    <span
      id={anchorOf(place)}
      className={(bare ? [...classes, "bare"] : classes).join(" ")}
      onClick={({ target }) => {
        // Whoever selects words wants to copy them.
        if (target instanceof HTMLButtonElement || (getSelection()?.isCollapsed ?? true)) onOpen(place);
      }}
    >
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
      {(factCount > 0 || bare) && (
        <>
          {JOIN}
          <Badge place={place} factCount={factCount} open={open} />
        </>
      )}
    </span>
  );
});

function Badge({ place, factCount, open }: { place: string; factCount: number; open: boolean }): ReactNode {
  const say = useSay(MESSAGES);
  const label = `${factCount} ${say(factCount === 1 ? "factOf" : "factsOf")} ${place}`;
  return (
    <button type="button" className="badge" aria-expanded={open} aria-label={label} title={label}>
      {factCount}
    </button>
  );
}

function Piece({ piece }: { piece: Segment }): ReactNode {
  const language = useLanguage();
  let content: ReactNode = piece.text;
  if (piece.found) content = <mark className="found">{content}</mark>;
  if (piece.pointed) content = <mark>{content}</mark>;
  // From the inside out, each mention's line below the last.
  [...piece.mentions].reverse().forEach((mention, depth) => {
    const { kind, name, nameEn } = mention.entity;
    content = (
      <span
        className="mention"
        data-kind={kind}
        data-depth={Math.min(depth, 2)}
        title={`${KINDS[kind].name[language]}: ${language === "en" ? (nameEn ?? name) : name}`}
        style={{ textDecorationColor: colour(kind) }}
      >
        {piece.begin.includes(mention) && (
          <span className="shape" aria-hidden="true">
            <svg viewBox="0 0 16 16" style={{ color: colour(kind) }}>
              <path d={KINDS[kind].shape} fill="currentColor" />
            </svg>
            {JOIN}
          </span>
        )}
        {content}
      </span>
    );
  });
  return <Fragment>{content}</Fragment>;
}
