#!/bin/sh
# Asks plangraph mcp with the official inspector of the protocol, over streamable HTTP
# and over standard input and output: with-program.sh inspect-mcp.sh.
set -eu
cd "$(dirname "$0")/.."
npm --prefix server/assistant/inspector ci --no-audit --no-fund >/dev/null

inspect() {
  server/assistant/inspector/node_modules/.bin/mcp-inspector --cli "$@" 2>/dev/null
}

# has WHAT TRANSPORT… METHOD…: the answer holds what it has to.
has() {
  what=$1
  shift
  answer=$(inspect "$@") || { echo "the inspector fails: $*" >&2; exit 1; }
  case $answer in
    *"$what"*) echo "ok: $* has $what" ;;
    *) echo "not in the answer to $*: $what" >&2; echo "$answer" >&2; exit 1 ;;
  esac
}

for transport in http stdio; do
  case $transport in
    http) set -- "$PLANGRAPH_URL/mcp" --transport http ;;
    stdio) set -- bin/plangraph mcp ;;
  esac
  has '"neighbours"' "$@" --method tools/list
  has 比亚迪 "$@" --method tools/call --tool-name search --tool-arg text=BYD
  has enum "$@" --method resources/read --uri plangraph://ontology
done
