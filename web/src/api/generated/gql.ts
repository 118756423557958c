/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n": typeof types.EntityFieldsFragmentDoc,
    "\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n": typeof types.EvidenceFieldsFragmentDoc,
    "\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        links(first: 100) {\n          nodes {\n            id\n            source {\n              ...EntityFields\n            }\n            target {\n              ...EntityFields\n            }\n            evidence {\n              ...EvidenceFields\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.EntityPageDocument,
    "\n  fragment PictureEntity on Entity {\n    ...EntityFields\n    intended\n  }\n": typeof types.PictureEntityFragmentDoc,
    "\n  fragment PictureLink on Link {\n    id\n    type\n    intended\n    source {\n      id\n    }\n    target {\n      id\n    }\n  }\n": typeof types.PictureLinkFragmentDoc,
    "\n  query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {\n    subgraph(around: $around, types: $types, intended: null, limit: $limit) {\n      truncated\n      nodes {\n        ...PictureEntity\n      }\n      links {\n        ...PictureLink\n      }\n    }\n  }\n": typeof types.GraphAroundDocument,
    "\n  query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {\n    links(\n      where: {\n        or: [\n          { source: { id: { in: $fresh } }, target: { id: { in: $all } } }\n          { source: { id: { in: $all } }, target: { id: { in: $fresh } } }\n        ]\n      }\n      first: 100\n      after: $after\n    ) {\n      nodes {\n        ...PictureLink\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.GraphBetweenDocument,
    "\n  query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {\n    paths(from: $from, to: $to, hubs: $hubs, first: 5) {\n      truncated\n      paths {\n        length\n        nodes {\n          ...PictureEntity\n        }\n        links {\n          ...PictureLink\n          evidence {\n            ...EvidenceFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.GraphWaysDocument,
    "\n  query GraphStart {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 6\n    ) {\n      nodes {\n        id\n      }\n    }\n    entities(first: 6) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.GraphStartDocument,
    "\n  query GraphTotals($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Entity {\n        links(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.GraphTotalsDocument,
    "\n  query GraphCounts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        RELATES_TO: links(types: [RELATES_TO], first: 1) {\n          totalCount\n        }\n        OPERATES_IN: links(types: [OPERATES_IN], first: 1) {\n          totalCount\n        }\n        DEVELOPS: links(types: [DEVELOPS], first: 1) {\n          totalCount\n        }\n        LOCATED_IN: links(types: [LOCATED_IN], first: 1) {\n          totalCount\n        }\n        PART_OF: links(types: [PART_OF], first: 1) {\n          totalCount\n        }\n        RECEIVED: links(types: [RECEIVED], first: 1) {\n          totalCount\n        }\n        COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {\n          totalCount\n        }\n        GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.GraphCountsDocument,
    "\n  query GraphLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Link {\n        type\n        intended\n        source {\n          ...EntityFields\n        }\n        target {\n          ...EntityFields\n        }\n        evidence {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n": typeof types.GraphLinkDocument,
    "\n  query StartContents {\n    plans(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n    }\n    industries {\n      totalCount\n    }\n    projects {\n      totalCount\n    }\n    companies {\n      totalCount\n    }\n    institutions {\n      totalCount\n    }\n    districts {\n      totalCount\n    }\n    areas {\n      totalCount\n    }\n    policies {\n      totalCount\n    }\n    events {\n      totalCount\n    }\n    awards {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n    observations {\n      totalCount\n    }\n    links {\n      totalCount\n    }\n  }\n": typeof types.StartContentsDocument,
    "\n  query StartHeadlines {\n    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {\n      nodes {\n        measure\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          ...FigureFields\n        }\n        later {\n          ...FigureFields\n        }\n      }\n    }\n  }\n\n  fragment FigureFields on Observation {\n    id\n    basis\n    year\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n  }\n": typeof types.StartHeadlinesDocument,
    "\n  query StartIndustries {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 9\n    ) {\n      nodes {\n        ...EntityFields\n        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {\n          nodes {\n            intended\n            source {\n              ...EntityFields\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StartIndustriesDocument,
    "\n  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {\n    industry: entity(name: $industry, kind: INDUSTRY) {\n      id\n    }\n    company: entity(name: $company, kind: COMPANY) {\n      id\n    }\n    indicator: entity(name: $indicator, kind: INDICATOR) {\n      id\n    }\n  }\n": typeof types.StartQuestionsDocument,
};
const documents: Documents = {
    "\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n": types.EntityFieldsFragmentDoc,
    "\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n": types.EvidenceFieldsFragmentDoc,
    "\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        links(first: 100) {\n          nodes {\n            id\n            source {\n              ...EntityFields\n            }\n            target {\n              ...EntityFields\n            }\n            evidence {\n              ...EvidenceFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.EntityPageDocument,
    "\n  fragment PictureEntity on Entity {\n    ...EntityFields\n    intended\n  }\n": types.PictureEntityFragmentDoc,
    "\n  fragment PictureLink on Link {\n    id\n    type\n    intended\n    source {\n      id\n    }\n    target {\n      id\n    }\n  }\n": types.PictureLinkFragmentDoc,
    "\n  query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {\n    subgraph(around: $around, types: $types, intended: null, limit: $limit) {\n      truncated\n      nodes {\n        ...PictureEntity\n      }\n      links {\n        ...PictureLink\n      }\n    }\n  }\n": types.GraphAroundDocument,
    "\n  query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {\n    links(\n      where: {\n        or: [\n          { source: { id: { in: $fresh } }, target: { id: { in: $all } } }\n          { source: { id: { in: $all } }, target: { id: { in: $fresh } } }\n        ]\n      }\n      first: 100\n      after: $after\n    ) {\n      nodes {\n        ...PictureLink\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.GraphBetweenDocument,
    "\n  query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {\n    paths(from: $from, to: $to, hubs: $hubs, first: 5) {\n      truncated\n      paths {\n        length\n        nodes {\n          ...PictureEntity\n        }\n        links {\n          ...PictureLink\n          evidence {\n            ...EvidenceFields\n          }\n        }\n      }\n    }\n  }\n": types.GraphWaysDocument,
    "\n  query GraphStart {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 6\n    ) {\n      nodes {\n        id\n      }\n    }\n    entities(first: 6) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.GraphStartDocument,
    "\n  query GraphTotals($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Entity {\n        links(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.GraphTotalsDocument,
    "\n  query GraphCounts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        RELATES_TO: links(types: [RELATES_TO], first: 1) {\n          totalCount\n        }\n        OPERATES_IN: links(types: [OPERATES_IN], first: 1) {\n          totalCount\n        }\n        DEVELOPS: links(types: [DEVELOPS], first: 1) {\n          totalCount\n        }\n        LOCATED_IN: links(types: [LOCATED_IN], first: 1) {\n          totalCount\n        }\n        PART_OF: links(types: [PART_OF], first: 1) {\n          totalCount\n        }\n        RECEIVED: links(types: [RECEIVED], first: 1) {\n          totalCount\n        }\n        COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {\n          totalCount\n        }\n        GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.GraphCountsDocument,
    "\n  query GraphLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Link {\n        type\n        intended\n        source {\n          ...EntityFields\n        }\n        target {\n          ...EntityFields\n        }\n        evidence {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n": types.GraphLinkDocument,
    "\n  query StartContents {\n    plans(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n    }\n    industries {\n      totalCount\n    }\n    projects {\n      totalCount\n    }\n    companies {\n      totalCount\n    }\n    institutions {\n      totalCount\n    }\n    districts {\n      totalCount\n    }\n    areas {\n      totalCount\n    }\n    policies {\n      totalCount\n    }\n    events {\n      totalCount\n    }\n    awards {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n    observations {\n      totalCount\n    }\n    links {\n      totalCount\n    }\n  }\n": types.StartContentsDocument,
    "\n  query StartHeadlines {\n    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {\n      nodes {\n        measure\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          ...FigureFields\n        }\n        later {\n          ...FigureFields\n        }\n      }\n    }\n  }\n\n  fragment FigureFields on Observation {\n    id\n    basis\n    year\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n  }\n": types.StartHeadlinesDocument,
    "\n  query StartIndustries {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 9\n    ) {\n      nodes {\n        ...EntityFields\n        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {\n          nodes {\n            intended\n            source {\n              ...EntityFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StartIndustriesDocument,
    "\n  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {\n    industry: entity(name: $industry, kind: INDUSTRY) {\n      id\n    }\n    company: entity(name: $company, kind: COMPANY) {\n      id\n    }\n    indicator: entity(name: $indicator, kind: INDICATOR) {\n      id\n    }\n  }\n": types.StartQuestionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n"): typeof import('./graphql').EntityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n"): typeof import('./graphql').EvidenceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        links(first: 100) {\n          nodes {\n            id\n            source {\n              ...EntityFields\n            }\n            target {\n              ...EntityFields\n            }\n            evidence {\n              ...EvidenceFields\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureEntity on Entity {\n    ...EntityFields\n    intended\n  }\n"): typeof import('./graphql').PictureEntityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureLink on Link {\n    id\n    type\n    intended\n    source {\n      id\n    }\n    target {\n      id\n    }\n  }\n"): typeof import('./graphql').PictureLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {\n    subgraph(around: $around, types: $types, intended: null, limit: $limit) {\n      truncated\n      nodes {\n        ...PictureEntity\n      }\n      links {\n        ...PictureLink\n      }\n    }\n  }\n"): typeof import('./graphql').GraphAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {\n    links(\n      where: {\n        or: [\n          { source: { id: { in: $fresh } }, target: { id: { in: $all } } }\n          { source: { id: { in: $all } }, target: { id: { in: $fresh } } }\n        ]\n      }\n      first: 100\n      after: $after\n    ) {\n      nodes {\n        ...PictureLink\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').GraphBetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {\n    paths(from: $from, to: $to, hubs: $hubs, first: 5) {\n      truncated\n      paths {\n        length\n        nodes {\n          ...PictureEntity\n        }\n        links {\n          ...PictureLink\n          evidence {\n            ...EvidenceFields\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GraphWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphStart {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 6\n    ) {\n      nodes {\n        id\n      }\n    }\n    entities(first: 6) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').GraphStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphTotals($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Entity {\n        links(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GraphTotalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphCounts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        RELATES_TO: links(types: [RELATES_TO], first: 1) {\n          totalCount\n        }\n        OPERATES_IN: links(types: [OPERATES_IN], first: 1) {\n          totalCount\n        }\n        DEVELOPS: links(types: [DEVELOPS], first: 1) {\n          totalCount\n        }\n        LOCATED_IN: links(types: [LOCATED_IN], first: 1) {\n          totalCount\n        }\n        PART_OF: links(types: [PART_OF], first: 1) {\n          totalCount\n        }\n        RECEIVED: links(types: [RECEIVED], first: 1) {\n          totalCount\n        }\n        COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {\n          totalCount\n        }\n        GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GraphCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Link {\n        type\n        intended\n        source {\n          ...EntityFields\n        }\n        target {\n          ...EntityFields\n        }\n        evidence {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GraphLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartContents {\n    plans(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n    }\n    industries {\n      totalCount\n    }\n    projects {\n      totalCount\n    }\n    companies {\n      totalCount\n    }\n    institutions {\n      totalCount\n    }\n    districts {\n      totalCount\n    }\n    areas {\n      totalCount\n    }\n    policies {\n      totalCount\n    }\n    events {\n      totalCount\n    }\n    awards {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n    observations {\n      totalCount\n    }\n    links {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').StartContentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartHeadlines {\n    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {\n      nodes {\n        measure\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          ...FigureFields\n        }\n        later {\n          ...FigureFields\n        }\n      }\n    }\n  }\n\n  fragment FigureFields on Observation {\n    id\n    basis\n    year\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n  }\n"): typeof import('./graphql').StartHeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartIndustries {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 9\n    ) {\n      nodes {\n        ...EntityFields\n        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {\n          nodes {\n            intended\n            source {\n              ...EntityFields\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartIndustriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {\n    industry: entity(name: $industry, kind: INDUSTRY) {\n      id\n    }\n    company: entity(name: $company, kind: COMPANY) {\n      id\n    }\n    indicator: entity(name: $indicator, kind: INDICATOR) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartQuestionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
