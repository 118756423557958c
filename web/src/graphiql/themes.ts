import type { editor } from "monaco-editor";

/** The names of the editors' themes, as GraphiQL's editorTheme takes them. */
export const THEMES = { dark: "plangraph-dark", light: "plangraph-light" } as const;

/**
 * GraphiQL's themes (MONACO_THEME_DATA of @graphiql/react 0.39, which does not export them) with comments and
 * line numbers that can be read on the dark one: GraphiQL's have a contrast of 3.6 and 3.9 to 1, less than the
 * 4.5 of WCAG 2.2, success criterion 1.4.3, and the titles of questions stand in comments.
 */
export const THEME_DATA: Record<keyof typeof THEMES, editor.IStandaloneThemeData> = {
  dark: {
    base: "vs-dark",
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: "#a39eff" },
      { token: "comment", foreground: "#8fc27a" },
    ],
    colors: { ...colors("#212a3b", "#ff5794", "#b7c2d711"), "editorLineNumber.foreground": "#a3adbd" },
  },
  light: {
    base: "vs",
    inherit: true,
    rules: [
      { token: "argument.identifier.gql", foreground: "#5f5cc4" },
      { token: "comment", foreground: "#0b6b0b" },
    ],
    colors: colors("#ffffff", "#d60590", "#3b4b6811"),
  },
};

function colors(background: string, primary: string, field: string): Record<string, string> {
  const shade = `${primary}19`;
  return {
    "editor.background": "#ffffff00",
    "scrollbar.shadow": "#ffffff00",
    focusBorder: primary,
    "textLink.foreground": primary,
    "textLink.activeForeground": primary,
    "editorLink.activeForeground": primary,
    "editorHoverWidget.background": background,
    "editorWidget.background": background,
    "editorWidget.resizeBorder": primary,
    "editorSuggestWidget.background": background,
    "editorSuggestWidget.selectedBackground": shade,
    "editorSuggestWidget.selectedForeground": primary,
    "input.background": field,
    "inputOption.hoverBackground": shade,
    "list.hoverBackground": shade,
    "list.highlightForeground": primary,
    "list.focusHighlightForeground": primary,
    "menu.background": background,
    "menu.selectionBackground": shade,
    "menu.selectionForeground": primary,
    "pickerGroup.foreground": primary,
    "quickInput.background": background,
    "quickInputList.focusBackground": shade,
    "toolbar.hoverBackground": shade,
  };
}
