"""Compare the native engine's speed with llama.cpp's: compare_native.py FOLDER [--rounds 5]

FOLDER has the files of native_models.py and make_gguf.py, and `llama`, an unpacked wheel of
xllamacpp (llama.cpp as a Python extension, built for AVX2). --bench uses the llama-bench that
build_llamacpp.py built for this processor instead. All measurements are interleaved. Prints the
median, minimum and maximum of the rounds, and the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from edgegen.bench.roofline import read_bandwidth
from edgegen.runtimes.base import Step
from edgegen.runtimes.native.model import NativeCache, NativeModel
from tests.peers.native_models import load

NEW, PROMPT, THREADS = 24, 64, 2


def tokens(count: int) -> Any:
    return np.random.default_rng(count).integers(0, 49152, count).astype(np.int32)


def filled(model: NativeModel, length: int) -> NativeCache:
    """Return a cache with `length` tokens."""
    cache = model.new_cache(8192)
    for start in range(0, length, 256):
        model.step([Step(cache, tokens(min(256, length - start)))])
    return cache


def step_ms(model: NativeModel, cache: NativeCache, width: int, repeat: int = NEW) -> float:
    """Return the median ms of a step of `width` tokens with all logits."""
    length, times = cache.length, []
    for _ in range(repeat):
        start = time.perf_counter()
        model.step([Step(cache, tokens(width), logits_for="all")])
        times.append(1e3 * (time.perf_counter() - start))
        cache.truncate(length)
    return statistics.median(times)


def prefill_tps(model: NativeModel, count: int) -> float:
    start = time.perf_counter()
    filled(model, count).close()
    return count / (time.perf_counter() - start)


class Rival(Protocol):
    """llama.cpp with one model; results are in tokens per second, by its own clock."""

    def prefill(self, count: int) -> float: ...

    def decode(self, prompt: int, new: int) -> float: ...


class Bench:
    """llama-bench, in a process per run; it warms up before it measures."""

    def __init__(self, program: Path, model: Path) -> None:
        self.command = [str(program), "-m", str(model), "-t", str(THREADS), "-r", "1", "-o", "json"]

    def prefill(self, count: int) -> float:
        return self._measure("-p", count, "-n", 0)

    def decode(self, prompt: int, new: int) -> float:
        return self._measure("-p", 0, "-n", new, "-d", prompt)

    def _measure(self, *options: object) -> float:
        command = [*self.command, *map(str, options)]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return float(json.loads(output)[0]["avg_ts"])


class Llama:
    """llama.cpp's server in this process."""

    def __init__(self, path: Path) -> None:
        import xllamacpp

        p = xllamacpp.CommonParams()
        p.model.path, p.n_ctx, p.n_parallel, p.verbosity = str(path), 1024, 1, -1
        p.cpuparams.n_threads = p.cpuparams_batch.n_threads = THREADS
        self.server = xllamacpp.Server(p)

    def prefill(self, count: int) -> float:
        return float(self._run(count, 1)["prompt_per_second"])

    def decode(self, prompt: int, new: int) -> float:
        return float(self._run(prompt, new)["predicted_per_second"])

    def _run(self, prompt: int, new: int) -> dict[str, Any]:
        request = {"prompt": tokens(prompt).tolist(), "n_predict": new, "temperature": 0}
        answer = self.server.handle_completions(
            {**request, "ignore_eos": True, "cache_prompt": False}
        )
        timings: dict[str, Any] = (answer if isinstance(answer, dict) else json.loads(answer))["timings"]
        return timings


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--part", choices=["135m", "1.7b", "steps"], default="135m")
    parser.add_argument("--bench", type=Path, help="path of llama-bench")
    a = parser.parse_args()
    sys.path.insert(0, str(a.folder / "llama"))

    def rival(name: str) -> Rival:
        path = a.folder / f"{name}.gguf"
        return Bench(a.bench, path) if a.bench else Llama(path)

    table: dict[str, list[float]] = {}
    if a.part == "steps":
        measures = steps(a.folder)
    else:
        measures = (small if a.part == "135m" else large)(a.folder, rival)
    for _ in range(a.rounds):
        for name, measure in measures.items():
            table.setdefault(name, []).append(measure())
            time.sleep(0.1)  # let idle threads go to sleep
    for name, values in table.items():
        print(f"{name:44} {statistics.median(values):9.2f}  ({min(values):.2f} to {max(values):.2f})")
    first = next(iter(table.values()))
    for name, values in table.items():
        ratios = [x / y for x, y in zip(values, first, strict=True)]
        print(f"  {name:42} {statistics.median(ratios):9.2f} of the first line")


Measures = dict[str, Callable[[], float]]
Rivals = Callable[[str], Rival]


def small(folder: Path, rivals: Rivals) -> Measures:
    """Return the measurements at 135M: decode after 64 tokens and prefill of 512, against Q4_0."""
    rival = rivals("135m-q4_0")
    measures: Measures = {"llama.cpp Q4_0 decode tok/s": lambda: rival.decode(PROMPT, NEW)}
    for recipe in ("w4a8kv8", "w2a8kv4"):
        model = load(folder, f"135m-{recipe}", THREADS)
        cache = filled(model, PROMPT)
        measures[f"native {recipe} decode tok/s"] = lambda m=model, c=cache: 1e3 / step_ms(m, c, 1)
        measures[f"native {recipe} prefill 512 tok/s"] = lambda m=model: prefill_tps(m, 512)
    measures["llama.cpp Q4_0 prefill 512 tok/s"] = lambda: rival.prefill(512)
    return measures


def large(folder: Path, rivals: Rivals) -> Measures:
    """Return the measurements at 1.7B: 2 bits against TQ2_0, 4 bits against Q4_0, bandwidth."""
    measures: Measures = {}
    for kind, recipe in (("tq2_0", "w2a8kv4"), ("q4_0", "w4a8kv8")):
        rival = rivals(f"1.7b-{kind}")
        model = load(folder, f"1.7b-{recipe}", THREADS)
        cache = filled(model, PROMPT)
        measures[f"llama.cpp {kind} decode tok/s"] = lambda r=rival: r.decode(PROMPT, 8)
        measures[f"native {recipe} decode tok/s"] = lambda m=model, c=cache: 1e3 / step_ms(m, c, 1, 8)
    measures["read bandwidth GB/s"] = lambda: read_bandwidth(THREADS) / 1e9
    return measures


def steps(folder: Path) -> Measures:
    """Return the measurements of step times, 135M w2a8kv4, by context and tokens in a step."""
    model = load(folder, "135m-w2a8kv4", THREADS)
    measures: Measures = {}
    for context in (64, 1024, 4096):
        cache = filled(model, context)
        for width in (1, 2, 4, 8) if context < 4096 else (1,):
            name = f"context {context}, {width} tokens: ms"
            measures[name] = lambda c=cache, w=width: step_ms(model, c, w, 12)
    return measures


if __name__ == "__main__":
    main()
