import { graphql } from "../../api/generated";
import type { PlanPassagesQuery } from "../../api/generated/graphql";
import type { Passage } from "./text";

/** The plan and its outline. */
export const PLAN = graphql(`
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
`);

/** The plan's text, a page at a time. */
export const PASSAGES = graphql(`
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
`);

type Node = NonNullable<NonNullable<PlanPassagesQuery["plan"]>["passages"]>["nodes"][number];

/** A passage as the views take it. */
export function passageOf({ mentions, ...passage }: Node): Passage {
  return { ...passage, mentions: mentions?.nodes ?? [] };
}

/** The sentences that a search of the text finds. */
export const FIND = graphql(`
  query FindPassages($id: ID!, $text: String!, $after: String) {
    passages(first: 100, after: $after, where: { search: $text, plan: { id: { eq: $id } } }) {
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
`);

/** What rests on a sentence. */
export const FACTS = graphql(`
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
  }
`);

/** The links that a plan supports, a page at a time: what there is to see where its document is not at hand. */
export const PLAN_LINKS = graphql(`
  query PlanLinks($id: ID!, $after: String) {
    links(first: 100, after: $after, where: { plan: $id, background: false }) {
      nodes {
        ...FactLink
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The values of indicators that a plan states, a page at a time. */
export const PLAN_OBSERVATIONS = graphql(`
  query PlanObservations($id: ID!, $after: String) {
    observations(first: 100, after: $after, where: { plans: { some: { id: { eq: $id } } } }) {
      nodes {
        ...FactObservation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What may have statuses of a plan, with them, a page at a time. */
export const PLAN_STATUSES = graphql(`
  query PlanStatuses($id: ID!, $after: String) {
    entities(
      first: 100
      after: $after
      where: { kind: { in: [PROJECT, INSTITUTION, AREA] }, plans: { some: { id: { eq: $id } } } }
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
`);
