/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What must hold for linked areas. */
export type AreaLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: AreaWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: AreaWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: AreaWhere | null | undefined;
  /** Whether one also fits whose parent, or a parent of that, fits. */
  withDescendants?: boolean | null | undefined;
};

/** Which areas are meant; all that is given must hold. */
export type AreaWhere = {
  /** All of these hold. */
  and?: Array<AreaWhere> | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Areas that are parts of it: by what holds for them. */
  children?: AreaLinkFilter | null | undefined;
  /** Companies located here: by what holds for them. */
  companies?: CompanyLinkFilter | null | undefined;
  /** Companies and institutions that build, found or run it: by what holds for them. */
  developers?: EntityLinkFilter | null | undefined;
  /** Events located here: by what holds for them. */
  events?: EventLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the plan says it belongs to or serves: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Institutions located here: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** Districts that are counted into the area: by what holds for them. */
  memberDistricts?: DistrictLinkFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: AreaWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AreaWhere> | null | undefined;
  /** Areas that it is a part of: by what holds for them. */
  parents?: AreaLinkFilter | null | undefined;
  /** Districts that the area belongs to: by what holds for them. */
  partOfDistricts?: DistrictLinkFilter | null | undefined;
  /** Organisations, districts and areas that it cooperates with: by what holds for them. */
  partners?: EntityLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Policies that it comes under: by what holds for them. */
  policies?: PolicyLinkFilter | null | undefined;
  /** Projects located here: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
  /** By the latest status that is not intended. */
  status?: ProjectStatusFilter | null | undefined;
  /** By its status reports. */
  statuses?: StatusReportListFilter | null | undefined;
  /** By the year of that status. */
  year?: IntFilter | null | undefined;
};

/** What must hold for linked awards. */
export type AwardLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: AwardWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: AwardWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: AwardWhere | null | undefined;
};

/** Which awards are meant; all that is given must hold. */
export type AwardWhere = {
  /** All of these hold. */
  and?: Array<AwardWhere> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the award is about: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: AwardWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwardWhere> | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** All that received the award: by what holds for them. */
  recipients?: EntityLinkFilter | null | undefined;
};

/** Whether a figure is a result or an aim. */
export type Basis =
  /** A result. */
  | 'ACTUAL'
  /** An aim. */
  | 'TARGET';

/** What must hold for linked companies. */
export type CompanyLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: CompanyWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: CompanyWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: CompanyWhere | null | undefined;
};

/** Which companies are meant; all that is given must hold. */
export type CompanyWhere = {
  /** All of these hold. */
  and?: Array<CompanyWhere> | null | undefined;
  /** Areas where it is: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Areas that it builds, founds or runs: by what holds for them. */
  developedAreas?: AreaLinkFilter | null | undefined;
  /** Districts where it is: by what holds for them. */
  districts?: DistrictLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the company works in: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Institutions that it builds, founds or runs: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** Districts and areas where it is; of a company: where it has a site, not its seat: by what holds for them. */
  locations?: EntityLinkFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CompanyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompanyWhere> | null | undefined;
  /** Organisations, districts and areas that it cooperates with: by what holds for them. */
  partners?: EntityLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Projects that it builds, founds or runs: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
};

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

/** What to count by: a linked kind, the kinds, the status, the year or the plan. */
export type CountBy =
  /** By linked areas. */
  | 'AREA'
  /** By linked awards. */
  | 'AWARD'
  /** By linked companies. */
  | 'COMPANY'
  /** By linked districts. */
  | 'DISTRICT'
  /** By linked events. */
  | 'EVENT'
  /** By linked industries. */
  | 'INDUSTRY'
  /** By linked institutions. */
  | 'INSTITUTION'
  /** By the kinds of what it is linked to. */
  | 'KIND'
  /** By the plan that names it. */
  | 'PLAN'
  /** By linked policies. */
  | 'POLICY'
  /** By linked projects. */
  | 'PROJECT'
  /** By the latest status. */
  | 'STATUS'
  /** By the year of the latest status. */
  | 'YEAR';

/** What must hold for linked districts. */
export type DistrictLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: DistrictWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: DistrictWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: DistrictWhere | null | undefined;
  /** Whether one also fits whose parent, or a parent of that, fits. */
  withDescendants?: boolean | null | undefined;
};

/** Which districts are meant; all that is given must hold. */
export type DistrictWhere = {
  /** All of these hold. */
  and?: Array<DistrictWhere> | null | undefined;
  /** Areas that belong to the district: by what holds for them. */
  areaParts?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Districts that are parts of it: by what holds for them. */
  children?: DistrictLinkFilter | null | undefined;
  /** By the code of the national standard. */
  code?: StringFilter | null | undefined;
  /** Companies located here: by what holds for them. */
  companies?: CompanyLinkFilter | null | undefined;
  /** Events located here: by what holds for them. */
  events?: EventLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Institutions located here: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: DistrictWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<DistrictWhere> | null | undefined;
  /** Districts that it is a part of: by what holds for them. */
  parents?: DistrictLinkFilter | null | undefined;
  /** Areas that the district is counted into: by what holds for them. */
  partOfAreas?: AreaLinkFilter | null | undefined;
  /** Organisations, districts and areas that it cooperates with: by what holds for them. */
  partners?: EntityLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Projects located here: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
};

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

/** What the value must be. */
export type EntityKindFilter = {
  /** Exactly this value. */
  eq?: EntityKind | null | undefined;
  /** One of these values. */
  in?: Array<EntityKind> | null | undefined;
};

/** What must hold for linked entities. */
export type EntityLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: EntityWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: EntityWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: EntityWhere | null | undefined;
};

/** Which entities are meant; all that is given must hold. */
export type EntityWhere = {
  /** All of these hold. */
  and?: Array<EntityWhere> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By kind. */
  kind?: EntityKindFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EntityWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EntityWhere> | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
};

/** What must hold for linked events. */
export type EventLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: EventWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: EventWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: EventWhere | null | undefined;
};

/** Which events are meant; all that is given must hold. */
export type EventWhere = {
  /** All of these hold. */
  and?: Array<EventWhere> | null | undefined;
  /** Areas where it is: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Districts where it is: by what holds for them. */
  districts?: DistrictLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the plan says it belongs to or serves: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** Districts and areas where it is: by what holds for them. */
  locations?: EntityLinkFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EventWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EventWhere> | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
};

/** What must hold for the evidence. */
export type EvidenceListFilter = {
  /** All pieces fit. */
  every?: EvidenceWhere | null | undefined;
  /** No piece fits. */
  none?: EvidenceWhere | null | undefined;
  /** At least one piece fits. */
  some?: EvidenceWhere | null | undefined;
};

/** Which evidence is meant; all that is given must hold. */
export type EvidenceWhere = {
  /** All of these hold. */
  and?: Array<EvidenceWhere> | null | undefined;
  /** How sure the method is, from 0 to 1. */
  confidence?: FloatFilter | null | undefined;
  /** Whether the plan aims at it: not a fact yet. */
  intended?: boolean | null | undefined;
  /** How it was found. */
  method?: MethodFilter | null | undefined;
  /** This does not hold. */
  not?: EvidenceWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvidenceWhere> | null | undefined;
  /** By place, such as 3/1/2/4. */
  place?: StringFilter | null | undefined;
  /** By the plan that says it. */
  plan?: PlanWhere | null | undefined;
  /** By the words it rests on. */
  quote?: StringFilter | null | undefined;
  /** By the rule that found it. */
  rule?: StringFilter | null | undefined;
  /** Whether the sentence was at hand and holds it. */
  verified?: boolean | null | undefined;
  /** By the year that the statement is about. */
  year?: IntFilter | null | undefined;
};

/** What a number must be. */
export type FloatFilter = {
  /** Exactly this number. */
  eq?: number | null | undefined;
  /** More than this. */
  gt?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** One of these numbers. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** What an id must be. */
export type IdFilter = {
  /** Exactly this id. */
  eq?: string | number | null | undefined;
  /** One of these ids. */
  in?: Array<string | number> | null | undefined;
};

/** What must hold for linked industries. */
export type IndustryLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: IndustryWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: IndustryWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: IndustryWhere | null | undefined;
  /** Whether one also fits whose parent, or a parent of that, fits. */
  withDescendants?: boolean | null | undefined;
};

/** Which industries are meant; all that is given must hold. */
export type IndustryWhere = {
  /** All of these hold. */
  and?: Array<IndustryWhere> | null | undefined;
  /** Areas that belong to or serve this industry: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Industries that are parts of it: by what holds for them. */
  children?: IndustryLinkFilter | null | undefined;
  /** By the code of the national standard. */
  code?: StringFilter | null | undefined;
  /** Companies that work in this industry: by what holds for them. */
  companies?: CompanyLinkFilter | null | undefined;
  /** Events that belong to or serve this industry: by what holds for them. */
  events?: EventLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Institutions that belong to or serve this industry: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: IndustryWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndustryWhere> | null | undefined;
  /** Industries that it is a part of: by what holds for them. */
  parents?: IndustryLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Policies that belong to or serve this industry: by what holds for them. */
  policies?: PolicyLinkFilter | null | undefined;
  /** Projects that belong to or serve this industry: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
  /** Awards that are about this industry: by what holds for them. */
  relatedAwards?: AwardLinkFilter | null | undefined;
};

/** What must hold for linked institutions. */
export type InstitutionLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: InstitutionWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: InstitutionWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: InstitutionWhere | null | undefined;
};

/** Which institutions are meant; all that is given must hold. */
export type InstitutionWhere = {
  /** All of these hold. */
  and?: Array<InstitutionWhere> | null | undefined;
  /** Areas where it is: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Institutions that are parts of it: by what holds for them. */
  children?: InstitutionLinkFilter | null | undefined;
  /** Areas that it builds, founds or runs: by what holds for them. */
  developedAreas?: AreaLinkFilter | null | undefined;
  /** Companies and institutions that build, found or run it: by what holds for them. */
  developers?: EntityLinkFilter | null | undefined;
  /** Districts where it is: by what holds for them. */
  districts?: DistrictLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the plan says it belongs to or serves: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Institutions that it builds, founds or runs: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** Districts and areas where it is: by what holds for them. */
  locations?: EntityLinkFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: InstitutionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<InstitutionWhere> | null | undefined;
  /** Institutions that it is a part of: by what holds for them. */
  parents?: InstitutionLinkFilter | null | undefined;
  /** Organisations, districts and areas that it cooperates with: by what holds for them. */
  partners?: EntityLinkFilter | null | undefined;
  /** Projects that are building phases of the institution: by what holds for them. */
  phases?: ProjectLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Policies that it comes under: by what holds for them. */
  policies?: PolicyLinkFilter | null | undefined;
  /** Projects that it builds, founds or runs: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
  /** By the latest status that is not intended. */
  status?: ProjectStatusFilter | null | undefined;
  /** By its status reports. */
  statuses?: StatusReportListFilter | null | undefined;
  /** By the year of that status. */
  year?: IntFilter | null | undefined;
};

/** What a number must be. */
export type IntFilter = {
  /** Exactly this number. */
  eq?: number | null | undefined;
  /** More than this. */
  gt?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** One of these numbers. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

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

/** What the value must be. */
export type MethodFilter = {
  /** Exactly this value. */
  eq?: Method | null | undefined;
  /** One of these values. */
  in?: Array<Method> | null | undefined;
};

/** What must hold for the plans. */
export type PlanListFilter = {
  /** All fit. */
  every?: PlanWhere | null | undefined;
  /** None fits. */
  none?: PlanWhere | null | undefined;
  /** At least one fits. */
  some?: PlanWhere | null | undefined;
};

/** Which plans are meant; all that is given must hold. */
export type PlanWhere = {
  /** All of these hold. */
  and?: Array<PlanWhere> | null | undefined;
  /** By the district whose plan it is. */
  district?: DistrictWhere | null | undefined;
  /** Whether the document was at hand. */
  documentLoaded?: boolean | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PlanWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlanWhere> | null | undefined;
  /** By publisher. */
  publisher?: StringFilter | null | undefined;
  /** By title. */
  title?: StringFilter | null | undefined;
  /** By the year it plans for. */
  year?: IntFilter | null | undefined;
};

/** What must hold for linked policies. */
export type PolicyLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: PolicyWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: PolicyWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: PolicyWhere | null | undefined;
};

/** Which policies are meant; all that is given must hold. */
export type PolicyWhere = {
  /** All of these hold. */
  and?: Array<PolicyWhere> | null | undefined;
  /** Areas that come under the policy: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the plan says it belongs to or serves: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Institutions that come under the policy: by what holds for them. */
  institutions?: InstitutionLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PolicyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PolicyWhere> | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Projects that come under the policy: by what holds for them. */
  projects?: ProjectLinkFilter | null | undefined;
};

/** What must hold for linked projects. */
export type ProjectLinkFilter = {
  /** Only links that no plan says (true), only what plans say (false), or both (null). */
  background?: boolean | null | undefined;
  /** All links lead to ones that fit. */
  every?: ProjectWhere | null | undefined;
  /** Only links whose evidence fits. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Only facts (false), only aims (true), or both (null). */
  intended?: boolean | null | undefined;
  /** No link leads to one that fits; {} fits all. */
  none?: ProjectWhere | null | undefined;
  /** At least one link leads to one that fits; {} fits all. */
  some?: ProjectWhere | null | undefined;
};

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

/** What the value must be. */
export type ProjectStatusFilter = {
  /** Exactly this value. */
  eq?: ProjectStatus | null | undefined;
  /** One of these values. */
  in?: Array<ProjectStatus> | null | undefined;
};

/** Which projects are meant; all that is given must hold. */
export type ProjectWhere = {
  /** All of these hold. */
  and?: Array<ProjectWhere> | null | undefined;
  /** Areas where it is: by what holds for them. */
  areas?: AreaLinkFilter | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** Companies and institutions that build, found or run it: by what holds for them. */
  developers?: EntityLinkFilter | null | undefined;
  /** Districts where it is: by what holds for them. */
  districts?: DistrictLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Industries that the plan says it belongs to or serves: by what holds for them. */
  industries?: IndustryLinkFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** Districts and areas where it is: by what holds for them. */
  locations?: EntityLinkFilter | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectWhere> | null | undefined;
  /** Projects that are parts of it: by what holds for them. */
  parts?: ProjectLinkFilter | null | undefined;
  /** Institutions whose building phase this project is: by what holds for them. */
  phaseOf?: InstitutionLinkFilter | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
  /** Policies that it comes under: by what holds for them. */
  policies?: PolicyLinkFilter | null | undefined;
  /** By the latest status that is not intended. */
  status?: ProjectStatusFilter | null | undefined;
  /** By its status reports. */
  statuses?: StatusReportListFilter | null | undefined;
  /** Projects that it is a part of: by what holds for them. */
  wholes?: ProjectLinkFilter | null | undefined;
  /** By the year of that status. */
  year?: IntFilter | null | undefined;
};

/** What must hold for the status reports. */
export type StatusReportListFilter = {
  /** All fit. */
  every?: StatusReportWhere | null | undefined;
  /** None fits. */
  none?: StatusReportWhere | null | undefined;
  /** At least one fits. */
  some?: StatusReportWhere | null | undefined;
};

/** Which status reports are meant; all that is given must hold. */
export type StatusReportWhere = {
  /** All of these hold. */
  and?: Array<StatusReportWhere> | null | undefined;
  /** By what it rests on. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Whether the plan aims at it: not a fact yet. */
  intended?: boolean | null | undefined;
  /** This does not hold. */
  not?: StatusReportWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<StatusReportWhere> | null | undefined;
  /** By the plan that reports it. */
  plan?: PlanWhere | null | undefined;
  /** How far it has come. */
  status?: ProjectStatusFilter | null | undefined;
  /** By the year that the report is about. */
  year?: IntFilter | null | undefined;
};

/** What a text must be; of a name, any of the names and aliases in either language will do. */
export type StringFilter = {
  /** Has this part. */
  contains?: string | null | undefined;
  /** Exactly this text. */
  eq?: string | null | undefined;
  /** One of these texts. */
  in?: Array<string> | null | undefined;
  /** Begins with this part. */
  startsWith?: string | null | undefined;
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<
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
    > } | null };

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

export type EntityQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityQuery = { node:
    | { __typename: 'Area', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Award', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Company', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'District', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Event', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Indicator', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Industry', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Institution', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan' }
    | { __typename: 'Policy', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Project', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameEn: string | null, links: { totalCount: number, nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Section' }
   | null };

export type LinkFieldsFragment = { id: string, type: LinkType, intended: boolean, background: boolean, source:
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
  , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> };

export type EvidenceFieldsFragment = { place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null };

export type NeighbourhoodQueryVariables = Exact<{
  around: Array<string | number> | string | number;
  depth?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  types?: Array<LinkType> | LinkType | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { subgraph: { truncated: boolean, nodes: Array<
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
    >, links: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
      , evidence: Array<{ place: string | null, quote: string | null, method: Method, confidence: number, verified: boolean, plan: { id: string, title: string } | null }> }> } | null };

export type CountsQueryVariables = Exact<{
  of: EntityKind;
  by: CountBy;
  first?: number | null | undefined;
}>;


export type CountsQuery = { counts: Array<{ key: string, count: number, entity:
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
     | null }> | null };

export type ProjectsQueryVariables = Exact<{
  where?: ProjectWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, nodes: Array<{ status: ProjectStatus | null, year: number | null, id: string, kind: EntityKind, name: string, nameEn: string | null, developers: { nodes: Array<
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
        > } | null, locations: { nodes: Array<
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
        > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ComparisonQueryVariables = Exact<{
  kinds?: Array<ComparisonKind> | ComparisonKind | null | undefined;
  comparable?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparisonQuery = { comparison: { totalCount: number, nodes: Array<{ kind: ComparisonKind, difference: number | null, obstacles: Array<ComparisonObstacle>, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, earlier: { year: number, basis: Basis, value: number | null, unit: string | null }, later: { year: number, basis: Basis, value: number | null, unit: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, nodes: Array<{ id: string, title: string, publisher: string | null, year: number, documentLoaded: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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
  place
  quote
  method
  confidence
  verified
  plan {
    id
    title
  }
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on Link {
  id
  type
  intended
  background
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
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  place
  quote
  method
  confidence
  verified
  plan {
    id
    title
  }
}`, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityFields
      aliases
      links(first: $first, after: $after) {
        totalCount
        nodes {
          ...LinkFields
        }
        pageInfo {
          hasNextPage
          endCursor
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
fragment LinkFields on Link {
  id
  type
  intended
  background
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
fragment EvidenceFields on Evidence {
  place
  quote
  method
  confidence
  verified
  plan {
    id
    title
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($around: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int) {
  subgraph(
    around: $around
    depth: $depth
    kinds: $kinds
    types: $types
    limit: $limit
  ) {
    nodes {
      ...EntityFields
    }
    links {
      ...LinkFields
    }
    truncated
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment LinkFields on Link {
  id
  type
  intended
  background
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
fragment EvidenceFields on Evidence {
  place
  quote
  method
  confidence
  verified
  plan {
    id
    title
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($of: EntityKind!, $by: CountBy!, $first: Int) {
  counts(of: $of, by: $by, first: $first) {
    key
    count
    entity {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($where: ProjectWhere, $first: Int, $after: String) {
  projects(where: $where, first: $first, after: $after) {
    totalCount
    nodes {
      ...EntityFields
      status
      year
      developers {
        nodes {
          ...EntityFields
        }
      }
      locations {
        nodes {
          ...EntityFields
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
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($kinds: [ComparisonKind!], $comparable: Boolean, $first: Int, $after: String) {
  comparison(kinds: $kinds, comparable: $comparable, first: $first, after: $after) {
    totalCount
    nodes {
      kind
      indicator {
        ...EntityFields
      }
      earlier {
        year
        basis
        value
        unit
      }
      later {
        year
        basis
        value
        unit
      }
      difference
      obstacles
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
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($first: Int, $after: String) {
  plans(first: $first, after: $after) {
    totalCount
    nodes {
      id
      title
      publisher
      year
      documentLoaded
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;