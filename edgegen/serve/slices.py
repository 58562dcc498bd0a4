"""Slices of prompts: which calls of `Model.step` share the next round, and how much of each.

A round runs every decode step and a slice of the pending prompts. With an engine that is lossless,
the slice is so small that the round takes at most `STRETCH` times as long as decoding alone. With
other engines, slices end at multiples of `GRID` tokens of the prompt. Then the same prompt runs in
the same steps whatever runs beside it, and its logits repeat.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from edgegen.generation.batcher import StepCall
from edgegen.generation.cancel import CancelToken
from edgegen.runtimes.base import Model, Output, Step

GRID: Final = 32
"""Tokens of a slice with an engine that is not lossless."""
SLICE: Final = 32
"""Maximum tokens of a round's prompts while nothing decodes: it delays a new request little."""
MINIMUM: Final = 8
"""Minimum tokens of a round's prompts, so that long prompts end under any load."""
STRETCH: Final = 2.5
"""Maximum duration of a round with a slice, as a multiple of one without."""
_SMOOTHING: Final = 0.2


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


class StepPart(NamedTuple):
    """A call in a round, or a slice of it."""

    work: Work
    call: StepCall

    @property
    def is_slice(self) -> bool:
        """Whether only a part of the call runs."""
        return self.call is not self.work.call


class Slicer:
    """Composes rounds, and learns how long decoding and prompts take. For one thread."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._lossless = "lossless" in model.capabilities
        self._decode_seconds = self._token_seconds = 0.0
        self.tokens = 0
        """Number of prompt tokens that have run."""

    def compose(self, pending: Sequence[Work], late: bool = False) -> list[StepPart]:
        """Return the parts of the next round.

        With `late`, sequences that decode have not sent their next step yet, and come during the
        round: it is as short as if they were part of it.

        Short prompts go first. A prompt that has waited for more tokens of others than it has left
        goes before all shorter ones that came later, so none starves.
        """
        decodes = [StepPart(work, work.call) for work in pending if not work.is_prefill]
        prefills = [work for work in pending if work.is_prefill]
        prefills.sort(key=lambda work: work.remaining - (self.tokens - work.arrived))
        room, parts = self._room(bool(decodes) or late), list[StepPart]()
        for work in prefills:
            if room > 0:
                part = self._cut(work, room)
                if part is not None and (part.call.tokens <= room or not parts):
                    parts.append(part)
                    room -= part.call.tokens
        return [*decodes, *parts]

    def observe(self, parts: Sequence[StepPart], seconds: float) -> None:
        """Take note of a round that has run."""
        tokens = sum(part.call.tokens for part in parts if part.work.is_prefill)
        self.tokens += tokens
        decodes = any(not part.work.is_prefill for part in parts)
        if not tokens:
            self._decode_seconds = _smoothed(self._decode_seconds, seconds)
        elif tokens >= MINIMUM:
            own = max(seconds - (self._decode_seconds if decodes else 0.0), seconds / 10)
            self._token_seconds = _smoothed(self._token_seconds, own / tokens)

    def end(self, work: Work) -> None:
        """End a cancelled call early; its caller checks the cancel token before the logits."""
        shape = len(work.call.steps), 1, self._model.config.vocab_size
        work.call.finish([Output(rows) for rows in np.zeros(shape, np.float32)])

    def _room(self, decoding: bool) -> int:
        if not decoding or not self._token_seconds or not self._decode_seconds:
            return SLICE
        seconds = (STRETCH - 1) * self._decode_seconds
        return int(min(max(seconds / self._token_seconds, MINIMUM), SLICE))

    def _cut(self, work: Work, room: int) -> StepPart | None:
        if not work.divisible:
            return StepPart(work, work.call)
        step = work.call.steps[0]
        assert step.tokens is not None
        size = room if self._lossless else GRID - step.cache.length % GRID
        if size >= work.remaining and not work.done:
            return StepPart(work, work.call)
        tokens = step.tokens[work.done : work.done + size]
        return StepPart(work, StepCall([step._replace(tokens=tokens)]))


def _is_plain_prefill(step: Step) -> bool:
    """Return whether a step runs a chain of tokens for the logits of the last one."""
    plain = step.embeddings is None and step.parents is None and step.layers is None
    many = step.tokens is not None and len(step.tokens) > 1
    return plain and many and step.logits_for == 1 and not step.hidden


def _smoothed(average: float, value: float) -> float:
    return value if not average else average + _SMOOTHING * (value - average)
