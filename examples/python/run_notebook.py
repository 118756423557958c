"""Runs questions.ipynb against the server that PLANGRAPH_URL names, and fails where a cell fails or an answer is empty."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ANSWERS = ("industries", "builders", "compared", "statuses", "growth")


def main() -> None:
    """Adds a cell that looks at every answer, and runs all."""
    path = Path(__file__).with_name("questions.ipynb")
    notebook = nbformat.read(path, as_version=4)
    if any(cell.get("outputs") for cell in notebook.cells):
        sys.exit(f"{path.name} is saved with outputs: clear them, they hold text of plans")
    empty = f"[name for name in {ANSWERS!r} if globals()[name].empty]"
    notebook.cells.append(nbformat.v4.new_code_cell(f"print({empty})"))
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    said = notebook.cells[-1].outputs[0].text.strip()
    if said != "[]":
        sys.exit(f"these answers are empty: {said}")
    print(f"{len(ANSWERS)} questions answered")


if __name__ == "__main__":
    main()
