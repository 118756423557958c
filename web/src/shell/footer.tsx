import "./footer.css";

import type { ReactNode } from "react";

import { useSay } from "../state/preferences";
import { MESSAGES } from "./messages";

/** The foot of every page: whose word counts, and the licences of what is used. */
export function Footer(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <footer>
      <p>{say("authority")}</p>
      <ul>
        <li>
          <a href="/NOTICES.txt">{say("notices")}</a>
        </li>
        <li>
          <a href="/graphiql/NOTICES.txt">{say("noticesGraphiql")}</a>
        </li>
      </ul>
    </footer>
  );
}
