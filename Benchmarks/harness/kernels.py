"""The kernels, with a header of comments: C sources, compiled by the toolchain's clang, and text modules, assembled by swiftlet."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "kernels"
BUILD = Path(__file__).resolve().parent.parent / ".build" / "kernels"
ROOT = SOURCES.parent.parent

# WebAssembly 2.0's scalar features that every peer has. Vectors, which not every peer has, are for the kernels that ask for them.
TARGET = ["--target=wasm32", "-mcpu=mvp", "-msign-ext", "-mbulk-memory", "-mnontrapping-fptoint", "-mmutable-globals"]
COMPILE = ["-std=c2x", "-O2", "-ffreestanding", "-nostdlib", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"]
SIMD = ["-msimd128"]
SUFFIX = "-simd"
LINK = ["-Wl,--no-entry", "-Wl,--stack-first", "-Wl,-z,stack-size=65536"]


class KernelError(Exception):
    pass


@dataclass
class Kernel:
    name: str
    source: Path
    summary: str
    group: str
    n: int
    needs: frozenset  # the features that not every engine has

    @property
    def wasm(self):
        return BUILD / f"{self.name}.wasm"


def read(source):
    text = source.read_text()
    comment = ";;" if source.suffix == ".wat" else "//"
    header = dict(re.findall(rf"^{comment} (group|n|needs): *(.+)$", text, re.MULTILINE))
    if not {"group", "n"} <= header.keys():
        raise KernelError(f"{source.name}: the header must give group and n")
    summary = text.splitlines()[0].removeprefix(f"{comment} ")
    needs = frozenset(header.get("needs", "").split())
    return Kernel(source.stem, source, summary, header["group"], int(header["n"]), needs)


def variants(source):
    """A source's kernels: with `simd: yes` in its header, a twin that is built with vectors follows the scalar one."""
    scalar = read(source)
    if not re.search(r"^// simd: *yes$", source.read_text(), re.MULTILINE):
        return [scalar]
    return [scalar, replace(scalar, name=scalar.name + SUFFIX, group="vectors", needs=frozenset({"simd"}))]


def load():
    """All kernels of the table, by group."""
    order = ["integer", "float", "calls", "memory", "mix", "twins", "vectors", "gc", "exceptions"]
    sources = [source for pattern in ("*.c", "*.wat") for source in sorted(SOURCES.glob(pattern))]
    kernels = [kernel for source in sources for kernel in variants(source)]
    return sorted((k for k in kernels if k.group in order), key=lambda k: (order.index(k.group), k.name))


def choose(available, names):
    if not names:
        return available
    wanted = names.split(",")
    unknown = set(wanted) - {kernel.name for kernel in available}
    if unknown:
        raise KernelError(f"no kernel named {', '.join(sorted(unknown))} (see --list)")
    return [kernel for kernel in available if kernel.name in wanted]


def find_clang():
    """The clang beside `swift`, else one in PATH; it must be able to target WebAssembly."""
    swift = shutil.which("swift")
    beside = Path(swift).resolve().parent / "clang" if swift else None
    clang = str(beside) if beside and beside.exists() else shutil.which("clang")
    if not clang:
        raise KernelError("no clang found: install a Swift toolchain, or put clang and wasm-ld in PATH")
    return clang


def find_assembler():
    """`swiftlet parse` of the release build, made where there is none."""
    swiftlet = ROOT / ".build" / "release" / "swiftlet"
    if not swiftlet.exists():
        command = ["swift", "build", "-c", "release", "--omit-frame-pointers", "--product", "swiftlet"]
        if subprocess.run(command, cwd=ROOT, stdout=sys.stderr).returncode:
            raise KernelError("the release build of swiftlet, which assembles text modules, failed")
    return str(swiftlet)


def command_of(kernel):
    """What makes the kernel's module of its source."""
    if kernel.source.suffix == ".wat":
        return [find_assembler(), "parse", str(kernel.source), "-o", str(kernel.wasm)]
    target = [*TARGET, *(SIMD if "simd" in kernel.needs else [])]
    return [find_clang(), *target, *COMPILE, *LINK, "-o", str(kernel.wasm), str(kernel.source)]


def build(chosen):
    BUILD.mkdir(parents=True, exist_ok=True)
    for kernel in [*chosen, read(SOURCES / "empty.c")]:
        newest = max(path.stat().st_mtime for path in (kernel.source, SOURCES / "kernel.h", Path(__file__)))
        if kernel.wasm.exists() and kernel.wasm.stat().st_mtime >= newest:
            continue
        finished = subprocess.run(command_of(kernel), capture_output=True, text=True)
        if finished.returncode:
            raise KernelError(f"{kernel.source.name} does not compile:\n{finished.stderr}")
