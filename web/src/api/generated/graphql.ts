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

/** How far something that is built or founded has come. */
export type ProjectStatus =
  /** Finished, founded or handed over. */
  | 'COMPLETED'
  /** In use. */
  | 'OPERATING'
  /** In planning or preparation. */
  | 'PLANNED'
  /** Wished for or proposed: not yet planned in detail. */
  | 'PROPOSED'
  /** Begun and not finished; a topped-out or basically finished building is still here. */
  | 'UNDER_CONSTRUCTION'
  /** In use and being rebuilt, extended or restored. */
  | 'UPGRADING';

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

export type LoadedPlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LoadedPlansQuery = { plans: { nodes: Array<{ id: string, title: string, publisher: string | null, year: number, publishedOn: string | null, sourceUrl: string | null, documentLoaded: boolean, district: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null, sections: Array<{ place: string }>, report: { rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LoadedPlanFragment = { id: string, title: string, publisher: string | null, year: number, publishedOn: string | null, sourceUrl: string | null, documentLoaded: boolean, district: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null, sections: Array<{ place: string }>, report: { rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> } | null };

export type ReportFragment = { rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> };

export type PlanCoverageQueryVariables = Exact<{
  plan: string | number;
  headings: Array<string> | string;
}>;


export type PlanCoverageQuery = { all: { totalCount: number } | null, covered: { totalCount: number } | null };

export type PlanOutlineQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanOutlineQuery = { plan: { id: string, title: string, publisher: string | null, year: number, publishedOn: string | null, sourceUrl: string | null, documentLoaded: boolean, sections: Array<{ id: string, place: string, title: string }> } | null };

export type PlanPassagesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlanPassagesQuery = { plan: { passages: { nodes: Array<{ id: string, place: string, text: string, factCount: number, mentions: { nodes: Array<{ text: string, start: number, end: number, entity:
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
             }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FindPassagesQueryVariables = Exact<{
  id: string | number;
  text: string;
  after?: string | null | undefined;
}>;


export type FindPassagesQuery = { passages: { nodes: Array<{ id: string, place: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PassageFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type PassageFactsQuery = { node:
    | { __typename: 'Area' }
    | { __typename: 'Award' }
    | { __typename: 'Company' }
    | { __typename: 'District' }
    | { __typename: 'Event' }
    | { __typename: 'Indicator' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage', links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> } | null, observations: { nodes: Array<{ id: string, basis: Basis, year: number, periodEnd: number | null, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
           | null, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> } | null, mentions: { nodes: Array<{ entity:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
           }> } | null }
    | { __typename: 'Plan' }
    | { __typename: 'Policy' }
    | { __typename: 'Project' }
    | { __typename: 'Section' }
   | null };

export type SupportFragment = { place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null };

export type FactLinkFragment = { id: string, type: LinkType, intended: boolean, source:
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
  , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> };

export type FactObservationFragment = { id: string, basis: Basis, year: number, periodEnd: number | null, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
   | null, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> };

export type FactStatusFragment = { status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> };

type FactStatuses_Area_Fragment = { statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> };

type FactStatuses_Institution_Fragment = { statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> };

type FactStatuses_Project_Fragment = { statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> };

export type FactStatusesFragment =
  | FactStatuses_Area_Fragment
  | FactStatuses_Institution_Fragment
  | FactStatuses_Project_Fragment
;

export type PlanLinksQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlanLinksQuery = { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, source:
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
      , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PlanObservationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlanObservationsQuery = { observations: { nodes: Array<{ id: string, basis: Basis, year: number, periodEnd: number | null, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
       | null, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PlanStatusesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlanStatusesQuery = { entities: { nodes: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string } | null }> }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on LoadReport {
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}
    `, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const LoadedPlanFragmentDoc = new TypedDocumentString(`
    fragment LoadedPlan on Plan {
  id
  title
  publisher
  year
  publishedOn
  sourceUrl
  documentLoaded
  district {
    ...EntityFields
  }
  sections {
    place
  }
  report {
    ...Report
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Report on LoadReport {
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}`, {"fragmentName":"LoadedPlan"}) as unknown as TypedDocumentString<LoadedPlanFragment, unknown>;
export const SupportFragmentDoc = new TypedDocumentString(`
    fragment Support on Evidence {
  plan {
    id
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
    `, {"fragmentName":"Support"}) as unknown as TypedDocumentString<SupportFragment, unknown>;
export const FactLinkFragmentDoc = new TypedDocumentString(`
    fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
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
}`, {"fragmentName":"FactLink"}) as unknown as TypedDocumentString<FactLinkFragment, unknown>;
export const FactObservationFragmentDoc = new TypedDocumentString(`
    fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
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
}`, {"fragmentName":"FactObservation"}) as unknown as TypedDocumentString<FactObservationFragment, unknown>;
export const FactStatusFragmentDoc = new TypedDocumentString(`
    fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
    fragment Support on Evidence {
  plan {
    id
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
}`, {"fragmentName":"FactStatus"}) as unknown as TypedDocumentString<FactStatusFragment, unknown>;
export const FactStatusesFragmentDoc = new TypedDocumentString(`
    fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}
    fragment Support on Evidence {
  plan {
    id
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
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}`, {"fragmentName":"FactStatuses"}) as unknown as TypedDocumentString<FactStatusesFragment, unknown>;
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
export const LoadedPlansDocument = new TypedDocumentString(`
    query LoadedPlans($after: String) {
  plans(first: 100, after: $after) {
    nodes {
      ...LoadedPlan
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment LoadedPlan on Plan {
  id
  title
  publisher
  year
  publishedOn
  sourceUrl
  documentLoaded
  district {
    ...EntityFields
  }
  sections {
    place
  }
  report {
    ...Report
  }
}
fragment Report on LoadReport {
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}`) as unknown as TypedDocumentString<LoadedPlansQuery, LoadedPlansQueryVariables>;
export const PlanCoverageDocument = new TypedDocumentString(`
    query PlanCoverage($plan: ID!, $headings: [String!]!) {
  all: passages(
    first: 0
    where: {plan: {id: {eq: $plan}}, not: {place: {in: $headings}}}
  ) {
    totalCount
  }
  covered: passages(
    first: 0
    where: {plan: {id: {eq: $plan}}, factCount: {gt: 0}, not: {place: {in: $headings}}}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PlanCoverageQuery, PlanCoverageQueryVariables>;
export const PlanOutlineDocument = new TypedDocumentString(`
    query PlanOutline($id: ID!) {
  plan(id: $id) {
    id
    title
    publisher
    year
    publishedOn
    sourceUrl
    documentLoaded
    sections {
      id
      place
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PlanOutlineQuery, PlanOutlineQueryVariables>;
export const PlanPassagesDocument = new TypedDocumentString(`
    query PlanPassages($id: ID!, $after: String) {
  plan(id: $id) {
    passages(first: 100, after: $after) {
      nodes {
        id
        place
        text
        factCount
        mentions(first: 100) {
          nodes {
            text
            start
            end
            entity {
              ...EntityFields
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<PlanPassagesQuery, PlanPassagesQueryVariables>;
export const FindPassagesDocument = new TypedDocumentString(`
    query FindPassages($id: ID!, $text: String!, $after: String) {
  passages(
    first: 100
    after: $after
    where: {search: $text, plan: {id: {eq: $id}}}
  ) {
    nodes {
      id
      place
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindPassagesQuery, FindPassagesQueryVariables>;
export const PassageFactsDocument = new TypedDocumentString(`
    query PassageFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Passage {
      links(first: 100) {
        nodes {
          ...FactLink
        }
      }
      observations(first: 100) {
        nodes {
          ...FactObservation
        }
      }
      mentions(first: 100) {
        nodes {
          entity {
            ...EntityFields
            ...FactStatuses
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
fragment Support on Evidence {
  plan {
    id
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
fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}`) as unknown as TypedDocumentString<PassageFactsQuery, PassageFactsQueryVariables>;
export const PlanLinksDocument = new TypedDocumentString(`
    query PlanLinks($id: ID!, $after: String) {
  links(first: 100, after: $after, where: {plan: $id, background: false}) {
    nodes {
      ...FactLink
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
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
fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}`) as unknown as TypedDocumentString<PlanLinksQuery, PlanLinksQueryVariables>;
export const PlanObservationsDocument = new TypedDocumentString(`
    query PlanObservations($id: ID!, $after: String) {
  observations(first: 100, after: $after, where: {plans: {some: {id: {eq: $id}}}}) {
    nodes {
      ...FactObservation
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
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
fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}`) as unknown as TypedDocumentString<PlanObservationsQuery, PlanObservationsQueryVariables>;
export const PlanStatusesDocument = new TypedDocumentString(`
    query PlanStatuses($id: ID!, $after: String) {
  entities(
    first: 100
    after: $after
    where: {kind: {in: [PROJECT, INSTITUTION, AREA]}, plans: {some: {id: {eq: $id}}}}
  ) {
    nodes {
      ...EntityFields
      ...FactStatuses
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
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
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}`) as unknown as TypedDocumentString<PlanStatusesQuery, PlanStatusesQueryVariables>;
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