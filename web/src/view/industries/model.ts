import type {
  EntityFieldsFragment,
  IndustryProjectsQuery,
  IndustryTiesQuery,
  ProjectStatus,
} from "../../api/generated/graphql";

export type Project = NonNullable<IndustryProjectsQuery["projects"]>["nodes"][number];
export type Link = NonNullable<IndustryTiesQuery["links"]>["nodes"][number];

/** One link of a project: its id, and what is at its other end. */
export interface Tie {
  id: string;
  intended: boolean;
  entity: EntityFieldsFragment;
}

/** A project with its industries, who builds it and where it is. */
export interface Row {
  project: Project;
  industries: readonly Tie[];
  developers: readonly Tie[];
  places: readonly Tie[];
}

/** What each industry, district and area is directly a part of. */
export type Wholes = ReadonlyMap<string, readonly EntityFieldsFragment[]>;

/** All projects of the plans, and what lies in what. */
export interface Model {
  rows: readonly Row[];
  wholes: Wholes;
  /** The companies that, as plans say, work in an industry, by its id. */
  companies: ReadonlyMap<string, readonly Tie[]>;
}

/** What is shown; an empty list leaves nothing out. */
export interface Filter {
  /** Industries, with all that are parts of them. */
  industry: readonly string[];
  status: readonly ProjectStatus[];
  developer: readonly string[];
  /** Districts and areas, with all that are parts of them. */
  place: readonly string[];
  /** Whether aims are left out. */
  facts: boolean;
  /** Whether projects of which no plan names an industry are shown as well. */
  all: boolean;
}

/** The projects with their links, in the order given. */
export function build(projects: readonly Project[], links: readonly Link[]): Model {
  const ties = (project: Project, type: Link["type"], end: "source" | "target"): Tie[] =>
    links
      .filter((link) => link.type === type && link[end === "source" ? "target" : "source"].id === project.id)
      .map((link) => ({ id: link.id, intended: link.intended, entity: link[end] }));
  const wholes = new Map<string, EntityFieldsFragment[]>();
  for (const { type, source, target } of links) {
    if (type === "PART_OF") wholes.set(source.id, [...(wholes.get(source.id) ?? []), target]);
  }
  const rows = projects.map((project) => ({
    project,
    industries: ties(project, "RELATES_TO", "target"),
    developers: ties(project, "DEVELOPS", "source"),
    places: ties(project, "LOCATED_IN", "target"),
  }));
  const companies = new Map<string, Tie[]>();
  for (const { id, type, intended, source, target } of links) {
    if (type !== "OPERATES_IN") continue;
    companies.set(target.id, [...(companies.get(target.id) ?? []), { id, intended, entity: source }]);
  }
  return { rows, wholes, companies };
}

/** Whether it is one of these or, over any number of steps, a part of one. */
export function within(wholes: Wholes, id: string, chosen: readonly string[]): boolean {
  return chosen.includes(id) || above(wholes, id).some((whole) => chosen.includes(whole.id));
}

/** All that it is a part of, nearest first, each once. */
export function above(wholes: Wholes, id: string): EntityFieldsFragment[] {
  const found = new Map<string, EntityFieldsFragment>();
  let level = [id];
  while (level.length > 0) {
    const next = level.flatMap((part) => wholes.get(part) ?? []).filter((whole) => !found.has(whole.id));
    for (const whole of next) if (whole.id !== id) found.set(whole.id, whole);
    level = next.map((whole) => whole.id).filter((whole) => whole !== id);
  }
  return [...found.values()];
}

/** The last status that is a fact, and the first that is aimed at after it. */
export function progress({ statuses }: Project): { fact?: Report; aim?: Report } {
  const fact = statuses.filter(({ intended }) => !intended).at(-1);
  const aim = statuses.find(({ intended, year }) => intended && year >= (fact?.year ?? 0));
  return { ...(fact && { fact }), ...(aim && { aim }) };
}

type Report = Project["statuses"][number];

/** The rows that fit; of an industry filter each row keeps only the industries that fit it. */
export function select({ rows, wholes }: Model, filter: Filter): Row[] {
  return rows
    .map((row) => (filter.facts ? settled(row) : row))
    .filter(({ project }) => !(filter.facts && project.intended))
    .map((row) => ({
      ...row,
      industries: row.industries.filter(({ entity }) => fits(entity.id, filter.industry, wholes)),
    }))
    .filter(
      ({ project, industries, developers, places }) =>
        (industries.length > 0 || (filter.all && filter.industry.length === 0)) &&
        (filter.status.length === 0 || reached(project, filter.status)) &&
        some(developers, filter.developer) &&
        some(places, filter.place, wholes),
    );
}

function settled(row: Row): Row {
  const facts = (ties: readonly Tie[]) => ties.filter(({ intended }) => !intended);
  const statuses = row.project.statuses.filter(({ intended }) => !intended);
  return {
    project: { ...row.project, statuses },
    industries: facts(row.industries),
    developers: facts(row.developers),
    places: facts(row.places),
  };
}

function reached(project: Project, status: readonly ProjectStatus[]): boolean {
  const { fact, aim } = progress(project);
  return [fact, aim].some((report) => report && status.includes(report.status));
}

function some(ties: readonly Tie[], chosen: readonly string[], wholes: Wholes = new Map()): boolean {
  return chosen.length === 0 || ties.some(({ entity }) => fits(entity.id, chosen, wholes));
}

function fits(id: string, chosen: readonly string[], wholes: Wholes): boolean {
  return chosen.length === 0 || within(wholes, id, chosen);
}

/** The projects of one industry, each with the link to it; without one: those of which no industry is named. */
export interface Group {
  industry: EntityFieldsFragment | null;
  rows: { row: Row; tie: Tie | null }[];
}

/** Rows by industry, the most projects first; a project of two industries stands under both. */
export function groups(rows: readonly Row[]): Group[] {
  const found = new Map<string, Group>();
  const rest: Group = { industry: null, rows: [] };
  for (const row of rows) {
    if (row.industries.length === 0) rest.rows.push({ row, tie: null });
    for (const tie of row.industries) {
      const group = found.get(tie.entity.id) ?? { industry: tie.entity, rows: [] };
      group.rows.push({ row, tie });
      found.set(tie.entity.id, group);
    }
  }
  const sorted = [...found.values()].sort((one, two) => two.rows.length - one.rows.length);
  return rest.rows.length > 0 ? [...sorted, rest] : sorted;
}

/** What a filter can choose: each thing once, with the number of rows that have it, the most first. */
export function options(
  rows: readonly Row[],
  list: "industries" | "developers" | "places",
): { entity: EntityFieldsFragment; count: number }[] {
  const found = new Map<string, { entity: EntityFieldsFragment; count: number }>();
  for (const { entity } of rows.flatMap((row) => row[list])) {
    const option = found.get(entity.id) ?? { entity, count: 0 };
    option.count += 1;
    found.set(entity.id, option);
  }
  return [...found.values()].sort((one, two) => two.count - one.count);
}
