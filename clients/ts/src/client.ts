import type { TypedDocumentString } from "./generated/graphql.js";
import type * as types from "./generated/graphql.js";
import * as operations from "./operations.js";

/** How the server is reached. */
export interface Options {
  /** Its address, such as http://localhost:8080; questions go to /graphql there. */
  url: string;
  /** An API key or a token, where reading is closed or plans are loaded. */
  token?: string;
  /** Asks in the place of the global fetch. */
  fetch?: typeof globalThis.fetch;
}

/** An error that the server gave, as GraphQL has it. */
export interface Problem {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string } & Record<string, unknown>;
}

/** The server refused a question, or answered something else than GraphQL. */
export class PlanGraphError extends Error {
  override readonly name = "PlanGraphError";
  /** The codes of its errors, such as NOT_FOUND; empty where what answered was no PlanGraph. */
  readonly codes: readonly string[];

  constructor(
    message: string,
    /** The errors, in the server's order. */
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.codes = problems.flatMap(({ extensions }) => extensions?.code ?? []);
  }
}

/** A page of a connection. */
export interface Page<N> {
  nodes: readonly N[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Variables of an operation without where its page begins. */
type Unpaged<V> = Omit<V, "after">;

/**
 * Asks PlanGraph. Every method gives the data of one operation, typed as it is selected, and throws PlanGraphError,
 * or what fetch throws where the server cannot be reached; the signal gives up.
 */
export class PlanGraph {
  readonly #endpoint: string;
  readonly #headers: Record<string, string>;
  readonly #fetch: typeof globalThis.fetch;

  constructor({ url, token, fetch = globalThis.fetch }: Options) {
    this.#endpoint = `${url.replace(/\/+$/, "")}/graphql`;
    this.#headers = {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    this.#fetch = fetch;
  }

  /** Asks any operation. */
  async ask<R, V>(operation: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
    const ask = this.#fetch;
    const response = await ask(this.#endpoint, {
      method: "POST",
      headers: this.#headers,
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: signal ?? null,
    });
    let answer: { data?: R | null; errors?: Problem[] };
    try {
      answer = (await response.json()) as typeof answer;
    } catch (cause) {
      throw new PlanGraphError(`what answered is no PlanGraph (status ${response.status})`, [], { cause });
    }
    if (answer.errors?.length)
      throw new PlanGraphError(answer.errors.map(({ message }) => message).join("; "), answer.errors);
    if (!answer.data) throw new PlanGraphError(`the answer has no data (status ${response.status})`);
    return answer.data;
  }

  /** Finds entities by any of their names, in Chinese, English or pinyin. */
  async search(variables: types.SearchQueryVariables, signal?: AbortSignal) {
    return (await this.ask(operations.SEARCH, variables, signal)).search;
  }

  /** An entity with a page of its links and their evidence; null where the id names none. */
  async entity(variables: types.EntityQueryVariables, signal?: AbortSignal) {
    const { node } = await this.ask(operations.ENTITY, variables, signal);
    return node && "kind" in node ? node : null;
  }

  /** What is around entities: nodes, and links with their evidence. */
  async neighbourhood(variables: types.NeighbourhoodQueryVariables, signal?: AbortSignal) {
    return (await this.ask(operations.NEIGHBOURHOOD, variables, signal)).subgraph;
  }

  /** How many entities of a kind there are, by something. */
  async counts(variables: types.CountsQueryVariables, signal?: AbortSignal) {
    return (await this.ask(operations.COUNTS, variables, signal)).counts;
  }

  /** A page of projects. */
  async projects(variables: types.ProjectsQueryVariables = {}, signal?: AbortSignal) {
    return (await this.ask(operations.PROJECTS, variables, signal)).projects;
  }

  /** A page of results against aims, and years against years. */
  async comparison(variables: types.ComparisonQueryVariables = {}, signal?: AbortSignal) {
    return (await this.ask(operations.COMPARISON, variables, signal)).comparison;
  }

  /** A page of the plans that are loaded. */
  async plans(variables: types.PlansQueryVariables = {}, signal?: AbortSignal) {
    return (await this.ask(operations.PLANS, variables, signal)).plans;
  }

  /**
   * The nodes of all pages, one after another: `all(graph, "projects", { first: 100 })` is a for await loop away.
   */
  async *all<M extends "projects" | "comparison" | "plans">(
    method: M,
    variables: Unpaged<NonNullable<Parameters<PlanGraph[M]>[0]>>,
    signal?: AbortSignal,
  ): AsyncGenerator<NonNullable<Awaited<ReturnType<PlanGraph[M]>>>["nodes"][number]> {
    for (let after: string | null = null; ;) {
      const page = (await this[method]({ ...variables, after }, signal)) as Page<
        NonNullable<Awaited<ReturnType<PlanGraph[M]>>>["nodes"][number]
      > | null;
      if (!page) return;
      yield* page.nodes;
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }
}
