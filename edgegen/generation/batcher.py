"""Batching: pending calls of `Model.step` are gathered into rounds, and a round is one call.

A round holds every pending decode step, and of the pending prefill steps as many as fit into
PREFILL_CHUNK tokens. So a long prompt delays the other sequences by at most one chunk.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final

from edgegen.generation.prepacking import pack
from edgegen.runtimes.base import PREFILL_CHUNK, Model, Output, Step

PREFILL_TOKENS: Final = 40
"""Minimum tokens of a prefill step; a draft with its root has fewer."""


class StepCall:
    """One call of `Model.step`, and its result once a round has run it."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = steps
        sizes = [_size(step) for step in steps]
        self.tokens = sum(sizes)
        self.is_prefill = any(
            step.tokens is None or size >= PREFILL_TOKENS
            for step, size in zip(steps, sizes, strict=True)
        )
        self._outputs: list[Output] = []
        self._error: BaseException | None = None
        self._done = threading.Lock()
        self._done.acquire()

    def run(self, model: Model) -> None:
        """Run the call alone; `result` raises its error."""
        try:
            self.finish(model.step(self.steps))
        except BaseException as error:  # raised in the thread that waits for the result
            self.fail(error)

    def finish(self, outputs: list[Output]) -> None:
        """Set the result."""
        self._outputs = outputs
        self._done.release()

    def fail(self, error: BaseException) -> None:
        """Set the error that `result` raises."""
        self._error = error
        self._done.release()

    def result(self) -> list[Output]:
        """Wait for the result and return it, once."""
        self._done.acquire()
        if self._error is not None:
            raise self._error
        return self._outputs


class Batcher:
    """Runs step calls in rounds."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.can_batch = "batch" in model.capabilities
        self.rounds = self.calls = 0

    def run(self, calls: Sequence[StepCall]) -> None:
        """Run one round: in one call of the model, or call by call if the engine cannot batch."""
        self.rounds += 1
        self.calls += len(calls)
        if not self.can_batch or len(calls) == 1 or not self._run_together(calls):
            for call in calls:
                call.run(self._model)

    def _run_together(self, calls: Sequence[StepCall]) -> bool:
        try:
            outputs = self._model.step([step for call in calls for step in call.steps])
        except Exception:  # each call runs alone, so that only the one at fault fails
            return False
        start = 0
        for call in calls:
            call.finish(outputs[start : start + len(call.steps)])
            start += len(call.steps)
        return True


def gather(calls: Sequence[StepCall]) -> tuple[list[StepCall], list[StepCall]]:
    """Return the calls of the next round and those that have to wait, both in order.

    The oldest prefill step is always part of the round.
    """
    prefills = [i for i, call in enumerate(calls) if call.is_prefill]
    sizes = [min(calls[i].tokens, PREFILL_CHUNK) for i in prefills]
    packed = next((chunks for chunks in pack(sizes) if any(c.prompt == 0 for c in chunks)), [])
    waiting = set(prefills) - {prefills[chunk.prompt] for chunk in packed}
    chosen = [call for i, call in enumerate(calls) if i not in waiting]
    return chosen, [calls[i] for i in sorted(waiting)]


def _size(step: Step) -> int:
    rows = step.embeddings if step.tokens is None else step.tokens
    return 0 if rows is None else len(rows)
