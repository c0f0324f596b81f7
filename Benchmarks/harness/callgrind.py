"""Counts the machine instructions of a run by valgrind's callgrind: a measure of a change without the clock's noise."""

import re
import shutil
import subprocess
import sys

from .engines import DriverEngine, SetupError

# A compiled module's code is new to valgrind at every start and its time is the translation's: only interpreters are counted.
COUNTED = lambda name: name.startswith("swiftlet") or name == "wasm3"  # noqa: E731


def instructions(command, n, within=None):
    """What a driver executes, having been given one number: from its start to its end, or within functions of a name only."""
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    valgrind += [f"--toggle-collect={within}"] if within else []
    finished = subprocess.run([*valgrind, *command], input=f"{n}\n", capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", finished.stderr)
    if finished.returncode or not collected:
        raise SetupError(f"callgrind failed with {' '.join(command)}:\n{finished.stderr[-2000:]}")
    return int(collected[1])


def count(engine, kernel, n):
    return instructions(engine.arguments(kernel), n)


def add_counts(results, chosen, fleet, scale):
    """The count of a run minus that of one with n = 0: start-up, loading and most of the preparation cancel out."""
    if not shutil.which("valgrind"):
        raise SetupError("--callgrind needs valgrind")
    for kernel in chosen:
        for engine in fleet:
            cell = results.cells[kernel.name, engine.name]
            counted = isinstance(engine, DriverEngine) and (COUNTED(engine.name) or engine.version == "another build")
            if counted and not cell.failure and not cell.is_unsupported:
                n = max(int(kernel.n * scale), 1)
                cell.instructions = count(engine, kernel, n) - count(engine, kernel, 0)
                print(f"{kernel.name:14} {engine.name} {cell.instructions / 1e6:.1f} M instructions", file=sys.stderr)
