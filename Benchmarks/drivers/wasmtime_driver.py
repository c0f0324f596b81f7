"""Runs a module in Wasmtime for each n on standard input; answers are lines of JSON."""

import argparse
import json
import os
import sys
import tempfile
import time

import wasmtime


def set_winch(config):
    """The Python API has no name for it; the C API's enumeration is 0 automatic, 1 Cranelift, 2 Winch."""
    from wasmtime import _bindings

    _bindings.wasmtime_config_strategy_set(config.ptr(), 2)


class Command:
    """A WASI command, instantiated anew for each run; only `_start` is timed."""

    def __init__(self, engine, module, input_path):
        self.engine, self.module, self.input_path = engine, module, input_path
        self.linker = wasmtime.Linker(engine)
        self.linker.define_wasi()

    def run(self, n):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "output")
            store = wasmtime.Store(self.engine)
            wasi = wasmtime.WasiConfig()
            wasi.argv = ["bench", str(n)]
            wasi.stdin_file = self.input_path or os.devnull
            wasi.stdout_file = output
            store.set_wasi(wasi)
            start_function = self.linker.instantiate(store, self.module).exports(store)["_start"]
            start = time.perf_counter_ns()
            try:
                start_function(store)
            except wasmtime.ExitTrap as exit_trap:
                if exit_trap.code:
                    raise
            elapsed = time.perf_counter_ns() - start
            del start_function, store
            with open(output, encoding="utf-8") as file:
                return elapsed, int(file.read().split()[-1])


class Function:
    """The export `run`, and the function that it may import."""

    def __init__(self, engine, module):
        self.store = wasmtime.Store(engine)
        linker = wasmtime.Linker(engine)
        i32 = wasmtime.ValType.i32()
        add = lambda a, b: (a + b + 0x80000000) % 0x100000000 - 0x80000000  # noqa: E731
        linker.define_func("bench", "add", wasmtime.FuncType([i32, i32], [i32]), add)
        self.function = linker.instantiate(self.store, module).exports(self.store)["run"]

    def run(self, n):
        start = time.perf_counter_ns()
        result = self.function(self.store, n)
        return time.perf_counter_ns() - start, result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strategy", choices=["cranelift", "winch"], default="cranelift")
    parser.add_argument("--wasi", action="store_true", help="a command, started anew for each n")
    parser.add_argument("--input", help="a file for its standard input")
    parser.add_argument("module")
    options = parser.parse_args()

    config = wasmtime.Config()
    if options.strategy == "winch":
        set_winch(config)
    else:
        config.wasm_exceptions = config.wasm_function_references = config.wasm_gc = config.wasm_tail_call = True
    start = time.perf_counter_ns()
    engine = wasmtime.Engine(config)
    module = wasmtime.Module.from_file(engine, options.module)
    subject = Command(engine, module, options.input) if options.wasi else Function(engine, module)
    print(json.dumps({"load_ns": time.perf_counter_ns() - start}), flush=True)

    for line in sys.stdin:
        elapsed, result = subject.run(int(line))
        print(json.dumps({"ns": elapsed, "result": str(result)}), flush=True)


main()
