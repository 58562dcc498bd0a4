"""Shared engine: answers equal separate runs, prompts take turns, errors stay separate."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import ContextOverflow, ResourceError
from edgegen.generation.batcher import PREFILL_TOKENS
from edgegen.runtimes.base import PREFILL_CHUNK, Output, Step
from edgegen.serve.prefixes import PrefixCaches
from edgegen.serve.scheduler import SharedModel
from tests.generation.engines import Watched, watched
from tests.tiny import write_hf


class Batches(Watched):
    """Records the tokens of each sequence in each call."""

    calls: list[list[int]]

    def step(self, steps: Sequence[Step]) -> list[Output]:
        self.calls.append([len(step.tokens) for step in steps if step.tokens is not None])
        return super().step(steps)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("llama"), "llama")


@pytest.fixture
def model(folder: Path) -> Watched:
    model = watched(folder)
    model.__class__ = Batches
    assert isinstance(model, Batches)
    model.calls = []
    return model


def chain(model: SharedModel, seed: int, count: int = 12) -> list[int]:
    """Return a greedy continuation."""
    tokens = [seed]
    with model.sequence():
        cache = model.new_cache(64)
        for _ in range(count):
            (output,) = model.step([Step(cache, np.array(tokens[-1:], np.int32))])
            tokens.append(int(output.logits[-1].argmax()))
    return tokens


def test_answers_equal_separate_runs(model: Batches) -> None:
    shared = SharedModel(model)
    alone = [chain(shared, seed) for seed in range(6)]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda seed: chain(shared, seed), range(6))) == alone
    shared.close()
    assert max(map(len, model.calls)) > 1, "no round had several sequences"


BUSY, LONG, SHORT = 2, PREFILL_CHUNK - PREFILL_TOKENS, PREFILL_TOKENS


@pytest.mark.parametrize(
    ("sizes", "rounds"),
    [
        ([LONG, LONG, 1, LONG, 1, 1], [[1, 1, 1, LONG], [LONG], [LONG]]),
        ([LONG, SHORT, 1, LONG], [[1, SHORT, LONG], [LONG]]),
        ([LONG + 1, SHORT, SHORT, 1], [[1, LONG + 1], [SHORT, SHORT]]),
    ],
)
def test_prefill_steps_of_a_round_fit_a_chunk(
    model: Batches, sizes: list[int], rounds: list[list[int]]
) -> None:
    """Long prompts take turns; decode steps do not wait for them."""
    shared = SharedModel(model)
    gate = threading.Event()
    inner, model.step = model.step, lambda steps: (gate.wait(), inner(steps))[1]  # type: ignore[assignment,method-assign]

    def run(count: int) -> None:
        shared.step([Step(shared.new_cache(256), np.ones(count, np.int32))])

    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(run, BUSY)  # blocks the engine until all others wait
        while not shared.rounds:
            pass
        rest = []
        for size in sizes:
            rest.append(pool.submit(run, size))
            while len(shared._waiting) < len(rest):
                pass
        gate.set()
        for future in [first, *rest]:
            future.result()
    shared.close()
    assert [sorted(sizes) for sizes in model.calls] == [[BUSY], *rounds]


def test_an_error_reaches_only_its_caller(model: Batches) -> None:
    shared = SharedModel(model)
    good, bad = shared.new_cache(16), shared.new_cache(4)

    def run(cache: object, count: int) -> object:
        with shared.sequence():
            try:
                return shared.step([Step(cache, np.ones(count, np.int32))])  # type: ignore[arg-type]
            except ContextOverflow as error:
                return error

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(run, [good, bad], [8, 8]))
    assert isinstance(results[0], list)
    assert isinstance(results[1], ContextOverflow)
    assert (good.length, bad.length) == (8, 0)
    shared.close()
    with pytest.raises(ResourceError):
        run(good, 1)


def held(model: Watched, caches: PrefixCaches, ids: Sequence[int]) -> int:
    """Run `ids` on a cache of the pool; return how many of its tokens were reused."""
    cache = caches.take(ids)
    before = cache.length
    model.step([Step(cache, np.array(ids[before:], np.int32))])
    caches.give_back(cache, ids)
    return before


def test_prefixes_are_reused(model: Batches) -> None:
    caches = PrefixCaches(model, 2, 64)
    assert held(model, caches, [1, 2, 3, 4]) == 0
    assert held(model, caches, [1, 2, 3, 4]) == 3, "one token is left to run"
    assert held(model, caches, [1, 2, 3, 4, 5, 6]) == 4
    assert held(model, caches, [9, 8, 7]) == 0, "another conversation gets a cache of its own"
    assert held(model, caches, [1, 2, 3, 4, 5, 6, 7]) == 6
    assert held(model, caches, [5, 5, 5]) == 0, "the least recently used of two caches"
    assert held(model, caches, [1, 2, 3, 4, 5, 6, 7]) == 6
    assert caches.nbytes > 0
    caches.close()
    assert caches.nbytes == 0
