#!/bin/sh
# Runs every fuzz function for a while: fuzz.sh [PACKAGE…]. FUZZTIME is how
# long each (30s). A failing input is kept below testdata/fuzz of its package,
# where go test finds it again.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- $(git grep -l '^func Fuzz' -- '*_test.go' | xargs -n1 dirname | sort -u | sed 's|^|./|')
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=
for package in "$@"; do
  for name in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\)(.*/\1/p' "$package"/*_test.go); do
    echo "== $package $name"
    # Without a bound Go may spend the whole time on making one input shorter.
    { go test -run='^$' -fuzz="^$name\$" -fuzztime="${FUZZTIME:-30s}" -fuzzminimizetime=1s "$package" 2>&1 || echo "exit status of go test: $?"; } | tee "$log"
    grep -q '^exit status of go test' "$log" || continue
    # Go 1.26 at times takes the end of the time for a failure: there is no input then.
    grep -A1 '^--- FAIL' "$log" | grep -q '^ *context deadline exceeded$' && ! grep -q 'Failing input' "$log" || failed="$failed $package:$name"
  done
done
[ -z "$failed" ] || { echo "failed:$failed" >&2; exit 1; }
