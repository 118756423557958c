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
        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {
          nodes {
            intended
            source {
              ...EntityFields
            }
          }
        }
      }
    }
  }
`);

type Industry = NonNullable<StartIndustriesQuery["industries"]>["nodes"][number];

/** The industries that have most projects, each as a small picture; asked once that is enabled. */
export function Industries({ enabled }: { enabled: boolean }): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(QUERY, {}, { enabled });
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

// By kind, so that like stands beside like.
function petals({ links }: Industry): Petal[] {
  const all = (links?.nodes ?? []).map(({ source, intended }) => ({ entity: source, intended }));
  return ALL_KINDS.flatMap((kind) => all.filter(({ entity }) => entity.kind === kind));
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
          {around
            .filter(({ entity }) => entity.kind === "PROJECT")
            .slice(0, 3)
            .map(({ entity }) => (
              <li key={entity.id}>
                <EntityName entity={entity} />
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
    count: petals.filter(({ entity }) => entity.kind === kind).length,
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
