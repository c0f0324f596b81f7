"""The engines under measurement: how each is set up, and how a kernel is called in it."""

import json
import os
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

from . import kernels

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
VENV = BENCHMARKS / ".venv"
PEERS = {"wasmtime": "wasmtime", "winch": "wasmtime", "wasm3": "pywasm3"}

NAMES = ["swiftlet", "swiftlet-unmetered", "wasm3", "wasmkit", "wasmtime", "winch"]
DEFAULT = ["swiftlet", "swiftlet-unmetered", "wasm3", "wasmkit", "wasmtime"]
TIMEOUT = 120

# Features that kernels may need and these engines do not have: their cells of such kernels stay empty.
LACKS = {"wasm3": {"simd", "exceptions", "gc"}, "wasmkit": {"simd", "exceptions", "gc"}, "winch": {"exceptions", "gc"}}


class SetupError(Exception):
    pass


class EngineError(Exception):
    pass


def lacks(engine, kernel):
    """Whether an engine lacks something that a kernel needs."""
    return bool(kernel.needs & LACKS.get(engine.name, set()))


class DriverEngine:
    """An engine whose driver process holds the instance, is told `n` line by line and times each call itself."""

    def __init__(self, name, command, core, version):
        self.name, self.command, self.core, self.version = name, command, core, version

    def open(self, kernel):
        return DriverSession(self, kernel)


class DriverSession:
    def __init__(self, engine, kernel):
        self.process = subprocess.Popen(
            [*pinned(engine.core), *engine.command, str(kernel.wasm), "run"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1,
        )
        self.load_ns = self.reply()["load_ns"]

    def reply(self):
        ready, _, _ = select.select([self.process.stdout], [], [], TIMEOUT)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            self.process.kill()
            error = self.process.stderr.read().strip().splitlines()
            raise EngineError("timed out" if not ready else (error[-1] if error else "ended without an answer"))
        return json.loads(line)

    def call(self, n):
        """Nanoseconds, the result's 64 bits, and the fuel it took where the engine counts it."""
        try:
            self.process.stdin.write(f"{n}\n")
        except BrokenPipeError:
            pass
        answer = self.reply()
        return answer["ns"], int(answer["result"]), answer.get("fuel")

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


class ProcessEngine:
    """wasmkit's command: only a whole process can be timed, so the time of one that runs an empty module is subtracted."""

    def __init__(self, name, core, version):
        self.name, self.core, self.version = name, core, version
        empty = kernels.read(kernels.SOURCES / "empty.c")
        times = sorted(self.time(empty, 0)[0] for _ in range(9))
        self.baseline = times[len(times) // 2]

    def time(self, kernel, n):
        command = [*pinned(self.core), "wasmkit", "run", str(kernel.wasm), "run", f"i32:{n}"]
        start = time.perf_counter_ns()
        finished = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
        elapsed = time.perf_counter_ns() - start
        value = re.search(r"i64\((\d+)\)", finished.stdout)
        if not value:
            raise EngineError((finished.stderr.strip().splitlines() or ["no result"])[0])
        return elapsed, int(value[1])

    def open(self, kernel):
        return ProcessSession(self, kernel)


class ProcessSession:
    load_ns = None

    def __init__(self, engine, kernel):
        self.engine, self.kernel = engine, kernel

    def call(self, n):
        elapsed, value = self.engine.time(self.kernel, n)
        return max(elapsed - self.engine.baseline, 0), value, None

    def close(self):
        pass


def pinned(core):
    return ["taskset", "-c", str(core)] if core is not None else []


def chosen_core(core):
    """The processor to run on: the last one allowed where nobody chose; None where there is no way to stay on one."""
    if not shutil.which("taskset"):
        print("taskset is missing: engines are not pinned to a processor", file=sys.stderr)
        return None
    return max(os.sched_getaffinity(0)) if core is None else core


def output_of(command):
    finished = subprocess.run(command, capture_output=True, text=True)
    return (finished.stdout or finished.stderr).strip()


def set_up_peers(packages):
    """A virtual environment beside the benchmarks, ignored by git, with the peers' Python packages."""
    python = VENV / "bin" / "python3"
    if not python.exists():
        print("setting up Benchmarks/.venv", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    wanted = sorted(packages)
    installed = output_of([str(python), "-m", "pip", "--disable-pip-version-check", "freeze"])
    versions = dict(line.split("==") for line in installed.splitlines() if "==" in line)
    missing = [package for package in wanted if package not in versions]
    if missing:
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *missing]
        if subprocess.run(command).returncode:
            raise SetupError(f"pip could not install {', '.join(missing)}")
        return set_up_peers(packages)
    return python, versions


def build_swiftlet():
    command = ["swift", "build", "-c", "release", "--omit-frame-pointers", "--product", "bench-driver"]
    print(" ".join(command), file=sys.stderr)
    if subprocess.run(command, cwd=ROOT, stdout=sys.stderr).returncode:
        raise SetupError("the release build failed")


def swiftlet_driver():
    path = ROOT / ".build" / "release" / "bench-driver"
    if not path.exists():
        raise SetupError("no release build of bench-driver: run without --no-build")
    return str(path)


def prepare(names, others, core, build):
    """Engines by name, in the order asked for."""
    unknown = [name for name in names if name not in NAMES and name not in others]
    if unknown:
        raise SetupError(f"no engine named {', '.join(unknown)}; there are {', '.join(NAMES)}")
    core = chosen_core(core)
    packages = {PEERS[name] for name in names if name in PEERS}
    python, versions = set_up_peers(packages) if packages else (None, {})
    if build and any(name.startswith("swiftlet") and name not in others for name in names):
        build_swiftlet()

    drivers = BENCHMARKS / "drivers"
    revision = output_of(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"])
    fleet = []
    for name in names:
        if name in others:
            fleet.append(DriverEngine(name, [others[name]], core, "another build"))
        elif name == "swiftlet":
            fleet.append(DriverEngine(name, [swiftlet_driver()], core, f"{revision}, metered"))
        elif name == "swiftlet-unmetered":
            fleet.append(DriverEngine(name, [swiftlet_driver(), "--unmetered"], core, f"{revision}, not metered"))
        elif name == "wasm3":
            command = [str(python), "-B", str(drivers / "wasm3_driver.py")]
            fleet.append(DriverEngine(name, command, core, f"pywasm3 {versions['pywasm3']}"))
        elif name in ("wasmtime", "winch"):
            strategy = {"wasmtime": "cranelift", "winch": "winch"}[name]
            command = [str(python), "-B", str(drivers / "wasmtime_driver.py"), "--strategy", strategy]
            fleet.append(DriverEngine(name, command, core, f"wasmtime {versions['wasmtime']}, {strategy}"))
        elif not shutil.which("wasmkit"):
            raise SetupError("wasmkit is not in PATH (it comes with the Swift toolchain)")
        else:
            fleet.append(ProcessEngine(name, core, f"wasmkit {output_of(['wasmkit', '--version'])}"))
    return fleet
