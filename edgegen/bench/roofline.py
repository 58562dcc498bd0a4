"""Roofline estimate: the fraction of the memory bandwidth that decoding reaches.

At batch 1 a token takes at least the time to load the weights and the cache once. The read
bandwidth is measured with numpy, with the engine's number of threads, on an array far larger than
usual caches. It is an estimate: decoding can exceed it if the weights fit the last-level cache.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from edgegen._structs import msgspec
from edgegen._system import memory
from edgegen.bundle.manifest import Manifest
from edgegen.errors import ResourceError

ARRAY_BYTES = 1 << 29
PASSES = 5


class Roofline(msgspec.Struct, frozen=True):
    """Estimated limits of decoding, and the measured fraction of them."""

    read_gb_per_s: float
    """10**9 bytes."""
    weight_bytes_per_token: int
    ideal_tps: dict[str, float]
    """Prompt -> tokens a second at the full bandwidth, with the average length of the cache."""
    reached: dict[str, float]
    """Prompt -> measured decode_tps divided by ideal_tps."""


class Decoded(NamedTuple):
    """A measured case."""

    prompt_tokens: int
    new_tokens: int
    tps: float
    """Median tokens a second."""

    @property
    def average_context(self) -> float:
        """Average length of the cache while decoding, in tokens."""
        return self.prompt_tokens + self.new_tokens / 2


def weight_bytes(manifest: Manifest) -> int:
    """Return the bytes of weights that one token loads."""
    return manifest.bits_per_weight.active_bytes(manifest.model)


def read_bandwidth(threads: int) -> float:
    """Measure the bytes a second that `threads` threads load from memory, the best of a few passes.

    Raises:
        ResourceError: there is not enough free memory to measure.
    """
    _, available = memory()
    if available < 2 * ARRAY_BYTES:
        raise ResourceError(
            f"--roofline: expected {2 * ARRAY_BYTES >> 20} MiB of free memory, got "
            f"{available >> 20}; close other programs"
        )
    parts = np.array_split(np.ones(ARRAY_BYTES // 8, np.int64), threads)
    best = math.inf
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(PASSES):
            started = time.perf_counter()
            list(pool.map(np.max, parts))
            best = min(best, time.perf_counter() - started)
    return ARRAY_BYTES / best


def estimate(
    manifest: Manifest,
    kv_bytes_per_token: int,
    threads: int,
    decoded: Mapping[str, Decoded],
) -> Roofline:
    """Measure the bandwidth, and compare the measured cases `decoded`, by prompt, with it."""
    bandwidth, weights = read_bandwidth(threads), weight_bytes(manifest)
    ideal = {
        name: bandwidth / (weights + kv_bytes_per_token * case.average_context)
        for name, case in decoded.items()
    }
    return Roofline(
        read_gb_per_s=round(bandwidth / 1e9, 1),
        weight_bytes_per_token=weights,
        ideal_tps={name: round(tps, 1) for name, tps in ideal.items()},
        reached={name: round(decoded[name].tps / tps, 3) for name, tps in ideal.items()},
    )
