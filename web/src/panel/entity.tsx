import "./entity.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { graphql } from "../api/generated";
import type { EntityFieldsFragment, EntityKind } from "../api/generated/graphql";
import { colour, KINDS } from "../kinds";
import type { Language } from "../state/language";
import { entityPath } from "../state/places";
import { useLanguage } from "../state/preferences";

/** What EntityName shows; a query that spreads EntityFields has it. */
export const ENTITY_FIELDS = graphql(`
  fragment EntityFields on Entity {
    id
    kind
    name
    nameEn
  }
`);

/** The mark of a kind: its shape in its colour, named for those who see neither. */
export function KindMark({ kind }: { kind: EntityKind }): ReactNode {
  const name = KINDS[kind].name[useLanguage()];
  return (
    <svg
      className="kind-mark"
      viewBox="0 0 16 16"
      role="img"
      aria-label={name}
      style={{ color: colour(kind) }}
    >
      <title>{name}</title>
      <path d={KINDS[kind].shape} fill="currentColor" />
    </svg>
  );
}

/** Its name in a language: the Chinese one where it has none in English. */
export function nameIn(language: Language, { name, nameEn }: EntityFieldsFragment): string {
  return language === "en" ? (nameEn ?? name) : name;
}

/** An entity: its kind's mark and its name, as a link to its page. */
export function EntityName({
  entity,
  both = false,
  link = true,
}: {
  entity: EntityFieldsFragment;
  /** Whether the name in the other language stands behind the first. */
  both?: boolean;
  link?: boolean;
}): ReactNode {
  const english = useLanguage() === "en" && entity.nameEn !== null;
  const other = english ? entity.name : entity.nameEn;
  const content = (
    <>
      <KindMark kind={entity.kind} />
      <span>
        <span className="name" lang={english ? "en" : "zh-CN"}>
          {english ? entity.nameEn : entity.name}
        </span>
        {both && other !== null && (
          <>
            {" "}
            <small lang={english ? "zh-CN" : "en"}>{other}</small>
          </>
        )}
      </span>
    </>
  );
  return link ? (
    <Link href={entityPath(entity.id)} className="entity-name">
      {content}
    </Link>
  ) : (
    <span className="entity-name">{content}</span>
  );
}
