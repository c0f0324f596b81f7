"""Counts the machine instructions of a run by valgrind's callgrind: a measure of a change without the clock's noise."""

import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from .engines import DriverEngine, SetupError

# Builds of our own: counts judge a change, they do not compare engines. A peer's driver is Python, minutes of valgrind for each kernel.
COUNTED = lambda name: name.startswith("swiftlet")  # noqa: E731


# A part of the work says as much as the whole: a count has no noise.
SHARE = 16


def run(command, n, within=None):
    """A driver under callgrind, having been given one number: what it executed, and its answers."""
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    valgrind += [f"--toggle-collect={within}"] if within else []
    finished = subprocess.run([*valgrind, *command], input=f"{n}\n", capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", finished.stderr)
    if finished.returncode or not collected:
        raise SetupError(f"callgrind failed with {' '.join(command)}:\n{finished.stderr[-2000:]}")
    return int(collected[1]), finished.stdout.splitlines()


def instructions(command, n, within=None):
    """What a driver executes from its start to its end, or within functions of a name only."""
    return run(command, n, within)[0]


def count(engine, kernel, n):
    """Instructions and fuel, which is None where none is counted."""
    executed, answers = run(engine.arguments(kernel), n)
    return executed, json.loads(answers[-1]).get("fuel")


def add_counts(results, chosen, fleet, scale):
    """The count of a run minus that of one with n = 0: start-up, loading and most of the preparation cancel out."""
    if not shutil.which("valgrind"):
        raise SetupError("--callgrind needs valgrind")
    cells = []
    for kernel in chosen:
        for engine in fleet:
            cell = results.cells[kernel.name, engine.name]
            counted = isinstance(engine, DriverEngine) and (COUNTED(engine.name) or engine.version == "another build")
            if counted and not cell.failure and not cell.is_unsupported:
                cells.append((kernel, engine, cell))

    def count_cell(entry):
        kernel, engine, cell = entry
        n = max(int(kernel.n * scale) // SHARE, 1)
        (executed, fuel), (idle, idle_fuel) = count(engine, kernel, n), count(engine, kernel, 0)
        cell.instructions = executed - idle
        cell.counted_fuel = fuel - idle_fuel if fuel is not None else None
        print(f"{kernel.name:14} {engine.name} {cell.instructions / 1e6:.1f} M instructions", file=sys.stderr)

    # Counts do not mind what runs beside them.
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        list(pool.map(count_cell, cells))
