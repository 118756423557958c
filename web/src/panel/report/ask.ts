import { graphql } from "../../api/generated";

/** What Report shows; a query that spreads Report has it. */
export const REPORT = graphql(`
  fragment Report on LoadReport {
    note
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
