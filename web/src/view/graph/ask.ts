import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";

import type { NoAnswer } from "../../api/endpoint";
import { graphql } from "../../api/generated";
import type { TypedDocumentString } from "../../api/generated/graphql";
import { answer, answerAll, type Refused } from "../../api/operation";
import type { Asked } from "../../api/useAnswer";
import { type Contents, type Entity, joined, type Link } from "../../graph/contents";
import type { Picture, Way } from "../../graph/model";

/** How many entities a picture takes of one answer. */
const LIMIT = 400;

/** Ids in lists as long as a question may have them. */
function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / 100) }, (_, chunk) =>
    ids.slice(100 * chunk, 100 * (chunk + 1)),
  );
}

export const ENTITY = graphql(`
  fragment PictureEntity on Entity {
    ...EntityFields
    intended
  }
`);

export const LINK = graphql(`
  fragment PictureLink on Link {
    id
    type
    intended
    source {
      id
    }
    target {
      id
    }
  }
`);

const AROUND = graphql(`
  query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {
    subgraph(around: $around, types: $types, intended: null, limit: $limit) {
      truncated
      nodes {
        ...PictureEntity
      }
      links {
        ...PictureLink
      }
    }
  }
`);

/** The links between what came by steps and the rest. */
const BETWEEN = graphql(`
  query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {
    links(
      where: {
        or: [
          { source: { id: { in: $fresh } }, target: { id: { in: $all } } }
          { source: { id: { in: $all } }, target: { id: { in: $fresh } } }
        ]
      }
      first: 100
      after: $after
    ) {
      nodes {
        ...PictureLink
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The ways from one entity to another, with what each link on them rests on. */
export const WAYS = graphql(`
  query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {
    paths(from: $from, to: $to, hubs: $hubs, first: 5) {
      truncated
      paths {
        length
        nodes {
          ...PictureEntity
        }
        links {
          ...PictureLink
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  }
`);

const START = graphql(`
  query GraphStart {
    industries(
      where: { projects: { some: {} } }
      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]
      first: 6
    ) {
      nodes {
        id
      }
    }
    entities(first: 6) {
      nodes {
        id
      }
    }
  }
`);

const TOTALS = graphql(`
  query GraphTotals($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        links(first: 1) {
          totalCount
        }
      }
    }
  }
`);

interface AnsweredLink extends Omit<Link, "source" | "target"> {
  source: { id: string };
  target: { id: string };
}

interface Part {
  entities: Entity[];
  links: Link[];
  truncated: boolean;
}

/** A link as it was answered, as the picture has it. */
function flat({ id, type, intended, source, target }: AnsweredLink): Link {
  return { id, type, intended, source: source.id, target: target.id };
}

/** What the way's variables are. */
export function waysOf({ from, to, hubs }: Way): { from: string; to: string; hubs: boolean } {
  return { from, to, hubs };
}

/** Where a picture starts of itself: the industries with most projects, else whatever there is; empty before any plan. */
export function useStart(enabled: boolean): Asked<readonly string[]> {
  const client = useQueryClient();
  return useAsked(["graph start"], enabled, async () => {
    const { industries, entities } = await kept(client, START, {});
    return (industries?.nodes.length ? industries.nodes : (entities?.nodes ?? [])).map(({ id }) => id);
  });
}

/** The answers to all that a picture asks; those to an earlier picture stay until they are there. */
export function useContents({ around, steps, way }: Picture): Asked<Contents> {
  const client = useQueryClient();
  const ways = way && waysOf(way);
  return useAsked(["graph", around, steps, ways], around.length > 0, async () => {
    const [found, ...parts] = await Promise.all([
      ways ? kept(client, WAYS, ways).then(({ paths }) => onWays(paths?.paths ?? [])) : null,
      neighbours(client, around, null),
      ...steps.map(({ id, type }) => neighbours(client, [id], type)),
    ]);
    if (found) parts.push(found);
    const contents = joined(
      parts,
      parts.some(({ truncated }) => truncated),
    );
    const fresh = contents.groups.slice(1).flat();
    if (fresh.length === 0) return contents;
    const all = [...contents.entities.keys()];
    const between = await Promise.all(
      chunks(fresh).flatMap((some) =>
        chunks(all).map((others) => answerAll(BETWEEN, { all: others, fresh: some }, ({ links }) => links)),
      ),
    );
    return joined([...parts, { entities: [], links: between.flat().map(flat) }], contents.truncated);
  });
}

/** How many links each entity has in all, by its id. */
export function useTotals(ids: readonly string[]): ReadonlyMap<string, number> {
  const client = useQueryClient();
  const asked = useAsked(["graph totals", ids], ids.length > 0, async () => {
    const pages = await Promise.all(chunks(ids).map((some) => kept(client, TOTALS, { ids: some })));
    const nodes = pages.flatMap((page) => page.nodes);
    return new Map(
      nodes.flatMap((node) => (node && "links" in node ? [[node.id, node.links?.totalCount ?? 0]] : [])),
    );
  });
  return asked.data ?? new Map<string, number>();
}

async function neighbours(
  client: QueryClient,
  around: readonly string[],
  type: Link["type"] | null,
): Promise<Part> {
  const { subgraph } = await kept(client, AROUND, {
    around: [...around],
    types: type && [type],
    limit: LIMIT,
  });
  return {
    entities: subgraph?.nodes ?? [],
    links: subgraph?.links.map(flat) ?? [],
    truncated: subgraph?.truncated ?? false,
  };
}

function onWays(ways: readonly { nodes: Entity[]; links: AnsweredLink[] }[]): Part {
  return {
    entities: ways.flatMap(({ nodes }) => nodes),
    links: ways.flatMap(({ links }) => links.map(flat)),
    truncated: false,
  };
}

// As useAnswer keeps its answers, so that both ask the same once.
function kept<R, V>(client: QueryClient, document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  return client.query({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => answer(document, variables, signal),
  });
}

function useAsked<T>(key: readonly unknown[], enabled: boolean, ask: () => Promise<T>): Asked<T> {
  const { data, error, isFetching, refetch } = useQuery<T, NoAnswer | Refused>({
    queryKey: key,
    queryFn: ask,
    enabled,
    retry: false,
    placeholderData: (before: unknown) => before as T | undefined,
  } as Parameters<typeof useQuery<T, NoAnswer | Refused>>[0]);
  return { data, error: isFetching ? null : error, loading: isFetching, retry: () => void refetch() };
}
