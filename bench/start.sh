#!/bin/sh
# Times warm starts of the program on its own local Neo4j: from the command to
# the first answer to a question. The first start, which provisions and loads,
# is not counted. start.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-5}
data=$(mktemp -d)
port=${PORT:-18099}
trap 'bin/plangraph neo4j stop --data-dir "$data" >/dev/null 2>&1 || true; rm -rf "$data"' EXIT

ask='{"query":"{ projects { totalCount } }"}'
once() {
  begin=$(date +%s%N)
  bin/plangraph up --data-dir "$data" --listen "127.0.0.1:$port" >"$data/log" 2>&1 &
  program=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/readyz")" = 200 ]; do
    kill -0 "$program" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.05
  done
  curl -sf "http://127.0.0.1:$port/graphql" -H 'Content-Type: application/json' -d "$ask" >/dev/null
  end=$(date +%s%N)
  kill "$program"
  wait "$program"
  echo $(((end - begin) / 1000000))
}

once >/dev/null
for _ in $(seq "$runs"); do once; done | sort -n |
  awk '{ t[NR] = $1 } END { printf "warm start to first answer: %.1f s (least %.1f, most %.1f, %d runs)\n", t[int((NR + 1) / 2)] / 1000, t[1] / 1000, t[NR] / 1000, NR }'
