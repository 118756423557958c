import { type ReactNode, useMemo } from "react";

import type { Shown } from "../../graph/contents";
import { LINKS } from "../../graph/links";
import { EntityName } from "../../panel/entity";
import { Aim } from "../../panel/evidence";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** The picture in words: a table of its links, from which each can be chosen. */
export function LinkTable({
  shown: { entities, links },
  selected,
  select,
}: {
  shown: Shown;
  selected: string | null;
  select: (id: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const by = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  return (
    <section className="as-table" aria-labelledby="graph-table">
      <h2 id="graph-table">
        {say("asList")} <small>{links.length}</small>
      </h2>
      {links.length === 0 ? (
        <p>{say("noLinksShown")}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-labelledby="graph-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{say("source")}</th>
                <th scope="col">{say("link")}</th>
                <th scope="col">{say("target")}</th>
              </tr>
            </thead>
            <tbody>
              {links.map((link) => {
                const [source, target] = [by.get(link.source), by.get(link.target)];
                return (
                  <tr key={link.id} className={link.id === selected ? "chosen" : ""}>
                    <td>{source && <EntityName entity={source} />}</td>
                    <td>
                      <button
                        type="button"
                        title={say("showLink")}
                        aria-pressed={link.id === selected}
                        onClick={() => {
                          select(link.id);
                        }}
                      >
                        {LINKS[link.type][language]}
                      </button>{" "}
                      {link.intended && <Aim />}
                    </td>
                    <td>{target && <EntityName entity={target} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
