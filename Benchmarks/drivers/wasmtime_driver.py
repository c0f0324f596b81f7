"""Calls an export of a module in Wasmtime for each n on standard input; answers are lines of JSON."""

import argparse
import json
import sys
import time

import wasmtime


def set_winch(config):
    """The Python API has no name for it; the C API's enumeration is 0 automatic, 1 Cranelift, 2 Winch."""
    from wasmtime import _bindings

    _bindings.wasmtime_config_strategy_set(config.ptr(), 2)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strategy", choices=["cranelift", "winch"], default="cranelift")
    parser.add_argument("module")
    parser.add_argument("export")
    options = parser.parse_args()

    config = wasmtime.Config()
    if options.strategy == "winch":
        set_winch(config)
    else:
        config.wasm_exceptions = config.wasm_function_references = config.wasm_gc = True
    start = time.perf_counter_ns()
    engine = wasmtime.Engine(config)
    store = wasmtime.Store(engine)
    module = wasmtime.Module.from_file(engine, options.module)
    function = wasmtime.Instance(store, module, []).exports(store)[options.export]
    print(json.dumps({"load_ns": time.perf_counter_ns() - start}), flush=True)

    for line in sys.stdin:
        n = int(line)
        start = time.perf_counter_ns()
        result = function(store, n)
        elapsed = time.perf_counter_ns() - start
        print(json.dumps({"ns": elapsed, "result": str(result)}), flush=True)


main()
