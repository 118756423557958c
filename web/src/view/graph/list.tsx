import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";

import type { Entity } from "../../graph/contents";
import { nameOf } from "../../graph/scene";
import { ALL_KINDS, KINDS } from "../../kinds";
import { EntityName } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** The entities of the picture as a list box: what is chosen here is chosen in the drawing, and the other way round. */
export function EntityList({
  entities,
  selected,
  select,
  press,
}: {
  entities: readonly Entity[];
  selected: string | null;
  select: (id: string) => void;
  press: (key: string) => boolean;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const id = useId();
  const box = useRef<HTMLUListElement>(null);
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(language);
    return [...entities].sort(
      (a, b) =>
        ALL_KINDS.indexOf(a.kind) - ALL_KINDS.indexOf(b.kind) ||
        collator.compare(nameOf(a, language), nameOf(b, language)),
    );
  }, [entities, language]);
  const at = sorted.findIndex((entity) => entity.id === selected);

  useEffect(() => {
    const list = box.current;
    const option = list?.querySelector<HTMLElement>("[aria-selected=true]");
    // Only the list moves, not the page.
    if (list && option) {
      const top = option.offsetTop - list.offsetTop;
      if (top < list.scrollTop) list.scrollTop = top - 4;
      else if (top + option.offsetHeight > list.scrollTop + list.clientHeight)
        list.scrollTop = top + option.offsetHeight - list.clientHeight + 4;
    }
  }, [selected, sorted]);

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = sorted.length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const next = sorted[to[event.key] ?? -1];
    if (next) select(next.id);
    else if (!press(event.key)) return;
    event.preventDefault();
  };

  return (
    <section className="entity-list">
      <h2 id={`${id}-title`}>
        {say("inPicture")} <small>{sorted.length}</small>
      </h2>
      <ul
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        aria-describedby="graph-keys"
        {...(at >= 0 && { "aria-activedescendant": `${id}-${at}` })}
        onKeyDown={key}
      >
        {sorted.map((entity, index) => (
          <li
            key={entity.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => {
              select(entity.id);
            }}
          >
            <EntityName entity={entity} link={false} />
            <small aria-hidden="true">{KINDS[entity.kind].name[language]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
