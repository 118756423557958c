import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import type { ComponentProps, ReactNode } from "react";

import { type Answer, ask, NoAnswer } from "../api/endpoint";
import { nameless } from "./operation";
import { QUESTIONS_PLUGIN } from "./panel";
import { content, type Content, QUESTIONS, same } from "./questions";
import { useSession } from "./session";
import { THEMES } from "./themes";

const PLUGINS = [QUESTIONS_PLUGIN, HISTORY_PLUGIN];

/** GraphiQL on PlanGraph's endpoint. */
export function App({ opened, firstVisit }: { opened: Content | null; firstVisit: boolean }): ReactNode {
  const ready = QUESTIONS.map(content);
  const tabs = opened ? [opened, ...ready.filter((tab) => !same(tab, opened))] : ready;
  // Later visits find their tabs kept, and only what the address opens is added.
  const shown = firstVisit ? tabs[0] : opened;
  const wide = matchMedia("(min-width: 60rem)").matches;
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      {...(shown && { initialQuery: shown.query, initialVariables: shown.variables })}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(firstVisit && wide && { visiblePlugin: QUESTIONS_PLUGIN })}
      defaultEditorToolsVisibility="variables"
      editorTheme={THEMES}
    >
      <GraphiQL.Logo>
        <a href="/" className="graphiql-logo-link">
          PlanGraph
        </a>
      </GraphiQL.Logo>
      <Session opened={opened} />
    </GraphiQL>
  );
}

function Session({ opened }: { opened: Content | null }): null {
  useSession(opened);
  return null;
}

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

// GraphiQL would show an error that is thrown with its stack. It shows errors as the JSON that they are, though
// its types want instances of a class.
const fetcher = (async (request, options) => {
  try {
    return await ask(nameless(request), options?.headers);
  } catch (error) {
    if (error instanceof NoAnswer) return { errors: [{ message: error.message }] };
    throw error;
  }
}) satisfies (...given: Parameters<Fetcher>) => Promise<Answer> as unknown as Fetcher;
