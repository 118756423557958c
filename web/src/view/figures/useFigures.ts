import { useMemo } from "react";

import { graphql } from "../../api/generated";
import type { FigureComparisonsQuery, FiguresQuery } from "../../api/generated/graphql";
import { type Asked, useAllPages } from "../../api/useAnswer";
import { type Row, rowsOf } from "./row";

const FIGURES = graphql(`
  query Figures($after: String) {
    observations(first: 100, after: $after) {
      nodes {
        ...FigureFields
        periodEnd
        indicator {
          ...EntityFields
          aliases
        }
        subject {
          ...EntityFields
        }
        plans(first: 40) {
          nodes {
            id
            title
            year
            district {
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
`);

const COMPARISONS = graphql(`
  query FigureComparisons($after: String) {
    comparison(first: 100, after: $after) {
      nodes {
        kind
        comparable
        obstacles
        measure
        difference
        ratio
        earlier {
          id
        }
        later {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One figure that a plan states: a result or an aim. */
export type Observation = NonNullable<FiguresQuery["observations"]>["nodes"][number];

/** Two figures of one indicator set against each other, by their ids. */
export type Comparison = NonNullable<FigureComparisonsQuery["comparison"]>["nodes"][number];

/** All figures of all plans, as rows. */
export function useFigures(): Asked<Row[]> {
  const figures = useAllPages(FIGURES, {}, ({ observations }) => observations);
  const comparisons = useAllPages(COMPARISONS, {}, ({ comparison }) => comparison);
  const data = useMemo(
    () => figures.data && comparisons.data && rowsOf(figures.data, comparisons.data),
    [figures.data, comparisons.data],
  );
  return {
    data,
    error: figures.error ?? comparisons.error,
    loading: figures.loading || comparisons.loading,
    retry: () => {
      for (const asked of [figures, comparisons]) if (asked.data === undefined) asked.retry();
    },
  };
}

/** The query behind the view, for one who wants to ask it elsewhere. */
export const QUERY = FIGURES.toString();
