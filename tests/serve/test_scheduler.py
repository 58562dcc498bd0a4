"""Shared engine: answers equal separate runs, prompts take turns, errors stay separate."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import ContextOverflow, ResourceError
from edgegen.generation.batcher import StepCall
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.runtimes.base import PREFILL_CHUNK, Output, Step
from edgegen.serve import scheduler
from edgegen.serve.prefixes import PrefixCaches
from edgegen.serve.scheduler import SharedModel
from edgegen.serve.slices import GRID, MINIMUM, SLICE, Slicer, Work
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


BUSY = 2
LONG, SHORT = 2 * SLICE + 6, SLICE - 4


def run_together(
    model: Batches, sizes: Sequence[int], cancel: CancelToken | None = None, unsent: int = 0
) -> list[list[int]]:
    """Run calls of these sizes, all pending at once, and return the sizes of each round."""
    shared = SharedModel(model)
    for _ in range(unsent):
        shared.sending()
    gate = threading.Event()
    inner, model.step = model.step, lambda steps: (gate.wait(), inner(steps))[1]  # type: ignore[assignment,method-assign]

    def run(count: int, cancel: CancelToken | None = None) -> None:
        shared._caller.cancel = cancel
        shared.step([Step(shared.new_cache(256), np.ones(count, np.int32))])

    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(run, BUSY)  # blocks the engine until all others wait
        while not shared.rounds:
            pass
        rest = []
        for size in sizes:
            rest.append(pool.submit(run, size, cancel))
            while len(shared._waiting) < len(rest):
                pass
        gate.set()
        for future in [first, *rest]:
            future.result()
    shared.close()
    assert model.calls[0] == [BUSY]
    return [sorted(sizes) for sizes in model.calls[1:]]


@pytest.mark.parametrize(
    ("sizes", "first", "rounds"),
    [
        ([LONG, 1, SHORT, 1], [1, 1, 4, SHORT], 4),
        ([LONG, SHORT, SHORT], [4, SHORT], 4),
        ([SLICE, 1], [1, SLICE], 1),
    ],
)
def test_rounds_of_decoding_and_slices_of_prompts(
    model: Batches, sizes: list[int], first: list[int], rounds: int
) -> None:
    """All decode steps run in the next round, and of the prompts one slice, short ones first."""
    found = run_together(model, sizes)
    assert (found[0], len(found)) == (first, rounds)
    assert all(sum(size for size in row if size > 1) <= SLICE for row in found)
    assert sum(map(sum, found)) == sum(sizes)


@pytest.mark.parametrize("sizes", [[SLICE, 1], [1, 1]])
@pytest.mark.parametrize("unsent", [0, 1])
def test_slices_wait_until_tokens_are_sent(
    model: Batches, monkeypatch: pytest.MonkeyPatch, sizes: list[int], unsent: int
) -> None:
    """Rounds that only decode do not wait, and none waits for longer than DELIVERY."""
    monkeypatch.setattr(scheduler, "DELIVERY", 0.4)
    before = time.perf_counter()
    (row,) = run_together(model, sizes, unsent=unsent)
    slow = time.perf_counter() - before > 1.7 * scheduler.DELIVERY  # the first call waits, too
    assert row == sorted(sizes)
    assert slow == (unsent == 1 and SLICE in sizes)


def test_slices_of_an_engine_that_is_not_lossless(model: Batches) -> None:
    """They are the same whatever runs beside them."""
    model.capabilities -= {"lossless"}
    found = run_together(model, [LONG, 1, SHORT])
    assert sorted(size for row in found for size in row) == sorted(
        [1, *[GRID] * (LONG // GRID), LONG % GRID, *[GRID] * (SHORT // GRID), SHORT % GRID]
    )


@pytest.mark.parametrize("late", [False, True])
def test_a_round_is_short_while_a_sequence_that_decodes_is_late(model: Batches, late: bool) -> None:
    """Its thread may be delayed by another program: it would wait for a whole slice."""
    slicer, cache = Slicer(model), model.new_cache(256)

    def work(tokens: int) -> Work:
        return Work(StepCall([Step(cache, np.ones(tokens, np.int32))]), CancelToken(), 0)

    slicer.observe(slicer.compose([work(1)]), 0.01, 0.0)
    slicer.observe(slicer.compose([work(SLICE)]), 0.01 * SLICE, 0.0)
    (part,) = slicer.compose([work(LONG)], late)
    assert part.call.tokens == (MINIMUM if late else SLICE)


def test_a_long_prompt_is_not_starved(model: Batches) -> None:
    """Short prompts that keep coming overtake it only while they are fewer tokens."""
    shared, done, shorts = SharedModel(model), threading.Event(), [0, 0]

    def run(count: int) -> None:
        shared.step([Step(shared.new_cache(256), np.ones(count, np.int32))])

    def keep_coming(thread: int) -> None:
        while not done.is_set():
            run(SHORT)
            shorts[thread] += 1

    with ThreadPoolExecutor(3) as pool:
        comers = [pool.submit(keep_coming, i) for i in range(2)]
        while not all(shorts):
            pass
        before = sum(shorts)
        run(LONG)
        done.set()
        for future in comers:
            future.result()
    shared.close()
    assert sum(shorts) - before <= 2 * LONG / SHORT + 6


def test_prompts_arrive_whole(model: Batches) -> None:
    """Their place among others depends on all of their tokens."""
    calls = list[int]()

    class Recording(SharedModel):
        def step(self, steps: Sequence[Step]) -> list[Output]:
            calls.extend(step.num_tokens for step in steps)
            return super().step(steps)

    shared, prompt = Recording(model), [1 + i % 300 for i in range(PREFILL_CHUNK + 40)]
    sampler = Sampler(GenerationConfig(temperature=0))
    tokens = one_by_one(shared, shared.new_cache(512), prompt, sampler, CancelToken())
    (token,) = next(tokens).tokens
    assert calls == [len(prompt)]
    (plain,) = next(one_by_one(model, model.new_cache(512), prompt, sampler, CancelToken())).tokens
    assert token == plain
    shared.close()


def test_the_prompt_of_a_cancelled_request_does_not_run(model: Batches) -> None:
    cancel = CancelToken()
    cancel.cancel()
    assert run_together(model, [LONG], cancel) == []


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
    caches.give_back(cache, ids, len(ids))
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


def test_prefixes_with_an_engine_that_is_not_lossless(model: Batches) -> None:
    """They end at a multiple of GRID tokens, and hold no tokens that an answer has computed."""
    model.capabilities -= {"lossless"}
    caches = PrefixCaches(model, 1, 256)
    prompt = [1 + i % 300 for i in range(2 * GRID + 5)]
    assert held(model, caches, prompt) == 0
    assert held(model, caches, prompt) == 2 * GRID
    assert held(model, caches, prompt[: 2 * GRID]) == GRID, "one token is left to run"
    assert held(model, caches, prompt[: GRID + 3]) == GRID
    cache = caches.take(prompt)
    model.step([Step(cache, np.array(prompt[cache.length :], np.int32))])
    caches.give_back(cache, prompt, 2 * GRID - 1)  # the rest is an answer
    assert held(model, caches, prompt) == GRID
