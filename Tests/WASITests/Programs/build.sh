#!/usr/bin/env bash
# Builds the programs that the tests run, and records what they print when they are built for this machine:
#   build.sh            writes NAME.wasm and NAME.expected beside NAME.c
#   build.sh --check    builds elsewhere and fails if anything differs from what is kept here
#
# The compiler is Zig's, a package of PyPI at a fixed version; it comes with WASI's C library. Needs python3 with venv,
# and clang (the Swift toolchain has it) or cc.
set -euo pipefail
cd "$(dirname "$0")"
version=0.17.1
compiler=$(command -v clang || command -v cc)
tools=$PWD/../../../.build/ziglang-$version

if ! "$tools/bin/python" -m ziglang version > /dev/null 2>&1; then
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check "ziglang==$version"
fi
# A cache of its own: nothing that was built with other options gets in.
export ZIG_GLOBAL_CACHE_DIR=$tools/cache ZIG_LOCAL_CACHE_DIR=$tools/cache

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

native() { # name, argument…: runs in a directory of its own that holds words.txt
  local name=$1 status=0
  shift
  "$compiler" -O2 -o "$work/$name" "$name.c" -lm
  mkdir "$work/$name.directory"
  cp words.txt "$work/$name.directory"
  (cd "$work/$name.directory" && exec "../$name" "$@") > "$work/$name.expected" || status=$?
  printf 'exit code %d\n' "$status" >> "$work/$name.expected"
}

for name in sortlines tour; do
  # From a fixed directory and without debug information: nothing of this machine is in the result.
  "$tools/bin/python" -m ziglang cc --target=wasm32-wasi -O2 -g0 -s -o "$work/$name.wasm" "$name.c"
  chmod 644 "$work/$name.wasm"
done
native sortlines words.txt sorted.txt
GREETING=hello native tour one "two words" é 2> /dev/null <<< $'1 2 3 4\n-5'

status=0
for file in sortlines.wasm tour.wasm sortlines.expected tour.expected; do
  if [ "${1:-}" = --check ]; then
    cmp "$work/$file" "$file" || status=1
  else
    cp "$work/$file" "$file"
    printf '%s %s\n' "$(wc -c < "$file")" "$file"
  fi
done
exit "$status"
