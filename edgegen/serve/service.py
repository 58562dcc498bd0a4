"""Generation for many clients on one model: a bounded queue, and a thread per running request.

Requests come from asyncio, and their events go back to it. Each generation loop runs in a thread
and calls the `SharedModel`, which batches the steps of all threads.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import repeat
from typing import Any, NamedTuple, TypeVar

import msgspec
import numpy as np

from edgegen.errors import ContextOverflow, EdgegenError, ResourceError, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GRAMMARS, GenerationConfig
from edgegen.generation.constraints import constraint
from edgegen.generation.generate import Event, Generation, Result, check_prompt
from edgegen.generation.logprobs import Logprobs, logprobs
from edgegen.generation.text_model import TextModel
from edgegen.models.pooling import Pooling
from edgegen.runtimes.base import Cache, Step
from edgegen.serve.grammarcheck import GrammarCheck
from edgegen.serve.metrics import Metrics
from edgegen.serve.prefixes import PrefixCaches
from edgegen.serve.scheduler import SharedModel
from edgegen.serve.settings import ServerSettings
from edgegen.serve.slices import GRID

T = TypeVar("T")


class QueueFullError(EdgegenError):
    """The queue of waiting requests is full (status 429)."""


class Outcome(NamedTuple):
    """Result of a finished generation, or the error that ended it."""

    result: Result | None
    error: Exception | None = None


class Query(NamedTuple):
    """A prompt and what to do with it."""

    ids: Sequence[int]
    config: GenerationConfig
    scores_prompt: bool = False
    """Whether to compute the log-probabilities of the prompt's tokens."""
    generates: bool = True
    """Whether to generate an answer."""


class Answer:
    """One generation in the queue or running. `outcome` is set when its events end."""

    def __init__(self, query: Query, shared: SharedModel) -> None:
        self.query, self.ids, self.config = query, query.ids, query.config
        self.prompt_logprobs: list[Logprobs] = []
        """Log-probabilities of the prompt's tokens but the first; set before the first event."""
        self.cancel = CancelToken()
        self.started = False
        self.outcome: Outcome | None = None
        self._shared, self._loop = shared, asyncio.get_running_loop()
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()

    async def events(self) -> AsyncIterator[Event]:
        """Yield the events as they arrive."""
        while (event := await self._queue.get()) is not None:
            yield event

    def result(self) -> Result:
        """Return the result after the events have ended, or raise the generation's error."""
        assert self.outcome is not None
        if self.outcome.error is not None:
            raise self.outcome.error
        assert self.outcome.result is not None
        return self.outcome.result

    def put(self, event: Event | None) -> None:
        """Pass an event, or None at the end, from the generating thread to the event loop."""
        self._shared.sending()
        try:
            self._loop.call_soon_threadsafe(self._deliver, event)
        except RuntimeError:  # the event loop is closed: the server has ended
            self._shared.sent()
            self.cancel.cancel()

    def _deliver(self, event: Event | None) -> None:
        self._queue.put_nowait(event)
        self._loop.call_soon(self._shared.sent)  # after the task that sends the event


class Service:
    """A loaded model shared by all requests. Close it before the model.

    Args:
        text_model: the model, its tokenizer and its source of tokens.
        config: generation options for requests that do not set them.
        settings: the limits of the server.
        pooling: pooling of a model that embeds texts.
        metrics: counters, which several services may share.
    """

    def __init__(
        self,
        text_model: TextModel,
        config: GenerationConfig,
        settings: ServerSettings,
        pooling: Pooling | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self.pooling = pooling
        self.tokenizer, self.context = text_model.tokenizer, text_model.context
        self.config, self.slots = config, settings.parallel
        self.shared = SharedModel(text_model.model)
        self.metrics = metrics or Metrics()
        self.caches = PrefixCaches(self.shared, settings.parallel, self.context)
        self._text_model = replace(text_model, model=self.shared)
        self._grammars = GrammarCheck()
        self._threads = ThreadPoolExecutor(settings.parallel, "edgegen-request")
        self._capacity = settings.parallel + settings.queue
        self._answers: set[Answer] = set()
        self._running = self._computing = 0
        self._lock = threading.Lock()
        self.closing = False

    @property
    def running(self) -> int:
        """Number of running requests."""
        return self._running

    @property
    def waiting(self) -> int:
        """Number of waiting requests."""
        return len(self._answers) - self._running

    def check(self, ids: Sequence[int], config: GenerationConfig) -> None:
        """Check a prompt's length and its grammar before it is queued. Takes up to seconds.

        Raises:
            ContextOverflow: the prompt leaves no room for an answer.
            UsageError: the prompt is empty, the grammar is invalid or too complex, or a token id
                is not in the vocabulary.
        """
        try:
            check_prompt(len(ids), self.context, self.shared.max_prompt)
        except ContextOverflow as error:  # clients recognize these words and shorten the prompt
            raise ContextOverflow(
                f"This model's maximum context length is {self.context} tokens: {error}"
            ) from error
        self.check_tokens([*ids, *(id for id, _ in config.logit_bias)])
        for kind in GRAMMARS:
            if (source := getattr(config, kind)) is not None:
                self._grammars.check(kind, source)
        constraint(self.tokenizer, config, len(ids), self.shared.config.vocab_size)

    def check_tokens(self, ids: Sequence[int]) -> None:
        """Raise UsageError if a token id is not in the vocabulary."""
        size = self.shared.config.vocab_size
        if strange := [id for id in ids if id >= size]:
            raise UsageError(
                f"expected token ids below {size}, the vocabulary's size, got {strange[0]}; send "
                "ids of this model's tokenizer"
            )

    def submit(self, queries: Sequence[Query]) -> list[Answer]:
        """Queue all of the queries, or none.

        Raises:
            QueueFullError: the queue has no room for all of them.
            ResourceError: the server is shutting down.
            UsageError: there are more of them than an empty queue has room for.
        """
        with self._lock:
            self._reserve(len(queries))
            answers = [Answer(query, self.shared) for query in queries]
            self._answers.update(answers)
        for answer in answers:
            self._threads.submit(self._run, answer)
        return answers

    def cancel(self, answer: Answer) -> None:
        """Stop an answer that nobody reads. If it waits, its place in the queue is free at once."""
        answer.cancel.cancel()
        with self._lock:
            if not answer.started:
                self._answers.discard(answer)

    def cancel_all(self) -> None:
        """Refuse new requests and stop all others within one step of the model."""
        self.closing = True
        with self._lock:
            for answer in self._answers:
                answer.cancel.cancel()

    def close(self) -> None:
        """Cancel all requests, wait until they end, and free the caches."""
        self.cancel_all()
        self._threads.shutdown()
        self.shared.close()
        self.caches.close()
        self._grammars.close()

    def compute(self, functions: Sequence[Callable[[], T]]) -> list[T]:
        """Return the results of functions that run the model, in the threads of the requests.

        Raises:
            QueueFullError: the queue has no room for all of them.
            UsageError: there are more of them than an empty queue has room for.
        """
        with self._lock:
            self._reserve(len(functions))
            self._computing += len(functions)
        futures = [self._threads.submit(function) for function in functions]
        for future in futures:
            future.add_done_callback(self._computed)
        return [future.result() for future in futures]

    def _computed(self, _: Future[Any]) -> None:
        with self._lock:
            self._computing -= 1

    def _reserve(self, count: int) -> None:
        """Check that the queue has room for so many more. Call it with the lock."""
        if self.closing:
            raise ResourceError("the server is shutting down; try again later")
        if count > self._capacity:
            raise UsageError(
                f"expected at most {self._capacity} answers in one request, got {count}; "
                "reduce n or the number of prompts, or raise the server's --queue"
            )
        if len(self._answers) + self._computing + count > self._capacity:
            self.metrics.add("requests_refused_total", count)
            raise QueueFullError(
                f"the queue is full: {self._running} requests are running and {self.waiting} "
                "are waiting; try again later"
            )

    def _run(self, answer: Answer) -> None:
        """Run one generation from start to end, in a thread of the pool."""
        with self._lock:
            if answer not in self._answers:
                return  # cancelled while it waited, and nobody reads it
            answer.started = True
            self._running += 1
        try:
            with self.shared.sequence(answer.cancel):
                answer.outcome = Outcome(self._generate(answer))
        except Exception as error:  # `Answer.result` raises it in the request's handler
            answer.outcome = Outcome(None, error)
            self.metrics.add("requests_failed_total")
        finally:
            with self._lock:
                self._running -= 1
                self._answers.discard(answer)
            answer.put(None)

    def _generate(self, answer: Answer) -> Result:
        cache = self.caches.take(answer.ids, reuse=not answer.query.scores_prompt)
        cached_ids = list(answer.ids)
        try:
            if answer.query.scores_prompt:
                self._score(answer, cache)
            generation = Generation(
                self._text_model,
                answer.ids,
                answer.config,
                cache=cache,
                cancel=answer.cancel,
                rng=np.random.default_rng(answer.config.seed),
            )
            for event in generation if answer.query.generates else ():
                answer.put(event)
            cached_ids += generation.result.tokens
        finally:
            self.caches.give_back(cache, cached_ids, len(answer.ids))
        result = generation.result
        if answer.query.scores_prompt:
            result = msgspec.structs.replace(result, cached_tokens=0)
        self.metrics.count(result)
        return result

    def _score(self, answer: Answer, cache: Cache) -> None:
        """Run all of a prompt but its last token, and keep the log-probabilities of its tokens."""
        tokens, count = np.asarray(answer.ids, np.int32), answer.config.logprobs or 0
        while (start := cache.length) < len(tokens) - 1 and not answer.cancel.cancelled:
            step = Step(cache, tokens[start : len(tokens) - 1][:GRID], logits_for="all")
            (output,) = self.shared.step([step])
            targets = tokens[start + 1 :].tolist()
            answer.prompt_logprobs += map(logprobs, output.logits, targets, repeat(count))

    def health(self) -> dict[str, Any]:
        """Return the record of /health."""
        return {
            "status": "stopping" if self.closing else "ok",
            "engine": self.shared.engine,
            "device": self.shared.device,
            "context": self.context,
            "running": self.running,
            "waiting": self.waiting,
        }
