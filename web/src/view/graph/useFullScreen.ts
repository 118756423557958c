import { type RefObject, useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  document.addEventListener("fullscreenchange", changed);
  return () => {
    document.removeEventListener("fullscreenchange", changed);
  };
}

/** Whether an element fills the screen, and a way to change that; null where the browser does not let it. */
export function useFullScreen(
  element: RefObject<HTMLElement | null>,
): { on: boolean; toggle: () => void } | null {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      // Where the browser will not, the picture stays as it is.
      void (on ? document.exitFullscreen() : element.current?.requestFullscreen())?.catch(() => undefined);
    },
  };
}
