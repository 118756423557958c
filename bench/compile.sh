#!/bin/sh
# Times compiling and counts its allocations, against what is published in
# compile.txt. With --publish it writes that file anew.
set -eu
cd "$(dirname "$0")/.."
now=$(mktemp)
trap 'rm -f "$now"' EXIT
go test ./graph/cypher -run '^$' -bench Compile -benchmem -count 6 >"$now"
if [ "${1:-}" = --publish ]; then
  cp "$now" bench/compile.txt
fi
go tool -modfile=tools/go.mod benchstat bench/compile.txt "$now"
