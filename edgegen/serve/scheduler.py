"""Many requests on one engine: the steps of their threads are batched into rounds.

Each request runs the generation loop in a thread of its own, against a `SharedModel` that looks
like any other model. One thread runs the rounds (generation/batcher.py).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from edgegen.errors import ResourceError
from edgegen.generation.batcher import Batcher, StepCall, gather
from edgegen.runtimes.base import Model, Output, Step
from edgegen.runtimes.proxy import ModelProxy

PATIENCE: Final = 0.02
"""Maximum seconds that a round waits for sequences whose threads are still sampling: a full round
is worth more than an early one."""


class SharedModel(ModelProxy):
    """A model whose `step` many threads call at once; close it after the last of them."""

    def __init__(self, model: Model) -> None:
        super().__init__(model)
        self._batcher = Batcher(model)
        self._changed = threading.Condition()
        self._waiting: list[StepCall] = []
        self._sequences = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run_rounds, name="edgegen-engine", daemon=True)
        self._thread.start()

    @property
    def rounds(self) -> int:
        """Number of rounds so far."""
        return self._batcher.rounds

    @property
    def steps(self) -> int:
        """Number of calls of `step` in those rounds."""
        return self._batcher.calls

    def step(self, steps: Sequence[Step]) -> list[Output]:
        call = StepCall(steps)
        with self._changed:
            if self._closed:
                raise ResourceError("the server is shutting down; try again later")
            self._waiting.append(call)
            self._changed.notify()
        return call.result()

    @contextmanager
    def sequence(self) -> Iterator[None]:
        """Register the calling thread: rounds briefly wait for the steps of all registered ones."""
        with self._changed:
            self._sequences += 1
        try:
            yield
        finally:
            with self._changed:
                self._sequences -= 1
                self._changed.notify()

    def close(self) -> None:
        """End the engine's thread. The wrapped model stays open."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run_rounds(self) -> None:
        while calls := self._next_round():
            self._batcher.run(calls)

    def _next_round(self) -> list[StepCall]:
        """Wait for calls and return those to run now; none once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._batcher.can_batch:
                self._changed.wait_for(
                    lambda: len(self._waiting) >= self._sequences or self._closed, PATIENCE
                )
            chosen, self._waiting = gather(self._waiting)
        return chosen
