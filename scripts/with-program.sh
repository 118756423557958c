#!/bin/sh
# Starts the real program on a Neo4j of its own, runs a command with its address
# (PLANGRAPH_URL) and a key of all scopes (PLANGRAPH_TOKEN), and takes
# everything away again: with-program.sh COMMAND…. The program's log is at
# PLANGRAPH_LOG, its data folder PLANGRAPH_DATA_DIR.
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
env -u NEO4J_URI -u PLANGRAPH_PLAN bin/plangraph up --data-dir "$data" --listen "127.0.0.1:$port" >"$data/log" 2>&1 &
program=$!
trap finish EXIT
for _ in $(seq 600); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/readyz")" = 200 ] && break
  kill -0 "$program" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
  sleep 0.5
done
PLANGRAPH_TOKEN=$(bin/plangraph key new --data-dir "$data" --name tests --scope read --scope load --scope unload 2>/dev/null)
export PLANGRAPH_TOKEN PLANGRAPH_DATA_DIR="$data" PLANGRAPH_URL="http://127.0.0.1:$port" PLANGRAPH_LOG="$data/log"
"$@"
