"""The engines under measurement: how a kernel is called in each, and what each lacks."""

import json
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

from . import building, kernels, packages

DRIVERS = kernels.BENCHMARKS / "drivers"
NAMES = ["swiftlet", "swiftlet-unmetered", "wasm3", "wasmkit", "wasmtime", "winch"]
TIMEOUT = 120

# Features that kernels may need and these engines, or their bindings, do not have: their cells of such kernels stay empty.
LACKS = {
    "wasm3": {"simd", "exceptions", "gc", "tail-calls"},
    "wasmkit": {"simd", "exceptions", "gc", "host-function"},
    "winch": {"exceptions", "gc", "tail-calls"},
}


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

    def arguments(self, kernel):
        wasi = ["--wasi", *(["--input", str(kernel.input)] if kernel.input else [])] if kernel.is_wasi else []
        return [*self.command, *wasi, str(kernel.wasm)]

    def open(self, kernel):
        return DriverSession(self, kernel)


class DriverSession:
    def __init__(self, engine, kernel):
        self.errors = tempfile.TemporaryFile("w+", errors="replace")  # a file never blocks an engine that prints long traces
        self.process = subprocess.Popen(
            [*pinned(engine.core), *engine.arguments(kernel)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, bufsize=1,
        )
        self.load_ns = self.reply()["load_ns"]

    def reply(self):
        ready, _, _ = select.select([self.process.stdout], [], [], TIMEOUT)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            if not ready:
                self.process.kill()
            status = self.process.wait()
            self.errors.seek(0)
            error = self.errors.read().strip().splitlines()
            ending = f"ended by signal {-status}" if status < 0 and ready else "ended without an answer"
            raise EngineError(f"no answer in {TIMEOUT} s" if not ready else (error[-1] if error else ending))
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
        try:
            self.process.stdin.close()
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.errors.close()


class ProcessEngine:
    """wasmkit's command: only a whole process can be timed, so the time of one that does nothing is subtracted."""

    def __init__(self, name, core, version):
        self.name, self.core, self.version = name, core, version
        self.baseline = self.idle_time(kernels.empty())

    def idle_time(self, kernel):
        """The median of processes that start the kernel with nothing to do."""
        times = sorted(self.time(kernel, 0)[0] for _ in range(11))
        return times[len(times) // 2]

    def time(self, kernel, n):
        call = [str(n)] if kernel.is_wasi else ["run", f"i32:{n}"]
        command = [*pinned(self.core), "wasmkit", "run", str(kernel.wasm), *call]
        with open(kernel.input or os.devnull, "rb") as input_file:
            start = time.perf_counter_ns()
            try:
                finished = subprocess.run(command, stdin=input_file, capture_output=True, timeout=TIMEOUT)
            except subprocess.TimeoutExpired:
                raise EngineError(f"no answer in {TIMEOUT} s") from None
            elapsed = time.perf_counter_ns() - start
        output, errors = finished.stdout.decode(errors="replace"), finished.stderr.decode(errors="replace")
        value = re.search(r"(\d+)\s*$" if kernel.is_wasi else r"i64\((\d+)\)", output)
        if finished.returncode or not value:
            raise EngineError((errors.strip().splitlines() or ["no result"])[0])
        return elapsed, int(value[1])

    def open(self, kernel):
        return ProcessSession(self, kernel)


class ProcessSession:
    load_ns = None

    def __init__(self, engine, kernel):
        self.engine, self.kernel = engine, kernel
        # A command's module is large and its host has functions to define: it is started with nothing to do. What exports
        # `run` is near to an empty module, and may prepare something for 0 that the other engines are measured with.
        self.baseline = engine.idle_time(kernel) if kernel.is_wasi else engine.baseline

    def call(self, n):
        elapsed, value = self.engine.time(self.kernel, n)
        return max(elapsed - self.baseline, 0), value, None

    def close(self):
        pass


def pinned(core):
    return ["taskset", "-c", str(core)] if core is not None else []


def output_of(command):
    try:
        finished = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        return f"unknown ({error.strerror})"
    return (finished.stdout or finished.stderr).strip()


def processor(wanted):
    """The processor to run on: the last one that this process may use, where nothing is said; None where it cannot be chosen."""
    if not shutil.which("taskset"):
        print("taskset is missing: engines are not pinned to a processor", file=sys.stderr)
        return None
    allowed = os.sched_getaffinity(0)
    if wanted is not None and wanted not in allowed:
        raise SetupError(f"this process may not run on processor {wanted}, only on {', '.join(map(str, sorted(allowed)))}")
    return max(allowed) if wanted is None else wanted


def prepare(names, others, core, scratch, build, required):
    """Engines by name in that order. One that cannot be set up is left out and said to be, or an error where `required`."""
    unknown = [name for name in names if name not in NAMES and name not in others]
    if unknown:
        raise SetupError(f"no engine named {', '.join(unknown)}; there are {', '.join(NAMES)}")
    core, fleet = processor(core), []
    for name in names:
        try:
            fleet.append(set_up(name, others, core, scratch, build))
            build = build and not name.startswith("swiftlet")
        except (packages.PackageError, EngineError) as error:
            if name in required:
                raise SetupError(f"{name} is not available: {error}") from None
            print(f"{name} is left out: {error}", file=sys.stderr)
    return fleet


def set_up(name, others, core, scratch, build):
    if name in others:
        if not os.access(others[name], os.X_OK):
            raise SetupError(f"{others[name]} is not a build of bench-driver")
        return DriverEngine(name, [others[name]], core, "another build")
    if name.startswith("swiftlet"):
        driver = building.swift_product("bench-driver", scratch, build)
        revision = output_of(["git", "-C", str(kernels.BENCHMARKS.parent), "rev-parse", "--short", "HEAD"])
        if name == "swiftlet":
            return DriverEngine(name, [driver], core, f"{revision}, metered")
        return DriverEngine(name, [driver, "--unmetered"], core, f"{revision}, not metered")
    if name == "wasmkit":
        if not shutil.which("wasmkit"):
            raise EngineError("there is no wasmkit in PATH (it comes with the Swift toolchain)")
        return ProcessEngine(name, core, f"wasmkit {output_of(['wasmkit', '--version'])}")
    if name == "wasm3":
        version = packages.require("pywasm3")
        command = [packages.python(), "-B", str(DRIVERS / "wasm3_driver.py")]
        return DriverEngine(name, command, core, f"pywasm3 {version}")
    strategy = {"wasmtime": "cranelift", "winch": "winch"}[name]
    version = packages.require("wasmtime")
    command = [packages.python(), "-B", str(DRIVERS / "wasmtime_driver.py"), "--strategy", strategy]
    return DriverEngine(name, command, core, f"wasmtime {version}, {strategy}")
