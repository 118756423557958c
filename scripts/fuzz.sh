#!/bin/sh
# Runs every fuzz function for a while: fuzz.sh [PACKAGE…]. FUZZTIME is how
# long each (30s). A failing input is kept below testdata/fuzz of its package,
# where go test finds it again.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- $(git grep -l '^func Fuzz' -- '*_test.go' | xargs -n1 dirname | sort -u | sed 's|^|./|')
failed=
for package in "$@"; do
  for name in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\)(.*/\1/p' "$package"/*_test.go); do
    echo "== $package $name"
    go test -run='^$' -fuzz="^$name\$" -fuzztime="${FUZZTIME:-30s}" -fuzzminimizetime=1s "$package" || failed="$failed $package:$name"
  done
done
[ -z "$failed" ] || { echo "failed:$failed" >&2; exit 1; }
