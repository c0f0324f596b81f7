#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
. ../toolchain.sh
providers=llm
swift_plugin "${1:-plugin.wasm}" DeepSeekModel Model.swift Chat.swift
