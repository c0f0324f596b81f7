"""Calls an export of a module in wasm3 for each n on standard input; answers are lines of JSON."""

import argparse
import json
import sys
import time

import wasm3


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("module")
    parser.add_argument("export")
    options = parser.parse_args()

    with open(options.module, "rb") as file:
        data = file.read()
    start = time.perf_counter_ns()
    environment = wasm3.Environment()
    runtime = environment.new_runtime(1 << 20)
    runtime.load(environment.parse_module(data))
    function = runtime.find_function(options.export)
    print(json.dumps({"load_ns": time.perf_counter_ns() - start}), flush=True)

    for line in sys.stdin:
        n = int(line)
        start = time.perf_counter_ns()
        result = function(n)
        elapsed = time.perf_counter_ns() - start
        print(json.dumps({"ns": elapsed, "result": str(result)}), flush=True)


main()
