#!/bin/sh
# Rebuilds every example, and the tests' guest, elsewhere and fails if the bytes differ from the plugin.wasm that is kept here. Needs the
# toolchain that built it: a Swift 6.3 release.
set -eu
cd "$(dirname "$0")"
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
for build in */build.sh ../Tests/PluginHostTests/Guests/build.sh ../Tests/PluginHostTests/Guests/services/build.sh; do
  example=${build%/build.sh}
  "./$build" "$elsewhere/plugin.wasm"
  cmp "$elsewhere/plugin.wasm" "$example/plugin.wasm" || {
    echo "$example/plugin.wasm is not what its sources give: run $build" >&2
    exit 1
  }
done
