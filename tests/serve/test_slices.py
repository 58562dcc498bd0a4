"""Slices of prompts, by the clock of a simulated machine."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from edgegen.generation.batcher import StepCall
from edgegen.generation.cancel import CancelToken
from edgegen.runtimes.base import Model, Step
from edgegen.serve.slices import Slicer, StepPart, Work

LONG, SHORT = 3300, 30
DECODE, PAUSE = 2.5, 1.2
"""Milliseconds of a decode step, and of the sampling and sending after it."""
CYCLE = DECODE + PAUSE


def duration(parts: list[StepPart]) -> float:
    """Return the milliseconds of a round, as measured for SmolLM2 with the native engine.

    Prompts take 0.42 ms a token, 0.33 ms for 1,000 tokens that it attends to, and 0.6 ms to load
    these 1,000 tokens once.
    """
    total = DECODE
    for part in parts:
        tokens, before = part.size
        if part.work.is_prefill:
            total += 0.42 * tokens + 0.00033 * tokens * before + 0.0006 * before
    return total


class Machine:
    """Runs the calls of several sequences in rounds, without computing anything."""

    def __init__(self, noise: float = 0.0) -> None:
        self.slicer = Slicer(cast(Model, SimpleNamespace(capabilities={"lossless", "batch"})))
        self.pending: list[Work] = []
        self.clock, self.noise, self.draw = 0.0, noise, random.Random(0)

    def call(self, tokens: int) -> Work:
        """Queue a call of a new sequence."""
        cache = cast(Any, SimpleNamespace(length=0))
        call = StepCall([Step(cache, np.zeros(tokens, np.int32))])
        work = Work(call, CancelToken(), self.slicer.tokens)
        self.pending.append(work)
        return work

    def round(self, pause: float = 0.0) -> float:
        """Run a round and return its milliseconds, with the pause before it."""
        parts = self.slicer.compose(self.pending)
        seconds = duration(parts) * (1 + self.noise * self.draw.random())
        for part in parts:
            part.work.done += part.call.tokens
            part.call.steps[0].cache.length += part.call.tokens  # type: ignore[misc]
        self.slicer.observe(parts, seconds / 1e3, pause / 1e3)
        self.pending = [work for work in self.pending if work.remaining]
        self.clock += pause + seconds
        return pause + seconds

    def prompt(self, tokens: int) -> None:
        """Run a prompt alone."""
        self.call(tokens)
        while self.pending:
            self.round()

    def decode(self, steps: int) -> list[float]:
        """Decode beside the pending prompts and return the times between tokens."""
        gaps = []
        for _ in range(steps):
            self.call(1)
            gaps.append(self.round(PAUSE))
        return gaps


@pytest.mark.parametrize("prompts_before", [0, 1, 3])
@pytest.mark.parametrize("noise", [0.0, 0.2])
def test_gaps_of_a_stream_beside_a_long_prompt(prompts_before: int, noise: float) -> None:
    """No gap is longer than 3 steps, and the prompt gets half of the machine."""
    machine = Machine(noise)
    for _ in range(prompts_before):
        machine.prompt(LONG)
    machine.prompt(SHORT)
    machine.decode(20)
    started, work, gaps = machine.clock, machine.call(LONG), list[float]()
    while work.remaining:
        gaps += machine.decode(1)
    elapsed = machine.clock - started
    machine.prompt(LONG)
    alone = machine.clock - started - elapsed
    assert max(gaps) <= 3 * CYCLE * (1 + noise)
    assert elapsed <= 3 * alone


@pytest.mark.parametrize("prompts_before", [0, 1, 3])
def test_first_token_of_a_short_prompt_beside_a_long_one(prompts_before: int) -> None:
    """Wherever in the long one it arrives, it takes at most 2.5 times as long as alone."""
    machine = Machine()
    for _ in range(prompts_before):
        machine.prompt(LONG)
    started = machine.clock
    machine.prompt(SHORT)
    idle, ratios = machine.clock - started, list[float]()
    for arrival in range(100, LONG, 400):
        long = machine.call(LONG)
        while long.done < arrival:
            machine.round()
        started = machine.clock
        machine.round()  # the short prompt arrives at its start
        short = machine.call(SHORT)
        while short.remaining:
            machine.round()
        ratios.append((machine.clock - started) / idle)
        while long.remaining:
            machine.round()
    assert max(ratios) <= 2.5
