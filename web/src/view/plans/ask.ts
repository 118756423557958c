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

  fragment Report on LoadReport {
    read {
      characters
      sections
      passages
      dropped
    }
    found {
      mentions
      links
      observations
      statuses
      byMethod {
        methods
        facts
      }
    }
    refused {
      place
      fact
      reason
    }
    rejected
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
