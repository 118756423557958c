import questions from "./questions.json";

/** A question that is ready to be asked; questions.json holds them in the order of their tabs. */
export interface Question {
  title: string;
  titleEn: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** What GraphiQL's editors hold: an operation and its variables as JSON text. */
export interface Content {
  query: string;
  variables: string;
}

export const QUESTIONS: readonly Question[] = questions;

/** The question as it stands in a tab: its title in both languages above the operation. */
export function content(question: Question): Content {
  return {
    query: `# ${question.title}\n# ${question.titleEn}\n${question.query}`,
    variables: JSON.stringify(question.variables, null, 2),
  };
}

/** The name of the question's operation, which its tab shows. */
export function operationName({ query }: Question): string {
  return /^query (\w+)/.exec(query)?.[1] ?? "";
}

/** Whether two tabs hold the same question. */
export function same(a: Partial<Loose>, b: Partial<Loose>): boolean {
  return (a.query ?? "") === (b.query ?? "") && (a.variables ?? "") === (b.variables ?? "");
}

type Loose = { [K in keyof Content]: string | null | undefined };
