"""Run random operations on the native engine for a long time, and watch its memory.

    soak_native.py BUNDLE [--minutes 60] [--seed 0]

The operations are steps of any width, trees, batches, early exits, truncation, saved and restored
caches, chats that another thread cancels, and two models over one file. Some compare a cache's next
logits with those of a new cache that ran the same tokens in one step. Prints the resident memory,
and exits with 1 if it grows by more than 2 MB between the second and the last quarter of the time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil

import edgegen
from edgegen.bundle import open_bundle
from edgegen.errors import ContextOverflow
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step

CONTEXT, CACHES = 512, 4


class Soak:
    """Models and caches, and the random operations on them."""

    def __init__(self, bundle: Path, folder: Path, seed: int) -> None:
        self.rng, self.folder, self.bundle = np.random.default_rng(seed), folder, bundle
        self.model: Model = load_model(open_bundle(bundle), "native", threads=2)
        self.loaded = edgegen.load(bundle, engine="native", context=CONTEXT)
        self.held: list[tuple[Cache, list[int]]] = []
        for _ in range(CACHES):
            self._fresh()
        self.counts: dict[str, int] = {}

    def once(self) -> None:
        """Run one random operation."""
        frequent = (self.step, self.tree, self.batch, self.shallow, self.cut, self.save, self.renew)
        rare = (self.chat, self.reopen, self.compare)
        chosen = rare if self.rng.random() < 0.1 else frequent
        operation = chosen[int(self.rng.integers(len(chosen)))]
        self.counts[operation.__name__] = self.counts.get(operation.__name__, 0) + 1
        operation()

    def step(self) -> None:
        cache, ids = self._any()
        tokens = self._tokens(int(self.rng.integers(1, 40)))
        try:
            self.model.step([Step(cache, tokens)])
            ids += tokens.tolist()
        except ContextOverflow:
            cache.truncate(0)
            ids.clear()

    def tree(self) -> None:
        cache, ids = self._any()
        tokens = self._tokens(min(int(self.rng.integers(1, 17)), CONTEXT - cache.length))
        if not len(tokens):
            return
        parents = [int(self.rng.integers(-1, i)) if i else -1 for i in range(len(tokens))]
        self.model.step([Step(cache, tokens, parents=parents, logits_for="all")])
        path, at = [], int(self.rng.integers(len(tokens)))
        while at >= 0:
            path.insert(0, at)
            at = parents[at]
        cache.keep(path)
        ids += tokens[path].tolist()

    def batch(self) -> None:
        tokens = [self._tokens(min(3, CONTEXT - cache.length)) for cache, _ in self.held]
        if any(not len(each) for each in tokens):
            return
        self.model.step([Step(c, t) for (c, _), t in zip(self.held, tokens, strict=True)])
        for (_, ids), each in zip(self.held, tokens, strict=True):
            ids.extend(each.tolist())

    def shallow(self) -> None:
        cache, _ = self._any()
        if cache.length < CONTEXT:
            before = cache.length
            self.model.step([Step(cache, self._tokens(1), layers=3, hidden=True)])
            cache.truncate(before)

    def cut(self) -> None:
        cache, ids = self._any()
        length = int(self.rng.integers(cache.length + 1))
        cache.truncate(length)
        del ids[length:]

    def save(self) -> None:
        cache, ids = self._any()
        cache.save(self.folder / "state")
        other = self.model.new_cache(CONTEXT)
        other.load(self.folder / "state")
        self.held.append((other, ids.copy()))
        self._close(0)

    def renew(self) -> None:
        self._close(int(self.rng.integers(len(self.held))))
        self._fresh()

    def chat(self) -> None:
        """Generate an answer that another thread cancels."""
        with self.loaded.session() as session:
            timer = threading.Timer(float(self.rng.uniform(0, 1.5)), session.cancel)
            timer.start()
            for _ in session.send("Tell me about the sea.", max_tokens=40):
                pass
            timer.cancel()
            timer.join()

    def reopen(self) -> None:
        """Open, use and close another model over the same file."""
        model = load_model(open_bundle(self.bundle), "native", threads=1)
        model.step([Step(model.new_cache(CONTEXT), self._tokens(5))])
        model.close()

    def compare(self) -> None:
        """Compare a cache's logits with those of a new cache that ran its tokens in one step."""
        cache, ids = self._any()
        if not 0 < len(ids) < CONTEXT:
            return
        assert cache.length == len(ids)
        token = self._tokens(1)
        got = self.model.step([Step(cache, token)])[0].logits
        cache.truncate(len(ids))
        fresh = self.model.new_cache(CONTEXT)
        want = self.model.step([Step(fresh, np.array([*ids, token[0]], np.int32))])[0].logits
        fresh.close()
        assert np.array_equal(got, want), "the logits depend on the cache's history"

    def _any(self) -> tuple[Cache, list[int]]:
        return self.held[int(self.rng.integers(len(self.held)))]

    def _tokens(self, count: int) -> Any:
        return self.rng.integers(0, self.model.config.vocab_size, count).astype(np.int32)

    def _fresh(self) -> None:
        self.held.append((self.model.new_cache(CONTEXT), []))

    def _close(self, index: int) -> None:
        self.held.pop(index)[0].close()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    process, samples = psutil.Process(), []
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(a.bundle, Path(folder), a.seed)
        start = printed = sampled = time.monotonic()
        while (now := time.monotonic()) < start + 60 * a.minutes:
            soak.once()
            if now < sampled + 1:
                continue
            sampled = now  # once a second: more samples would grow the memory themselves
            samples.append(process.memory_info().rss / 1e6)
            if now > printed + 60:
                printed = now
                print(f"{(now - start) / 60:5.1f} min {samples[-1]:7.1f} MB", flush=True)
    quarter = len(samples) // 4
    parts = (samples[quarter : 2 * quarter], samples[-quarter:])
    first, last = (statistics.median(part) for part in parts)
    print(f"operations {soak.counts}; median MB: second quarter {first:.1f}, last {last:.1f}")
    sys.exit(last > first + 2)


if __name__ == "__main__":
    main()
