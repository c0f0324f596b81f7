#!/bin/sh
# Rebuilds every example elsewhere and fails if the bytes differ from the plugin.wasm that is kept here. Needs the
# toolchain that built it: a Swift 6.3 release.
set -eu
cd "$(dirname "$0")"
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
for build in */build.sh; do
  example=${build%/build.sh}
  "./$build" "$elsewhere/$example.wasm"
  cmp "$elsewhere/$example.wasm" "$example/plugin.wasm" || {
    echo "$example/plugin.wasm is not what its sources give: run Examples/build.sh" >&2
    exit 1
  }
done
