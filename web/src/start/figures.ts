import { ask, NoAnswer } from "../endpoint";

/** What the start page asks. */
export const FIGURES_QUERY = `query StartPage {
  plans(first: 100) {
    nodes {
      title
      publisher
      year
      documentLoaded
    }
  }
  projects {
    totalCount
  }
  companies {
    totalCount
  }
  industries {
    totalCount
  }
  links {
    totalCount
  }
}`;

/** A plan that is loaded. */
export interface Plan {
  title: string;
  publisher: string | null;
  year: number;
  documentLoaded: boolean;
}

const COUNTED = ["projects", "companies", "industries", "links"] as const;

/** What is counted, in the order in which it is shown. */
export type Counted = (typeof COUNTED)[number];

/** What stands in place of the figures: the figures, or why there are none. */
export type Figures =
  | { state: "loaded"; plans: Plan[]; counts: [Counted, number][] }
  | { state: "empty" }
  | { state: "away" }
  | { state: "failed"; messages: string[] };

interface Data {
  plans: { nodes: Plan[] } | null;
  projects: { totalCount: number } | null;
  companies: { totalCount: number } | null;
  industries: { totalCount: number } | null;
  links: { totalCount: number } | null;
}

/** Asks the server for the figures; whatever goes wrong is a state of them. */
export async function fetchFigures(): Promise<Figures> {
  try {
    return read(await ask({ query: FIGURES_QUERY, operationName: "StartPage" }));
  } catch (error) {
    if (error instanceof NoAnswer) return { state: "away" };
    throw error;
  }
}

/** Reads an answer to FIGURES_QUERY; one with any error counts as failed, since its figures may be missing. */
export function read(answer: { data?: unknown; errors?: readonly { message: string }[] }): Figures {
  if (answer.errors?.length || !answer.data) {
    return { state: "failed", messages: (answer.errors ?? []).map((error) => error.message) };
  }
  const data = answer.data as Data;
  const plans = data.plans?.nodes ?? [];
  const counts = COUNTED.map((name): [Counted, number] => [name, data[name]?.totalCount ?? 0]);
  if (plans.length === 0 && counts.every(([, count]) => count === 0)) return { state: "empty" };
  return { state: "loaded", plans, counts };
}
