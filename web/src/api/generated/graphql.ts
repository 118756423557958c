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

/** What a comparison sets against what. */
export type ComparisonKind =
  /** The aims for two years. */
  | 'AIMS'
  /** An aim against the result of an earlier year: how much more is promised than was done. */
  | 'AIM_AGAINST_RESULT'
  /** The results of two years. */
  | 'RESULTS'
  /** A result against the aim for the same year: what was promised and what was done. */
  | 'RESULT_AGAINST_AIM'
  /** A result against an aim for an earlier year. */
  | 'RESULT_AGAINST_EARLIER_AIM';

/** What of two observations is compared. */
export type ComparisonMeasure =
  /** The growth rates, in percentage points. */
  | 'GROWTH'
  /** The values, in their unit. */
  | 'VALUE';

/** Why two observations of one indicator cannot be compared. */
export type ComparisonObstacle =
  /** They have neither two values nor two growth rates. */
  | 'NO_COMMON_NUMBER'
  /** One is about a single year and the other spans several, or they span different numbers of years. */
  | 'OTHER_PERIOD'
  /** They are figures of different subjects, such as a district and one hospital. */
  | 'OTHER_SUBJECT'
  /** Their values have different units, and they have no two growth rates to compare instead. */
  | 'OTHER_UNIT';

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

export type FigureEvidenceQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FigureEvidenceQuery = { observations: { nodes: Array<{ id: string, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> } | null };

export type FiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FiguresQuery = { observations: { nodes: Array<{ periodEnd: number | null, id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
       | null, plans: { nodes: Array<{ id: string, title: string, year: number, district: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FigureComparisonsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FigureComparisonsQuery = { comparison: { nodes: Array<{ kind: ComparisonKind, comparable: boolean, obstacles: Array<ComparisonObstacle>, measure: ComparisonMeasure | null, difference: number | null, ratio: number | null, earlier: { id: string }, later: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
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
export const FigureEvidenceDocument = new TypedDocumentString(`
    query FigureEvidence($ids: [ID!]!) {
  observations(where: {id: {in: $ids}}, first: 10) {
    nodes {
      id
      evidence {
        ...EvidenceFields
      }
    }
  }
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
}`) as unknown as TypedDocumentString<FigureEvidenceQuery, FigureEvidenceQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      ...FigureFields
      periodEnd
      indicator {
        ...EntityFields
        aliases
      }
      subject {
        ...EntityFields
      }
      plans(first: 100) {
        nodes {
          id
          title
          year
          district {
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
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FigureComparisonsDocument = new TypedDocumentString(`
    query FigureComparisons($after: String) {
  comparison(first: 100, after: $after) {
    nodes {
      kind
      comparable
      obstacles
      measure
      difference
      ratio
      earlier {
        id
      }
      later {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FigureComparisonsQuery, FigureComparisonsQueryVariables>;
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