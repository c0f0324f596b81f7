#!/bin/sh
# Builds plugin.wasm: build.sh [OUTPUT]
set -eu
cd "$(dirname "$0")"
. ../toolchain.sh
providers=tool
swift_plugin "${1:-plugin.wasm}" CalendarTool Tool.swift Date.swift
