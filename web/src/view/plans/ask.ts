import { graphql } from "../../api/generated";
import type { PassageWhere } from "../../api/generated/graphql";

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

/** How many sentences and numbers there are, how many of them facts rest on, and the numbers that none does. */
export const COVERAGE = graphql(`
  query PlanCoverage($plan: ID!, $sentences: PassageWhere!, $covered: PassageWhere!) {
    plan(id: $plan) {
      report {
        coverage {
          numbers
          numbersRead
          missed {
            place
            numbers {
              text
            }
          }
        }
      }
    }
    all: passages(first: 0, where: $sentences) {
      totalCount
    }
    covered: passages(first: 0, where: $covered) {
      totalCount
    }
  }
`);

// A list in a question has at most so many elements.
const LIST = 100;

/** The sentences of a plan: what stands at none of the places of its headings. */
export function sentencesOf(plan: string, headings: readonly string[]): PassageWhere {
  const chunks = Array.from({ length: Math.ceil(headings.length / LIST) }, (_, chunk) =>
    headings.slice(LIST * chunk, LIST * (chunk + 1)),
  );
  return { plan: { id: { eq: plan } }, and: chunks.map((places) => ({ not: { place: { in: places } } })) };
}

/** Begins to take a plan out again. */
export const UNLOAD = graphql(`
  mutation UnloadPlan($plan: ID!) {
    unloadPlan(plan: $plan) {
      id
    }
  }
`);
