"""Compare the decoding of a mixture of experts with llama.cpp's and with the memory bandwidth.

    python -m tests.peers.compare_experts FOLDER --bench LLAMA/llama.cpp/bin/llama-bench

FOLDER gets random stacks of layers in the shapes of Qwen3-30B-A3B (3 GB; see expert_models.py).
Without --bench only the native engine is measured. All measurements are interleaved, and each waits
for a quiet machine (at most QUIET_WAIT seconds, 45 unless set). Prints medians with the range of
the rounds. The fraction of the bandwidth is tokens a second * bytes of active weights / bandwidth,
which is measured before and after.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from edgegen.bench.roofline import read_bandwidth
from edgegen.runtimes.base import Step
from edgegen.runtimes.native.model import NativeModel
from tests.peers import expert_models, stacks
from tests.peers.common import Foreign, wait_quiet
from tests.peers.compare_native import Bench, tokens

PROMPT, NEW = 64, 32
PAIRS = {"w4a8kv8": "q4_0", "w2a8kv4": "tq2_0"}


def decode_tps(model: NativeModel, new: int = NEW) -> float:
    """Return the tokens a second of decoding random tokens, which choose different experts."""
    cache, ids = model.new_cache(stacks.CONTEXT), tokens(new) % stacks.VOCAB
    model.step([Step(cache, tokens(PROMPT) % stacks.VOCAB)])
    start = time.perf_counter()
    for i in range(new):
        model.step([Step(cache, ids[i : i + 1])])
    elapsed = time.perf_counter() - start
    cache.close()
    return new / elapsed


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bench", type=Path, help="path of llama-bench")
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    a = parser.parse_args()
    sizes: dict[str, int] = {}
    measures: dict[str, Callable[[], float]] = {}
    for recipe, rival in PAIRS.items():
        model = expert_models.load(a.folder, a.layers, recipe, a.threads)
        sizes[recipe] = expert_models.Stack(a.layers, recipe).active_bytes()
        measures[recipe] = lambda model=model: decode_tps(model)
        if a.bench:
            bench = Bench(a.bench, expert_models.rival(a.folder, a.layers, rival))
            sizes[rival] = expert_models.rival_bytes(a.layers, rival)
            measures[rival] = lambda bench=bench: bench.decode(PROMPT, NEW)
    rounds = [one_round(measures, a.threads) for _ in range(a.rounds)]
    report(rounds, sizes)


class Measured(NamedTuple):
    """A measurement of a round."""

    tps: float
    bandwidth: float
    """Bytes a second that the machine reads, the mean of before and after."""
    foreign: float
    """Fraction of the machine's time that other processes used meanwhile."""


Round = Mapping[str, Measured]


def one_round(measures: Mapping[str, Callable[[], float]], threads: int) -> Round:
    """Measure everything once, each when the machine is quiet."""
    found: dict[str, Measured] = {}
    for name, measure in measures.items():
        wait_quiet()
        foreign, before = Foreign(), read_bandwidth(threads)
        tps = measure()
        time.sleep(0.1)  # let idle threads go to sleep
        bandwidth = (before + read_bandwidth(threads)) / 2
        found[name] = Measured(tps, bandwidth, foreign.stop())
        print(name, found[name], file=sys.stderr, flush=True)
    return found


def report(rounds: list[Round], sizes: Mapping[str, int]) -> None:
    """Print the table."""
    print("| | tok/s | MB of active weights | of the bandwidth | ratio to llama.cpp |")
    print("|---|---|---|---|---|")
    for name, size in sizes.items():
        speeds = [r[name].tps for r in rounds]
        shares = [r[name].tps * size / r[name].bandwidth for r in rounds]
        rival = PAIRS.get(name, "")
        ratios = [r[name].tps / r[rival].tps for r in rounds if rival in r]
        ratio = spread(ratios, 2) if ratios else ""
        print(f"| {name} | {spread(speeds)} | {size / 1e6:.0f} | {spread(shares, 2)} | {ratio} |")
    every = [measured for r in rounds for measured in r.values()]
    print(f"\nread bandwidth, GB/s: {spread([m.bandwidth / 1e9 for m in every])}")
    print(f"used by other processes: {spread([m.foreign for m in every], 2)}")


def spread(values: list[float], digits: int = 1) -> str:
    """Return the median with the range."""
    low, high = min(values), max(values)
    return f"{statistics.median(values):.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


if __name__ == "__main__":
    main()
