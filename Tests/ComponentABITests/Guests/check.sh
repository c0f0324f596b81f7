#!/bin/sh
# Rebuilds the guests elsewhere and fails if the bytes differ from those that are kept here. Needs the toolchain that built them.
#
# The one in Rust is rebuilt where the compiler is the one of rust.sha256; everywhere else it is said that it was not, and what
# is checked is that its source and the module are those of that file.
set -eu
cd "$(dirname "$0")"
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

same() {
  cmp "$elsewhere/$1" "$1" || {
    echo "Tests/ComponentABITests/Guests/$1 is not what its sources give: run $2" >&2
    exit 1
  }
}

./build.sh "$elsewhere"
for guest in c c-utf16 c-latin1-utf16 c-standard swift; do same "$guest.wasm" build.sh; done

{ sha256sum --check --quiet rust.sha256 2> /dev/null || shasum -a 256 --check --status rust.sha256; } || {
  echo "guest.rs, rust.sh or rust.wasm is not as rust.sha256 says: run rust.sh with the compiler named there and record anew" >&2
  exit 1
}
compiler=$(sed -n 's/^# //p' rust.sha256)
found=$("${RUSTC:-rustc}" --version 2> /dev/null || echo none)
if [ "$found" = "$compiler" ]; then
  ./rust.sh "$elsewhere"
  same rust.wasm rust.sh
else
  echo "rust.wasm: hashes checked, not rebuilt: that takes '$compiler' with wasm32-unknown-unknown, and here is '$found'"
fi
