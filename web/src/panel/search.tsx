import "./search.css";

import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Link, useLocation } from "wouter";

import { graphql } from "../api/generated";
import type { EntityFieldsFragment, EntityKind } from "../api/generated/graphql";
import { refusedAs } from "../api/operation";
import { useAnswer } from "../api/useAnswer";
import { KINDS } from "../kinds";
import { entityPath, LOAD } from "../state/places";
import { useLanguage, useSay } from "../state/preferences";
import { KindMark } from "./entity";
import { Highlight } from "./highlight";
import { MESSAGES } from "./messages";
import { useDebounced } from "./useDebounced";

/** What the search box asks while the reader types. */
const SUGGESTIONS = graphql(`
  query Suggestions($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 8) {
      totalCount
      edges {
        highlight
        node {
          ...EntityFields
        }
      }
    }
  }
`);

/**
 * Finds entities as the reader types, in Chinese, English or pinyin: a combobox as the ARIA Authoring Practices
 * describe it. Choosing one calls onChoose, else opens its page.
 */
export function SearchBox({
  onChoose,
  kinds,
  label,
  prominent = false,
}: {
  onChoose?: (entity: EntityFieldsFragment) => void;
  /** Only of these kinds. */
  kinds?: readonly EntityKind[];
  /** What is looked for, where that is not anything. */
  label?: string;
  /** Large, as on the start page. */
  prominent?: boolean;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const text = useDebounced(typed.trim().slice(0, 200), 150);
  const asked = useAnswer(
    SUGGESTIONS,
    { text, kinds: kinds ? [...kinds] : null },
    { enabled: text !== "", keep: true },
  );
  const edges = text === "" ? [] : (asked.data?.search?.edges ?? []);
  const shown = open && typed.trim() !== "" && text !== "";
  const current = shown ? edges[active] : undefined;
  const settled = !asked.loading && text === typed.trim().slice(0, 200);

  const choose = (entity: EntityFieldsFragment) => {
    setTyped("");
    setOpen(false);
    setActive(-1);
    if (onChoose) onChoose(entity);
    else navigate(entityPath(entity.id));
  };

  const press = (event: KeyboardEvent) => {
    // Keys that an input method takes for itself, such as Enter for the pinyin typed so far.
    if (event.nativeEvent.isComposing) return;
    const last = edges.length - 1;
    switch (event.key) {
      case "ArrowDown":
        setOpen(true);
        setActive(active >= last ? 0 : active + 1);
        break;
      case "ArrowUp":
        setOpen(true);
        setActive(active <= 0 ? last : active - 1);
        break;
      case "Home":
      case "End":
        // Without a chosen suggestion they move in the text.
        if (!current) return;
        setActive(event.key === "Home" ? 0 : last);
        break;
      case "Enter": {
        const chosen = current ?? (settled ? edges[0] : undefined);
        if (!shown || !chosen) return;
        choose(chosen.node);
        break;
      }
      case "Escape":
        if (!shown) setTyped("");
        setOpen(false);
        setActive(-1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={prominent ? "search prominent" : "search"} role="search">
      <input
        type="text"
        role="combobox"
        aria-label={label ?? say("search")}
        aria-expanded={shown && edges.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(current && { "aria-activedescendant": `${id}-${active}` })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={label ?? say("searchHint")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
          setActive(-1);
        }}
        onKeyDown={press}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={say("suggestions")}
        hidden={!shown || edges.length === 0}
        className={asked.loading ? "old" : ""}
      >
        {edges.map(({ node, highlight }, index) => (
          <li
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            ref={(option) => {
              if (index === active) option?.scrollIntoView({ block: "nearest" });
            }}
            // The input keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(node);
            }}
          >
            <KindMark kind={node.kind} />
            <span className="what">
              <Highlight html={highlight} />
              <Other entity={node} highlight={highlight} />
            </span>
            <small aria-hidden="true">{KINDS[node.kind].name[language]}</small>
          </li>
        ))}
      </ul>
      <p
        className={shown && settled && (asked.error ?? edges.length === 0) ? "none" : "unseen"}
        role="status"
      >
        {shown && settled && <Result error={asked.error} count={edges.length} />}
      </p>
    </div>
  );
}

function Result({ error, count }: { error: Error | null; count: number }): ReactNode {
  const say = useSay(MESSAGES);
  if (refusedAs(error, "UNAUTHENTICATED"))
    return (
      <>
        {say("searchClosed")}{" "}
        <Link
          href={LOAD}
          // The input keeps the focus, and with it the link stays.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {say("signIn")}
        </Link>
      </>
    );
  if (error) return say("searchFailed");
  if (count > 0) return `${count} ${say("found")}`;
  return (
    <>
      <strong>{say("nothing")}</strong> {say("nothingRemedy")}
    </>
  );
}

/** The name in the reader's other language, or the canonical one where another was found. */
function Other({ entity, highlight }: { entity: EntityFieldsFragment; highlight: string }): ReactNode {
  const found = highlight.replace(/<\/?mark>/g, "");
  const other = [entity.name, entity.nameEn].find((name) => name !== null && name !== found);
  return other && <small lang={other === entity.name ? "zh-CN" : "en"}>{other}</small>;
}
