/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a figure is a result or an aim. */
export type Basis =
  /** A result. */
  | 'ACTUAL'
  /** An aim. */
  | 'TARGET';

/** How a figure relates to the number given. */
export type Comparator =
  /** About the number. */
  | 'ABOUT'
  /** The number or more. */
  | 'AT_LEAST'
  /** Exactly the number. */
  | 'EXACT'
  /** Less than the number. */
  | 'LESS_THAN'
  /** More than the number. */
  | 'MORE_THAN'
  /** The number or less. */
  | 'UP_TO';

/** What of two observations is compared. */
export type ComparisonMeasure =
  /** The growth rates, in percentage points. */
  | 'GROWTH'
  /** The values, in their unit. */
  | 'VALUE';

/** The kinds of things that plans name. */
export type EntityKind =
  /** A functional area: a park, a zone, a new town, a business quarter. 功能区. */
  | 'AREA'
  /** An honour, a ranking or a recognition. 荣誉. */
  | 'AWARD'
  /** An enterprise, a bank, a fund or its manager, a state-owned group. 企业. */
  | 'COMPANY'
  /** An administrative area: province, city, district, county, subdistrict or community. 行政区. */
  | 'DISTRICT'
  /** A competition, summit, festival or lecture series. 活动. */
  | 'EVENT'
  /** A thing that is measured; its values are observations. 指标. */
  | 'INDICATOR'
  /** An industry, a cluster or an emerging track, in a tree from broad to narrow. 产业. */
  | 'INDUSTRY'
  /** A university, hospital, school, government body, laboratory, innovation platform or association. 机构. */
  | 'INSTITUTION'
  /** A plan, regulation, named reform, mechanism or campaign. 政策. */
  | 'POLICY'
  /** Something named that is built, upgraded, founded or planned. 项目. */
  | 'PROJECT';

/** The kinds of links between entities, read from source to target. */
export type LinkType =
  /** Two organisations, districts or areas work together; stored once and read both ways. */
  | 'COOPERATES_WITH'
  /** A company or institution builds, founds or runs a project, an institution or an area. */
  | 'DEVELOPS'
  /** A project, area or institution comes under a policy. */
  | 'GOVERNED_BY'
  /** A project, company, institution or event is in a district or area; of a company it means a site, not its seat. */
  | 'LOCATED_IN'
  /** A company works in an industry. */
  | 'OPERATES_IN'
  /** One is a part of another: of its own kind; an area of a district; a district counted into an area; a project that is a phase of an institution. */
  | 'PART_OF'
  /** Something received an award, a ranking or a recognition. */
  | 'RECEIVED'
  /** A project, area, institution, policy, event or award belongs to or serves an industry. */
  | 'RELATES_TO';

/** How a fact was found. */
export type Method =
  /** Known beforehand and said by no plan. */
  | 'CATALOG'
  /** Read by a person and checked against the sentence. */
  | 'CURATED'
  /** Found in the text by a rule. */
  | 'RULE';

type EntityFields_Area_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Award_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Company_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_District_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Event_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Indicator_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Industry_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Institution_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Policy_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type EntityFields_Project_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

export type EntityFieldsFragment =
  | EntityFields_Area_Fragment
  | EntityFields_Award_Fragment
  | EntityFields_Company_Fragment
  | EntityFields_District_Fragment
  | EntityFields_Event_Fragment
  | EntityFields_Indicator_Fragment
  | EntityFields_Industry_Fragment
  | EntityFields_Institution_Fragment
  | EntityFields_Policy_Fragment
  | EntityFields_Project_Fragment
;

export type EvidenceFieldsFragment = { place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type SuggestionsQuery = { search: { totalCount: number, edges: Array<{ highlight: string, node:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
       }> } | null };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityPageQuery = { node:
    | { __typename: 'Area', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Award', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'District', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Event', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Indicator', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Industry', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Institution', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan' }
    | { __typename: 'Policy', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ id: string, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , target:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null }
    | { __typename: 'Section' }
   | null };

type PictureEntity_Area_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Award_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Company_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_District_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Event_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Indicator_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Industry_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Institution_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Policy_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

type PictureEntity_Project_Fragment = { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null };

export type PictureEntityFragment =
  | PictureEntity_Area_Fragment
  | PictureEntity_Award_Fragment
  | PictureEntity_Company_Fragment
  | PictureEntity_District_Fragment
  | PictureEntity_Event_Fragment
  | PictureEntity_Indicator_Fragment
  | PictureEntity_Industry_Fragment
  | PictureEntity_Institution_Fragment
  | PictureEntity_Policy_Fragment
  | PictureEntity_Project_Fragment
;

export type PictureLinkFragment = { id: string, type: LinkType, intended: boolean, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type GraphAroundQueryVariables = Exact<{
  around: Array<string | number> | string | number;
  types?: Array<LinkType> | LinkType | null | undefined;
  limit: number;
}>;


export type GraphAroundQuery = { subgraph: { truncated: boolean, nodes: Array<
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, links: Array<{ id: string, type: LinkType, intended: boolean, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type GraphBetweenQueryVariables = Exact<{
  all: Array<string | number> | string | number;
  fresh: Array<string | number> | string | number;
  after?: string | null | undefined;
}>;


export type GraphBetweenQuery = { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GraphWaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  hubs: boolean;
}>;


export type GraphWaysQuery = { paths: { truncated: boolean, paths: Array<{ length: number, nodes: Array<
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null }
      >, links: Array<{ id: string, type: LinkType, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }>, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }> } | null };

export type GraphStartQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartQuery = { industries: { nodes: Array<{ id: string }> } | null, entities: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type GraphTotalsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type GraphTotalsQuery = { nodes: Array<
    | { __typename: 'Area', id: string, links: { totalCount: number } | null }
    | { __typename: 'Award', id: string, links: { totalCount: number } | null }
    | { __typename: 'Company', id: string, links: { totalCount: number } | null }
    | { __typename: 'District', id: string, links: { totalCount: number } | null }
    | { __typename: 'Event', id: string, links: { totalCount: number } | null }
    | { __typename: 'Indicator', id: string, links: { totalCount: number } | null }
    | { __typename: 'Industry', id: string, links: { totalCount: number } | null }
    | { __typename: 'Institution', id: string, links: { totalCount: number } | null }
    | { __typename: 'Link', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Policy', id: string, links: { totalCount: number } | null }
    | { __typename: 'Project', id: string, links: { totalCount: number } | null }
    | { __typename: 'Section', id: string }
   | null> };

export type GraphCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphCountsQuery = { node:
    | { __typename: 'Area', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Award', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Company', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'District', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Event', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Indicator', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Industry', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Institution', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan' }
    | { __typename: 'Policy', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Project', RELATES_TO: { totalCount: number } | null, OPERATES_IN: { totalCount: number } | null, DEVELOPS: { totalCount: number } | null, LOCATED_IN: { totalCount: number } | null, PART_OF: { totalCount: number } | null, RECEIVED: { totalCount: number } | null, COOPERATES_WITH: { totalCount: number } | null, GOVERNED_BY: { totalCount: number } | null }
    | { __typename: 'Section' }
   | null };

export type GraphLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphLinkQuery = { node:
    | { __typename: 'Area' }
    | { __typename: 'Award' }
    | { __typename: 'Company' }
    | { __typename: 'District' }
    | { __typename: 'Event' }
    | { __typename: 'Indicator' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Link', type: LinkType, intended: boolean, source:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      , target:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan' }
    | { __typename: 'Policy' }
    | { __typename: 'Project' }
    | { __typename: 'Section' }
   | null };

export type StartContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartContentsQuery = { plans: { nodes: Array<{ id: string, title: string, publisher: string | null, year: number, documentLoaded: boolean }> } | null, industries: { totalCount: number } | null, projects: { totalCount: number } | null, companies: { totalCount: number } | null, institutions: { totalCount: number } | null, districts: { totalCount: number } | null, areas: { totalCount: number } | null, policies: { totalCount: number } | null, events: { totalCount: number } | null, awards: { totalCount: number } | null, indicators: { totalCount: number } | null, observations: { totalCount: number } | null, links: { totalCount: number } | null };

export type StartHeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type StartHeadlinesQuery = { comparison: { nodes: Array<{ measure: ComparisonMeasure | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, earlier: { id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null }, later: { id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null } }> } | null };

export type FigureFieldsFragment = { id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null };

export type StartIndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StartIndustriesQuery = { industries: { nodes: Array<{ id: string, kind: EntityKind, name: string, nameEn: string | null, links: { nodes: Array<{ intended: boolean, source:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
           }> } | null }> } | null };

export type StartQuestionsQueryVariables = Exact<{
  industry: string;
  company: string;
  indicator: string;
}>;


export type StartQuestionsQuery = { industry:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, company:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, indicator:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const PictureEntityFragmentDoc = new TypedDocumentString(`
    fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`, {"fragmentName":"PictureEntity"}) as unknown as TypedDocumentString<PictureEntityFragment, unknown>;
export const PictureLinkFragmentDoc = new TypedDocumentString(`
    fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}
    `, {"fragmentName":"PictureLink"}) as unknown as TypedDocumentString<PictureLinkFragment, unknown>;
export const FigureFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}
    `, {"fragmentName":"FigureFields"}) as unknown as TypedDocumentString<FigureFieldsFragment, unknown>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    totalCount
    edges {
      highlight
      node {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityFields
      links(first: 100) {
        nodes {
          id
          source {
            ...EntityFields
          }
          target {
            ...EntityFields
          }
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {
  subgraph(around: $around, types: $types, intended: null, limit: $limit) {
    truncated
    nodes {
      ...PictureEntity
    }
    links {
      ...PictureLink
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphBetweenDocument = new TypedDocumentString(`
    query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {
  links(
    where: {or: [{source: {id: {in: $fresh}}, target: {id: {in: $all}}}, {source: {id: {in: $all}}, target: {id: {in: $fresh}}}]}
    first: 100
    after: $after
  ) {
    nodes {
      ...PictureLink
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<GraphBetweenQuery, GraphBetweenQueryVariables>;
export const GraphWaysDocument = new TypedDocumentString(`
    query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {
  paths(from: $from, to: $to, hubs: $hubs, first: 5) {
    truncated
    paths {
      length
      nodes {
        ...PictureEntity
      }
      links {
        ...PictureLink
        evidence {
          ...EvidenceFields
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<GraphWaysQuery, GraphWaysQueryVariables>;
export const GraphStartDocument = new TypedDocumentString(`
    query GraphStart {
  industries(
    where: {projects: {some: {}}}
    orderBy: [{field: PROJECTS_COUNT, direction: DESC}, {field: COMPANIES_COUNT, direction: DESC}]
    first: 6
  ) {
    nodes {
      id
    }
  }
  entities(first: 6) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartQuery, GraphStartQueryVariables>;
export const GraphTotalsDocument = new TypedDocumentString(`
    query GraphTotals($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      links(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphTotalsQuery, GraphTotalsQueryVariables>;
export const GraphCountsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<GraphCountsQuery, GraphCountsQueryVariables>;
export const GraphLinkDocument = new TypedDocumentString(`
    query GraphLink($id: ID!) {
  node(id: $id) {
    __typename
    ... on Link {
      type
      intended
      source {
        ...EntityFields
      }
      target {
        ...EntityFields
      }
      evidence {
        ...EvidenceFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`) as unknown as TypedDocumentString<GraphLinkQuery, GraphLinkQueryVariables>;
export const StartContentsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<StartContentsQuery, StartContentsQueryVariables>;
export const StartHeadlinesDocument = new TypedDocumentString(`
    query StartHeadlines {
  comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {
    nodes {
      measure
      indicator {
        ...EntityFields
      }
      earlier {
        ...FigureFields
      }
      later {
        ...FigureFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}`) as unknown as TypedDocumentString<StartHeadlinesQuery, StartHeadlinesQueryVariables>;
export const StartIndustriesDocument = new TypedDocumentString(`
    query StartIndustries {
  industries(
    where: {projects: {some: {}}}
    orderBy: [{field: PROJECTS_COUNT, direction: DESC}, {field: COMPANIES_COUNT, direction: DESC}]
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
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<StartIndustriesQuery, StartIndustriesQueryVariables>;
export const StartQuestionsDocument = new TypedDocumentString(`
    query StartQuestions($industry: String!, $company: String!, $indicator: String!) {
  industry: entity(name: $industry, kind: INDUSTRY) {
    id
  }
  company: entity(name: $company, kind: COMPANY) {
    id
  }
  indicator: entity(name: $indicator, kind: INDICATOR) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartQuestionsQuery, StartQuestionsQueryVariables>;