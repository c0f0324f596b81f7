"""Calls the functions of a guest, wrapped into a component, through Wasmtime's component API: the counterpart of bench-abi.

Arguments are made once, as the C API's values, so that Python's own objects cost nothing: a call is what the C API does with it
(wasmtime_component_func_call, the post-return, and freeing the result), with Python's way of calling C three times. What that
costs alone is the case "no call".
"""

import json
import sys
import time
from ctypes import POINTER, byref, pointer
from pathlib import Path

import wasmtime
from wasmtime import _ffi as ffi
from wasmtime import component
from wasmtime.component._enter import enter_wasm

WORLD = """
  (core instance $guest (instantiate $module))
  (alias core export $guest "memory" (core memory $memory))
  (alias core export $guest "cabi_realloc" (core func $realloc))
  (type $kind' (enum "plain" "fancy"))
  (export $kind "kind" (type $kind'))
  (type $item' (record (field "id" u32) (field "kind" $kind) (field "weight" f64) (field "name" string)))
  (export $item "item" (type $item'))
  (func (export "number") (param "value" u32) (result u32) (canon lift (core func $guest "number")))
"""

LIFT = """
  (func (export "%s") (param "value" %s) (result %s)
    (canon lift (core func $guest "%s") (memory $memory) (realloc $realloc) (post-return (core func $guest "cabi_post_%s"))))
"""


def text(guest):
    """The component around the core module."""
    module = guest[guest.index("(module"):].replace("(module", "(core module $module", 1)
    lifts = [("echo", "string"), ("bytes", "(list u8)"), ("records", "(list $item)")]
    return "(component\n" + module + WORLD + "".join(LIFT % (name, type, type, name, name) for name, type in lifts) + ")"


def item(index):
    record = component.Record()
    record.id, record.kind, record.weight = index, "plain" if index % 2 == 0 else "fancy", index / 4
    record.name = f"item number {index}"
    return record


def cases():
    return [
        ("u32", "number", 41),
        ("string, 1 KiB of ASCII", "echo", ("The quick brown fox jumps over it" * 32)[:1024]),
        ("string, 1 KiB of many scripts", "echo", "Größe, 大きさ, " * 47 + "ab"),
        ("list<u8>, 64 KiB", "bytes", bytes(index % 256 for index in range(65536))),
        ("list<record>, 1,000 records", "records", [item(index) for index in range(1000)]),
    ]


def measure(call):
    """Nanoseconds a call, over about 0.3 seconds."""
    calls, start = 0, time.perf_counter_ns()
    while (elapsed := time.perf_counter_ns() - start) < 300_000_000:
        for _ in range(16):
            call()
        calls += 16
    return elapsed / calls, calls


def main():
    engine = wasmtime.Engine()
    store = wasmtime.Store(engine)
    guest = component.Component(engine, text(Path(sys.argv[1]).read_text()))
    instance = component.Linker(engine).instantiate(store, guest)
    context = store._context()
    for name, export, argument in cases():
        function = instance.get_func(store, export)
        kind = function.type(store).params[0][1]
        value = ffi.wasmtime_component_val_t()
        kind.convert_to_c(store, argument, pointer(value))
        result = ffi.wasmtime_component_val_t()
        raw, arguments, results = byref(function._func), pointer(value), byref(result)

        def call():
            error = ffi.wasmtime_component_func_call(raw, context, arguments, 1, results, 1)
            error = error or ffi.wasmtime_component_func_post_return(raw, context)
            if error:
                enter_wasm(lambda: error)
            ffi.wasmtime_component_val_delete(results)

        # The result by Python's API, once: that the two calls do the same.
        found = function(store, argument)
        function.post_return(store)
        expected = argument + 1 if name == "u32" else argument
        if isinstance(argument, list):
            found, expected = [vars(each) for each in found], [vars(each) for each in expected]
        if found != expected and list(found) != list(expected):
            sys.exit(f"{name}: a wrong result")
        nanoseconds, calls = measure(call)
        print(json.dumps({"case": name, "ns": nanoseconds, "calls": calls}), flush=True)

    empty = ffi.wasmtime_component_val_t()

    def nothing():
        for _ in range(3):
            ffi.wasmtime_component_val_delete(byref(empty))

    nanoseconds, calls = measure(nothing)
    print(json.dumps({"case": "no call", "ns": nanoseconds, "calls": calls}), flush=True)


main()
