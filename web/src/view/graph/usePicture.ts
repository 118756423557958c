import { useEffect, useReducer, useRef } from "react";
import { useLocation, useSearch } from "wouter";

import { read, write } from "../../graph/address";
import { act, type Action, type History, opened } from "../../graph/model";

/** The picture with its history; the page's address always says it, and a changed address opens another one. */
export function usePicture(): [History, (action: Action) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [history, dispatch] = useReducer(act, search, (said) => opened(read(said)));
  const said = write(history.present);
  // What this view itself wrote last; anything else in the address came from outside.
  const written = useRef(write(read(search)));
  useEffect(() => {
    const given = write(read(search));
    if (given === written.current) return;
    written.current = given;
    dispatch({ do: "open", picture: read(search) });
  }, [search]);
  useEffect(() => {
    if (said === written.current) return;
    written.current = said;
    navigate(path + said, { replace: true });
  }, [said, path, navigate]);
  return [history, dispatch];
}
