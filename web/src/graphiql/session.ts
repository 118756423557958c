import { pick, useGraphiQL, useGraphiQLActions, useMonaco } from "@graphiql/react";
import { useEffect, useRef } from "react";

import { content, type Content, operationName, type Question, QUESTIONS, same } from "./questions";
import { THEME_DATA, THEMES } from "./themes";

// The editors' own font is one that a page would have to bring along; every system has one of these.
const FONTS =
  'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace';

/** Fits GraphiQL's session to PlanGraph: legible editors, the colours of the system, and the tab that is shown first. */
export function useSession(opened: Content | null): void {
  useLegibleEditors();
  useSystemColours();
  useFirstTab(opened);
  useTabInView();
}

function useLegibleEditors(): void {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "headerEditor", "responseEditor"),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily: FONTS, fontSize: 14, wordWrap: "on" });
    }
  });
}

// The editors know no theme but their own until it is defined, and without this would follow a change of the
// system's colours, which the page follows at once, only at the next visit.
function useSystemColours(): void {
  const { theme } = useGraphiQL(pick("theme"));
  const actions = useGraphiQLActions();
  const { monaco } = useMonaco();
  useEffect(() => {
    if (!monaco) return;
    monaco.editor.defineTheme(THEMES.dark, THEME_DATA.dark);
    monaco.editor.defineTheme(THEMES.light, THEME_DATA.light);
    actions.setTheme(theme);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => {
      actions.setTheme(theme);
    };
    dark.addEventListener("change", follow);
    return () => {
      dark.removeEventListener("change", follow);
    };
  }, [theme, actions, monaco]);
}

// GraphiQL 5.4 fills the operation of a kept or default tab into its editor but not the variables, and puts
// what an address opened behind all other tabs.
function useFirstTab(opened: Content | null): void {
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(
    pick("queryEditor", "variableEditor", "tabs", "activeTabIndex"),
  );
  const actions = useGraphiQLActions();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !queryEditor || !variableEditor) return;
    done.current = true;
    const active = tabs[activeTabIndex];
    if (opened && active) actions.moveTab([active, ...tabs.filter((tab) => tab !== active)]);
    else actions.changeTab(activeTabIndex);
  });
}

// There are more tabs than a window shows, and GraphiQL does not bring the one that is chosen into sight.
function useTabInView(): void {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const shown = tabs[activeTabIndex]?.id;
  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
}

/** What a reader can do with the ready questions. */
export interface Questions {
  /** Which of them stand in a tab as they are. */
  open: ReadonlySet<Question>;
  /** The one that the shown tab holds, if any. */
  shown: Question | undefined;
  /** Shows a question: its tab where there is one, else a new one. */
  show(question: Question): void;
  /** Opens a tab for each question that has none, and shows the first of these. */
  restore(): void;
}

/** The ready questions, as they stand in the tabs. */
export function useQuestions(): Questions {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const actions = useGraphiQLActions();
  const place = (question: Question) => tabs.findIndex((tab) => same(tab, content(question)));
  const add = (questions: readonly Question[]) => {
    questions.forEach((question, index) => {
      actions.addTab();
      actions.updateActiveTabValues(content(question));
      // The next addTab takes what the editors hold, and the name of the operation, for those of this tab.
      actions.setOperationName(operationName(question));
      actions.changeTab(tabs.length + index);
    });
    if (questions.length > 1) actions.changeTab(tabs.length);
  };
  const closed = QUESTIONS.filter((question) => place(question) < 0);
  return {
    open: new Set(QUESTIONS.filter((question) => !closed.includes(question))),
    shown: QUESTIONS.find((question) => place(question) === activeTabIndex),
    show(question) {
      const index = place(question);
      if (index < 0) add([question]);
      else actions.changeTab(index);
    },
    restore() {
      add(closed);
    },
  };
}
