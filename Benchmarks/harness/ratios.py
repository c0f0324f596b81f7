"""Ratios of medians and their geometric means."""

import math
from dataclasses import dataclass

from .kernels import FAMILIES


@dataclass
class Mean:
    mean: float | None
    count: int  # how many kernels it is of


def reference(results):
    """The engine whose times all ratios are of: the first swiftlet."""
    names = [engine.name for engine in results.engines]
    return next((name for name in names if name.startswith("swiftlet")), names[0])


def geometric_mean(values):
    return math.exp(sum(math.log(value) for value in values) / len(values)) if values else None


def ratios(results, of, to, groups=None):
    """Times of engine `of` in those of engine `to`, a kernel, where both ran."""
    pairs = {}
    for kernel in results.kernels:
        mine, theirs = results.cells[kernel.name, of].median, results.cells[kernel.name, to].median
        if mine and theirs and (groups is None or kernel.group in groups):
            pairs[kernel.name] = mine / theirs
    return pairs


def family_means(results):
    """Family → peer → mean, of the families of which anything was measured."""
    base = reference(results)
    peers = [engine.name for engine in results.engines if engine.name != base]
    measured = {kernel.group for kernel in results.kernels}
    means = {}
    for family, groups in FAMILIES.items():
        if peers and measured.intersection(groups):
            of_peer = {peer: list(ratios(results, base, peer, groups).values()) for peer in peers}
            means[family] = {peer: Mean(geometric_mean(values), len(values)) for peer, values in of_peer.items()}
    return means
