#!/usr/bin/env python3
"""Runs the programs beside this script in Wasmtime with fuel on and writes what they returned and consumed to recorded.json.

FuelOracleTests.swift runs the same programs in our engine and compares. Needs the PyPI package `wasmtime`; the tests do not.

A program's leading comments say what to do with it, in order, all on one instance:

    ;; run NAME ARGUMENT…                        calls an export; Wasmtime says what it returns and what it costs
    ;; trap NAME ARGUMENT… = MESSAGE, FUEL       it must trap so, having consumed FUEL, counted by hand from the price list
                                                 (Wasmtime's count is not exact then); * where the count is not compared
    ;; instantiation FUEL                        what instantiating it costs, counted by hand, 0 without this line: Wasmtime
                                                 runs initialisers in a function of its own, whose cost is its own affair

An argument is TYPE:NUMBER. The other comments describe. Programs may import "host" "successor" (i32 → i32) and "nothing".
"""

import argparse
import importlib.metadata
import json
import math
import re
import struct
import sys
from pathlib import Path

import wasmtime

HERE = Path(__file__).resolve().parent
FUEL = 1 << 40
I32 = wasmtime.ValType.i32()

# Our messages are the specification's; Wasmtime names some of them otherwise.
MESSAGES = {
    "unreachable": "unreachable",
    "integer divide by zero": "integer divide by zero",
    "integer overflow": "integer overflow",
    "invalid conversion to integer": "invalid conversion to integer",
    "out of bounds memory access": "out of bounds memory access",
    "undefined element: out of bounds table access": ("undefined element", "out of bounds table access"),
    "uninitialized element": "uninitialized element",
    "indirect call type mismatch": "indirect call type mismatch",
    "call stack exhausted": "call stack exhausted",
    "null reference": ("null structure reference", "null array reference", "null function reference", "null reference"),
    "cast failure": "cast failure",
    "out of bounds array access": "out of bounds array access",
    "unaligned atomic": "unaligned atomic",
    "atomic wait on non-shared memory": "expected shared memory",
}


def fail(message):
    sys.exit(f"record.py: {message}")


def parse_argument(text):
    kind, number = text.split(":", 1)
    value = float(number) if kind[0] == "f" else int(number, 0)
    return kind, value


def bits(kind, value):
    """As TYPE:BITS in hexadecimal, so that floats are exact."""
    width = int(kind[1:])
    if kind[0] == "f":
        value = struct.unpack("<I" if width == 32 else "<Q", struct.pack("<f" if width == 32 else "<d", value))[0]
    return f"{kind}:{value & (1 << width) - 1:#x}"


def canonical(kind, value):
    """Wasmtime's NaNs reach Python without their bits: any NaN will do."""
    return f"{kind}:nan" if kind[0] == "f" and math.isnan(value) else bits(kind, value)


def directives(text):
    for line in text.splitlines():
        found = re.fullmatch(r";; (run|trap) (.*)", line)
        if not found:
            continue
        what, _, outcome = found[2].partition(" = ")
        name, *arguments = what.split()
        message, _, fuel = outcome.rpartition(", ")
        yield found[1], name, [parse_argument(argument) for argument in arguments], message, fuel


def instantiation(text):
    found = re.search(r"^;; instantiation (\d+)$", text, re.MULTILINE)
    return int(found[1]) if found else 0


def trap_message(trap):
    text = getattr(trap, "message", str(trap))
    for theirs, ours in MESSAGES.items():
        if theirs in text:
            return (ours,) if isinstance(ours, str) else ours
    return fail(f"a trap unknown to this script: {text}")


def imports_of(store, module):
    host = {
        "successor": wasmtime.Func(store, wasmtime.FuncType([I32], [I32]), lambda value: value + 1),
        "nothing": wasmtime.Func(store, wasmtime.FuncType([], []), lambda: None),
    }
    return [host[item.name] for item in module.imports]


def record(engine, path):
    text = path.read_text()
    store = wasmtime.Store(engine)
    store.set_fuel(FUEL)
    module = wasmtime.Module(engine, text)
    exports = wasmtime.Instance(store, module, imports_of(store, module)).exports(store)
    entry = {"program": path.stem, "instantiation": instantiation(text), "calls": []}
    for kind, name, arguments, message, fuel in directives(text):
        function = exports[name]
        result_types = [str(result) for result in function.type(store).results]
        store.set_fuel(FUEL)
        call = {"export": name, "arguments": [bits(*argument) for argument in arguments]}
        try:
            results = function(store, *(value for _, value in arguments))
        except (wasmtime.Trap, wasmtime.WasmtimeError) as trap:
            if kind == "run" or message not in trap_message(trap):
                fail(f"{path.name}: {name}: {trap}")
            call["trap"] = message
            call["fuel"] = None if fuel == "*" else int(fuel)
        else:
            if kind == "trap":
                fail(f"{path.name}: {name} should have trapped")
            results = [] if results is None else results if isinstance(results, list) else [results]
            call["results"] = [canonical(*pair) for pair in zip(result_types, results, strict=True)]
            call["fuel"] = FUEL - store.get_fuel()
        entry["calls"].append(call)
    if not entry["calls"]:
        fail(f"{path.name}: nothing to run")
    return entry


def dump(entries):
    """A call a line, so that a change of the record is readable."""
    programs = []
    for entry in entries:
        calls = ",\n".join("      " + json.dumps(call) for call in entry["calls"])
        head = json.dumps({key: entry[key] for key in ("program", "instantiation")})[:-1]
        programs.append(f'    {head}, "calls": [\n{calls}\n    ]}}')
    version = json.dumps(f"wasmtime {importlib.metadata.version('wasmtime')}")
    return f'{{\n  "oracle": {version},\n  "programs": [\n' + ",\n".join(programs) + "\n  ]\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether the recorded file is what would be written")
    options = parser.parse_args()

    config = wasmtime.Config()
    config.consume_fuel = True
    features = (
        "tail_call", "multi_memory", "memory64", "bulk_memory", "reference_types", "multi_value", "function_references", "gc",
        "exceptions",
    )
    for feature in features:
        setattr(config, f"wasm_{feature}", True)
    for feature in ("wasm_threads", "shared_memory", "wasm_custom_page_sizes", "wasm_wide_arithmetic"):
        setattr(config, feature, True)
    engine = wasmtime.Engine(config)
    entries = [record(engine, path) for path in sorted((HERE / "programs").glob("*.wat"))]
    text, target = dump(entries), HERE / "recorded.json"
    calls = sum(len(entry["calls"]) for entry in entries)
    if options.check:
        if target.read_text() != text:
            fail("recorded.json is not what Wasmtime says now")
    else:
        target.write_text(text)
    print(f"{len(entries)} programs, {calls} calls")


main()
