import type { ReactNode } from "react";

import type { TypedDocumentString } from "../../api/generated/graphql";
import type { Page } from "../../api/operation";
import { useAllPages } from "../../api/useAnswer";
import { Failed, Loading } from "../../panel/notice";

/** What a connection has so far, and what became of asking for the rest. */
export interface Whole<N> {
  nodes: readonly N[];
  error: Error | null;
  loading: boolean;
  retry: () => void;
}

const NONE = { nodes: [], pageInfo: { hasNextPage: false } };

/** The first page of a connection and, as soon as it has come, all that follows it; only the first where wanted is false. */
export function useRest<R, V extends object, N>(
  first: Page<N> | null | undefined,
  document: TypedDocumentString<R, V & { after?: string | null }>,
  variables: V,
  read: (data: R) => Page<N> | null | undefined,
  wanted = true,
): Whole<N> {
  const { nodes, pageInfo }: Page<N> = first ?? NONE;
  const { data, error, loading, retry } = useAllPages<R, V & { after?: string | null }, N>(
    document,
    { ...variables, after: pageInfo.endCursor ?? null },
    read,
    { enabled: wanted && pageInfo.hasNextPage },
  );
  return { nodes: data ? [...nodes, ...data] : nodes, error, loading, retry };
}

/** Stands behind a list whose rest is on its way or did not come. */
export function Rest({ asked: { error, loading, retry } }: { asked: Whole<unknown> }): ReactNode {
  if (error) return <Failed error={error} retry={retry} />;
  return loading && <Loading lines={4} />;
}
