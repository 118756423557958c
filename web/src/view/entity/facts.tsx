import type { ReactNode } from "react";

import { EntityName, nameIn } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import type { Group } from "./groups";
import { MESSAGES } from "./messages";
import { Proven } from "./proven";

/** What plans and the catalog say of the entity's links, in groups. */
export function Facts({ groups }: { groups: readonly Group[] }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  if (groups.length === 0) return <p className="none">{say("noFacts")}</p>;
  return (
    <>
      {groups.length > 3 && (
        <nav className="jump" aria-label={say("groups")}>
          {groups.map(({ key, title, facts }) => (
            <a key={key} href={`#${key}`}>
              {title[language]} <span className="count">{facts.length}</span>
            </a>
          ))}
        </nav>
      )}
      {groups.map(({ key, title, facts }) => (
        <section key={key} className="group" aria-labelledby={key}>
          <h3 id={key} tabIndex={-1}>
            {title[language]} <span className="count">{facts.length}</span>
          </h3>
          <ul>
            {facts.map(({ fact, other }) => (
              <li key={fact.id}>
                <Proven
                  label={`${title[language]}, ${nameIn(language, other)}`}
                  evidence={fact.evidence}
                  intended={fact.intended}
                  background={fact.background}
                >
                  <EntityName entity={other} both />
                </Proven>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
