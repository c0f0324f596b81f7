#!/usr/bin/env python3
"""Compares our verdicts on damaged modules with Wasmtime's. Needs the PyPI package `wasmtime`; the tests do not.

    SWIFTLET_MUTATION_DUMP=/tmp/verdicts swift test --filter MutationTests
    Tests/WasmEngineTests/Oracle/validity.py /tmp/verdicts.suite /tmp/verdicts.programs

Prints how many were compared, which known differences there were, and every difference that is not known; those make it fail.

On 2026-11-25 all 400,000 mutations of the default seed, and four million of other seeds before, were compared with Wasmtime 50.0.1:
not one verdict differed.
Differences that are known are limits, which small modules do not reach.
"""

import argparse
import collections
import re
import struct
import sys
from multiprocessing import Pool

import wasmtime

PROPOSALS = [
    "bulk_memory", "custom_page_sizes", "exceptions", "function_references", "gc", "memory64", "multi_memory", "multi_value",
    "reference_types", "relaxed_simd", "simd", "tail_call", "threads", "wide_arithmetic",
]

# (Our verdict, a pattern of our message, a pattern of Wasmtime's) and why the verdicts may differ.
KNOWN = [
    ("malformed", r"too many|nested too deep", r"^$", "Wasmtime does not limit nesting, custom sections, br_table or recursive groups"),
    ("invalid", r"function needs too large a frame", r"^$", "our frames have at most 65,000 slots, Wasmtime's as many as fit its stack"),
    ("valid", r"", r"count exceeds limit of", "Wasmtime has at most 100 tables; we have 100,000"),
]

VERDICTS = ["malformed", "invalid", "valid"]


def entries(path):
    with open(path, "rb") as file:
        number = 0
        while verdict := file.read(1):
            message = file.read(struct.unpack("<I", file.read(4))[0]).decode()
            module = file.read(struct.unpack("<I", file.read(4))[0])
            yield number, VERDICTS[verdict[0]], message, module
            number += 1


def start():
    global engine
    config = wasmtime.Config()
    for proposal in PROPOSALS:
        setattr(config, "wasm_" + proposal, True)
    config.shared_memory = True
    engine = wasmtime.Engine(config)


def compare(entry):
    """Nothing where the verdicts agree; else the entry and Wasmtime's message."""
    number, verdict, message, module = entry
    theirs = ""
    try:
        wasmtime.Module.validate(engine, module)
    except wasmtime.WasmtimeError as error:
        theirs = str(error)
    if (verdict == "valid") == (theirs == ""):
        return None
    return number, verdict, message if verdict != "valid" else "", theirs, module


def explanation(verdict, ours, theirs):
    for known, our_pattern, their_pattern, why in KNOWN:
        if verdict == known and re.search(our_pattern, ours) and re.search(their_pattern, theirs, re.S):
            return why
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="what MutationTests wrote")
    parser.add_argument("--save", help="a directory for the modules whose verdicts differ without a known reason")
    arguments = parser.parse_args()
    unexplained = 0
    for path in arguments.files:
        total = 0
        known = collections.Counter()
        with Pool(initializer=start) as pool:
            for difference in pool.imap(compare, entries(path), chunksize=256):
                total += 1
                if difference is None:
                    continue
                number, verdict, ours, theirs, module = difference
                if why := explanation(verdict, ours, theirs):
                    known[why] += 1
                    continue
                unexplained += 1
                print(f"{path} {number}: ours: {verdict} {ours}; Wasmtime's: {' '.join(theirs.split()) or 'valid'}")
                if arguments.save:
                    with open(f"{arguments.save}/{number}.wasm", "wb") as file:
                        file.write(module)
        print(f"{path}: {total} modules compared, {sum(known.values())} known differences")
        for why, count in known.most_common():
            print(f"  {count:6} {why}")
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
