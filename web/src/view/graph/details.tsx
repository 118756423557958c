import type { ReactNode } from "react";
import { Link as PageLink } from "wouter";

import { graphql } from "../../api/generated";
import type { LinkType } from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import type { Contents, Entity, Shown } from "../../graph/contents";
import { ALL_TYPES, LINKS } from "../../graph/links";
import { type Action, isExpanded, type Picture, type Point } from "../../graph/model";
import { KINDS } from "../../kinds";
import { KindMark } from "../../panel/entity";
import { Aim } from "../../panel/evidence";
import { Answered, Loading } from "../../panel/notice";
import { entityPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const COUNTS = graphql(`
  query GraphCounts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        RELATES_TO: links(types: [RELATES_TO], first: 1) {
          totalCount
        }
        OPERATES_IN: links(types: [OPERATES_IN], first: 1) {
          totalCount
        }
        DEVELOPS: links(types: [DEVELOPS], first: 1) {
          totalCount
        }
        LOCATED_IN: links(types: [LOCATED_IN], first: 1) {
          totalCount
        }
        PART_OF: links(types: [PART_OF], first: 1) {
          totalCount
        }
        RECEIVED: links(types: [RECEIVED], first: 1) {
          totalCount
        }
        COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {
          totalCount
        }
        GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** What is chosen, and what can be done with it. */
export function EntityDetails({
  entity,
  picture,
  contents,
  shown,
  act,
  placeOf,
  beginPath,
}: {
  entity: Entity;
  picture: Picture;
  contents: Contents;
  shown: Shown;
  act: (action: Action) => void;
  placeOf: (id: string) => Point;
  beginPath: () => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const english = useLanguage() === "en" && entity.nameEn !== null;
  const { id, kind, name, nameEn, intended } = entity;
  const pinned = picture.pinned.has(id);
  return (
    <section className="details" aria-labelledby="graph-chosen">
      <p className="kind">
        <KindMark kind={kind} /> {KINDS[kind].name[useLanguage()]} {intended && <Aim />}
      </p>
      <h2 id="graph-chosen" lang={english ? "en" : "zh-CN"}>
        {english ? nameEn : name}
      </h2>
      {nameEn !== null && (
        <p className="other" lang={english ? "zh-CN" : "en"}>
          {english ? name : nameEn}
        </p>
      )}
      <div className="deeds">
        <PageLink className="button" href={entityPath(id)}>
          {say("open")}
        </PageLink>
        <button type="button" onClick={beginPath}>
          {say("pathTo")}
        </button>
        <button
          type="button"
          aria-pressed={pinned}
          onClick={() => {
            act(pinned ? { do: "unpin", id } : { do: "pin", id, at: placeOf(id) });
          }}
        >
          {say(pinned ? "unpin" : "pin")}
        </button>
        <button
          type="button"
          onClick={() => {
            act({ do: "hide", ids: [id] });
          }}
        >
          {say("hide")}
        </button>
      </div>
      <Rest id={id} picture={picture} contents={contents} shown={shown} act={act} />
    </section>
  );
}

/** How many of an entity's links are not shown, by type, each with a button that shows them. */
function Rest({
  id,
  picture,
  contents,
  shown,
  act,
}: {
  id: string;
  picture: Picture;
  contents: Contents;
  shown: Shown;
  act: (action: Action) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const asked = useAnswer(COUNTS, { id });
  const count = (links: Shown["links"], type: LinkType) =>
    links.filter((link) => link.type === type && (link.source === id || link.target === id)).length;
  return (
    <div className="rest">
      <h3>{say("notShown")}</h3>
      <Answered asked={asked} skeleton={<Loading lines={2} />}>
        {({ node }) => {
          if (!node || !("PART_OF" in node)) return <p>{say("noLinks")}</p>;
          const types = ALL_TYPES.map((type) => {
            const total = node[type]?.totalCount ?? 0;
            return {
              type,
              total,
              fresh: total - count(contents.links, type),
              away: count(contents.links, type) - count(shown.links, type),
            };
          });
          const open = types.filter(({ type, fresh }) => fresh > 0 && !isExpanded(picture, id, type));
          const away = types.reduce((sum, one) => sum + one.away, 0);
          const sum = open.reduce((all, { fresh }) => all + fresh, 0);
          if (types.every(({ total }) => total === 0)) return <p>{say("noLinks")}</p>;
          return (
            <>
              {open.length === 0 && away === 0 && <p>{say("allShown")}</p>}
              {away > 0 && (
                <p>
                  {away} {say("outOfSight")}
                </p>
              )}
              {open.length > 0 && (
                <ul>
                  {open.length > 1 && (
                    <li>
                      <button
                        type="button"
                        className="button main"
                        onClick={() => {
                          act({ do: "expand", id, type: null });
                        }}
                      >
                        {say("expandAll")} <small>{sum}</small>
                      </button>
                    </li>
                  )}
                  {open.map(({ type, fresh }) => (
                    <li key={type}>
                      <button
                        type="button"
                        onClick={() => {
                          act({ do: "expand", id, type });
                        }}
                      >
                        <span className="unseen">{say("expand")} </span>
                        {LINKS[type][language]} <small>{fresh}</small>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}
