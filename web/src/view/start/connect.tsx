import type { ReactNode } from "react";

import { ENDPOINT } from "../../api/endpoint";
import { GRAPHIQL, SCHEMA } from "../../state/places";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** How programs ask: the addresses, and one line to try. */
export function Connect(): ReactNode {
  const say = useSay(MESSAGES);
  const { origin } = location;
  return (
    <section aria-labelledby="connect">
      <h2 id="connect">{say("connect")}</h2>
      <dl className="addresses">
        <div>
          {/* Nothing to show to one who follows a link. */}
          <dt>{origin + ENDPOINT}</dt>
          <dd>{say("endpoint")}</dd>
        </div>
        <div>
          <dt>
            <a href={GRAPHIQL}>{origin + GRAPHIQL}</a>
          </dt>
          <dd>{say("console")}</dd>
        </div>
        <div>
          <dt>
            <a href={SCHEMA}>{origin + SCHEMA}</a>
          </dt>
          <dd>{say("schemaFile")}</dd>
        </div>
      </dl>
      <p>{say("command")}</p>
      <pre tabIndex={0}>
        <code lang="en">
          {`curl ${origin}${ENDPOINT} -H 'Content-Type: application/json' \\\n  -d '{"query": "{ projects(first: 5) { totalCount nodes { name status } } }"}'`}
        </code>
      </pre>
    </section>
  );
}
