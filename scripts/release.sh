#!/bin/sh
# Makes the release builds of the last commit in build/release: an archive for
# each system, checksums, and what they are made of. The same commit, version
# and Go give the same files.
#   scripts/release.sh VERSION [SYSTEM/PROCESSOR ...]
set -eu
cd "$(dirname "$0")/.."
version=${1:?name the version, such as 1.2.0}
shift
[ $# -gt 0 ] || set -- linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64

out=$PWD/build/release
rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/source" # without what is not committed
cd "$work/source"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CGO_ENABLED=0
here=$(go env GOHOSTOS)/$(go env GOHOSTARCH)

build() { # system/processor, file
  GOOS=${1%/*} GOARCH=${1#*/} go build -trimpath -buildvcs=true -ldflags "-s -w -X main.release=$version" -o "$2" ./cmd/plangraph
}

build "$here" "$work/plangraph"
"$work/plangraph" man | sed "1s/\"[0-9-]*\"/\"$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)\"/" >"$work/plangraph.1"

for system in "$@"; do
  name=plangraph-$version-$(echo "$system" | tr / -)
  mkdir -p "$work/$name/packaging"
  program=$work/$name/plangraph
  case $system in windows/*) program=$program.exe ;; esac
  GOOS=${system%/*} GOARCH=${system#*/} go vet ./...
  build "$system" "$program"
  cp LICENSE README.md CHANGELOG.md schema.graphqls "$work/plangraph.1" "$work/$name"
  cp packaging/compose.yaml packaging/plangraph.service "$work/$name/packaging"
  if [ "$system" = "$here" ]; then
    "$program" version
  else
    echo "Built and vetted for $system, and not run there." >"$work/$name/NOT-RUN.txt"
  fi
  find "$work/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  cd "$work"
  case $system in
    windows/*) find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -@ "$out/$name.zip" ;;
    *) tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | gzip -n >"$out/$name.tar.gz" ;;
  esac
  cd "$work/source"
done

cd "$out/../.."
scripts/sbom.sh
cp build/sbom/*.cdx.json "$out"
cd "$out"
sha256sum -- *.tar.gz *.zip >SHA256SUMS 2>/dev/null || sha256sum -- *.tar.gz >SHA256SUMS
cat SHA256SUMS
