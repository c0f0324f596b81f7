"""Results as a Markdown table, as JSON and as charts."""

import datetime
import json
import os
import platform
import re
from pathlib import Path

from . import chart
from .engines import output_of
from .kernels import BENCHMARKS, COMPARABLE
from .ratios import family_means, geometric_mean, ratios, reference

RESULTS = BENCHMARKS / "results"


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def machine():
    """What the figures depend on."""
    processor = platform.processor()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        fields = dict(re.findall(r"^([^\t:]+?)\s*: *(.*)$", cpuinfo.read_text(), re.MULTILINE))
        details = [f"{key} {fields[key]}" for key in ("cpu family", "model", "stepping", "cpu MHz") if key in fields]
        processor = fields.get("model name", processor) + (f" ({', '.join(details)})" if details else "")
    elif platform.system() == "Darwin":
        processor = output_of(["sysctl", "-n", "machdep.cpu.brand_string"])
    return {
        "processor": processor,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}, {memory() // 2**30} GiB",
        "swift": output_of(["swift", "--version"]).splitlines()[0],
    }


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "|".join(["---"] + ["--:"] * (len(header) - 1)) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def shown(value, form):
    return format(value, form) if value is not None else "–"


def time_shown(cell):
    if cell.is_unsupported:
        return "–"
    return "failed" if cell.failure else f"{cell.median / 1e6:.1f} ±{cell.spread * 50:.0f} %"


def times_table(results):
    names = [engine.name for engine in results.engines]
    base = reference(results)
    peers = [name for name in names if name != base]
    rows = []
    for kernel in results.kernels:
        cells = [results.cells[kernel.name, name] for name in names]
        row = [kernel.name]
        for cell in cells:
            row.append(time_shown(cell))
        for peer in peers:
            row.append(shown(ratios(results, base, peer).get(kernel.name), ".2f"))
        rows.append(row)
    for group in dict.fromkeys(kernel.group for kernel in results.kernels if kernel.group in COMPARABLE):
        means = [geometric_mean(list(ratios(results, base, peer, [group]).values())) for peer in peers]
        rows.append([f"**geometric mean, {group}**"] + [""] * len(names) + [f"**{shown(mean, '.3f')}**" for mean in means])
    return table(["kernel"] + [f"{name}, ms" for name in names] + [f"{base} / {peer}" for peer in peers], rows)


def families_table(results):
    """What a reader wants first: geometric means of the ratios over families of groups."""
    means = family_means(results)
    peers = list(dict.fromkeys(peer for of_peer in means.values() for peer in of_peer))
    rows = [
        [family, *(f"{shown(of_peer[peer].mean, '.2f')}" for peer in peers), str(max(m.count for m in of_peer.values()))]
        for family, of_peer in means.items()
    ]
    base = reference(results)
    return table(["family", *(f"{base} / {peer}" for peer in peers), "kernels"], rows) if rows else []


def counts_table(results):
    """Per Wasm instruction: time, and machine instructions where callgrind counted them."""
    names = [engine.name for engine in results.engines]
    rows = []
    for kernel in results.kernels:
        fuel = next((cell.fuel for name in names if (cell := results.cells[kernel.name, name]).fuel), None)
        if not fuel:
            continue
        counted_fuel = next((cell.counted_fuel for name in names if (cell := results.cells[kernel.name, name]).counted_fuel), None)
        row = [kernel.name, f"{fuel / 1e6:.1f}"]
        for name in names:
            cell = results.cells[kernel.name, name]
            row.append(shown(cell.median / fuel if cell.median else None, ".2f"))
            if counted(results, name):
                row.append(shown(cell.instructions / counted_fuel if cell.instructions and counted_fuel else None, ".2f"))
        rows.append(row)
    header = ["kernel", "Wasm instructions, M"]
    for name in names:
        header += [f"{name}, ns"] + ([f"{name}, machine instructions"] if counted(results, name) else [])
    return table(header, rows) if rows else []


def counted(results, name):
    return any(results.cells[kernel.name, name].instructions for kernel in results.kernels)


def markdown(results, options):
    facts = machine()
    base = reference(results)
    lines = [
        "# Benchmark results",
        "",
        f"{facts['processor']}, {facts['cores']} cores, {facts['system']}; {facts['swift']}; "
        f"{datetime.date.today().isoformat()}. Written by `Benchmarks/run`.",
        "",
        *(f"- {engine.name}: {engine.version}" for engine in results.engines),
        "",
        f"Median of {options.runs} runs, interleaved, on one processor; ± is half the distance from fastest to slowest.",
        "Run time alone, without the process's start and without compiling (wasmkit: whole process less one that does nothing).",
        f"A ratio below 1 means that {base} is faster. – stands where an engine lacks what a kernel needs.",
        "",
        "![geometric means](summary.svg)",
        "",
        "## Geometric means",
        "",
        *families_table(results),
        "",
        "## Kernels",
        "",
        "![ratios of the kernels](kernels.svg)",
        "",
        *times_table(results),
    ]
    counts = counts_table(results)
    if counts:
        lines += ["", "## A Wasm instruction", "", "Time and machine instructions for each unit of fuel.", "", *counts]
    if results.failures:
        lines += ["", "## Failures", ""]
        lines += [f"- {kernel} in {engine}: {failure}" for (kernel, engine), failure in results.failures]
    return "\n".join(lines) + "\n"


def as_json(results, options):
    base = reference(results)
    names = [engine.name for engine in results.engines]
    return {
        "date": datetime.date.today().isoformat(),
        "machine": machine(),
        "runs": options.runs,
        "scale": options.scale,
        "engines": {engine.name: engine.version for engine in results.engines},
        "reference": base,
        "geometric_means": {
            family: {peer: mean.mean for peer, mean in of_peer.items()} for family, of_peer in family_means(results).items()
        },
        "kernels": {
            kernel.name: {
                "group": kernel.group,
                "summary": kernel.summary,
                "n": max(int(kernel.n * options.scale), 1),
                "engines": {
                    name: {
                        "median_ns": cell.median,
                        "spread": cell.spread,
                        "ratio": ratios(results, base, name).get(kernel.name) if name != base else None,
                        "times_ns": cell.times,
                        "load_ns": cell.load_ns,
                        "result": cell.result,
                        "fuel": cell.fuel,
                        "instructions": cell.instructions,
                        "instructionsFuel": cell.counted_fuel,
                        "failure": cell.failure,
                        "is_unsupported": cell.is_unsupported,
                    }
                    for name in names
                    for cell in [results.cells[kernel.name, name]]
                },
            }
            for kernel in results.kernels
        },
    }


def write(results, directory, options):
    directory.mkdir(parents=True, exist_ok=True)
    text = markdown(results, options)
    (directory / "results.md").write_text(text)
    (directory / "results.json").write_text(json.dumps(as_json(results, options), indent=1) + "\n")
    (directory / "summary.svg").write_text(chart.summary(results))
    (directory / "kernels.svg").write_text(chart.kernels(results))
    return text
