#!/usr/bin/env python3
"""Compares what random programs do in our engine and in Wasmtime. Needs the PyPI package `wasmtime`; the tests do not.

    swift build -c release --omit-frame-pointers
    .build/release/check-programs --dump 1 10000 > /tmp/programs
    Tests/WasmEngineTests/Oracle/programs.py /tmp/programs
    Tests/WasmEngineTests/Oracle/programs.py /tmp/programs --record 300

Tests/Support/RandomPrograms makes the programs; ProgramOutcome.swift says what a line of an outcome holds. Every program has the
results of its calls, its traps, the hash of its memories and globals and the fuel of the calls that neither trap nor throw compared.
With --record Wasmtime's lines of the first programs are written to programs.txt, with which the tests compare ours, and digests of the
lines of each hundred to digests.txt, with which .ci/check-differential does.
"""

import argparse
import collections
import importlib.metadata
import struct
import sys
from multiprocessing import Pool
from pathlib import Path

import wasmtime

HERE = Path(__file__).resolve().parent
FUEL = 1 << 40
BATCH = 100
ARGUMENTS = [(5, -3), (-1, 0x1_2345_6789)]
FEATURES = ["bulk_memory", "exceptions", "function_references", "gc", "memory64", "multi_memory", "multi_value", "reference_types", "simd",
            "tail_call", "threads"]

MESSAGES = {
    wasmtime.TrapCode.UNREACHABLE: "unreachable",
    wasmtime.TrapCode.INTEGER_DIVISION_BY_ZERO: "integer divide by zero",
    wasmtime.TrapCode.INTEGER_OVERFLOW: "integer overflow",
    wasmtime.TrapCode.BAD_CONVERSION_TO_INTEGER: "invalid conversion to integer",
    wasmtime.TrapCode.MEMORY_OUT_OF_BOUNDS: "out of bounds memory access",
    wasmtime.TrapCode.TABLE_OUT_OF_BOUNDS: "table index",
    wasmtime.TrapCode.INDIRECT_CALL_TO_NULL: "uninitialized element",
    wasmtime.TrapCode.BAD_SIGNATURE: "indirect call type mismatch",
    wasmtime.TrapCode.NULL_REFERENCE: "null reference",
    wasmtime.TrapCode.CAST_FAILURE: "cast failure",
    wasmtime.TrapCode.ARRAY_OUT_OF_BOUNDS: "out of bounds array access",
    wasmtime.TrapCode.HEAP_MISALIGNED: "unaligned atomic",
    wasmtime.TrapCode.STACK_OVERFLOW: "call stack exhausted",
}


def entries(path):
    with open(path, "rb") as file:
        while size := file.read(4):
            line = file.read(struct.unpack("<I", size)[0]).decode()
            yield line, file.read(struct.unpack("<I", file.read(4))[0])


def fnv(data):
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return f"{value:x}"


def digest(lines):
    """FNV-1a of 64 bits."""
    value = 0xCBF29CE484222325
    for byte in "".join(line + "\n" for line in lines).encode():
        value = (value ^ byte) * 0x100000001B3 & (1 << 64) - 1
    return f"{value:016x}"


def digests(lines):
    """Of each whole hundred: the first seed, the digest of the modules' hashes, the digest of the lines."""
    for start in range(0, len(lines) - BATCH + 1, BATCH):
        batch = lines[start:start + BATCH]
        words = [line.split(" ", 2) for line in batch]
        yield f"{words[0][0]} {digest([word[1] for word in words])} {digest(batch)}"


def memory_hash(contents, value):
    value = (value ^ len(contents)) * 0x100000001B3 & (1 << 64) - 1
    for index, word in enumerate(struct.unpack(f"<{len(contents) // 8}Q", contents)):
        if word:
            value = (value ^ word ^ index * 8) * 0x100000001B3 & (1 << 64) - 1
    return value


def start():
    global engine
    config = wasmtime.Config()
    config.consume_fuel = True
    config.cranelift_opt_level = "none"
    for feature in FEATURES:
        setattr(config, "wasm_" + feature, True)
    engine = wasmtime.Engine(config)


def call(store, function, arguments, may_throw=True):
    store.set_fuel(FUEL)
    try:
        results = function(store, *arguments)
    except wasmtime.Trap as trap:
        return "t:" + MESSAGES.get(trap.trap_code, trap.message).replace(" ", "-")
    results = [] if results is None else results if isinstance(results, list) else [results]
    text = ",".join(f"{result & (1 << 64) - 1:x}" for result in results)
    return f"r{fnv(text.encode())}@{'-' if may_throw and results[-1] == 1 else FUEL - store.get_fuel()}"


def outcome(entry):
    """Our line and Wasmtime's."""
    line, module = entry
    store = wasmtime.Store(engine)
    store.set_fuel(FUEL)
    exports = wasmtime.Instance(store, wasmtime.Module(engine, module), []).exports(store)
    words = [line.split(" ")[0], fnv(module)]
    number = 0
    while f"e{number}" in exports:
        words += [call(store, exports[f"e{number}"], arguments) for arguments in ARGUMENTS]
        number += 1
    words.append(call(store, exports["state"], (), may_throw=False))
    value, number = 0, 0
    while f"m{number}" in exports:
        memory = exports[f"m{number}"]
        value = memory_hash(bytes(memory.read(store, 0, memory.data_len(store))), value)
        number += 1
    return line, " ".join(words + [f"{value:x}"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump", help="what check-programs wrote")
    parser.add_argument("--record", type=int, metavar="N", help="write Wasmtime's lines of the first N programs to programs.txt, and all digests")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()

    kinds = collections.Counter()
    differences = 0
    lines = []
    with Pool(options.processes, initializer=start) as pool:
        for ours, theirs in pool.imap(outcome, entries(options.dump), chunksize=16):
            kinds["programs"] += 1
            for word in theirs.split(" ")[2:-1]:
                kinds["calls"] += 1
                if word.startswith("t:"):
                    kinds["trap " + word[2:].replace("-", " ")] += 1
            lines.append(theirs)
            if ours != theirs:
                differences += 1
                if differences <= 20:
                    print(f"ours      {ours}\nwasmtime  {theirs}")
    if options.record:
        version = importlib.metadata.version("wasmtime")
        head = [f"# Random programs as Wasmtime {version} runs them; written by programs.py.",
                "# seed, hash of the module; of each call the hash of its results @ fuel, or its trap; hash of the memories"]
        (HERE / "programs.txt").write_text("\n".join(head + lines[:options.record]) + "\n")
        head[1] = (f"# of {BATCH} programs: the first seed, the digest of their modules' hashes, that of their lines, of which "
                   "programs.txt has the first")
        (HERE / "digests.txt").write_text("\n".join([*head, *digests(lines)]) + "\n")
    for kind, count in sorted(kinds.items()):
        print(f"{count:9} {kind}")
    print(f"{differences:9} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
