#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
. ../toolchain.sh
providers=memory
c_plugin "${1:-plugin.wasm}" window.c
