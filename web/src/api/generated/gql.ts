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
};
const documents: Documents = {
    "\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n": types.EntityFieldsFragmentDoc,
    "\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n": types.EvidenceFieldsFragmentDoc,
    "\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        links(first: 100) {\n          nodes {\n            id\n            source {\n              ...EntityFields\n            }\n            target {\n              ...EntityFields\n            }\n            evidence {\n              ...EvidenceFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.EntityPageDocument,
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
