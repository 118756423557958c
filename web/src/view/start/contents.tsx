import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../../api/generated";
import type { EntityKind, StartContentsQuery } from "../../api/generated/graphql";
import { ALL_KINDS, KINDS } from "../../kinds";
import { KindMark } from "../../panel/entity";
import { readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** How much there is of each kind, and the plans it comes from. */
export const CONTENTS = graphql(`
  query StartContents {
    plans(first: 100) {
      nodes {
        id
        title
        publisher
        year
        documentLoaded
      }
    }
    industries {
      totalCount
    }
    projects {
      totalCount
    }
    companies {
      totalCount
    }
    institutions {
      totalCount
    }
    districts {
      totalCount
    }
    areas {
      totalCount
    }
    policies {
      totalCount
    }
    events {
      totalCount
    }
    awards {
      totalCount
    }
    indicators {
      totalCount
    }
    observations {
      totalCount
    }
    links {
      totalCount
    }
  }
`);

const FIELDS = {
  INDUSTRY: "industries",
  PROJECT: "projects",
  COMPANY: "companies",
  INSTITUTION: "institutions",
  DISTRICT: "districts",
  AREA: "areas",
  POLICY: "policies",
  EVENT: "events",
  AWARD: "awards",
  INDICATOR: "indicators",
} as const satisfies Record<EntityKind, keyof StartContentsQuery>;

export function Contents({ data }: { data: StartContentsQuery }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <dl className="counts">
        {ALL_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <span aria-hidden="true">
                <KindMark kind={kind} />
              </span>{" "}
              {KINDS[kind].names[language]}
            </dt>
            <dd>{number.format(data[FIELDS[kind]]?.totalCount ?? 0)}</dd>
          </div>
        ))}
        {(["observations", "links"] as const).map((name) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{number.format(data[name]?.totalCount ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say("plans")}</h3>
      <ul className="plans">
        {data.plans?.nodes.map((plan) => (
          <li key={plan.id}>
            <span className="year">{plan.year}</span>
            <span>
              <Link href={readerPath(plan.id)} lang="zh-CN">
                {plan.title}
              </Link>{" "}
              <small lang="zh-CN">{plan.publisher}</small>
            </span>
            <small>{say(plan.documentLoaded ? "withText" : "withoutText")}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
