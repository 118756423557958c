import { graphql } from "../../api/generated";

/** What may be corrected, and what was. */
export const NAMES = graphql(`
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
  }
`);

/** Keeps a correction. */
export const CORRECT = graphql(`
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
  }
`);

/** Takes a correction back. */
export const UNCORRECT = graphql(`
  mutation Uncorrect($correction: ID!) {
    uncorrect(correction: $correction) {
      ...KeptFields
    }
  }
`);

/** The plans that a split can be about, and the entity that the address names. */
export const SUBJECT = graphql(`
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
`);
