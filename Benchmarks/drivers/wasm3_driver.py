"""Runs a module in wasm3 for each n on standard input; answers are lines of JSON."""

import argparse
import json
import struct
import sys
import time

import wasm3

WASI = "wasi_snapshot_preview1"
ERRNO_BADF, ERRNO_SPIPE = 8, 70


class Exit(Exception):
    pass


class Streams:
    """What the binding lacks of WASI: arguments, and reading and writing the standard streams. A run calls it few times."""

    def __init__(self, module, runtime, arguments, data):
        self.runtime, self.data, self.at, self.output = runtime, data, 0, b""
        self.arguments = [argument.encode() + b"\0" for argument in arguments]
        functions = {
            "args_sizes_get": ("i(ii)", self.args_sizes_get), "args_get": ("i(ii)", self.args_get),
            "fd_read": ("i(iiii)", self.fd_read), "fd_write": ("i(iiii)", self.fd_write),
            "fd_close": ("i(i)", lambda fd: 0), "fd_seek": ("i(iIii)", lambda *_: ERRNO_SPIPE),
            "fd_fdstat_get": ("i(ii)", self.fd_fdstat_get), "proc_exit": ("v(i)", self.proc_exit),
        }
        for name, (signature, function) in functions.items():
            try:
                module.link_function(WASI, name, signature, function)
            except RuntimeError as error:
                if "lookup failed" not in str(error):  # what a module does not import cannot be linked
                    raise

    @property
    def memory(self):
        return self.runtime.get_memory(0)

    def args_sizes_get(self, count, size):
        struct.pack_into("<I", self.memory, count, len(self.arguments))
        struct.pack_into("<I", self.memory, size, sum(map(len, self.arguments)))
        return 0

    def args_get(self, pointers, buffer):
        for argument in self.arguments:
            struct.pack_into("<I", self.memory, pointers, buffer)
            self.memory[buffer:buffer + len(argument)] = argument
            pointers, buffer = pointers + 4, buffer + len(argument)
        return 0

    def fd_fdstat_get(self, fd, result):
        if fd > 2:
            return ERRNO_BADF
        character_device, every_right = 2, (1 << 64) - 1
        struct.pack_into("<BxHxxxxQQ", self.memory, result, character_device, 0, every_right, every_right)
        return 0

    def vectors(self, start, count):
        return [struct.unpack_from("<II", self.memory, start + 8 * index) for index in range(count)]

    def fd_read(self, fd, vectors, count, result):
        total = 0
        for start, length in self.vectors(vectors, count):
            part = self.data[self.at:self.at + length] if fd == 0 else b""
            self.memory[start:start + len(part)] = part
            self.at, total = self.at + len(part), total + len(part)
        struct.pack_into("<I", self.memory, result, total)
        return 0

    def fd_write(self, fd, vectors, count, result):
        parts = [bytes(self.memory[start:start + length]) for start, length in self.vectors(vectors, count)]
        self.output += b"".join(parts) if fd == 1 else b""
        struct.pack_into("<I", self.memory, result, sum(map(len, parts)))
        return 0

    def proc_exit(self, code):
        raise Exit(code)


def load(data, arguments=None, input_bytes=b""):
    environment = wasm3.Environment()
    runtime = environment.new_runtime(1 << 20)
    module = environment.parse_module(data)
    runtime.load(module)
    if arguments is not None:
        return runtime, Streams(module, runtime, arguments, input_bytes)
    try:
        module.link_function("bench", "add", "i(ii)", lambda a, b: (a + b + 0x80000000) % 0x100000000 - 0x80000000)
    except RuntimeError as error:
        if "lookup failed" not in str(error):
            raise
    return runtime, None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wasi", action="store_true", help="a command, started anew for each n")
    parser.add_argument("--input", help="a file for its standard input")
    parser.add_argument("module")
    options = parser.parse_args()
    input_bytes = b""
    if options.input:
        with open(options.input, "rb") as file:
            input_bytes = file.read()
    with open(options.module, "rb") as file:
        data = file.read()

    start = time.perf_counter_ns()
    function = None
    if not options.wasi:
        runtime, _ = load(data)
        function = runtime.find_function("run")
    print(json.dumps({"load_ns": time.perf_counter_ns() - start}), flush=True)

    for line in sys.stdin:
        n = int(line)
        if options.wasi:
            runtime, streams = load(data, ["bench", str(n)], input_bytes)
            function = runtime.find_function("_start")  # compiles it; what it calls is compiled when called
            start = time.perf_counter_ns()
            try:
                function()
            except (Exit, RuntimeError) as error:
                if not streams.output.strip():
                    raise error
            elapsed = time.perf_counter_ns() - start
            result = int(streams.output.split()[-1])
        else:
            start = time.perf_counter_ns()
            result = function(n)
            elapsed = time.perf_counter_ns() - start
        print(json.dumps({"ns": elapsed, "result": str(result)}), flush=True)


main()
