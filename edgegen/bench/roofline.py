"""How near decoding comes to what the memory allows, estimated.

At batch 1 a token cannot take less time than reading the weights and the cache once. The machine's
read bandwidth is measured with numpy, as many threads as the engine has, on an array far larger
than usual caches: a good estimate, not a specification. Where the weights fit the last-level
cache, decoding can pass it.
"""

from __future__ import annotations

import math
import time
from concurrent.futures import ThreadPoolExecutor

import msgspec
import numpy as np
import psutil

from edgegen.bundle.manifest import Manifest
from edgegen.errors import ResourceError

ARRAY_BYTES = 1 << 29
PASSES = 5


class Roofline(msgspec.Struct, frozen=True):
    """All figures but the share are estimates."""

    read_gb_per_s: float
    """10**9 bytes."""
    weight_bytes_per_token: int
    ideal_tps: dict[str, float]
    """By prompt: tokens a second if reading were all, with the cache half-way through."""
    reached: dict[str, float]
    """By prompt: measured decode_tps over ideal_tps."""


def weight_bytes(manifest: Manifest) -> int:
    """Bytes of weights that one token reads: all blocks and the head; of the embedding one row."""
    bits, config = manifest.bits_per_weight, manifest.model
    linear = sum(math.prod(s) for s in config.layer_shapes().values() if len(s) == 2)
    head = config.vocab_size * config.hidden_size
    return round((linear * config.num_layers * bits.linear + head * bits.head) / 8)


def read_bandwidth(threads: int) -> float:
    """Bytes a second that `threads` threads read from memory, the best of a few passes.

    Raises:
        ResourceError: there is not enough free memory to measure.
    """
    if psutil.virtual_memory().available < 2 * ARRAY_BYTES:
        raise ResourceError(
            f"--roofline needs {2 * ARRAY_BYTES >> 20} MB of free memory; close other programs"
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
    decoded: dict[str, tuple[int, int, float]],
) -> Roofline:
    """Measure the bandwidth and set `decoded` against it.

    Args:
        decoded: by prompt its tokens, the new tokens, and the median decode_tps.
    """
    bandwidth, weights = read_bandwidth(threads), weight_bytes(manifest)
    ideal = {
        name: bandwidth / (weights + kv_bytes_per_token * (prompt + new / 2))
        for name, (prompt, new, _) in decoded.items()
    }
    return Roofline(
        read_gb_per_s=round(bandwidth / 1e9, 1),
        weight_bytes_per_token=weights,
        ideal_tps={name: round(tps, 1) for name, tps in ideal.items()},
        reached={name: round(decoded[name][2] / tps, 3) for name, tps in ideal.items()},
    )
