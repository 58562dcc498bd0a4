"""Generating endpoints: from a request to prompts, and from events to a response."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator

from edgegen.generation.config import GenerationConfig, override
from edgegen.generation.generate import Event, Result
from edgegen.models.tokenizers.infill import infill_ends
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.serve import responses
from edgegen.serve.responses import Envelope, Json, LoggedToken, TokenLog
from edgegen.serve.schemas import GenerationRequest
from edgegen.serve.service import Answer, Query, Service
from edgegen.serve.wire import Wire


def until_infill_ends(config: GenerationConfig, tokenizer: Tokenizer) -> GenerationConfig:
    """Return options with which the tokens that end a fill-in-the-middle text stop an answer."""
    ends = infill_ends(tokenizer)
    return override(config, stop=[*config.stop, *ends], visible_tokens=ends)


class Endpoint(ABC):
    """One request to a generating endpoint."""

    kind: str
    wire = Wire()

    def __init__(self, service: Service, request: GenerationRequest, model_id: str) -> None:
        self.service, self.request = service, request
        self.envelope = Envelope(self.kind, model_id)
        self.logs: dict[int, TokenLog] = {}

    def logged(self, index: int, events: list[Event]) -> list[LoggedToken]:
        """Return the tokens of a choice that its events report."""
        log = self.logs.setdefault(index, TokenLog(self.service.tokenizer))
        return [token for event in events for token in log.push(event)]

    def prepare(self) -> list[Query]:
        """Return a query for each choice.

        Call it in a thread: compiling a grammar may take a while.

        Raises:
            UsageError, ContextOverflow, TemplateError: the request cannot be served.
        """
        config = self.config()
        queries: list[Query] = []
        for ids in self.prompts():
            self.service.check(ids, config)
            for i in range(self.request.n or 1):
                seed = None if config.seed is None else (config.seed + i) % 2**64
                queries.append(Query(ids, override(config, seed=seed)))
        return queries

    def config(self) -> GenerationConfig:
        """Return the generation options, the same for all choices."""
        return override(self.service.config, **self.request.options())

    @abstractmethod
    def prompts(self) -> list[list[int]]:
        """Return the token ids of each prompt."""

    @abstractmethod
    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        """Return a complete choice."""

    def opening(self, index: int) -> list[Json]:  # noqa: ARG002
        """Return the choices at the start of a stream."""
        return []

    @abstractmethod
    def piece(self, index: int, event: Event) -> list[Json]:
        """Return the choices that one event adds to a stream."""

    @abstractmethod
    def closing(self, index: int, result: Result) -> list[Json]:
        """Return the choices at the end of a stream."""

    async def whole(self, answers: list[Answer]) -> Json:
        """Return the complete response. Raises the error of an answer that failed."""
        choices = []
        for index, answer in enumerate(answers):
            events = [event async for event in answer.events()]
            choices.append(self.choice(index, events, answer.result()))
        results = [answer.result() for answer in answers]
        return self.envelope.whole(choices, results, self.request.n or 1)

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        """Yield the chunks of a stream. Raises the error of an answer that failed."""
        for index in range(len(answers)):
            for choice in self.opening(index):
                yield self.envelope.chunk([choice])
        async for index, event in _merged(answers):
            for choice in self.piece(index, event):
                yield self.envelope.chunk([choice])
        results = [answer.result() for answer in answers]
        for index, result in enumerate(results):
            for choice in self.closing(index, result):
                yield self.envelope.chunk([choice], timings=responses.timings(result))
        if self.request.wants_usage:
            yield self.envelope.chunk([], usage=responses.usage(results, self.request.n or 1))


async def _merged(answers: list[Answer]) -> AsyncIterator[tuple[int, Event]]:
    """Yield the events of answers as they arrive, each with its answer's index."""
    if len(answers) == 1:  # without the tasks that several need, which cost a third of the CPU time
        async for event in answers[0].events():
            yield 0, event
        return
    queue: asyncio.Queue[tuple[int, Event] | None] = asyncio.Queue()

    async def pump(index: int, answer: Answer) -> None:
        async for event in answer.events():
            queue.put_nowait((index, event))
        queue.put_nowait(None)

    pumps = [asyncio.create_task(pump(i, answer)) for i, answer in enumerate(answers)]
    try:
        running = len(answers)
        while running:
            item = await queue.get()
            if item is None:
                running -= 1
            else:
                yield item
    finally:
        for task in pumps:
            task.cancel()
