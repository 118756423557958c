import type { ReactNode } from "react";

import { KindMark } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { kindOf, nameOf, ordered } from "./names";
import type { Load } from "./steps";

const COUNTS = ["created", "updated", "removed"] as const;

/** What a load did to the graph, as a table. */
export function Changes({ changes }: { changes: Load["changes"] }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  return (
    <section className="changes">
      <h3>{say("changes")}</h3>
      {changes.length === 0 ? (
        <p>{say("noChanges")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say("name")}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className="number">
                  {say(count)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered(changes).map((change) => {
              const kind = kindOf(change.name);
              return (
                <tr key={change.name}>
                  <th scope="row">
                    {kind && (
                      <>
                        <KindMark kind={kind} />{" "}
                      </>
                    )}
                    {nameOf(change.name, language)}
                  </th>
                  {COUNTS.map((count) => (
                    <td key={count} className={change[count] === 0 ? "number none" : "number"}>
                      {number.format(change[count])}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
