import type { ReactNode } from "react";

import type { GraphWaysQuery } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { LINKS } from "../../graph/links";
import type { Way } from "../../graph/model";
import { EntityName } from "../../panel/entity";
import { Aim, Evidence } from "../../panel/evidence";
import { Answered, Loading, Notice } from "../../panel/notice";
import { useLanguage, useSay } from "../../state/preferences";
import { WAYS, waysOf } from "./ask";
import { MESSAGES } from "./messages";

type Path = NonNullable<GraphWaysQuery["paths"]>["paths"][number];

/** The ways between two entities: which is shown, and for each of its links what it rests on. */
export function Ways({ way, go }: { way: Way; go: (way: Way | null) => void }): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(WAYS, waysOf(way));
  return (
    <section className="details ways" aria-labelledby="graph-path">
      <div className="head">
        <h2 id="graph-path">{say("path")}</h2>
        <button
          type="button"
          onClick={() => {
            go(null);
          }}
        >
          {say("closePath")}
        </button>
      </div>
      <label>
        <input
          type="checkbox"
          checked={way.hubs}
          onChange={({ target }) => {
            go({ ...way, hubs: target.checked, number: 0 });
          }}
        />
        {say("hubs")}
      </label>
      <Answered asked={asked} skeleton={<Loading lines={8} />}>
        {({ paths }) => <Found found={paths} way={way} go={go} />}
      </Answered>
    </section>
  );
}

function Found({
  found,
  way,
  go,
}: {
  found: GraphWaysQuery["paths"];
  way: Way;
  go: (way: Way) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const paths = found?.paths ?? [];
  const path = paths[way.number] ?? paths[0];
  if (!path) {
    const gaveUp = found?.truncated ?? false;
    return (
      <Notice
        title={say(gaveUp ? "gaveUp" : "noWay")}
        remedy={say(gaveUp ? "gaveUpRemedy" : "noWayRemedy")}
      />
    );
  }
  return (
    <>
      {paths.length > 1 && (
        <div className="choice" role="group" aria-label={say("ways")}>
          {paths.map(({ length }, number) => (
            <button
              key={number}
              type="button"
              aria-pressed={paths[number] === path}
              onClick={() => {
                go({ ...way, number });
              }}
            >
              {number + 1} · {length} {say(length === 1 ? "step" : "steps")}
            </button>
          ))}
        </div>
      )}
      <Hops path={path} />
      {found?.truncated && <p className="lead">{say("moreWays")}</p>}
    </>
  );
}

function Hops({ path: { nodes, links } }: { path: Path }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const [first] = nodes;
  return (
    <ol className="hops">
      {first && (
        <li>
          <EntityName entity={first} />
        </li>
      )}
      {links.map((link, at) => {
        const next = nodes[at + 1];
        // Read against its direction, a link has its arrow turned round.
        const back = link.target.id === nodes[at]?.id;
        return (
          <li key={link.id}>
            <details>
              <summary>
                {back ? "←" : "→"} {LINKS[link.type][language]} {link.intended && <Aim />}{" "}
                <small>
                  {say("evidence")} {link.evidence.length}
                </small>
              </summary>
              <Evidence list={link.evidence} />
            </details>
            {next && <EntityName entity={next} />}
          </li>
        );
      })}
    </ol>
  );
}
