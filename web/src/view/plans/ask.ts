import { graphql } from "../../api/generated";

/** The plans that are loaded, each with its report. */
export const PLANS = graphql(`
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
`);

/** How many sentences a plan has, and how many of them facts rest on; headings are given by their places. */
export const COVERAGE = graphql(`
  query PlanCoverage($plan: ID!, $headings: [String!]!) {
    all: passages(first: 0, where: { plan: { id: { eq: $plan } }, not: { place: { in: $headings } } }) {
      totalCount
    }
    covered: passages(
      first: 0
      where: { plan: { id: { eq: $plan } }, factCount: { gt: 0 }, not: { place: { in: $headings } } }
    ) {
      totalCount
    }
  }
`);

/** Begins to take a plan out again. */
export const UNLOAD = graphql(`
  mutation UnloadPlan($plan: ID!) {
    unloadPlan(plan: $plan) {
      id
    }
  }
`);
