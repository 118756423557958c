import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../../api/generated";
import type { StartIndustriesQuery } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { ALL_KINDS, KINDS } from "../../kinds";
import { EntityName, KindMark } from "../../panel/entity";
import { Answered, Loading } from "../../panel/notice";
import { graphPath, INDUSTRIES, industriesPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { Flower, type Petal } from "./flower";
import { MESSAGES } from "./messages";

const QUERY = graphql(`
  query StartIndustries {
    industries(
      where: { projects: { some: {} } }
      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]
      first: 9
    ) {
      nodes {
        ...EntityFields
        projects(first: 100, intended: null) {
          edges {
            link {
              intended
            }
            node {
              ...EntityFields
            }
          }
        }
        companies(first: 100, intended: null) {
          edges {
            link {
              intended
            }
            node {
              ...EntityFields
            }
          }
        }
        areas(first: 100, intended: null) {
          edges {
            link {
              intended
            }
            node {
              ...EntityFields
            }
          }
        }
        institutions(first: 100, intended: null) {
          edges {
            link {
              intended
            }
            node {
              ...EntityFields
            }
          }
        }
      }
    }
  }
`);

type Industry = NonNullable<StartIndustriesQuery["industries"]>["nodes"][number];

/** The industries that have most projects, each as a small picture. */
export function Industries(): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(QUERY, {});
  const ids = asked.data?.industries?.nodes.map(({ id }) => id) ?? [];
  return (
    <section aria-labelledby="industries">
      <h2 id="industries">{say("industries")}</h2>
      <p className="lead">{say("industriesHint")}</p>
      <Answered asked={asked} skeleton={<Loading lines={18} />}>
        {({ industries }) =>
          industries?.nodes.length ? (
            <ul className="industries">
              {industries.nodes.map((industry) => (
                <Card key={industry.id} industry={industry} />
              ))}
            </ul>
          ) : (
            <p>{say("noIndustries")}</p>
          )
        }
      </Answered>
      <p className="more">
        <Link href={INDUSTRIES}>{say("allIndustries")}</Link>
        <Link href={graphPath(...ids)}>{say("asGraph")}</Link>
      </p>
    </section>
  );
}

function petals({ projects, companies, areas, institutions }: Industry): Petal[] {
  return [projects, companies, areas, institutions].flatMap((connection) =>
    (connection?.edges ?? []).map(({ node, link }) => ({
      id: node.id,
      kind: node.kind,
      name: node.name,
      intended: link.intended,
    })),
  );
}

function Card({ industry }: { industry: Industry }): ReactNode {
  const language = useLanguage();
  const around = petals(industry);
  const english = language === "en" && industry.nameEn !== null;
  return (
    <li>
      <Link href={graphPath(industry.id)} aria-hidden="true" tabIndex={-1}>
        <Flower petals={around} />
      </Link>
      <div>
        <h3>
          <Link href={industriesPath(industry.id)} lang={english ? "en" : "zh-CN"}>
            {english ? industry.nameEn : industry.name}
          </Link>
        </h3>
        <Counts petals={around} />
        <ul>
          {industry.projects?.edges.slice(0, 3).map(({ node }) => (
            <li key={node.id}>
              <EntityName entity={node} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Counts({ petals }: { petals: readonly Petal[] }): ReactNode {
  const language = useLanguage();
  const counts = ALL_KINDS.map((kind) => ({
    kind,
    count: petals.filter((petal) => petal.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <p className="marks">
      {counts.map(({ kind, count }) => (
        <span key={kind} title={KINDS[kind].names[language]}>
          <KindMark kind={kind} /> {count}
        </span>
      ))}
    </p>
  );
}
