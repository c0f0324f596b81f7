#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
. ../toolchain.sh
swift_plugin "${1:-plugin.wasm}" HTTPRequest Node.swift Parameters.swift Answer.swift
