"""Many requests on one engine: their steps are gathered into rounds, each sequence once a round.

Every request runs the same generation loop in a thread of its own, against a `SharedModel` that
looks like any other model. One thread calls the engine: with everything that waits in one call
where the engine takes batches, else one after the other. A round holds at most one long step, a
part of some prompt, so that long prompts hold up nobody for long.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from edgegen.errors import ResourceError
from edgegen.runtimes.base import Cache, Model, Output, Step

LONG: Final = 40
"""Tokens from which a step counts as a part of a prompt: any draft with its root is shorter."""
PATIENCE: Final = 0.02
"""Most seconds that a round waits for sequences whose threads are still choosing their token: a
full round is worth more than an early one."""


class SharedModel(Model):
    """A model whose `step` many threads call at once; close it after the last of them."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.config, self.capabilities = model.config, model.capabilities
        self.engine, self.device, self.threads = model.engine, model.device, model.threads
        self.kv_bytes_per_token = model.kv_bytes_per_token
        self.max_context = model.max_context
        self.rounds = self.steps = 0
        self._batches = "batch" in model.capabilities
        self._changed = threading.Condition()
        self._waiting: deque[_Ticket] = deque()
        self._sequences = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="edgegen-engine", daemon=True)
        self._thread.start()

    def new_cache(self, context: int) -> Cache:
        return self.model.new_cache(context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        ticket = _Ticket(steps)
        with self._changed:
            if self._closed:
                raise ResourceError("the server is shutting down; try again later")
            self._waiting.append(ticket)
            self._changed.notify()
        return ticket.wait()

    @contextmanager
    def sequence(self) -> Iterator[None]:
        """Announces a thread that will step: rounds wait a moment for all that are announced."""
        with self._changed:
            self._sequences += 1
        try:
            yield
        finally:
            with self._changed:
                self._sequences -= 1
                self._changed.notify()

    def close(self) -> None:
        """End the engine's thread; the model itself is its owner's to close."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while tickets := self._next_round():
            self.rounds += 1
            self.steps += len(tickets)
            if self._batches and len(tickets) > 1:
                self._together(tickets)
            else:
                for ticket in tickets:
                    ticket.run(self.model)

    def _together(self, tickets: list[_Ticket]) -> None:
        try:
            outputs = self.model.step([step for ticket in tickets for step in ticket.steps])
        except Exception:  # whose fault it was shows when each runs alone
            for ticket in tickets:
                ticket.run(self.model)
            return
        at = 0
        for ticket in tickets:
            ticket.finish(outputs[at : at + len(ticket.steps)])
            at += len(ticket.steps)

    def _next_round(self) -> list[_Ticket]:
        """The tickets to run now, at most one of them long; none once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._batches:
                self._changed.wait_for(
                    lambda: len(self._waiting) >= self._sequences or self._closed, PATIENCE
                )
            chosen: list[_Ticket] = []
            later: deque[_Ticket] = deque()
            for ticket in self._waiting:
                full = ticket.is_long and any(other.is_long for other in chosen)
                (later if full else chosen).append(ticket)
            self._waiting = later
        return chosen


class _Ticket:
    """One call of `step` that waits for its turn."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = steps
        self.is_long = any(s.tokens is None or len(s.tokens) >= LONG for s in steps)
        self._outputs: list[Output] = []
        self._error: BaseException | None = None
        self._done = threading.Lock()
        self._done.acquire()

    def run(self, model: Model) -> None:
        """Run alone."""
        try:
            self.finish(model.step(self.steps))
        except BaseException as error:  # it belongs to the thread that waits
            self._error = error
            self._done.release()

    def finish(self, outputs: list[Output]) -> None:
        """Hand over the outputs."""
        self._outputs = outputs
        self._done.release()

    def wait(self) -> list[Output]:
        """The outputs, once there."""
        self._done.acquire()
        if self._error is not None:
            raise self._error
        return self._outputs
