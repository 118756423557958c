import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";

import { Drawing, type Hands } from "../../graph/drawing";
import { paletteOf } from "../../graph/palette";
import type { Scene } from "../../graph/scene";
import { useSay, useTheme } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { useMedia } from "./useMedia";

/** The drawing of a scene. What it shows stands as lists beside it; this is for eyes, pointer and arrow keys. */
export function Canvas({
  scene,
  summary,
  hands,
  press,
  drawing,
}: {
  scene: Scene;
  /** What it shows, in a sentence. */
  summary: string;
  hands: Hands;
  /** What else keys do; true where it took the key. */
  press: (key: string) => boolean;
  drawing: Ref<Drawing | null>;
}): ReactNode {
  const say = useSay(MESSAGES);
  const element = useRef<HTMLDivElement>(null);
  const own = useRef<Drawing>(null);
  const latest = useRef({ scene, hands });
  const theme = useTheme();
  const dark = useMedia("(prefers-color-scheme: dark)");
  const calm = useMedia("(prefers-reduced-motion: reduce)");
  useEffect(() => {
    latest.current = { scene, hands };
  });

  // Sigma takes colours once: another theme draws anew.
  useLayoutEffect(() => {
    if (!element.current) return;
    const drawn = new Drawing(
      element.current,
      paletteOf(element.current),
      {
        select: (id) => {
          latest.current.hands.select(id);
        },
        expand: (id) => {
          latest.current.hands.expand(id);
        },
        pin: (id, at) => {
          latest.current.hands.pin(id, at);
        },
      },
      calm,
    );
    own.current = drawn;
    drawn.show(latest.current.scene);
    return () => {
      drawn.end();
      own.current = null;
    };
  }, [theme, dark, calm]);
  useEffect(() => {
    own.current?.show(scene);
  }, [scene]);
  useImperativeHandle<Drawing | null, Drawing | null>(drawing, () => own.current);

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const drawn = own.current;
    if (!drawn) return;
    const step = 0.12;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => {
        drawn.pan(-step, 0);
      },
      ArrowRight: () => {
        drawn.pan(step, 0);
      },
      ArrowUp: () => {
        drawn.pan(0, -step);
      },
      ArrowDown: () => {
        drawn.pan(0, step);
      },
      "+": () => {
        drawn.zoom(true);
      },
      "=": () => {
        drawn.zoom(true);
      },
      "-": () => {
        drawn.zoom(false);
      },
      "0": () => {
        drawn.fit();
      },
    };
    const move = moves[event.key];
    if (move) move();
    else if (!press(event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      className="canvas"
      tabIndex={0}
      role="application"
      aria-label={summary}
      aria-roledescription={say("picture")}
      aria-describedby="graph-keys"
      onKeyDown={key}
    >
      <div ref={element} className="layers" aria-hidden="true" />
    </div>
  );
}
