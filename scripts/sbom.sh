#!/bin/sh
# Writes what the program and its pages are made of, as CycloneDX 1.5, to
# build/sbom: plangraph.cdx.json, the Go modules that are linked in, and
# web.cdx.json, without what only building the pages needs. It is of the last
# commit.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build/sbom
source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
git clone -q . "$source" # the tool cannot tell the version in a worktree of git
go run github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0 app -json -licenses -output-version 1.5 \
  -main cmd/plangraph -output build/sbom/plangraph.cdx.json "$source"
npm --prefix "$source/web" sbom --package-lock-only --sbom-format cyclonedx --omit dev >build/sbom/web.cdx.json
ls -l build/sbom
