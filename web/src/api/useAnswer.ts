import { keepPreviousData, QueryClient, type UseQueryOptions, useQuery } from "@tanstack/react-query";

import { onToken } from "../state/token";
import type { NoAnswer } from "./endpoint";
import type { TypedDocumentString } from "./generated/graphql";
import { answer, answerAll, type Page, Refused } from "./operation";

/** What became of a question so far. */
export interface Asked<T> {
  /** The answer; undefined while there is none. */
  data: T | undefined;
  /** Why there is no answer; null while none has failed. */
  error: NoAnswer | Refused | null;
  /** Whether the question is on its way; there may be an older answer meanwhile. */
  loading: boolean;
  /** Asks again. */
  retry: () => void;
}

/** How a question is asked. */
export interface Asking {
  /** Asked at all; true where nothing is said. */
  enabled?: boolean;
  /** Whether the answer before stays until there is one to other variables, instead of nothing. */
  keep?: boolean;
  /** Asked again after so many milliseconds, until it fails; once where nothing is said. */
  every?: number;
}

/** Keeps answers for a minute, and for one token; what failed is asked again when the reader wants it. */
export function client(): QueryClient {
  const made = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        // The server is often this very machine, which answers without a network.
        networkMode: "always",
        // A database that has just started may need a second try; graph/store/errors.go has the codes.
        retry: (failures, error) =>
          failures < 2 &&
          error instanceof Refused &&
          error.codes.every((code) => code === "UNAVAILABLE" || code === "TIMEOUT") &&
          error.codes.length > 0,
      },
    },
  });
  // Once what the other token does not show is gone, and would only be refused.
  onToken(() => setTimeout(() => void made.resetQueries()));
  return made;
}

/** Asks an operation, when drawn and when its variables change; the question before is given up. */
export function useAnswer<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  asking: Asking = {},
): Asked<R> {
  return useAsked(
    {
      queryKey: [document.toString(), variables],
      queryFn: ({ signal }) => answer(document, variables, signal),
    },
    asking,
  );
}

/** Asks all pages of a connection; see answerAll. */
export function useAllPages<R, V extends { after?: string | null | undefined }, N>(
  document: TypedDocumentString<R, V>,
  variables: V,
  read: (data: R) => Page<N> | null | undefined,
  asking: Asking = {},
): Asked<N[]> {
  return useAsked(
    {
      queryKey: ["all pages", document.toString(), variables],
      queryFn: ({ signal }) => answerAll(document, variables, read, signal),
    },
    asking,
  );
}

function useAsked<T>(
  options: Pick<UseQueryOptions<T, NoAnswer | Refused>, "queryKey" | "queryFn">,
  { enabled = true, keep = false, every }: Asking,
): Asked<T> {
  const { data, error, isFetching, refetch } = useQuery<T, NoAnswer | Refused>({
    ...options,
    enabled,
    ...(every !== undefined && {
      refetchInterval: ({ state }) => (state.status === "error" ? false : every),
    }),
    ...(keep && { placeholderData: keepPreviousData }),
  } as UseQueryOptions<T, NoAnswer | Refused>);
  return {
    data,
    error: isFetching ? null : error,
    loading: isFetching,
    retry: () => void refetch(),
  };
}
