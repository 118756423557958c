import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";

import { parse, print, type Shape } from "./address";

/** Changes some of the state; the reader's way back leads past it where replace is true, as it is by default. */
export type Change<S> = (change: Partial<S>, replace?: boolean) => void;

/**
 * What stands in the page's address, and a way to change it. The shape is one constant per view, not made anew
 * when drawn.
 */
export function useAddress<S extends object>(shape: Shape<S>): [S, Change<S>] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const state = useMemo(() => parse(shape, search), [shape, search]);
  return [
    state,
    (change, replace = true) => {
      // What another change wrote a moment ago stands in the address, not yet in the state drawn.
      const now = parse(shape, location.search);
      navigate(path + print(shape, { ...now, ...change }), { replace });
    },
  ];
}
