"""Many requests on one engine: the steps of their threads are batched into rounds.

Each request runs the generation loop in a thread of its own, against a `SharedModel` that looks
like any other model. One thread runs the rounds (slices.py, generation/batcher.py).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from edgegen.errors import ResourceError
from edgegen.generation.batcher import Batcher, StepCall
from edgegen.generation.cancel import CancelToken
from edgegen.runtimes.base import Model, Output, Step
from edgegen.runtimes.proxy import ModelProxy
from edgegen.serve.slices import Slicer, StepPart, Work

PATIENCE: Final = 0.02
"""Maximum seconds that a round waits for sequences whose threads are still sampling: a full round
is worth more than an early one."""
DELIVERY: Final = 0.002
"""Maximum seconds that a round with a slice of a prompt waits until the tokens of the round before
are sent. The engine's threads may use all cores, and then the thread that sends waits for the
operating system to interrupt one of them: several milliseconds, added to a long round."""
WHOLE: Final = 1 << 30
"""Tokens of a prefill step: prompts arrive whole and run in slices, which can be cancelled."""


class _Caller(threading.local):
    """State of the calling thread."""

    cancel: CancelToken | None = None
    in_sequence = False
    counted = False
    """Whether rounds wait for its steps."""


class SharedModel(ModelProxy):
    """A model whose `step` many threads call at once; close it after the last of them."""

    def __init__(self, model: Model) -> None:
        super().__init__(model)
        self.prefill_chunk = WHOLE
        self._batcher, self._slicer = Batcher(model), Slicer(model)
        self._changed = threading.Condition()
        self._unsent = deque[None]()  # a counter without a lock, which threads would wait for
        self._all_sent, self._awaits_sent = threading.Event(), False
        self._waiting: list[Work] = []
        self._caller = _Caller()
        self._sequences = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run_rounds, name="edgegen-engine", daemon=True)
        self._thread.start()

    @property
    def rounds(self) -> int:
        """Number of rounds so far."""
        return self._batcher.rounds

    @property
    def unsent(self) -> int:
        """Number of events on their way to clients."""
        return len(self._unsent)

    @property
    def steps(self) -> int:
        """Number of calls of `step` in those rounds."""
        return self._batcher.calls

    def step(self, steps: Sequence[Step]) -> list[Output]:
        call = StepCall(steps)
        with self._changed:
            if self._closed:
                raise ResourceError("the server is shutting down; try again later")
            if self._caller.in_sequence and not self._caller.counted:
                self._caller.counted = True
                self._sequences += 1
            cancel = self._caller.cancel or CancelToken()
            self._waiting.append(Work(call, cancel, self._slicer.tokens))
            self._changed.notify()
        return call.result()

    @contextmanager
    def sequence(self, cancel: CancelToken | None = None) -> Iterator[None]:
        """Register the calling thread: rounds briefly wait for its steps from the second one on.

        Before the first step it may compile a grammar, which takes longer than rounds should wait.
        Once `cancel` is cancelled, the rest of a prompt does not run, and its logits are zeros.
        """
        self._caller.cancel, self._caller.in_sequence = cancel, True
        try:
            yield
        finally:
            with self._changed:
                self._sequences -= self._caller.counted
                self._changed.notify()
            self._caller.cancel, self._caller.in_sequence = None, False
            self._caller.counted = False

    def sending(self) -> None:
        """Note that an event is on its way to a client."""
        self._unsent.append(None)

    def sent(self) -> None:
        """Note that an event has been sent."""
        self._unsent.pop()
        if self._awaits_sent and not self.unsent:
            self._all_sent.set()

    def close(self) -> None:
        """End the engine's thread. The wrapped model stays open."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run_rounds(self) -> None:
        ended = time.perf_counter()
        while parts := self._next_round():
            if any(part.work.is_prefill for part in parts):
                self._wait_until_sent()
            started = time.perf_counter()
            self._batcher.run([part.call for part in parts])
            before, ended = ended, time.perf_counter()
            self._slicer.observe(parts, ended - started, started - before)
            for part in parts:
                if part.is_slice:
                    self._advance(part)

    def _wait_until_sent(self) -> None:
        self._all_sent.clear()
        self._awaits_sent = True
        if self.unsent:
            self._all_sent.wait(DELIVERY)
        self._awaits_sent = False

    def _advance(self, part: StepPart) -> None:
        """Take the result of a slice, and put its call back in the queue unless it is complete."""
        work = part.work
        try:
            outputs = part.call.result()
        except BaseException as error:
            work.call.fail(error)
            return
        work.done += part.call.tokens
        if not work.remaining:
            work.call.finish(outputs)
            return
        with self._changed:
            self._waiting.insert(0, work)

    def _next_round(self) -> list[StepPart]:
        """Wait for calls and return the parts to run now; none once closed and idle."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._batcher.can_batch:
                    self._changed.wait_for(
                        lambda: len(self._waiting) >= self._sequences or self._closed, PATIENCE
                    )
                for work in [w for w in self._waiting if w.is_prefill and w.cancel.cancelled]:
                    self._waiting.remove(work)
                    self._slicer.end(work)
                late = max(0, self._sequences - len(self._waiting))
                parts = self._slicer.compose(self._waiting, late)
                running = {id(part.work) for part in parts}
                self._waiting = [work for work in self._waiting if id(work) not in running]
                if parts or self._closed:
                    return parts
