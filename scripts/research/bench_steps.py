"""Compare the time of steps of several bundles on the native engine.

    python scripts/research/bench_steps.py BUNDLE_A BUNDLE_B [--threads 1] [--rounds 60]

Rounds alternate between the bundles, and the time is that of the calling thread, which takes part
in all work, so that other work on the machine disturbs little. The ratio is the speed of each
bundle divided by the first one's.
"""

from __future__ import annotations

import argparse
import time

import numpy as np

from edgegen.bundle import open_bundle
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step

TOKENS = (1, 2, 4, 8)
"""Tokens in a step."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundles", nargs="+")
    parser.add_argument("--context", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    threads = options.threads
    models = [load_model(open_bundle(path), "native", threads=threads) for path in options.bundles]
    caches = [model.new_cache(options.context + max(TOKENS)) for model in models]
    for model, cache in zip(models, caches, strict=True):
        model.step([Step(cache, np.arange(options.context, dtype=np.int32))])
    print("| tokens in a step | " + " | ".join(f"{path}, ms" for path in options.bundles) + " |")
    for count in TOKENS:
        times = np.array(
            [
                [
                    milliseconds(model, cache, count)
                    for model, cache in zip(models, caches, strict=True)
                ]
                for _ in range(options.rounds)
            ]
        )
        medians = np.median(times, axis=0)
        cells = [f"{t:.2f} (ratio {medians[0] / t:.2f})" for t in medians]
        print(f"| {count} | " + " | ".join(cells) + " |", flush=True)


def milliseconds(model: Model, cache: Cache, count: int) -> float:
    """Return the calling thread's time for a step of `count` tokens, which is undone."""
    length = cache.length
    start = time.thread_time_ns()
    model.step([Step(cache, np.arange(count, dtype=np.int32), logits_for="all")])
    took = time.thread_time_ns() - start
    cache.truncate(length)
    return took / 1e6


if __name__ == "__main__":
    main()
