import { graphql } from "../../api/generated";

/** Begins to load a document that was sent, or only to compare it with the graph. */
export const LOAD_PLAN = graphql(`
  mutation LoadPlan($upload: ID!, $dryRun: Boolean!) {
    loadPlan(upload: $upload, dryRun: $dryRun) {
      id
    }
  }
`);

/** How one load or unload goes on. */
export const PROGRESS = graphql(`
  subscription LoadProgress($load: ID!) {
    loadProgress(load: $load) {
      ...LoadSummary
      startedAt
      report {
        ...Report
      }
      difference {
        added {
          ...FactChangeFields
        }
        changed {
          ...FactChangeFields
        }
        gone {
          ...FactChangeFields
        }
      }
      changes {
        name
        created
        updated
        removed
      }
      failure {
        code
        message
      }
    }
  }

  fragment FactChangeFields on FactChange {
    group
    about
    before
    now
    words
  }

  fragment LoadSummary on Load {
    id
    kind
    state
    ahead
    document
    planId
    planTitle
    askedAt
  }
`);

/** The loads of the server: those under way and waiting, then those that have ended, newest first. */
export const LOADS = graphql(`
  query Loads {
    loads {
      ...LoadSummary
    }
  }
`);
