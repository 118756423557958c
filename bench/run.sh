#!/bin/bash
# Runs the whole benchmark, or one step of it.
#   run.sh            everything, for size S and then for size L
#   run.sh STEP ...   one step: a function below
# Everything written is under $WORK. The program is $PLANGRAPH (make build).
set -eu
cd "$(dirname "$0")"
here=$PWD
WORK=${WORK:-$here/.work}
PLANGRAPH=${PLANGRAPH:-$here/../bin/plangraph}
bolt_port=${BOLT_PORT:-27687} # boltcount takes the two behind it
peer_port=${PEER_PORT:-27700}
floor_port=${FLOOR_PORT:-27720}
ours_port=${OURS_PORT:-27740}
bolt=bolt://127.0.0.1:$bolt_port
lib=$WORK/neo4j/lib
java=(java -Dfile.encoding=UTF-8 --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED -Dio.netty.tryReflectionSetAccessible=true -cp "$lib/*")

# build: the programs of the benchmark.
build() {
  mkdir -p "$WORK/bin"
  go build -o "$WORK/bin/" ./generate ./loadgen ./floor ./boltcount ./load
}

# setup: Neo4j by Maven, the peer by npm, the programs, and the data of both sizes.
setup() {
  build
  if [ ! -d "$lib" ]; then
    mkdir -p "$WORK/neo4j"
    cp neo4j-pom.xml "$WORK/neo4j/pom.xml"
    (cd "$WORK/neo4j" && mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib -DincludeScope=runtime)
  fi
  mkdir -p "$WORK/peer"
  cp peer/* "$WORK/peer/"
  (cd "$WORK/peer" && npm ci --no-audit --no-fund --loglevel=error)
  for size in S L; do data "$size"; done
}

# data SIZE: the CSV files and the variables of that size.
data() { "$WORK/bin/generate" -size "$1" -csv "$WORK/data/$1" -params "$WORK/data/params-$1.json"; }

# home NAME: an empty Neo4j home with its configuration.
home() {
  rm -rf "${WORK:?}/home/$1"
  mkdir -p "$WORK/home/$1/conf"
  cat >"$WORK/home/$1/conf/neo4j.conf" <<END
server.bolt.listen_address=127.0.0.1:$bolt_port
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
server.memory.pagecache.size=1g
dbms.usage_report.enabled=false
END
}

# start NAME: Neo4j on that home.
start() {
  local home=$WORK/home/$1
  (cd "$home" && exec "${java[@]}" -XX:+UseG1GC -Xms2g -Xmx2g org.neo4j.server.CommunityEntryPoint \
    --home-dir="$home" --config-dir="$home/conf") >"$home/server.log" 2>&1 &
  echo $! >"$WORK/neo4j.pid"
  until_port "$bolt_port"
}

until_port() { until_done "nothing listens on port $1" bash -c "exec 3<>/dev/tcp/127.0.0.1/$1"; }

# until_done MESSAGE COMMAND...: waits until the command succeeds.
until_done() {
  local message=$1
  shift
  for _ in $(seq 1200); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.5
  done
  echo "$message" >&2
  return 1
}

# stop NAME...: ends what these pid files name, and waits for it.
stop() {
  local name pid
  for name; do
    [ -f "$WORK/$name.pid" ] || continue
    pid=$(cat "$WORK/$name.pid")
    kill "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
    rm -f "$WORK/$name.pid"
  done
}

stop_all() { stop boltcount ours floor peer neo4j; }

# import SIZE: the CSV files into a fresh home, with neo4j-admin.
import() {
  home "$1"
  local home=$WORK/home/$1 begin=$SECONDS file name arguments=()
  for file in "$WORK/data/$1"/node-*.csv; do
    name=${file##*/node-}
    arguments+=("--nodes=${name%.csv}=$file")
  done
  for file in "$WORK/data/$1"/rel-*.csv; do
    name=${file##*/rel-}
    arguments+=("--relationships=${name%%-*}=$file")
  done
  (cd "$home" && NEO4J_HOME=$home NEO4J_CONF=$home/conf "${java[@]}" -Xmx2g org.neo4j.cli.AdminTool database import full neo4j \
    --overwrite-destination --max-off-heap-memory=2g "${arguments[@]}") >"$home/import.log" 2>&1
  echo "neo4j-admin import of $1: $((SECONDS - begin)) s"
}

# ours: the program, which makes its constraints and indexes before it answers. CACHE=64 lets it keep answers.
ours() {
  local begin=$SECONDS
  NEO4J_URI=${OURS_BOLT:-$bolt} NEO4J_PASSWORD='' PLANGRAPH_MAX_COST=1000000 "$PLANGRAPH" serve --cache "${CACHE:-0}" --listen "127.0.0.1:$ours_port" --log-level=warn >"$WORK/ours.log" 2>&1 &
  echo $! >"$WORK/ours.pid"
  until_done "ours does not answer: see $WORK/ours.log" curl -sf "http://127.0.0.1:$ours_port/readyz"
  echo "ours ready: $((SECONDS - begin)) s"
}

# peer: @neo4j/graphql on Apollo Server.
peer() {
  (cd "$WORK/peer" && BOLT=${PEER_BOLT:-$bolt} PORT=$peer_port NODE_ENV=production exec node server.mjs) >"$WORK/peer.log" 2>&1 &
  echo $! >"$WORK/peer.pid"
  until_port "$peer_port"
}

# floor: the thinnest server.
floor() {
  "$WORK/bin/floor" -listen "127.0.0.1:$floor_port" -bolt "$bolt" >"$WORK/floor.log" 2>&1 &
  echo $! >"$WORK/floor.pid"
  until_port "$floor_port"
}

# target NAME: its name, address and operations, as loadgen takes them.
target() {
  case $1 in
  ours) echo "ours,http://127.0.0.1:$ours_port/graphql,operations/ours.json" ;;
  peer) echo "peer,http://127.0.0.1:$peer_port/,operations/peer.json" ;;
  floor) echo "floor,http://127.0.0.1:$floor_port/,operations/peer.json" ;;
  cypher) echo "cypher,$bolt,operations/cypher.json" ;;
  *) echo "$1" ;;
  esac
}

# load_with SIZE ARGUMENTS...: loadgen with the variables of that size, on $TARGETS.
load_with() {
  local arguments=() name
  for name in ${TARGETS:-ours floor cypher peer}; do arguments+=(-target "$(target "$name")"); done
  "$WORK/bin/loadgen" -params "$WORK/data/params-$1.json" ${ONLY:+-only "$ONLY"} "${arguments[@]}" "${@:2}"
}

# check SIZE: do all targets give the same data?
check() { load_with "$1" -check "${CHECKS:-20}"; }

# measure SIZE: times all targets. HOT=1 asks the same question again and again.
measure() {
  local pids=() name
  for name in neo4j ours floor peer; do
    [ -f "$WORK/$name.pid" ] && pids+=(-pid "$name=$(cat "$WORK/$name.pid")")
  done
  load_with "$1" -c "${CONCURRENCY:-1,8,32}" -n "${REQUESTS:-1000}" -t "${TIME_PER_CELL:-4s}" -repeat "${REPEAT:-2}" -warm "${WARM:-2s}" \
    -hot "${HOT:-0}" "${pids[@]}" -json "$WORK/result-$1${HOT:+-hot}.json"
}

# cold SIZE: times the first answers to shapes that the database has never seen.
cold() { load_with "$1" -cold "$bolt" -repeat "${REPEAT:-9}"; }

# trips SIZE TARGET: the Bolt round trips and statements of ours or peer, which is started anew.
trips() {
  stop "$2"
  "$WORK/bin/boltcount" -listen "127.0.0.1:$((bolt_port + 1))" -to "127.0.0.1:$bolt_port" >"$WORK/boltcount.log" 2>&1 &
  echo $! >"$WORK/boltcount.pid"
  until_port $((bolt_port + 1))
  OURS_BOLT=bolt://127.0.0.1:$((bolt_port + 1)) PEER_BOLT=bolt://127.0.0.1:$((bolt_port + 1)) "$2"
  TARGETS=$2 load_with "$1" -trips "http://127.0.0.1:$((bolt_port + 2))"
  stop "$2" boltcount
}

# unwind SIZE: the same rows in UNWIND batches, into a fresh home with constraints and indexes.
unwind() {
  trap stop_all EXIT
  home "unwind-$1"
  start "unwind-$1"
  ours
  stop ours
  "$WORK/bin/generate" -size "$1" -bolt "$bolt"
  stop neo4j
}

# plans N: times plangraph load of N invented plans, and then UNWIND of the same rows, each into a fresh home.
plans() {
  trap stop_all EXIT
  export NEO4J_URI=$bolt NEO4J_PASSWORD=''
  local with=(-program "$PLANGRAPH" -bolt "$bolt" -folder "$WORK/plans")
  home plans
  start plans
  "$WORK/bin/load" "${with[@]}" -plans "${1:-20}" -pid "$(cat "$WORK/neo4j.pid")"
  stop neo4j
  home plans
  start plans
  "$WORK/bin/load" "${with[@]}" -unwind -pid "$(cat "$WORK/neo4j.pid")"
  stop neo4j
}

# serve SIZE: starts Neo4j on an imported home, and all targets.
serve() {
  start "$1"
  ours
  floor
  peer
}

# size SIZE: import, serve, check, count round trips, measure, stop.
size() {
  trap stop_all EXIT
  import "$1"
  serve "$1"
  check "$1"
  cold "$1"
  measure "$1"
  stop ours
  CACHE=64 ours
  HOT=1 measure "$1"
  trips "$1" ours
  trips "$1" peer
  stop_all
}

all() {
  setup
  unwind S
  plans
  for size in S L; do size "$size"; done
}

if [ $# = 0 ]; then all; else "$@"; fi
