#!/bin/sh
# Opens every export with the libraries of Python that its users have, runs the
# notebook, and draws the picture of the tutorial: python-test.sh, with PLANGRAPH_URL and PLANGRAPH_DATA_DIR as with-program.sh
# sets them.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tutorial"
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check -r examples/python/requirements.txt
for format in csv neo4j parquet; do
  bin/plangraph export "$folder/graph.$format.zip" --format "$format"
done
for format in gexf graphml jsonld xlsx; do
  bin/plangraph export "$folder/graph.$format"
done
"$folder/venv/bin/python" examples/python/check_exports.py "$folder"
"$folder/venv/bin/python" examples/python/run_notebook.py
bin/plangraph export "$folder/tutorial/graph.graphml" --kind industry --kind project --facts
sed -n '/^```python$/,/^```$/p' docs/tutorial.md | sed '/^```/d' >"$folder/tutorial/draw.py"
(cd "$folder/tutorial" && MPLBACKEND=Agg "$folder/venv/bin/python" draw.py && test -s graph.png)
