#!/bin/sh
# The audits at full length: internal/audit, then those of GraphQL over HTTP
# against the running program. PLANGRAPH_AUDIT=short is what CI runs.
set -eu
cd "$(dirname "$0")/.."
PLANGRAPH_AUDIT=${PLANGRAPH_AUDIT:-long} go test -count=1 -timeout 60m -v ${RUN:+-run "$RUN"} ./internal/audit
scripts/with-program.sh npm --prefix web run test:browser -- e2e/http.test.ts
