#!/bin/sh
# Hands the address of the real program to the browser tests of web/e2e.
set -eu
cd "$(dirname "$0")"
exec ./with-program.sh npm --prefix web run test:browser
