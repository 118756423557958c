/* eslint-disable */
import * as types from './graphql.js';



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
    "\n  query Search($text: String!, $kinds: [EntityKind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      totalCount\n      nodes {\n        ...EntityFields\n      }\n    }\n  }\n\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n": typeof types.SearchDocument,
    "\n  query Entity($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        aliases\n        links(first: $first, after: $after) {\n          totalCount\n          nodes {\n            ...LinkFields\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n\n  fragment LinkFields on Link {\n    id\n    type\n    intended\n    background\n    source {\n      ...EntityFields\n    }\n    target {\n      ...EntityFields\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n\n  fragment EvidenceFields on Evidence {\n    place\n    quote\n    method\n    confidence\n    verified\n    plan {\n      id\n      title\n    }\n  }\n": typeof types.EntityDocument,
    "\n  query Neighbourhood($around: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int) {\n    subgraph(around: $around, depth: $depth, kinds: $kinds, types: $types, limit: $limit) {\n      nodes {\n        ...EntityFields\n      }\n      links {\n        ...LinkFields\n      }\n      truncated\n    }\n  }\n": typeof types.NeighbourhoodDocument,
    "\n  query Counts($of: EntityKind!, $by: CountBy!, $first: Int) {\n    counts(of: $of, by: $by, first: $first) {\n      key\n      count\n      entity {\n        ...EntityFields\n      }\n    }\n  }\n": typeof types.CountsDocument,
    "\n  query Projects($where: ProjectWhere, $first: Int, $after: String) {\n    projects(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...EntityFields\n        status\n        year\n        developers {\n          nodes {\n            ...EntityFields\n          }\n        }\n        locations {\n          nodes {\n            ...EntityFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  query Comparison($kinds: [ComparisonKind!], $comparable: Boolean, $first: Int, $after: String) {\n    comparison(kinds: $kinds, comparable: $comparable, first: $first, after: $after) {\n      totalCount\n      nodes {\n        kind\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          year\n          basis\n          value\n          unit\n        }\n        later {\n          year\n          basis\n          value\n          unit\n        }\n        difference\n        obstacles\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  query Plans($first: Int, $after: String) {\n    plans(first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlansDocument,
};
const documents: Documents = {
    "\n  query Search($text: String!, $kinds: [EntityKind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      totalCount\n      nodes {\n        ...EntityFields\n      }\n    }\n  }\n\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n": types.SearchDocument,
    "\n  query Entity($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        aliases\n        links(first: $first, after: $after) {\n          totalCount\n          nodes {\n            ...LinkFields\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n\n  fragment LinkFields on Link {\n    id\n    type\n    intended\n    background\n    source {\n      ...EntityFields\n    }\n    target {\n      ...EntityFields\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n\n  fragment EvidenceFields on Evidence {\n    place\n    quote\n    method\n    confidence\n    verified\n    plan {\n      id\n      title\n    }\n  }\n": types.EntityDocument,
    "\n  query Neighbourhood($around: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int) {\n    subgraph(around: $around, depth: $depth, kinds: $kinds, types: $types, limit: $limit) {\n      nodes {\n        ...EntityFields\n      }\n      links {\n        ...LinkFields\n      }\n      truncated\n    }\n  }\n": types.NeighbourhoodDocument,
    "\n  query Counts($of: EntityKind!, $by: CountBy!, $first: Int) {\n    counts(of: $of, by: $by, first: $first) {\n      key\n      count\n      entity {\n        ...EntityFields\n      }\n    }\n  }\n": types.CountsDocument,
    "\n  query Projects($where: ProjectWhere, $first: Int, $after: String) {\n    projects(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...EntityFields\n        status\n        year\n        developers {\n          nodes {\n            ...EntityFields\n          }\n        }\n        locations {\n          nodes {\n            ...EntityFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ProjectsDocument,
    "\n  query Comparison($kinds: [ComparisonKind!], $comparable: Boolean, $first: Int, $after: String) {\n    comparison(kinds: $kinds, comparable: $comparable, first: $first, after: $after) {\n      totalCount\n      nodes {\n        kind\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          year\n          basis\n          value\n          unit\n        }\n        later {\n          year\n          basis\n          value\n          unit\n        }\n        difference\n        obstacles\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  query Plans($first: Int, $after: String) {\n    plans(first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlansDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [EntityKind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      totalCount\n      nodes {\n        ...EntityFields\n      }\n    }\n  }\n\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entity($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        aliases\n        links(first: $first, after: $after) {\n          totalCount\n          nodes {\n            ...LinkFields\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n\n  fragment LinkFields on Link {\n    id\n    type\n    intended\n    background\n    source {\n      ...EntityFields\n    }\n    target {\n      ...EntityFields\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n\n  fragment EvidenceFields on Evidence {\n    place\n    quote\n    method\n    confidence\n    verified\n    plan {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql.js').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbourhood($around: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int) {\n    subgraph(around: $around, depth: $depth, kinds: $kinds, types: $types, limit: $limit) {\n      nodes {\n        ...EntityFields\n      }\n      links {\n        ...LinkFields\n      }\n      truncated\n    }\n  }\n"): typeof import('./graphql.js').NeighbourhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counts($of: EntityKind!, $by: CountBy!, $first: Int) {\n    counts(of: $of, by: $by, first: $first) {\n      key\n      count\n      entity {\n        ...EntityFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').CountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects($where: ProjectWhere, $first: Int, $after: String) {\n    projects(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...EntityFields\n        status\n        year\n        developers {\n          nodes {\n            ...EntityFields\n          }\n        }\n        locations {\n          nodes {\n            ...EntityFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($kinds: [ComparisonKind!], $comparable: Boolean, $first: Int, $after: String) {\n    comparison(kinds: $kinds, comparable: $comparable, first: $first, after: $after) {\n      totalCount\n      nodes {\n        kind\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          year\n          basis\n          value\n          unit\n        }\n        later {\n          year\n          basis\n          value\n          unit\n        }\n        difference\n        obstacles\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans($first: Int, $after: String) {\n    plans(first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlansDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
