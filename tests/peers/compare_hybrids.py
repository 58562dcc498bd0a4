"""Compare hybrid models' speed with that of a dense model, and with llama.cpp's.

    python -m tests.peers.compare_hybrids FOLDER --bench LLAMA/llama.cpp/bin/llama-bench

FOLDER gets random stacks in the shapes of Qwen3.5-0.8B, Granite-4.0-H-350M and Qwen3-0.6B (see
hybrid_models.py). Without --bench only the native engine is measured. All measurements are
interleaved, on one thread and by the time of the process alone, so that other work on the machine
disturbs them less; for llama-bench it is the difference of two runs of unequal length. Prints
medians with the range of the rounds. The bytes of a token are those of the weights, and of the
recurrent matrices read and written.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from edgegen.runtimes.base import Step
from edgegen.runtimes.native.model import NativeModel
from tests.peers import hybrid_models, stacks
from tests.peers.compare_experts import spread
from tests.peers.compare_native import tokens

PROMPT, NEW, LONG = 64, 32, 256
PAIRS = {"w4a8kv8": "q4_0", "w2a8kv4": "tq2_0"}


def decode_tps(model: NativeModel) -> float:
    """Return the tokens a second of decoding after a prompt."""
    cache, ids = model.new_cache(1024), tokens(NEW) % stacks.VOCAB
    model.step([Step(cache, tokens(PROMPT) % stacks.VOCAB)])
    start = time.process_time()
    for i in range(NEW):
        model.step([Step(cache, ids[i : i + 1])])
    elapsed = time.process_time() - start
    cache.close()
    return NEW / elapsed


def prefill_tps(model: NativeModel) -> float:
    """Return the tokens a second of a prompt."""
    cache = model.new_cache(1024)
    start = time.process_time()
    model.step([Step(cache, tokens(LONG) % stacks.VOCAB)])
    elapsed = time.process_time() - start
    cache.close()
    return LONG / elapsed


class Rival:
    """llama-bench on one thread."""

    def __init__(self, program: Path, model: Path) -> None:
        self.command = [str(program), "-m", str(model), "-t", "1", "-r", "1", "--no-warmup"]

    def decode_tps(self) -> float:
        depth = ("-p", 0, "-d", PROMPT)
        return NEW / (self._seconds(*depth, "-n", NEW + 8) - self._seconds(*depth, "-n", 8))

    def prefill_tps(self) -> float:
        return LONG / (
            self._seconds("-n", 0, "-p", LONG + PROMPT) - self._seconds("-n", 0, "-p", PROMPT)
        )

    def _seconds(self, *options: object) -> float:
        """Return the processor time of a run."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*self.command, *map(str, options)], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bench", type=Path, help="path of llama-bench")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--recipe", choices=PAIRS, default="w4a8kv8")
    a = parser.parse_args()
    measures: dict[str, Callable[[], float]] = {}
    for name in hybrid_models.SHAPES:
        model = hybrid_models.load(a.folder, name, a.recipe, threads=1)
        measures[f"{name} decode"] = lambda model=model: decode_tps(model)
        measures[f"{name} prefill"] = lambda model=model: prefill_tps(model)
        if a.bench:
            other = Rival(a.bench, hybrid_models.rival(a.folder, name, PAIRS[a.recipe]))
            measures[f"{name} decode llama.cpp"] = other.decode_tps
            measures[f"{name} prefill llama.cpp"] = other.prefill_tps
    rounds = [{name: measure() for name, measure in measures.items()} for _ in range(a.rounds)]
    report(rounds, a.recipe)


def report(rounds: list[dict[str, float]], recipe: str) -> None:
    """Print the table."""
    print("| | MB of weights | MB of state | decode, tok/s | GB/s | of the dense one's | prefill |")
    print("|---|---|---|---|---|---|---|")
    dense: list[float] = []
    for name in hybrid_models.SHAPES:
        weights, state = hybrid_models.Stack(name, recipe).read_bytes()
        decode, prefill = ([r[f"{name} {kind}"] for r in rounds] for kind in ("decode", "prefill"))
        rates = [tps * (weights + state) / 1e9 for tps in decode]
        dense = dense or rates
        relative = statistics.median(x / y for x, y in zip(rates, dense, strict=True))
        sizes = f"{weights / 1e6:.0f} | {state / 1e6:.0f}"
        print(f"| {name} {recipe} | {sizes} | {spread(decode)} | {spread(rates)} "
              f"| {relative:.2f} | {spread(prefill, 0)} |")  # fmt: skip
        for kind, own in (("decode", decode), ("prefill", prefill)):
            other = [r[key] for r in rounds if (key := f"{name} {kind} llama.cpp") in r]
            if other:
                ratios = [x / y for x, y in zip(own, other, strict=True)]
                print(f"  {kind} of llama.cpp {PAIRS[recipe]}: {spread(other)}, "
                      f"ratio {spread(ratios, 2)}")  # fmt: skip


if __name__ == "__main__":
    main()
