import { type ReactNode, useId } from "react";

import type { TypedDocumentString } from "../../api/generated/graphql";
import { address } from "../../graphiql/address";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** A part of the page, with the way to the very question behind it. */
export function Section<V>({
  title,
  count,
  query,
  variables,
  children,
}: {
  title: string;
  count?: number | undefined;
  query: TypedDocumentString<unknown, V>;
  variables: V;
  children: ReactNode;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="title">
        <h2 id={id}>
          {title} {count !== undefined && <span className="count">{count}</span>}
        </h2>
        <a
          className="query"
          href={address({ query: query.toString(), variables: JSON.stringify(variables, null, 2) })}
          aria-label={`${say("inGraphiql")}: ${title}`}
        >
          {say("inGraphiql")}
        </a>
      </div>
      {children}
    </section>
  );
}
