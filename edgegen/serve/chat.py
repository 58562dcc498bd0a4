"""The two endpoints that generate: what is asked for, and the answer, whole or as a stream."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any

import msgspec

from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig, override
from edgegen.generation.generate import Event, Result
from edgegen.models.templates.chat import Message
from edgegen.serve import responses, tools
from edgegen.serve.responses import Envelope, Json
from edgegen.serve.schemas import ChatRequest, CompletionRequest, Request, text_of
from edgegen.serve.service import Job, Service


class Endpoint(ABC):
    """One request on its way; `prepare` first, in a thread: it may take a while."""

    kind: str

    def __init__(self, service: Service, request: Request, model_id: str) -> None:
        self.service, self.request = service, request
        self.envelope = Envelope(self.kind, model_id)

    def prepare(self) -> list[tuple[Sequence[int], GenerationConfig]]:
        """What is to be generated: ids and options, once for each choice.

        Raises:
            UsageError, ContextOverflow, TemplateError: the request cannot be answered.
        """
        config = self.config()
        asked: list[tuple[Sequence[int], GenerationConfig]] = []
        for ids in self.prompts():
            self.service.check(ids, config)
            for i in range(self.request.n or 1):
                seed = None if config.seed is None else (config.seed + i) % 2**64
                asked.append((ids, override(config, seed=seed)))
        return asked

    def config(self) -> GenerationConfig:
        """The options of all choices."""
        return override(self.service.config, **self.request.options())

    @abstractmethod
    def prompts(self) -> list[list[int]]:
        """Token ids."""

    @abstractmethod
    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        """One whole choice."""

    def opening(self, index: int) -> list[Json]:  # noqa: ARG002
        """Choices that a stream begins with."""
        return []

    @abstractmethod
    def piece(self, index: int, event: Event) -> Json | None:
        """What one event adds to a stream."""

    @abstractmethod
    def closing(self, index: int, result: Result) -> list[Json]:
        """Choices that a stream ends with."""

    async def whole(self, jobs: list[Job]) -> Json:
        """The answer in one object. Raises what went wrong."""
        choices = []
        for index, job in enumerate(jobs):
            events = [event async for event in job.events()]
            choices.append(self.choice(index, events, job.ended()))
        return self.envelope.whole(choices, [job.ended() for job in jobs], self.request.n or 1)

    async def stream(self, jobs: list[Job]) -> AsyncGenerator[Json, None]:
        """The objects of a stream. Raises what went wrong."""
        for index in range(len(jobs)):
            for choice in self.opening(index):
                yield self.envelope.chunk([choice])
        async for index, event in _merged(jobs):
            added = self.piece(index, event)
            if added is not None:
                yield self.envelope.chunk([added])
        results = [job.ended() for job in jobs]
        for index, result in enumerate(results):
            for choice in self.closing(index, result):
                yield self.envelope.chunk([choice], timings=responses.timings(result))
        if self.request.wants_usage:
            yield self.envelope.chunk([], usage=responses.usage(results, self.request.n or 1))


class ChatEndpoint(Endpoint):
    """/v1/chat/completions."""

    kind = "chat.completion"
    request: ChatRequest

    def __init__(self, service: Service, request: ChatRequest, model_id: str) -> None:
        super().__init__(service, request, model_id)
        template = service.tokenizer.chat_template
        self._tools = tools.tool_set(request, template.source if template else "")
        self._text: dict[int, str] = {}
        self._shown: dict[int, int] = {}

    def config(self) -> GenerationConfig:
        config = super().config()
        if self._tools is None or not self._tools.forced:
            return config
        if config.json_schema or config.regex or config.grammar:
            raise UsageError("a forced tool call and another form of the answer exclude each other")
        return override(config, grammar=self._tools.grammar())

    def prompts(self) -> list[list[int]]:
        messages = [_plain(message) for message in self.request.messages]
        given = None
        if self._tools is not None and self._tools.in_template:
            given = [{"type": "function", "function": _function(f)} for f in self._tools.functions]
        elif self._tools is not None or any("tool_calls" in m for m in messages):
            known = self._tools or tools.ToolSet([], "", False)
            messages = tools.explain(messages, known)
        return [self.service.tokenizer.encode_chat(messages, tools=given)]

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        text, calls = self._parsed(result)
        message: Json = {"role": "assistant", "content": text or (None if calls else "")}
        message["refusal"] = None
        if calls:
            message["tool_calls"] = [call.record() for call in calls]
        return {
            "index": index,
            "message": message,
            "logprobs": self._logprobs(events),
            "finish_reason": responses.finish(result, calls),
        }

    def opening(self, index: int) -> list[Json]:
        return [self._delta(index, {"role": "assistant", "content": ""})]

    def piece(self, index: int, event: Event) -> Json | None:
        text = event.text
        if self._tools is not None:  # what may become a call is held back
            whole = self._text[index] = self._text.get(index, "") + text
            end = 0 if self._tools.forced else self._tools.held(whole)
            text = whole[self._shown.get(index, 0) : end]
            self._shown[index] = max(end, self._shown.get(index, 0))
        logprobs = self._logprobs([event])
        if not text and not (logprobs and logprobs["content"]):
            return None
        return self._delta(index, {"content": text}, logprobs)

    def closing(self, index: int, result: Result) -> list[Json]:
        text, calls = self._parsed(result)
        found = []
        if self._tools is not None and len(rest := text[self._shown.get(index, 0) :]):
            found.append(self._delta(index, {"content": rest}))
        for i, call in enumerate(calls):
            found.append(self._delta(index, {"tool_calls": [{"index": i, **call.record()}]}))
        return [*found, self._delta(index, {}, None, responses.finish(result, calls))]

    def _parsed(self, result: Result) -> tuple[str, list[tools.Call]]:
        return (result.text, []) if self._tools is None else self._tools.parse(result.text)

    def _logprobs(self, events: list[Event]) -> Json | None:
        if not self.request.logprobs:
            return None
        return responses.chat_logprobs(self.service.tokenizer, events)

    @staticmethod
    def _delta(
        index: int, delta: Json, logprobs: Json | None = None, reason: str | None = None
    ) -> Json:
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": reason}


class CompletionEndpoint(Endpoint):
    """/v1/completions."""

    kind = "text_completion"
    request: CompletionRequest

    def __init__(self, service: Service, request: CompletionRequest, model_id: str) -> None:
        super().__init__(service, request, model_id)
        self._offset: dict[int, int] = {}

    def prompts(self) -> list[list[int]]:
        given = self.request.prompt
        texts = [given] if isinstance(given, str) else given
        return [self.service.tokenizer.encode(text) for text in texts]

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        return self._choice(index, result.text, events, responses.finish(result))

    def piece(self, index: int, event: Event) -> Json | None:
        if not event.text and self.request.logprobs is None:
            return None
        return self._choice(index, event.text, [event], None)

    def closing(self, index: int, result: Result) -> list[Json]:
        return [self._choice(index, "", [], responses.finish(result))]

    def _choice(self, index: int, text: str, events: list[Event], reason: str | None) -> Json:
        logprobs = None
        if self.request.logprobs is not None:
            at = self._offset.get(index, 0)
            logprobs = responses.text_logprobs(self.service.tokenizer, events, at)
            self._offset[index] = at + len(text)
        return {"index": index, "text": text, "logprobs": logprobs, "finish_reason": reason}


async def _merged(jobs: list[Job]) -> AsyncIterator[tuple[int, Event]]:
    """The events of several jobs as they come, each with its job's index."""
    queue: asyncio.Queue[tuple[int, Event] | None] = asyncio.Queue()

    async def pump(index: int, job: Job) -> None:
        async for event in job.events():
            queue.put_nowait((index, event))
        queue.put_nowait(None)

    pumps = [asyncio.create_task(pump(i, job)) for i, job in enumerate(jobs)]
    try:
        left = len(jobs)
        while left:
            found = await queue.get()
            if found is None:
                left -= 1
            else:
                yield found
    finally:
        for task in pumps:
            task.cancel()


def _plain(message: Any) -> Message:
    """A message as templates take it: text, and "system" for what is now called "developer"."""
    role = "system" if message.role == "developer" else message.role
    plain: Message = {"role": role, "content": text_of(message)}
    for name in ("name", "tool_calls", "tool_call_id"):
        if (value := getattr(message, name)) is not None:
            plain[name] = value
    if "tool_calls" in plain:
        plain["tool_calls"] = [_plain_call(call) for call in plain["tool_calls"]]
    return plain


def _plain_call(call: Json) -> Json:
    """A call with its arguments as data: templates write the JSON themselves."""
    function = call.get("function")
    if not isinstance(function, dict) or not {"name", "arguments"} <= function.keys():
        raise UsageError("a message's tool_calls need a function with name and arguments")
    arguments = function["arguments"]
    if isinstance(arguments, str):
        try:
            arguments = msgspec.json.decode(arguments)
        except (msgspec.DecodeError, RecursionError):
            raise UsageError(f"the arguments of {function['name']!r} are not JSON") from None
    plain = {"name": function["name"], "arguments": arguments}
    return {"id": call.get("id", ""), "type": "function", "function": plain}


def _function(function: Any) -> Json:
    parameters = function.parameters or {"type": "object", "properties": {}}
    return {
        "name": function.name,
        "description": function.description or "",
        "parameters": parameters,
    }
