#!/bin/sh
# Makes the client in TypeScript and the example app, and tests both: clients-test.sh,
# with PLANGRAPH_URL as with-program.sh sets it. Fails where what is generated differs
# from the schema.
set -eu
cd "$(dirname "$0")/.."
for folder in clients/ts examples/app; do
  (cd $folder && npm ci --no-audit --no-fund)
  if [ $folder = clients/ts ]; then
    (cd $folder && npm run generate && git diff --exit-code -- src/generated && npm run check)
  fi
  (cd $folder && npm run build && npm test)
done
