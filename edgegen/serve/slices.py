"""Slices of prompts: which calls of `Model.step` share the next round, and how much of each.

A round runs every decode step and a slice of the pending prompts. With an engine that is lossless,
the slice is so small that a running stream gets its next token in at most `STRETCH` times the usual
time. With other engines, slices end at multiples of `GRID` tokens of the prompt. Then the same
prompt runs in the same steps whatever runs beside it, and its logits repeat.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from edgegen.generation.batcher import StepCall
from edgegen.generation.cancel import CancelToken
from edgegen.runtimes.base import Model, Output, Step
from edgegen.serve.roundtimes import PromptSlice, RoundTimes

GRID: Final = 32
"""Tokens of a slice with an engine that is not lossless."""
SLICE: Final = 32
"""Maximum tokens of a round's prompts. While nothing decodes, a round takes the time of so many
tokens at the start of a prompt: it delays a new request by as much as its own prompt."""
MINIMUM: Final = 2
"""Minimum tokens of a round's prompts, so that long prompts end under any load."""
STRETCH: Final = 2.25
"""Maximum time from one round to the next, as a multiple of the time while no prompt runs."""

LONGEST_PAUSE: Final = 0.1
"""Seconds after which a round does not follow the one before it: the server was idle."""


class Work:
    """A pending call; a prefill call runs in slices."""

    def __init__(self, call: StepCall, cancel: CancelToken, arrived: int) -> None:
        """`arrived` is the number of prompt tokens that had run before this call."""
        self.call, self.cancel, self.arrived = call, cancel, arrived
        self.done = 0
        self.divisible = len(call.steps) == 1 and _is_plain_prefill(call.steps[0])
        scores = any(step.logits_for == "all" for step in call.steps)
        self.is_prefill = self.divisible or scores or call.is_prefill

    @property
    def remaining(self) -> int:
        """Number of tokens that have not run."""
        return self.call.tokens - self.done

    def waited(self, tokens: int) -> int:
        """Return how many tokens of other prompts have run since it arrived, of `tokens` in all."""
        return tokens - self.arrived - self.done


class StepPart(NamedTuple):
    """A call in a round, or a slice of it."""

    work: Work
    call: StepCall
    before: int = 0
    """Number of tokens in the cache before it."""

    @property
    def is_slice(self) -> bool:
        """Whether only a part of the call runs."""
        return self.call is not self.work.call

    @property
    def size(self) -> PromptSlice:
        """Size of a part of a prompt."""
        return PromptSlice(self.call.tokens, self.before)


class Slicer:
    """Composes rounds, and learns how long decoding and prompts take. For one thread."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._lossless = "lossless" in model.capabilities
        self._times = RoundTimes()
        self._decoded = 0  # number of sequences in the last round, if that only decoded
        self.tokens = 0
        """Number of prompt tokens that have run."""

    def compose(self, pending: Sequence[Work], late: int = 0) -> list[StepPart]:
        """Return the parts of the next round.

        `late` is the number of sequences that decode, but have not sent their next step yet, and
        come during the round: it is as short as if they were part of it.

        Short prompts go first. A prompt that has waited for more tokens of others than it has left
        goes before all shorter ones that came later, so none starves.
        """
        decodes = [StepPart(work, work.call) for work in pending if not work.is_prefill]
        prefills = [work for work in pending if work.is_prefill]
        prefills.sort(key=lambda work: work.remaining - work.waited(self.tokens))
        seconds, parts = self._seconds(len(decodes) + late), list[StepPart]()
        room = SLICE
        for work in prefills:
            part = self._cut(work, seconds, room, first=not parts)
            if part is not None:
                parts.append(part)
                seconds -= self._times.prompt(part.size)
                room -= part.call.tokens
        return [*decodes, *parts]

    def observe(self, parts: Sequence[StepPart], seconds: float, pause: float) -> None:
        """Take note of a round that has run, and of the time since the one before it."""
        slices = [part.size for part in parts if part.work.is_prefill]
        decodes = len(parts) - len(slices)
        self.tokens += sum(part.tokens for part in slices)
        if slices:
            self._times.observe_prompt(decodes, slices, seconds)
        else:
            steady = decodes == self._decoded and pause < LONGEST_PAUSE
            self._times.observe_decode(decodes, seconds, pause if steady else None)
        self._decoded = 0 if slices else decodes

    def end(self, work: Work) -> None:
        """End a cancelled call early; its caller checks the cancel token before the logits."""
        shape = len(work.call.steps), 1, self._model.config.vocab_size
        work.call.finish([Output(rows) for rows in np.zeros(shape, np.float32)])

    def _seconds(self, decoding: int) -> float:
        """Return the time for the prompts of a round; 0 if it is unknown."""
        most = self._times.prompt(PromptSlice(SLICE, 0))
        cycle = self._times.cycle(decoding) if decoding else 0.0
        return min(most, (STRETCH - 1) * cycle) if cycle else most

    def _cut(self, work: Work, seconds: float, room: int, *, first: bool) -> StepPart | None:
        """Return the part of a call that fits into a time and a number of tokens, if any.

        The first part of a round is never None.
        """
        step = work.call.steps[0]
        before = step.cache.length
        size = self._size(work, self._fitting(seconds, before, room), first=first)
        if size <= 0:
            return None
        if size >= work.remaining and not work.done:
            return StepPart(work, work.call, before)
        assert step.tokens is not None
        tokens = step.tokens[work.done : work.done + size]
        return StepPart(work, StepCall([step._replace(tokens=tokens)]), before)

    def _fitting(self, seconds: float, before: int, room: int) -> int:
        fitting = self._times.fitting(seconds, before)
        return room if fitting is None else min(fitting, room)

    def _size(self, work: Work, fitting: int, *, first: bool) -> int:
        """Return how many tokens of a call run, of which `fitting` would fit into the round."""
        if work.divisible and self._lossless:
            return max(fitting, MINIMUM if first else 0)
        size = work.remaining
        if work.divisible:
            size = min(GRID - work.call.steps[0].cache.length % GRID, size)
        return size if first or size <= fitting else 0


def _is_plain_prefill(step: Step) -> bool:
    """Return whether a step runs a chain of tokens for the logits of the last one."""
    plain = step.embeddings is None and step.parents is None
    many = step.tokens is not None and len(step.tokens) > 1
    return plain and many and step.logits_for == 1 and not step.hidden
