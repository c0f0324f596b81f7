"""Builds modules: C by the toolchain's clang, text by swiftlet, WASI commands by zig's C compiler with its libc."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from . import inputs, packages
from .kernels import BENCHMARKS, BUILD, PROGRAMS, SOURCES, KernelError

# WebAssembly 2.0's scalar features that every peer has. Vectors, which not every peer has, are for the kernels that ask for them.
TARGET = ["--target=wasm32", "-mcpu=mvp", "-msign-ext", "-mbulk-memory", "-mnontrapping-fptoint", "-mmutable-globals"]
SIMD = ["-msimd128"]
FREESTANDING = ["-ffreestanding", "-nostdlib"]
LINK = ["-Wl,--no-entry", "-Wl,--stack-first", "-Wl,-z,stack-size=65536"]
WASI_TARGET = ["--target=wasm32-wasi", "-mcpu=mvp+sign_ext+bulk_memory+nontrapping_fptoint+mutable_globals", "-s"]
COMPILE = ["-std=c2x", "-O2", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off", f"-I{SOURCES}", f"-I{PROGRAMS}"]


def find_clang():
    """The clang beside `swift`, else one in PATH; it must be able to target WebAssembly."""
    swift = shutil.which("swift")
    beside = Path(swift).resolve().parent / "clang" if swift else None
    clang = str(beside) if beside and beside.exists() else shutil.which("clang")
    if not clang:
        raise KernelError("no clang found: install a Swift toolchain, or put clang and wasm-ld in PATH")
    return clang


def swift_product(product, scratch, build=True):
    """A release build of one of the package's products."""
    path = scratch / "release" / product
    if build:
        command = ["swift", "build", "-c", "release", "--omit-frame-pointers", "--product", product]
        command += ["--scratch-path", str(scratch)]
        print(" ".join(command), file=sys.stderr)
        try:
            finished = subprocess.run(command, cwd=BENCHMARKS.parent, stdout=sys.stderr)
        except FileNotFoundError:
            raise KernelError("no swift in PATH: install a Swift toolchain") from None
        if finished.returncode:
            raise KernelError(f"the release build of {product} failed")
    if not path.exists():
        raise KernelError(f"no release build of {product} in {scratch}: run without --no-build")
    return str(path)


class Builder:
    """Makes modules that are older than their sources; finds each tool when it is first needed."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.tools = {}

    def tool(self, name, find):
        if name not in self.tools:
            self.tools[name] = find()
        return self.tools[name]

    def assembler(self):
        is_built = (self.scratch / "release" / "swiftlet").exists()
        return swift_product("swiftlet", self.scratch, build=not is_built)

    @staticmethod
    def zig():
        packages.require("ziglang")
        return packages.python()

    def command(self, kernel):
        sources = [str(source) for source in kernel.sources]
        if sources[0].endswith(".wat"):
            return [self.tool("swiftlet", self.assembler), "parse", *sources, "-o", str(kernel.wasm)]
        if kernel.is_wasi:
            return [self.tool("zig", self.zig), "-m", "ziglang", "cc", *WASI_TARGET, *COMPILE, "-o", str(kernel.wasm), *sources]
        target = [*TARGET, *(SIMD if "simd" in kernel.needs else []), *FREESTANDING]
        return [self.tool("clang", find_clang), *target, *COMPILE, *LINK, "-o", str(kernel.wasm), *sources]

    def build(self, kernel):
        if kernel.input:
            inputs.write(kernel.input)
        parts = [path for source in kernel.sources for path in source.parent.glob("*.h")]
        parts += [*kernel.sources, *SOURCES.glob("*.h"), *PROGRAMS.glob("*.h"), Path(__file__)]
        if kernel.wasm.exists() and kernel.wasm.stat().st_mtime >= max(path.stat().st_mtime for path in parts):
            return
        kernel.wasm.parent.mkdir(parents=True, exist_ok=True)
        caches = {"ZIG_GLOBAL_CACHE_DIR": str(BUILD / "zig"), "ZIG_LOCAL_CACHE_DIR": str(BUILD / "zig")}
        finished = subprocess.run(self.command(kernel), capture_output=True, text=True, env={**os.environ, **caches})
        if finished.returncode:
            kernel.wasm.unlink(missing_ok=True)
            raise KernelError(f"{kernel.name} does not compile:\n{finished.stderr[-4000:]}")


def build_all(chosen, scratch):
    """Builds the kernels; gives those that could be built. Without zig, WASI commands are left out and said to be."""
    builder, built = Builder(scratch), []
    for kernel in chosen:
        try:
            builder.build(kernel)
            built.append(kernel)
        except packages.PackageError as error:
            print(f"{kernel.name} is left out: {error}", file=sys.stderr)
    return built
