#!/bin/sh
# Builds the guests of Benchmarks/plugins into a directory: build.sh OUTPUT
set -eu
cd "$(dirname "$0")"
directory=$1
kit=../../SDK
. ../../Examples/toolchain.sh
mkdir -p "$directory/echo" "$directory/state"
c_plugin "$directory/echo/plugin.wasm" echo.c
rm -f "$objects"/*
c_flags="$c_flags -DSTATE_BYTES=1048576"
c_plugin "$directory/state/plugin.wasm" echo.c
rm -f "$objects"/*
c_flags="${c_flags% -DSTATE_BYTES=1048576}"
compile_c "$kit"/C/src/memory.c "$kit"/C/src/json.c echo.c extism.c
link_plugin "$directory/extism.wasm"
for guest in echo state; do
  cat > "$directory/$guest/manifest.json" <<JSON
{
  "name": "bench.$guest", "version": "1.0.0", "host_api_version": "v1",
  "node_kinds": [{ "kind": "bench.echo", "versions": ["1.0.0"], "type": "executor" }],
  "io_ports": { "inputs": ["main"], "outputs": ["main"] }
}
JSON
done
