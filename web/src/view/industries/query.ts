import { graphql } from "../../api/generated";

/** What projects are linked to that the view shows, which companies work in an industry, and what lies in what; no sentences, which are asked one by one. */
export const TIES = graphql(`
  query IndustryTies($after: String) {
    links(
      where: {
        or: [
          { types: [RELATES_TO, LOCATED_IN], source: { kind: { eq: PROJECT } } }
          { types: [DEVELOPS], target: { kind: { eq: PROJECT } } }
          { types: [OPERATES_IN], background: false }
          { types: [PART_OF], source: { kind: { in: [INDUSTRY, AREA, DISTRICT] } } }
        ]
      }
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
`);

/** All projects with how far they have come. */
export const PROJECTS = graphql(`
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
`);

/** What one cell of the view rests on: a link, or a project's statuses. */
export const FACT = graphql(`
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
`);
