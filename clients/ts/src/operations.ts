import { graphql } from "./generated/index.js";

/** Finds entities by any of their names, in Chinese, English or pinyin. */
export const SEARCH = graphql(`
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
  }
`);

/** An entity with its links, each with the evidence that it rests on. */
export const ENTITY = graphql(`
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
  }
`);

/** What is around entities, as far as depth goes. */
export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($around: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [LinkType!], $limit: Int) {
    subgraph(around: $around, depth: $depth, kinds: $kinds, types: $types, limit: $limit) {
      nodes {
        ...EntityFields
      }
      links {
        ...LinkFields
      }
      truncated
    }
  }
`);

/** How many entities of a kind there are, by something; the most first. */
export const COUNTS = graphql(`
  query Counts($of: EntityKind!, $by: CountBy!, $first: Int) {
    counts(of: $of, by: $by, first: $first) {
      key
      count
      entity {
        ...EntityFields
      }
    }
  }
`);

/** Projects with who builds them, where, and how far they are. */
export const PROJECTS = graphql(`
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
`);

/** Results against aims, and years against years. */
export const COMPARISON = graphql(`
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
`);

/** The plans that are loaded. */
export const PLANS = graphql(`
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
`);
