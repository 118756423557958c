import { type ReactNode, useMemo, useRef, useState } from "react";

import { useAnswer } from "../../api/useAnswer";
import { type Contents, shown as shownOf } from "../../graph/contents";
import type { Drawing } from "../../graph/drawing";
import type { Action, History } from "../../graph/model";
import { sceneOf } from "../../graph/scene";
import { SearchBox } from "../../panel/search";
import { useLanguage, useSay } from "../../state/preferences";
import { useTotals, WAYS, waysOf } from "./ask";
import { Canvas } from "./canvas";
import { EntityDetails } from "./details";
import { Files } from "./download";
import { Keys } from "./keys";
import { Legend } from "./legend";
import { LinkDetails } from "./linkDetails";
import { EntityList } from "./list";
import { MESSAGES } from "./messages";
import { LinkTable } from "./table";
import { Tools } from "./tools";
import { useFullScreen } from "./useFullScreen";
import { usePositions } from "./usePositions";
import { Ways } from "./ways";

const NO_WAY = { from: "", to: "", hubs: false, number: 0 };

/** The picture with all that one does with it: legend, drawing, what is chosen, and the same as lists. */
export function Workbench({
  contents,
  history,
  act,
}: {
  contents: Contents;
  history: History;
  act: (action: Action) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const picture = history.present;
  const { selected, way } = picture;
  const work = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const full = useFullScreen(work);
  // The entity that a path begins from, while the reader looks for its other end.
  const [from, setFrom] = useState<string | null>(null);

  const ids = useMemo(() => [...contents.entities.keys()].sort(), [contents]);
  const totals = useTotals(ids);
  const positions = usePositions(contents, picture.again);
  const shown = useMemo(() => shownOf(contents, picture), [contents, picture]);
  const found = useAnswer(WAYS, waysOf(way ?? NO_WAY), { enabled: way !== null }).data?.paths?.paths;
  const onWay = useMemo(() => {
    const path = way && (found?.[way.number] ?? found?.[0]);
    return new Set(path ? [...path.nodes, ...path.links].map(({ id }) => id) : []);
  }, [way, found]);
  const scene = useMemo(
    () => sceneOf({ shown, picture, positions, totals, onWay, language }),
    [shown, picture, positions, totals, onWay, language],
  );

  const entity = selected === null ? undefined : contents.entities.get(selected);
  const link = contents.links.find(({ id }) => id === selected);
  const placeOf = (id: string) => scene.marks.find((mark) => mark.id === id) ?? { x: 0, y: 0 };
  const choose = (id: string | null) => {
    if (from !== null && id !== null && contents.entities.has(id)) {
      endPath(id);
    } else {
      act({ do: "select", id });
    }
  };
  const endPath = (to: string) => {
    if (from !== null && to !== from) {
      act({ do: "way", way: { from, to, hubs: false, number: 0 } });
      act({ do: "select", id: null });
      setFrom(null);
    }
  };
  const pick = (id: string) => {
    choose(id);
    drawing.current?.reveal(id);
  };
  const deeds: Record<string, () => void> = {
    e: () => {
      if (entity) act({ do: "expand", id: entity.id, type: null });
    },
    p: () => {
      if (!entity) return;
      const { id } = entity;
      act(picture.pinned.has(id) ? { do: "unpin", id } : { do: "pin", id, at: placeOf(id) });
    },
    h: () => {
      if (entity) act({ do: "hide", ids: [entity.id] });
    },
    t: () => {
      if (entity) setFrom(entity.id);
    },
    u: () => {
      act({ do: "undo" });
    },
    r: () => {
      act({ do: "redo" });
    },
    l: () => {
      act({ do: "lay out" });
    },
    escape: () => {
      if (from !== null) setFrom(null);
      else act({ do: "select", id: null });
    },
  };
  const press = (key: string) => {
    const deed = deeds[key.toLowerCase()];
    deed?.();
    return deed !== undefined;
  };
  const away = contents.entities.size - shown.entities.length;
  const summary = `${shown.entities.length} ${say("entities")} · ${shown.links.length} ${say("links")}`;

  return (
    <>
      <div ref={work} className="workbench">
        <div className="bar">
          <Legend contents={contents} picture={picture} act={act} />
          <Files shown={shown} scene={scene} drawing={() => drawing.current} />
        </div>
        <div className="stage">
          <Canvas
            scene={scene}
            summary={summary}
            hands={{
              select: choose,
              expand: (id) => {
                act({ do: "expand", id, type: null });
              },
              pin: (id, at) => {
                act({ do: "pin", id, at });
              },
            }}
            press={press}
            drawing={drawing}
          />
          <Tools history={history} act={act} drawing={() => drawing.current} full={full} />
          <div className="state">
            <p role="status">
              {summary}
              {away > 0 && ` · ${away} ${say("left")}`}
            </p>
            {(away > 0 || !picture.aims) && (
              <button
                type="button"
                onClick={() => {
                  act({ do: "show all" });
                }}
              >
                {say("showAll")}
              </button>
            )}
          </div>
          {contents.truncated && <p className="truncated">{say("truncated")}</p>}
          {shown.entities.length === 0 && <p className="nothing">{say("allHidden")}</p>}
        </div>
        <aside className="side">
          {from !== null && (
            <section className="details second" aria-labelledby="graph-second">
              <h2 id="graph-second">{say("chooseSecond")}</h2>
              <p>{say("chooseSecondHint")}</p>
              <SearchBox
                label={say("chooseSecond")}
                onChoose={({ id }) => {
                  endPath(id);
                }}
              />
              <button
                type="button"
                onClick={() => {
                  setFrom(null);
                }}
              >
                {say("cancel")}
              </button>
            </section>
          )}
          {way && (
            <Ways
              way={way}
              go={(next) => {
                act({ do: "way", way: next });
              }}
            />
          )}
          {entity && (
            <EntityDetails
              entity={entity}
              picture={picture}
              contents={contents}
              shown={shown}
              act={act}
              placeOf={placeOf}
              beginPath={() => {
                setFrom(entity.id);
              }}
            />
          )}
          {link && <LinkDetails id={link.id} />}
          {!entity && !link && !way && from === null && (
            <section className="details hint">
              <h2>{say("nothingChosen")}</h2>
              <p>{say("nothingChosenHint")}</p>
            </section>
          )}
          <EntityList entities={shown.entities} selected={selected} select={pick} press={press} />
        </aside>
      </div>
      <Keys />
      <LinkTable shown={shown} selected={selected} select={choose} />
    </>
  );
}
