import { graphql } from "../../api/generated";

/** All that the page of an entity shows; what does not fit into a page of a connection the queries below ask. */
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
        links(first: 100) {
          ...FactPage
        }
        mentions(first: 10) {
          ...MentionPage
        }
      }
      ... on Project {
        statuses {
          ...StatusFields
        }
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Institution {
        statuses {
          ...StatusFields
        }
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Area {
        statuses {
          ...StatusFields
        }
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Industry {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Company {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on District {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Policy {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Event {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Award {
        figures(first: 100) {
          ...FigurePage
        }
      }
      ... on Indicator {
        observations(first: 100) {
          ...FigurePage
        }
      }
    }
  }

  fragment FactPage on LinkConnection {
    totalCount
    nodes {
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }

  fragment MentionPage on MentionConnection {
    totalCount
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

  fragment FigurePage on ObservationConnection {
    nodes {
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** The links behind a page of them. */
export const MORE_FACTS = graphql(`
  query EntityFacts($id: ID!, $after: String) {
    node(id: $id) {
      ... on Entity {
        links(first: 100, after: $after) {
          ...FactPage
        }
      }
    }
  }
`);

/** The sentences behind a page of them. */
export const MORE_MENTIONS = graphql(`
  query EntityMentions($id: ID!, $after: String) {
    node(id: $id) {
      ... on Entity {
        mentions(first: 100, after: $after) {
          ...MentionPage
        }
      }
    }
  }
`);

/** The figures behind a page of them: of an indicator its own, of anything else those that are about it. */
export const MORE_FIGURES = graphql(`
  query EntityFigures($where: ObservationWhere!, $after: String) {
    observations(where: $where, first: 100, after: $after) {
      ...FigurePage
    }
  }
`);
