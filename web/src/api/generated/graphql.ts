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

/** What the value must be. */
export type BasisFilter = {
  /** Exactly this value. */
  eq?: Basis | null | undefined;
  /** One of these values. */
  in?: Array<Basis> | null | undefined;
};

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

/** A correction to be kept. What a rule needs besides entity and reason: MERGE and DISTINCT take into; SPLIT takes name and plan; RENAME takes name; RETYPE takes kind. */
export type CorrectionInput = {
  /** The id of the entity that the name is taken for today, or its former id. */
  entity: string | number;
  /** The id of the other entity. */
  into?: string | number | null | undefined;
  /** The kind of the thing that it is; for SPLIT that of the entity where it is null. */
  kind?: EntityKind | null | undefined;
  /** The name of the thing that it is. */
  name?: string | null | undefined;
  /** The only place in the plan, such as 3/1/2/4: for SPLIT and DROP, with plan. */
  place?: string | null | undefined;
  /** The id of the only plan that it is about: for SPLIT and DROP. */
  plan?: string | number | null | undefined;
  /** Why. */
  reason: string;
  /** What is decided. */
  rule: CorrectionRule;
};

/** What may be decided about a name. */
export type CorrectionRule =
  /** It is not the same as another thing, however alike they are. */
  | 'DISTINCT'
  /** It names nothing. */
  | 'DROP'
  /** It names the same thing as another name. */
  | 'MERGE'
  /** The thing is called otherwise. */
  | 'RENAME'
  /** The thing is of another kind. */
  | 'RETYPE'
  /** In one plan, or at one place of it, it names another thing. */
  | 'SPLIT';

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

/** What makes a pair doubtful. */
export type DoubtReason =
  /** Their names differ in one character. */
  | 'CHARACTER'
  /** Their names differ in marks or forms alone. */
  | 'FORM'
  /** They have one name, and two kinds. */
  | 'KIND'
  /** The name of the one is a part of that of the other. */
  | 'PART'
  /** The name of the one is that of the other behind the name of a district. */
  | 'PLACE';

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

/** Sorts of facts. */
export type FactGroup =
  /** A link between two entities. */
  | 'LINK'
  /** A name in the text. */
  | 'MENTION'
  /** A figure. */
  | 'OBSERVATION'
  /** A status of a project. */
  | 'STATUS';

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

/** Which indicators are meant; all that is given must hold. */
export type IndicatorWhere = {
  /** All of these hold. */
  and?: Array<IndicatorWhere> | null | undefined;
  /** Awards, rankings and recognitions that it received: by what holds for them. */
  awards?: AwardLinkFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Whether plans name it only as something aimed at. */
  intended?: boolean | null | undefined;
  /** By any of its names. */
  name?: StringFilter | null | undefined;
  /** By the English name alone. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorWhere | null | undefined;
  /** By its values. */
  observations?: ObservationListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorWhere> | null | undefined;
  /** By the plans that name it. */
  plans?: PlanListFilter | null | undefined;
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

/** What is done to a plan. */
export type LoadKind =
  /** A document is read and compared with the graph; nothing is written. */
  | 'COMPARE'
  /** A document is read and written to the graph. */
  | 'LOAD'
  /** A document that was loaded before is read again, with today's corrections. */
  | 'RELOAD'
  /** A plan is taken out again. */
  | 'UNLOAD';

/** How far a load is. */
export type LoadState =
  /** It has ended; but for COMPARE the graph is changed. */
  | 'DONE'
  /** It has ended in failure, and the graph is as it was. */
  | 'FAILED'
  /** The document is being read. */
  | 'READING'
  /** It has ended: the graph held all of it already. */
  | 'UNCHANGED'
  /** Others come before it. */
  | 'WAITING'
  /** The graph is being changed. */
  | 'WRITING';

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

/** What must hold for the observations. */
export type ObservationListFilter = {
  /** All fit. */
  every?: ObservationWhere | null | undefined;
  /** None fits. */
  none?: ObservationWhere | null | undefined;
  /** At least one fits. */
  some?: ObservationWhere | null | undefined;
};

/** Which observations are meant; all that is given must hold. */
export type ObservationWhere = {
  /** All of these hold. */
  and?: Array<ObservationWhere> | null | undefined;
  /** Result or aim. */
  basis?: BasisFilter | null | undefined;
  /** By what it rests on. */
  evidence?: EvidenceListFilter | null | undefined;
  /** By the growth in percent. */
  growthPercent?: FloatFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what is measured. */
  indicator?: IndicatorWhere | null | undefined;
  /** This does not hold. */
  not?: ObservationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ObservationWhere> | null | undefined;
  /** By the plans that state it. */
  plans?: PlanListFilter | null | undefined;
  /** By whose figure it is; figures of a plan's own district have none. */
  subject?: EntityWhere | null | undefined;
  /** By unit. */
  unit?: StringFilter | null | undefined;
  /** By the number in its unit. */
  value?: FloatFilter | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** Which passages are meant; all that is given must hold. */
export type PassageWhere = {
  /** All of these hold. */
  and?: Array<PassageWhere> | null | undefined;
  /** By how many facts rest on it; {eq: 0} finds those without. */
  factCount?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PassageWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PassageWhere> | null | undefined;
  /** By place, such as 3/1/2/4. */
  place?: StringFilter | null | undefined;
  /** By the plan it stands in. */
  plan?: PlanWhere | null | undefined;
  /** Full-text search, Chinese or English; not inside and, or, not. */
  search?: string | null | undefined;
  /** By the exact text. */
  text?: StringFilter | null | undefined;
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

export type ReportFragment = { note: string | null, rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> };

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

export type StaleRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaleRevisionQuery = { revision: string };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityPageQuery = { node:
    | { __typename: 'Area', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, plan: { id: string }, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> }
    | { __typename: 'Award', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Company', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'District', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Event', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Indicator', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Industry', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Institution', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, plan: { id: string }, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan', title: string }
    | { __typename: 'Policy', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Project', aliases: Array<string>, intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, plan: { id: string }, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> }
    | { __typename: 'Section' }
   | null };

export type StatusFieldsFragment = { status: ProjectStatus, year: number, intended: boolean, plan: { id: string }, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> };

export type EntityFactsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type EntityFactsQuery = { node:
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, background: boolean, source:
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
          , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type FactFieldsFragment = { id: string, type: LinkType, intended: boolean, background: boolean, source:
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
  , evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> };

export type EntityFiguresQueryVariables = Exact<{
  where: ObservationWhere;
  after?: string | null | undefined;
}>;


export type EntityFiguresQuery = { observations: { nodes: Array<{ periodEnd: number | null, id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
       | null, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EntityFigureFragment = { periodEnd: number | null, id: string, basis: Basis, year: number, value: number | null, unit: string | null, comparator: Comparator | null, growthPercent: number | null, growthComparator: Comparator | null, rank: string | null, indicator: { id: string, kind: EntityKind, name: string, nameEn: string | null }, subject:
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
   | null, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> };

export type EntityMentionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type EntityMentionsQuery = { node:
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { mentions: { nodes: Array<{ text: string, start: number, end: number, passage: { id: string, text: string, place: string, plan: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
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

export type IndustryTiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndustryTiesQuery = { links: { nodes: Array<{ id: string, type: LinkType, intended: boolean, source:
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
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type IndustryProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndustryProjectsQuery = { projects: { nodes: Array<{ intended: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type IndustryFactQueryVariables = Exact<{
  id: string | number;
}>;


export type IndustryFactQuery = { node:
    | { __typename: 'Area' }
    | { __typename: 'Award' }
    | { __typename: 'Company' }
    | { __typename: 'District' }
    | { __typename: 'Event' }
    | { __typename: 'Indicator' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Link', id: string, type: LinkType, intended: boolean, background: boolean, source:
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
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, nameEn: string | null, statuses: Array<{ status: ProjectStatus, year: number, intended: boolean, plan: { id: string }, evidence: Array<{ place: string | null, quote: string | null, start: number | null, end: number | null, year: number | null, method: Method, rule: string | null, confidence: number, verified: boolean, intended: boolean, plan: { id: string, title: string } | null, passage: { id: string, text: string } | null }> }> }
    | { __typename: 'Section' }
   | null };

export type LoadPlanMutationVariables = Exact<{
  upload: string | number;
  dryRun: boolean;
}>;


export type LoadPlanMutation = { loadPlan: { id: string } };

export type LoadProgressSubscriptionVariables = Exact<{
  load: string | number;
}>;


export type LoadProgressSubscription = { loadProgress: { startedAt: string | null, id: string, kind: LoadKind, state: LoadState, ahead: number, document: string | null, planId: string | null, planTitle: string | null, askedAt: string, report: { note: string | null, rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> } | null, difference: { added: Array<{ group: FactGroup, about: string, before: string, now: string, words: string }>, changed: Array<{ group: FactGroup, about: string, before: string, now: string, words: string }>, gone: Array<{ group: FactGroup, about: string, before: string, now: string, words: string }> } | null, changes: Array<{ name: string, created: number, updated: number, removed: number }>, failure: { code: string, message: string } | null } };

export type FactChangeFieldsFragment = { group: FactGroup, about: string, before: string, now: string, words: string };

export type LoadSummaryFragment = { id: string, kind: LoadKind, state: LoadState, ahead: number, document: string | null, planId: string | null, planTitle: string | null, askedAt: string };

export type LoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadsQuery = { loads: Array<{ id: string, kind: LoadKind, state: LoadState, ahead: number, document: string | null, planId: string | null, planTitle: string | null, askedAt: string }> };

export type NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesQuery = { doubtfulPairs: Array<{ reason: DoubtReason, one: { id: string, kind: EntityKind, name: string, mentions: number }, other: { id: string, kind: EntityKind, name: string, mentions: number } }>, corrections: Array<{ id: string, rule: CorrectionRule, kind: EntityKind, name: string, toKind: EntityKind | null, toName: string | null, plan: string | null, place: string | null, reason: string, on: string | null }> };

export type DoubtfulFieldsFragment = { id: string, kind: EntityKind, name: string, mentions: number };

export type CorrectionFieldsFragment = { id: string, rule: CorrectionRule, kind: EntityKind, name: string, toKind: EntityKind | null, toName: string | null, plan: string | null, place: string | null, reason: string, on: string | null };

export type CorrectMutationVariables = Exact<{
  correction: CorrectionInput;
}>;


export type CorrectMutation = { correct: { toLoad: Array<string>, loads: Array<{ id: string, planTitle: string | null }> } };

export type KeptFieldsFragment = { toLoad: Array<string>, loads: Array<{ id: string, planTitle: string | null }> };

export type UncorrectMutationVariables = Exact<{
  correction: string | number;
}>;


export type UncorrectMutation = { uncorrect: { toLoad: Array<string>, loads: Array<{ id: string, planTitle: string | null }> } };

export type SubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectQuery = { node:
    | { __typename: 'Area', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Award', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'District', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Event', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Indicator', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Industry', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Institution', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Link' }
    | { __typename: 'Observation' }
    | { __typename: 'Passage' }
    | { __typename: 'Plan' }
    | { __typename: 'Policy', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, nameEn: string | null, plans: { nodes: Array<{ id: string, title: string }> } | null }
    | { __typename: 'Section' }
   | null };

export type LoadedPlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LoadedPlansQuery = { plans: { nodes: Array<{ id: string, title: string, publisher: string | null, year: number, publishedOn: string | null, sourceUrl: string | null, documentLoaded: boolean, district: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null, sections: Array<{ place: string }>, report: { note: string | null, rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LoadedPlanFragment = { id: string, title: string, publisher: string | null, year: number, publishedOn: string | null, sourceUrl: string | null, documentLoaded: boolean, district: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null, sections: Array<{ place: string }>, report: { note: string | null, rejected: number, read: { characters: number, sections: number, passages: number, dropped: number }, found: { mentions: number, links: number, observations: number, statuses: number, byMethod: Array<{ methods: Array<Method>, facts: number }> }, refused: Array<{ place: string, fact: string, reason: string }> } | null };

export type PlanCoverageQueryVariables = Exact<{
  plan: string | number;
  sentences: PassageWhere;
  covered: PassageWhere;
}>;


export type PlanCoverageQuery = { plan: { report: { coverage: { numbers: number, numbersRead: number, missed: Array<{ place: string, numbers: Array<{ text: string }> }> } | null } | null } | null, all: { totalCount: number } | null, covered: { totalCount: number } | null };

export type UnloadPlanMutationVariables = Exact<{
  plan: string | number;
}>;


export type UnloadPlanMutation = { unloadPlan: { id: string } };

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
export const StatusFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
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
}`, {"fragmentName":"StatusFields"}) as unknown as TypedDocumentString<StatusFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const FactFieldsFragmentDoc = new TypedDocumentString(`
    fragment FactFields on Link {
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
}`, {"fragmentName":"FactFields"}) as unknown as TypedDocumentString<FactFieldsFragment, unknown>;
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
export const EntityFigureFragmentDoc = new TypedDocumentString(`
    fragment EntityFigure on Observation {
  ...FigureFields
  periodEnd
  indicator {
    ...EntityFields
  }
  subject {
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
}`, {"fragmentName":"EntityFigure"}) as unknown as TypedDocumentString<EntityFigureFragment, unknown>;
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
export const FactChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment FactChangeFields on FactChange {
  group
  about
  before
  now
  words
}
    `, {"fragmentName":"FactChangeFields"}) as unknown as TypedDocumentString<FactChangeFieldsFragment, unknown>;
export const LoadSummaryFragmentDoc = new TypedDocumentString(`
    fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}
    `, {"fragmentName":"LoadSummary"}) as unknown as TypedDocumentString<LoadSummaryFragment, unknown>;
export const DoubtfulFieldsFragmentDoc = new TypedDocumentString(`
    fragment DoubtfulFields on DoubtfulEntity {
  id
  kind
  name
  mentions
}
    `, {"fragmentName":"DoubtfulFields"}) as unknown as TypedDocumentString<DoubtfulFieldsFragment, unknown>;
export const CorrectionFieldsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionFields on Correction {
  id
  rule
  kind
  name
  toKind
  toName
  plan
  place
  reason
  on
}
    `, {"fragmentName":"CorrectionFields"}) as unknown as TypedDocumentString<CorrectionFieldsFragment, unknown>;
export const KeptFieldsFragmentDoc = new TypedDocumentString(`
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}
    `, {"fragmentName":"KeptFields"}) as unknown as TypedDocumentString<KeptFieldsFragment, unknown>;
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on LoadReport {
  note
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
  note
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
}`, {"hash":"sha256:25fda00f72d3dd436242c822df70851968aae6818633f4066c1f81720e0841ff"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const StaleRevisionDocument = new TypedDocumentString(`
    query StaleRevision {
  revision
}
    `, {"hash":"sha256:73cda7828fb0a5d311b8ca6e7cccea929298d15602e36e00dde372f42496e6bc"}) as unknown as TypedDocumentString<StaleRevisionQuery, StaleRevisionQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Plan {
      title
    }
    ... on Entity {
      ...EntityFields
      aliases
      intended
      plans(first: 100) {
        nodes {
          id
          title
        }
      }
    }
    ... on Project {
      statuses {
        ...StatusFields
      }
    }
    ... on Institution {
      statuses {
        ...StatusFields
      }
    }
    ... on Area {
      statuses {
        ...StatusFields
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
fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
  }
}`, {"hash":"sha256:7be365e187573589c67e2221052b14e0ce83bf5803a2022d3bceb98e8387f1a5"}) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(first: 100, after: $after) {
        nodes {
          ...FactFields
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
fragment FactFields on Link {
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
}`, {"hash":"sha256:818f245b9ca67d77f4d49c445841f20461d92c01127ac12bc726fe5b4731429b"}) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const EntityFiguresDocument = new TypedDocumentString(`
    query EntityFigures($where: ObservationWhere!, $after: String) {
  observations(where: $where, first: 100, after: $after) {
    nodes {
      ...EntityFigure
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
fragment EntityFigure on Observation {
  ...FigureFields
  periodEnd
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
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
}`, {"hash":"sha256:d9b3011deed092c05c8967b296b4f8a572e433b60fd1db944cab302a76feba4e"}) as unknown as TypedDocumentString<EntityFiguresQuery, EntityFiguresQueryVariables>;
export const EntityMentionsDocument = new TypedDocumentString(`
    query EntityMentions($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      mentions(first: 100, after: $after) {
        nodes {
          text
          start
          end
          passage {
            id
            text
            place
            plan {
              id
              title
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
}
    `, {"hash":"sha256:d335e893d0f07a50c23c2a2f3814a147ee40386a3e165efecefc7908ca5d8da8"}) as unknown as TypedDocumentString<EntityMentionsQuery, EntityMentionsQueryVariables>;
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
}`, {"hash":"sha256:7974d0f41b1308533e681a708e235e25938f1f175579f774b6234bd7309d4ace"}) as unknown as TypedDocumentString<FigureEvidenceQuery, FigureEvidenceQueryVariables>;
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
      plans(first: 40) {
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
}`, {"hash":"sha256:fc1d4f98e6fba8839fa22ba6e5ca78994b67e174c991357f5c7789c621f71c12"}) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
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
    `, {"hash":"sha256:e875956590c843bf8424e1a06ef48f8d7372957b33ef1b6aa05e97bf0a8a9861"}) as unknown as TypedDocumentString<FigureComparisonsQuery, FigureComparisonsQueryVariables>;
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
}`, {"hash":"sha256:141d4fd2f0057305f6da0254f5b09c10f04147aa99f7e33c5e4c382aacb9c4bb"}) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
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
}`, {"hash":"sha256:2ed27fd1e92b27dc658c1f19b56d3257ddb43841060c702000d17116601725bf"}) as unknown as TypedDocumentString<GraphBetweenQuery, GraphBetweenQueryVariables>;
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
}`, {"hash":"sha256:342008ffc4a6f2c2cdcb734627f4761e61e457a5a46722fb98ac5550cc9c93c2"}) as unknown as TypedDocumentString<GraphWaysQuery, GraphWaysQueryVariables>;
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
    `, {"hash":"sha256:9a24afe31e55cbdadeb7a8b83c255c342112003bd8fb83f2936f9e0f692a7765"}) as unknown as TypedDocumentString<GraphStartQuery, GraphStartQueryVariables>;
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
    `, {"hash":"sha256:3a399f6c7f27586aca76cefb2e59c4ea7c131261c30e75cb93747a0e5cbbcf78"}) as unknown as TypedDocumentString<GraphTotalsQuery, GraphTotalsQueryVariables>;
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
    `, {"hash":"sha256:5c31f308c700567ad2ace1abb43c5b557ac9e013b02a740178f647f397e56c31"}) as unknown as TypedDocumentString<GraphCountsQuery, GraphCountsQueryVariables>;
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
}`, {"hash":"sha256:7dd880c983bcb1e1e92121c39db2639392edc6296b547550862732c2db61b6f8"}) as unknown as TypedDocumentString<GraphLinkQuery, GraphLinkQueryVariables>;
export const IndustryTiesDocument = new TypedDocumentString(`
    query IndustryTies($after: String) {
  links(
    where: {or: [{types: [RELATES_TO, LOCATED_IN], source: {kind: {eq: PROJECT}}}, {types: [DEVELOPS], target: {kind: {eq: PROJECT}}}, {types: [OPERATES_IN], background: false}, {types: [PART_OF], source: {kind: {in: [INDUSTRY, AREA, DISTRICT]}}}]}
    first: 100
    after: $after
  ) {
    nodes {
      id
      type
      intended
      source {
        ...EntityFields
      }
      target {
        ...EntityFields
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
}`, {"hash":"sha256:8c69fb71bc20abcad04e138bf843fc56a1891f4861f3ced25c8cefb7d7eb3fb0"}) as unknown as TypedDocumentString<IndustryTiesQuery, IndustryTiesQueryVariables>;
export const IndustryProjectsDocument = new TypedDocumentString(`
    query IndustryProjects($after: String) {
  projects(first: 100, after: $after) {
    nodes {
      ...EntityFields
      intended
      statuses {
        status
        year
        intended
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
}`, {"hash":"sha256:99c43d8b710b6efa161ca416094e5f5d06f1901b267acb45f746326dcfdcaef9"}) as unknown as TypedDocumentString<IndustryProjectsQuery, IndustryProjectsQueryVariables>;
export const IndustryFactDocument = new TypedDocumentString(`
    query IndustryFact($id: ID!) {
  node(id: $id) {
    __typename
    ... on Link {
      ...FactFields
    }
    ... on Project {
      ...EntityFields
      statuses {
        ...StatusFields
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
fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
  }
}
fragment FactFields on Link {
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
}`, {"hash":"sha256:3e1c06bd7ff5677636e835d000a8ecc220b603ff12a3aa9c3af737f63c2b605f"}) as unknown as TypedDocumentString<IndustryFactQuery, IndustryFactQueryVariables>;
export const LoadPlanDocument = new TypedDocumentString(`
    mutation LoadPlan($upload: ID!, $dryRun: Boolean!) {
  loadPlan(upload: $upload, dryRun: $dryRun) {
    id
  }
}
    `, {"hash":"sha256:9dd5faf798442e7bdf898c7b15431f310ed13a5908c51d103a705b15ce1749bb"}) as unknown as TypedDocumentString<LoadPlanMutation, LoadPlanMutationVariables>;
export const LoadProgressDocument = new TypedDocumentString(`
    subscription LoadProgress($load: ID!) {
  loadProgress(load: $load) {
    ...LoadSummary
    startedAt
    report {
      ...Report
    }
    difference {
      added {
        ...FactChangeFields
      }
      changed {
        ...FactChangeFields
      }
      gone {
        ...FactChangeFields
      }
    }
    changes {
      name
      created
      updated
      removed
    }
    failure {
      code
      message
    }
  }
}
    fragment Report on LoadReport {
  note
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
fragment FactChangeFields on FactChange {
  group
  about
  before
  now
  words
}
fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}`, {"hash":"sha256:428bcde87d5be9e44b12cdf7691a2834ab573f2b4a0fe40aa58eb611ae17a551"}) as unknown as TypedDocumentString<LoadProgressSubscription, LoadProgressSubscriptionVariables>;
export const LoadsDocument = new TypedDocumentString(`
    query Loads {
  loads {
    ...LoadSummary
  }
}
    fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}`, {"hash":"sha256:53a53ffa99574d4f0c4f759db037eab2a833ac4c864defda611e077d500e721f"}) as unknown as TypedDocumentString<LoadsQuery, LoadsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names {
  doubtfulPairs(first: 40) {
    reason
    one {
      ...DoubtfulFields
    }
    other {
      ...DoubtfulFields
    }
  }
  corrections {
    ...CorrectionFields
  }
}
    fragment DoubtfulFields on DoubtfulEntity {
  id
  kind
  name
  mentions
}
fragment CorrectionFields on Correction {
  id
  rule
  kind
  name
  toKind
  toName
  plan
  place
  reason
  on
}`, {"hash":"sha256:a86135ca7185a920383d9fabe1671ac810b4dfe4e928a45c1ff7a0b4cfdfba18"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const CorrectDocument = new TypedDocumentString(`
    mutation Correct($correction: CorrectionInput!) {
  correct(correction: $correction) {
    ...KeptFields
  }
}
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}`, {"hash":"sha256:1433952f8112813463e7dfc2d7076e9bfc92c349c0e66eeab6969d6eac391f16"}) as unknown as TypedDocumentString<CorrectMutation, CorrectMutationVariables>;
export const UncorrectDocument = new TypedDocumentString(`
    mutation Uncorrect($correction: ID!) {
  uncorrect(correction: $correction) {
    ...KeptFields
  }
}
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}`, {"hash":"sha256:4c674b61e257471c1465a2b332d59e4ae5efc71c491381c6f3cb512bb4fe70d3"}) as unknown as TypedDocumentString<UncorrectMutation, UncorrectMutationVariables>;
export const SubjectDocument = new TypedDocumentString(`
    query Subject($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityFields
      plans(first: 100) {
        nodes {
          id
          title
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
}`, {"hash":"sha256:cbc4aae8f276e50478e9d99c4d4107f3cd9c434e205990c1ab10549527565687"}) as unknown as TypedDocumentString<SubjectQuery, SubjectQueryVariables>;
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
fragment Report on LoadReport {
  note
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
}`, {"hash":"sha256:bd93f6ac3461b78f158b2638d392c1c32dfaff7b225f8fe2921a87ea3a4af8bc"}) as unknown as TypedDocumentString<LoadedPlansQuery, LoadedPlansQueryVariables>;
export const PlanCoverageDocument = new TypedDocumentString(`
    query PlanCoverage($plan: ID!, $sentences: PassageWhere!, $covered: PassageWhere!) {
  plan(id: $plan) {
    report {
      coverage {
        numbers
        numbersRead
        missed {
          place
          numbers {
            text
          }
        }
      }
    }
  }
  all: passages(first: 0, where: $sentences) {
    totalCount
  }
  covered: passages(first: 0, where: $covered) {
    totalCount
  }
}
    `, {"hash":"sha256:e85f58f46f88269a26f3fe03e1dbb95af7a0f3b4a3d23001a27e35397d3d373d"}) as unknown as TypedDocumentString<PlanCoverageQuery, PlanCoverageQueryVariables>;
export const UnloadPlanDocument = new TypedDocumentString(`
    mutation UnloadPlan($plan: ID!) {
  unloadPlan(plan: $plan) {
    id
  }
}
    `, {"hash":"sha256:97dee2f6997b46a512f17ee6212b50434593965b87e07d1eeba1a7a570f8c4a0"}) as unknown as TypedDocumentString<UnloadPlanMutation, UnloadPlanMutationVariables>;
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
    `, {"hash":"sha256:23b62a473b04aa76a6b81d25a8d0138aa1567fb0a9e3aef6e205b47bcf0454e1"}) as unknown as TypedDocumentString<PlanOutlineQuery, PlanOutlineQueryVariables>;
export const PlanPassagesDocument = new TypedDocumentString(`
    query PlanPassages($id: ID!, $after: String) {
  plan(id: $id) {
    passages(first: 48, after: $after) {
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
}`, {"hash":"sha256:ec0cfa2590b724540900747c08ee03b014e08dfbed0d54e3d5b1b1ee8f96afc8"}) as unknown as TypedDocumentString<PlanPassagesQuery, PlanPassagesQueryVariables>;
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
    `, {"hash":"sha256:48fb63a61e4a36c78174019bd0f29ba9a4d3e6d4f607f076df2b7db137af987d"}) as unknown as TypedDocumentString<FindPassagesQuery, FindPassagesQueryVariables>;
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
}`, {"hash":"sha256:1892f4c705d03302ad8f2da2908fb5843766dbe96a68c9d43e246454842966a8"}) as unknown as TypedDocumentString<PassageFactsQuery, PassageFactsQueryVariables>;
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
}`, {"hash":"sha256:969c8f30a77f56a846e51f5d0162e9563584d5dc10f26b4880b3fd43f849ffbf"}) as unknown as TypedDocumentString<PlanLinksQuery, PlanLinksQueryVariables>;
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
}`, {"hash":"sha256:9018532706935cdcd280cc55a0f8ae0419ff61a01f88ce586b65937c10eda072"}) as unknown as TypedDocumentString<PlanObservationsQuery, PlanObservationsQueryVariables>;
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
}`, {"hash":"sha256:0b3ba3ecca98708e97739f1eb27382299eba408acb43ec11fe33d1c86fc33be9"}) as unknown as TypedDocumentString<PlanStatusesQuery, PlanStatusesQueryVariables>;
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
    `, {"hash":"sha256:0b3b6e4397d7da43c1382d73ea22e89cdaa01198cd4d9ae9575edac82f6c518d"}) as unknown as TypedDocumentString<StartContentsQuery, StartContentsQueryVariables>;
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
}`, {"hash":"sha256:13e928f6322cc76c962cb69752d8bcba03360e5b51a27dd9bda279a8d9eabdcc"}) as unknown as TypedDocumentString<StartHeadlinesQuery, StartHeadlinesQueryVariables>;
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
}`, {"hash":"sha256:bd0eedffe6f4a872b7c14ac8720a63837808db63591edeb7a25fc79b0ec058ca"}) as unknown as TypedDocumentString<StartIndustriesQuery, StartIndustriesQueryVariables>;
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
    `, {"hash":"sha256:1a7ec55870c0d540dfc03b5cbb85d5d40e1d8a75fc4f492336729c3288f52bf0"}) as unknown as TypedDocumentString<StartQuestionsQuery, StartQuestionsQueryVariables>;