"""The kernels and programs: C sources or text modules whose first comments describe them. See README.md, "A new kernel"."""

import re
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
SOURCES = BENCHMARKS / "kernels"
PROGRAMS = BENCHMARKS / "programs"
BUILD = BENCHMARKS / ".build"

# The groups in the order of the table, and the families over which means are taken as well.
GROUPS = [
    "integer", "float", "calls", "memory", "mix", "twins", "programs", "simd", "tail calls", "host calls", "gc", "exceptions",
]
SCALAR = ["integer", "float", "calls", "memory", "mix", "twins"]
# What calls the host is in no mean and no chart: some drivers' hosts are Python.
COMPARABLE = [group for group in GROUPS if group != "host calls"]
FAMILIES = {
    "scalar kernels": SCALAR,
    **{group: [group] for group in COMPARABLE if group not in SCALAR},
    "all": COMPARABLE,
}
SIMD_SUFFIX = "-simd"


class KernelError(Exception):
    pass


@dataclass(frozen=True)
class Kernel:
    """A function `run(n)`, or with `is_wasi` a command that is given `n` as its argument and prints what `run` would return."""

    name: str
    sources: tuple
    summary: str
    group: str
    n: int
    needs: frozenset  # the features that not every engine has
    is_wasi: bool
    input_name: str | None  # the generator of a command's standard input, in inputs.py

    @property
    def wasm(self):
        return BUILD / "modules" / f"{self.name}.wasm"

    @property
    def input(self):
        return BUILD / "inputs" / self.input_name if self.input_name else None


def read(source):
    """The kernel that a source's header describes; a source in a folder of its own name is compiled with all in that folder."""
    text = source.read_text()
    comment = ";;" if source.suffix == ".wat" else "//"
    header = dict(re.findall(rf"^{comment} (group|n|needs|wasi|input): *(.+)$", text, re.MULTILINE))
    if not {"group", "n"} <= header.keys() or not header["n"].isdigit() or header["group"] not in [*GROUPS, "none"]:
        raise KernelError(f"{source.name}: its header must give a group of {', '.join(GROUPS)} and n")
    sources = sorted(source.parent.glob("*.c")) if source.parent.name == source.stem else [source]
    return Kernel(
        name=source.stem, sources=tuple(sources), summary=text.splitlines()[0].removeprefix(f"{comment} "),
        group=header["group"], n=int(header["n"]), needs=frozenset(header.get("needs", "").split()),
        is_wasi=header.get("wasi") == "yes", input_name=header.get("input"),
    )


def variants(source):
    """A source's kernels: with `simd: yes` in its header, a twin that is built with vectors follows the scalar one."""
    scalar = read(source)
    if not re.search(r"^// simd: *yes$", source.read_text(), re.MULTILINE):
        return [scalar]
    return [scalar, replace(scalar, name=scalar.name + SIMD_SUFFIX, group="simd", needs=frozenset({"simd"}))]


def empty():
    """Does nothing, for engines that can only be timed from outside."""
    return read(SOURCES / "empty.c")


def load():
    """All kernels of the table, by group."""
    sources = [source for pattern in ("*.c", "*.wat") for source in sorted(SOURCES.glob(pattern))]
    sources += [folder / f"{folder.name}.c" for folder in sorted(PROGRAMS.glob("*")) if folder.is_dir()]
    kernels = [kernel for source in sources for kernel in variants(source) if kernel.group in GROUPS]
    return sorted(kernels, key=lambda kernel: (GROUPS.index(kernel.group), kernel.name))


def choose(available, patterns):
    """Those whose name or group is one of the patterns, separated by commas; * and ? stand for any letters."""
    if not patterns:
        return available
    chosen = set()
    for pattern in patterns.split(","):
        matched = {k.name for k in available if fnmatchcase(k.name, pattern) or fnmatchcase(k.group, pattern)}
        if not matched:
            raise KernelError(f"no kernel or group matches '{pattern}' (see --list)")
        chosen |= matched
    return [kernel for kernel in available if kernel.name in chosen]
