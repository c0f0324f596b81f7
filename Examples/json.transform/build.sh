#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
. ../toolchain.sh
c_plugin "${1:-plugin.wasm}" transform.c
