"""Answers for many clients from one model: a bounded queue, a thread for each running request.

Requests come from asyncio and their events go back to it; the model's work is done in threads, on
the `SharedModel` that gathers their steps. A request that nobody waits for any more is cancelled
within one step.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np

from edgegen.errors import EdgegenError, ResourceError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GRAMMARS, GenerationConfig
from edgegen.generation.constraints import constraint
from edgegen.generation.generate import Event, Generation, Result, check_prompt
from edgegen.generation.source import TokenSource
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Model
from edgegen.serve.grammarcheck import GrammarCheck
from edgegen.serve.metrics import Metrics
from edgegen.serve.prefixes import PrefixCaches
from edgegen.serve.scheduler import SharedModel


class QueueFullError(EdgegenError):
    """More requests wait than the queue takes: 429."""


class Outcome(NamedTuple):
    """How a generation ended."""

    result: Result | None
    error: Exception | None = None


class Job:
    """One answer on its way. Iterate `events`; `outcome` is there when they end."""

    def __init__(self, ids: Sequence[int], config: GenerationConfig) -> None:
        self.ids, self.config = ids, config
        self.cancel = CancelToken()
        self.outcome: Outcome | None = None
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()

    async def events(self) -> AsyncIterator[Event]:
        """The events as they come."""
        while (event := await self._queue.get()) is not None:
            yield event

    async def result(self) -> Result:
        """The record at the end. Raises what went wrong."""
        async for _ in self.events():
            pass
        return self.ended()

    def ended(self) -> Result:
        """The record, once the events have ended. Raises what went wrong."""
        assert self.outcome is not None
        if self.outcome.error is not None:
            raise self.outcome.error
        assert self.outcome.result is not None
        return self.outcome.result

    def tell(self, event: Event | None) -> None:
        """Hand an event to whoever iterates; None at the end. From the job's thread."""
        try:
            self._loop.call_soon_threadsafe(self._queue.put_nowait, event)
        except RuntimeError:  # the loop is closed: the server ended, nobody listens
            self.cancel.cancel()


class Service:
    """A loaded model, shared by all requests. Close it before the model."""

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        config: GenerationConfig,
        context: int,
        source: TokenSource,
        *,
        parallel: int,
        queue: int,
    ) -> None:
        """At most `parallel` requests run at once, and `queue` more wait."""
        self.tokenizer, self.config, self.context = tokenizer, config, context
        self.shared = SharedModel(model)
        self.metrics = Metrics()
        self.caches = PrefixCaches(self.shared, parallel, context)
        self.parallel, self.queue = parallel, queue
        self._source, self._grammars = source, GrammarCheck()
        self._threads = ThreadPoolExecutor(parallel, "edgegen-request")
        self._jobs: set[Job] = set()
        self._running = 0
        self._lock = threading.Lock()
        self.closing = False

    @property
    def running(self) -> int:
        """Requests that run."""
        return self._running

    @property
    def waiting(self) -> int:
        """Requests that wait for one of them to end."""
        return len(self._jobs) - self._running

    def check(self, ids: Sequence[int], config: GenerationConfig) -> None:
        """Refuse now what would fail later: the prompt's length, a wrong grammar. May take 0.1 s.

        Raises:
            ContextOverflow, UsageError: as `Generation` does.
        """
        check_prompt(len(ids), self.context)
        for kind in GRAMMARS:
            if (source := getattr(config, kind)) is not None:
                self._grammars.check(kind, source)
        constraint(self.tokenizer, config, len(ids), self.shared.config.vocab_size)

    def submit(self, requests: Sequence[tuple[Sequence[int], GenerationConfig]]) -> list[Job]:
        """Queue them all or none.

        Raises:
            QueueFullError: there is no room for so many.
            ResourceError: the server is shutting down.
        """
        if self.closing:
            raise ResourceError("the server is shutting down; try again later")
        with self._lock:
            if len(self._jobs) + len(requests) > self.parallel + self.queue:
                self.metrics.add("requests_refused_total", len(requests))
                raise QueueFullError(
                    f"{self._running} requests run and {self.waiting} wait, which is all this "
                    "server takes; try again later"
                )
            jobs = [Job(ids, config) for ids, config in requests]
            self._jobs.update(jobs)
        for job in jobs:
            self._threads.submit(self._run, job)
        return jobs

    def cancel_all(self) -> None:
        """Stop everything within one step; nothing new is taken."""
        self.closing = True
        with self._lock:
            for job in self._jobs:
                job.cancel.cancel()

    def close(self) -> None:
        """Cancel what runs, wait for it, free the caches."""
        self.cancel_all()
        self._threads.shutdown()
        self.shared.close()
        self.caches.close()
        self._grammars.close()

    def _run(self, job: Job) -> None:
        """A job from its start to its end, in a thread of the pool."""
        with self._lock:
            self._running += 1
        try:
            with self.shared.sequence():
                job.outcome = Outcome(self._generate(job))
        except Exception as error:  # the client's, or ours: who waits for the job is told
            job.outcome = Outcome(None, error)
            self.metrics.add("requests_failed_total")
        finally:
            with self._lock:
                self._running -= 1
                self._jobs.discard(job)
            job.tell(None)

    def _generate(self, job: Job) -> Result:
        cache, held = self.caches.take(job.ids), list(job.ids)
        try:
            generation = Generation(
                self.shared,
                self.tokenizer,
                job.ids,
                job.config,
                self.context,
                cache=cache,
                cancel=job.cancel,
                rng=np.random.default_rng(job.config.seed),
                source=self._source,
            )
            for event in generation:
                job.tell(event)
            held += generation.result.tokens
        finally:
            self.caches.give_back(cache, held)
        self.metrics.count(generation.result)
        return generation.result

    def facts(self) -> dict[str, Any]:
        """What the health page tells."""
        return {
            "status": "stopping" if self.closing else "ok",
            "engine": self.shared.engine,
            "device": self.shared.device,
            "context": self.context,
            "running": self.running,
            "waiting": self.waiting,
        }
