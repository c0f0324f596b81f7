#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
kit=../../../../SDK
. ../../../../Examples/toolchain.sh
compile_c "$kit"/C/src/memory.c services.c
link_plugin "${1:-plugin.wasm}"
