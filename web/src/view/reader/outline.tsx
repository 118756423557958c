import "./outline.css";

import { type ReactNode, useEffect, useState } from "react";

import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { anchorOf, depthOf } from "./text";

/** A heading. */
export interface Entry {
  place: string;
  title: string;
}

/** The headings, each a link to where it stands; that of what is read is marked. Folds on a narrow window. */
export function Outline({ entries, wide }: { entries: readonly Entry[]; wide: boolean }): ReactNode {
  const say = useSay(MESSAGES);
  const current = useCurrent(entries);
  const [open, setOpen] = useState(false);
  return (
    <details
      className="outline"
      open={wide || open}
      onToggle={(event) => {
        if (!wide) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say("outline")}</summary>
      <nav aria-label={say("outline")} lang="zh-CN">
        <ol>
          {entries.map(({ place, title }) => (
            <li key={place} className={`depth-${depthOf(place)}`}>
              <a
                href={`#${anchorOf(place)}`}
                {...(place === current && { "aria-current": "location" as const })}
                onClick={() => {
                  setOpen(false);
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

/** The last heading that has passed the top of the window. */
function useCurrent(entries: readonly Entry[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const passed = [...entries].reverse().find(({ place }) => {
        const top = document.getElementById(anchorOf(place))?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 4;
      });
      setCurrent(passed?.place);
    };
    const scrolled = () => {
      asked ||= requestAnimationFrame(look);
    };
    addEventListener("scroll", scrolled, { passive: true });
    return () => {
      removeEventListener("scroll", scrolled);
      cancelAnimationFrame(asked);
    };
  }, [entries]);
  useEffect(() => {
    const nav = document.querySelector(".outline nav");
    const link = nav?.querySelector<HTMLElement>("[aria-current]");
    if (!nav || !link) return;
    const [box, at] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    if (at.top < box.top || at.bottom > box.bottom) nav.scrollTop += at.top - box.top - box.height / 3;
  }, [current]);
  return current;
}
