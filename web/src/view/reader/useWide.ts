import { useSyncExternalStore } from "react";

// As in reader.css: from this width on the outline stands beside the text.
const WIDE = "(min-width: 78rem)";

/** Whether the outline has room beside the text. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", changed);
      return () => {
        query.removeEventListener("change", changed);
      };
    },
    () => matchMedia(WIDE).matches,
  );
}
