import { graphql } from "../../api/generated";

// One question for each part of the page, so that the first stands soon and none is too much for a database
// that has just started.

/** What an entity is called, which plans name it, and how far it has come. */
export const ENTITY = graphql(`
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
`);

/** Its links, of any type and in both directions. */
export const FACTS = graphql(`
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
`);

/** Figures: of an indicator its own, of anything else those that are about it. */
export const FIGURES = graphql(`
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
`);

/** The sentences that name it. */
export const MENTIONS = graphql(`
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
`);
