import "./sheet.css";

import { type ReactNode, useEffect, useId, useRef } from "react";

import { useAnswer } from "../../api/useAnswer";
import { EntityName } from "../../panel/entity";
import { Answered, Loading } from "../../panel/notice";
import { useSay } from "../../state/preferences";
import { FACTS } from "./ask";
import { FactItem } from "./fact";
import { type Fact, factsOf, here } from "./facts";
import { MESSAGES } from "./messages";
import type { Span } from "./segments";
import { isHeading, type Passage } from "./text";

/** What rests on a sentence: beside the text, or over its lower part on a narrow window. */
export function Sheet({
  passage,
  planId,
  neighbours,
  focus,
  onPoint,
  onGo,
  onClose,
}: {
  passage: Passage;
  planId: string;
  neighbours: readonly [before: string | undefined, behind: string | undefined];
  /** Whether the reader opened it here, and did not come to it by an address. */
  focus: boolean;
  onPoint: (spans: readonly Span[]) => void;
  onGo: (place: string) => void;
  onClose: () => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useAnswer(FACTS, { id: passage.id });
  const { place } = passage;
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus, place]);
  const node = asked.data?.node;
  const [before, behind] = neighbours;
  return (
    <aside className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {isHeading(place) ? say("headingAt") : say("sentence")} <span className="place">{place}</span>{" "}
          {!isHeading(place) && say("sentenceEnd")}
        </h2>
        <Step name={say("before")} sign="↑" to={before} onGo={onGo} />
        <Step name={say("behind")} sign="↓" to={behind} onGo={onGo} />
        <button type="button" aria-label={say("close")} title={say("close")} onClick={onClose}>
          ✕
        </button>
      </header>
      <div key={place} className="scroll" tabIndex={0} role="group" aria-label={say("facts")}>
        <Answered asked={asked} skeleton={<Loading lines={6} />}>
          {() =>
            node?.__typename === "Passage" && (
              <>
                <Facts
                  facts={factsOf(
                    node.links?.nodes ?? [],
                    node.observations?.nodes ?? [],
                    (node.mentions?.nodes ?? []).map(({ entity }) => entity),
                  ).filter((fact) => here(fact, planId, place).length > 0)}
                  passage={passage}
                  planId={planId}
                  onPoint={onPoint}
                />
                <Mentioned passage={passage} />
              </>
            )
          }
        </Answered>
      </div>
    </aside>
  );
}

function Step(props: {
  name: string;
  sign: string;
  to: string | undefined;
  onGo: (place: string) => void;
}): ReactNode {
  const { name, sign, to, onGo } = props;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) onGo(to);
      }}
    >
      {sign}
    </button>
  );
}

function Facts({
  facts,
  passage,
  planId,
  onPoint,
}: {
  facts: readonly Fact[];
  passage: Passage;
  planId: string;
  onPoint: (spans: readonly Span[]) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const unseen = passage.factCount - facts.length;
  if (passage.factCount === 0) return <p className="none">{say("noFacts")}</p>;
  return (
    <>
      {(["link", "observation", "status"] as const).map((type) => {
        const these = facts.filter((fact) => fact.type === type);
        if (these.length === 0) return null;
        const name = say(type === "link" ? "links" : type === "observation" ? "observations" : "statuses");
        return (
          <section key={type} aria-label={name}>
            <h3>
              {name} <small>{these.length}</small>
            </h3>
            <ul className="facts-list">
              {these.map((fact) => (
                <FactItem
                  key={fact.key}
                  fact={fact}
                  planId={planId}
                  place={passage.place}
                  onPoint={onPoint}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {unseen > 0 && (
        <p className="none">
          {unseen} {say("unseenFacts")}
        </p>
      )}
    </>
  );
}

function Mentioned({ passage }: { passage: Passage }): ReactNode {
  const say = useSay(MESSAGES);
  const entities = [...new Map(passage.mentions.map(({ entity }) => [entity.id, entity])).values()];
  if (entities.length === 0) return null;
  return (
    <section aria-label={say("mentions")}>
      <h3>
        {say("mentions")} <small>{entities.length}</small>
      </h3>
      <ul className="mentioned">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} both />
          </li>
        ))}
      </ul>
    </section>
  );
}
