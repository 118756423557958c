#!/bin/sh
# Starts the real program on a Neo4j of its own and hands its address to the
# browser tests of web/e2e.
set -eu
cd "$(dirname "$0")/.."
data=$(mktemp -d)
port=${PORT:-18098}
finish() {
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  bin/plangraph neo4j stop --data-dir "$data" >/dev/null 2>&1 || true
  rm -rf "$data"
}
env -u NEO4J_URI -u PLANGRAPH_PLAN bin/plangraph up --data-dir "$data" --listen "127.0.0.1:$port" --rate 0 >"$data/log" 2>&1 &
program=$!
trap finish EXIT
for _ in $(seq 600); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/readyz")" = 200 ] && break
  kill -0 "$program" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
  sleep 0.5
done
token=$(bin/plangraph key new --data-dir "$data" --name browser --scope read --scope load --scope unload 2>/dev/null)
cd web && PLANGRAPH_URL="http://127.0.0.1:$port" PLANGRAPH_TOKEN="$token" npm run test:browser
