"""Runs kernels in engines, interleaved: each round calls every engine once, so that drift of the machine hits all alike."""

import statistics
import sys
from dataclasses import dataclass, field

from .engines import EngineError, lacks

MASK = (1 << 64) - 1


@dataclass
class Cell:
    """A kernel in an engine."""

    times: list = field(default_factory=list)
    result: int | None = None
    fuel: int | None = None
    load_ns: int | None = None
    instructions: int | None = None  # of a part of the work, which took `counted_fuel`
    counted_fuel: int | None = None
    failure: str | None = None
    # The engine lacks what the kernel needs.
    is_unsupported: bool = False

    @property
    def median(self):
        return statistics.median(self.times) if self.times and not self.failure else None

    @property
    def spread(self):
        """The distance from the fastest to the slowest run as a part of the median."""
        return (max(self.times) - min(self.times)) / self.median if self.median else None


@dataclass
class Results:
    kernels: list
    engines: list
    cells: dict  # (kernel's name, engine's name) → Cell

    @property
    def failures(self):
        return [(key, cell.failure) for key, cell in self.cells.items() if cell.failure]


def run(chosen, fleet, runs, scale):
    cells = {(kernel.name, engine.name): Cell(is_unsupported=lacks(engine, kernel)) for kernel in chosen for engine in fleet}
    for kernel in chosen:
        n = max(int(kernel.n * scale), 1)
        able = [engine for engine in fleet if not lacks(engine, kernel)]
        of_engine = {engine.name: cells[kernel.name, engine.name] for engine in fleet}
        sessions = {}
        for engine in able:
            attempt(of_engine[engine.name], lambda: open_session(sessions, engine, kernel, of_engine[engine.name]))
        for round_number in range(runs):
            order = [*able[round_number % len(able):], *able[:round_number % len(able)]] if able else []
            for engine in order:
                cell = of_engine[engine.name]
                if not cell.failure:
                    attempt(cell, lambda: measure_once(cell, sessions[engine.name], n))
        for session in sessions.values():
            session.close()
        compare_results(of_engine)
        print(progress_line(kernel, of_engine), file=sys.stderr, flush=True)
    return Results(chosen, fleet, cells)


def attempt(cell, action):
    try:
        action()
    except (EngineError, OSError, ValueError, KeyError) as error:
        cell.failure = str(error) or type(error).__name__


def open_session(sessions, engine, kernel, cell):
    session = sessions[engine.name] = engine.open(kernel)
    cell.load_ns = session.load_ns
    session.call(0)  # warms up: compiles what is compiled at the first call


def measure_once(cell, session, n):
    ns, result, cell.fuel = session.call(n)
    cell.times.append(ns)
    if cell.result not in (None, result & MASK):
        cell.failure = "another result than in the run before"
    cell.result = result & MASK


def compare_results(of_engine):
    """The majority is right; an engine that disagrees has failed."""
    values = [cell.result for cell in of_engine.values() if not cell.failure and not cell.is_unsupported]
    if not values:
        return
    expected = statistics.mode(values)
    for cell in of_engine.values():
        if not cell.failure and not cell.is_unsupported and cell.result != expected:
            cell.failure = f"wrong result {cell.result:#x}, others say {expected:#x}"


def progress_line(kernel, of_engine):
    def shown(cell):
        if cell.is_unsupported:
            return "–"
        return f"failed: {cell.failure}" if cell.failure else f"{cell.median / 1e6:.1f}"

    return f"{kernel.name:14} " + "  ".join(f"{name} {shown(cell)}" for name, cell in of_engine.items())
