#!/bin/sh
# Builds rust.wasm: rust.sh [DIRECTORY]. Needs a rustc with the target wasm32-unknown-unknown; RUSTC names another than the one at
# PATH. README.md says which one built what is kept here.
set -eu
cd "$(dirname "$0")"
kit=../../../SDK
. ../../../Examples/toolchain.sh
# What the compiler calls for copies comes from the kit; only the guest's own functions are exported.
c_flags="$c_flags -fvisibility=hidden"
compile_c "$kit"/C/src/memory.c
"${RUSTC:-rustc}" --crate-name guest --crate-type lib --edition 2021 --target wasm32-unknown-unknown --emit obj \
  -C opt-level=s -C panic=abort -C codegen-units=1 -C debuginfo=0 --remap-path-prefix "$PWD=." guest.rs -o "$objects/guest.o"
link_flags="$link_flags --export-dynamic"
link_plugin "${1:-.}/rust.wasm"
