// The reader's colours, before anything is drawn; src/state/theme.ts keeps them under this name.
try {
  const theme = localStorage.getItem("plangraph:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing shows the system's colours.
}
