#!/bin/sh
# Asks the running program what schemathesis makes of its schema, for a bounded
# time: SECONDS_TO_RUN (300). It fails where an answer is a fault of the server.
# What was asked is kept in build/schemathesis/report; SEED asks it again.
set -eu
cd "$(dirname "$0")/.."
build=build/schemathesis
if [ "${1:-}" != started ]; then
  mkdir -p $build
  python3 -m venv $build/venv
  $build/venv/bin/pip install -q --disable-pip-version-check -r scripts/schemathesis.txt
  exec scripts/with-program.sh "$0" started
fi
cd $build # schemathesis leaves its own folders where it runs
curl -sf "$PLANGRAPH_URL/schema.graphqls" -o schema.graphql
status=0
SCHEMATHESIS_HOOKS=../../scripts/schemathesis_checks.py venv/bin/schemathesis run schema.graphql \
  --url "$PLANGRAPH_URL/graphql" --checks no_fault --max-time "${SECONDS_TO_RUN:-300}" --max-response-time 10 \
  --header "Authorization: Bearer $PLANGRAPH_TOKEN" --continue-on-failure --suppress-health-check all --warnings off \
  --report ndjson --report-dir report ${SEED:+--seed "$SEED"} || status=$?
grep -E 'level=(ERROR|WARN)' "$PLANGRAPH_LOG" || true
exit "$status"
