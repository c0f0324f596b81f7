#!/bin/sh
# Builds every example's plugin.wasm in place.
set -eu
cd "$(dirname "$0")"
for build in */build.sh; do
  "./$build"
  echo "$(wc -c < "${build%build.sh}plugin.wasm") ${build%build.sh}plugin.wasm"
done
