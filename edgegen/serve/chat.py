"""The two generating endpoints: from a request to prompts, and from events to a response."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Sequence

import msgspec

from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig, override
from edgegen.generation.generate import Event, Result
from edgegen.models.files import printable
from edgegen.models.templates.chat import Message
from edgegen.serve import responses, tools
from edgegen.serve.responses import Envelope, Json, LoggedToken, TokenLog
from edgegen.serve.schemas import (
    ChatMessage,
    ChatRequest,
    CompletionRequest,
    Function,
    GenerationRequest,
    text_of,
)
from edgegen.serve.service import Answer, Service
from edgegen.serve.wire import Wire


class Endpoint(ABC):
    """One request to a generating endpoint."""

    kind: str
    wire = Wire()

    def __init__(self, service: Service, request: GenerationRequest, model_id: str) -> None:
        self.service, self.request = service, request
        self.envelope = Envelope(self.kind, model_id)
        self._logs: dict[int, TokenLog] = {}

    def logged(self, index: int, events: list[Event]) -> list[LoggedToken]:
        """Return the tokens of a choice that its events report."""
        log = self._logs.setdefault(index, TokenLog(self.service.tokenizer))
        return [token for event in events for token in log.push(event)]

    def prepare(self) -> list[tuple[Sequence[int], GenerationConfig]]:
        """Return token ids and options, once for each choice.

        Call it in a thread: compiling a grammar may take a while.

        Raises:
            UsageError, ContextOverflow, TemplateError: the request cannot be served.
        """
        config = self.config()
        choices: list[tuple[Sequence[int], GenerationConfig]] = []
        for ids in self.prompts():
            self.service.check(ids, config)
            for i in range(self.request.n or 1):
                seed = None if config.seed is None else (config.seed + i) % 2**64
                choices.append((ids, override(config, seed=seed)))
        return choices

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
    def piece(self, index: int, event: Event) -> Json | None:
        """Return the choice that one event adds to a stream, or None."""

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
            added = self.piece(index, event)
            if added is not None:
                yield self.envelope.chunk([added])
        results = [answer.result() for answer in answers]
        for index, result in enumerate(results):
            for choice in self.closing(index, result):
                yield self.envelope.chunk([choice], timings=responses.timings(result))
        if self.request.wants_usage:
            yield self.envelope.chunk([], usage=responses.usage(results, self.request.n or 1))


class ChatEndpoint(Endpoint):
    """Endpoint /v1/chat/completions."""

    kind = "chat.completion"
    request: ChatRequest

    def __init__(self, service: Service, request: ChatRequest, model_id: str) -> None:
        super().__init__(service, request, model_id)
        tokenizer = service.tokenizer
        template = tokenizer.tool_template if request.tools else tokenizer.chat_template
        self._template = template
        self._tools = tools.tool_set(request, template)
        self._text: dict[int, str] = {}  # of each choice so far
        self._sent: dict[int, int] = {}  # characters of it in the stream

    def config(self) -> GenerationConfig:
        config = super().config()
        if self._tools is None:
            return config
        config = override(config, visible_tokens=self._tools.dialect.tokens)
        if not self._tools.forced:
            return config
        if config.json_schema or config.regex or config.grammar:
            raise UsageError(
                "expected either a required tool call or a response format, got both; leave one out"
            )
        return override(config, grammar=self._tools.grammar())

    def prompts(self) -> list[list[int]]:
        messages = [_plain(message) for message in self.request.messages]
        functions = None
        if self._tools is not None or any("tool_calls" in m for m in messages):
            tool_set = self._tools or tools.ToolSet([], self._template, False)
            messages = tools.messages_for(messages, tool_set)
            if tool_set.functions and tool_set.format.in_template:
                functions = [_template_tool(function) for function in tool_set.functions]
        extra = self._template_variables()
        return [self.service.tokenizer.encode_chat(messages, tools=functions, extra=extra)]

    def _template_variables(self) -> Json:
        """Return chat_template_kwargs, and reasoning_effort in the terms of the template."""
        variables = dict(self.request.chat_template_kwargs or {})
        effort = self.request.reasoning_effort
        source = self._template.source if self._template else ""
        if effort is None:
            return variables
        if "reasoning_effort" in source:
            return {"reasoning_effort": effort} | variables
        if "enable_thinking" in source:
            return {"enable_thinking": effort != "none"} | variables
        if effort != "none":
            raise UsageError(
                f"expected reasoning_effort 'none', got {effort!r}: the chat template of this "
                "model has no reasoning; leave it out"
            )
        return variables

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        text, calls = self._parsed(result)
        message: Json = {"role": "assistant", "content": text or (None if calls else "")}
        message["refusal"] = None
        if calls:
            message["tool_calls"] = [call.record() for call in calls]
        return {
            "index": index,
            "message": message,
            "logprobs": self._logprobs(index, events),
            "finish_reason": responses.finish_reason(result, calls),
        }

    def opening(self, index: int) -> list[Json]:
        return [self._delta(index, {"role": "assistant", "content": ""})]

    def piece(self, index: int, event: Event) -> Json | None:
        text = event.text
        if self._tools is not None:  # hold back text that may become a call
            whole = self._text[index] = self._text.get(index, "") + text
            end = 0 if self._tools.forced else self._tools.safe_length(whole)
            text = whole[self._sent.get(index, 0) : end]
            self._sent[index] = max(end, self._sent.get(index, 0))
        logprobs = self._logprobs(index, [event])
        if not text and not (logprobs and logprobs["content"]):
            return None
        return self._delta(index, {"content": text}, logprobs)

    def closing(self, index: int, result: Result) -> list[Json]:
        text, calls = self._parsed(result)
        choices = []
        if self._tools is not None and len(rest := text[self._sent.get(index, 0) :]):
            choices.append(self._delta(index, {"content": rest}))
        for i, call in enumerate(calls):
            choices.append(self._delta(index, {"tool_calls": [{"index": i, **call.record()}]}))
        return [*choices, self._delta(index, {}, None, responses.finish_reason(result, calls))]

    def _parsed(self, result: Result) -> tuple[str, list[tools.ToolCall]]:
        if self._tools is None:
            return result.text, []
        return self._tools.parse(result.text, cut=result.finish_reason != "stop")

    def _logprobs(self, index: int, events: list[Event]) -> Json | None:
        if not self.request.logprobs:
            return None
        return responses.chat_logprobs(self.service.tokenizer, self.logged(index, events))

    @staticmethod
    def _delta(
        index: int, delta: Json, logprobs: Json | None = None, reason: str | None = None
    ) -> Json:
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": reason}


class CompletionEndpoint(Endpoint):
    """Endpoint /v1/completions."""

    kind = "text_completion"
    request: CompletionRequest

    def prompts(self) -> list[list[int]]:
        prompt = self.request.prompt
        texts = [prompt] if isinstance(prompt, str) else prompt
        return [self.service.tokenizer.encode(text) for text in texts]

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        return self._choice(index, result.text, events, responses.finish_reason(result))

    def piece(self, index: int, event: Event) -> Json | None:
        if not event.text and self.request.logprobs is None:
            return None
        return self._choice(index, event.text, [event], None)

    def closing(self, index: int, result: Result) -> list[Json]:
        return [self._choice(index, "", [], responses.finish_reason(result))]

    def _choice(self, index: int, text: str, events: list[Event], reason: str | None) -> Json:
        logprobs = None
        if self.request.logprobs is not None:
            tokens = self.logged(index, events)
            logprobs = responses.text_logprobs(self.service.tokenizer, tokens)
        return {"index": index, "text": text, "logprobs": logprobs, "finish_reason": reason}


async def _merged(answers: list[Answer]) -> AsyncIterator[tuple[int, Event]]:
    """Yield the events of several answers as they arrive, each with its answer's index."""
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


def _plain(message: ChatMessage) -> Message:
    """Convert a message for chat templates: text content, and role "system" for "developer"."""
    role = "system" if message.role == "developer" else message.role
    plain: Message = {"role": role, "content": text_of(message)}
    for name in ("name", "tool_calls", "tool_call_id", "reasoning_content"):
        if (value := getattr(message, name)) is not None:
            plain[name] = value
    if "tool_calls" in plain:
        plain["tool_calls"] = [_plain_call(call) for call in plain["tool_calls"]]
    return plain


def _plain_call(call: Json) -> Json:
    """Decode the arguments of a tool call: chat templates encode them themselves."""
    function = call.get("function")
    if not isinstance(function, dict) or not {"name", "arguments"} <= function.keys():
        raise UsageError(
            "expected a function with name and arguments in each of tool_calls; add what is missing"
        )
    arguments = function["arguments"]
    if isinstance(arguments, str):
        try:
            arguments = msgspec.json.decode(arguments)
        except (msgspec.DecodeError, RecursionError):
            raise UsageError(
                f"expected JSON in the arguments of the call of {function['name']!r}, "
                f"got {printable(arguments)}; encode them as a JSON object"
            ) from None
    plain = {"name": function["name"], "arguments": arguments}
    return {"id": call.get("id", ""), "type": "function", "function": plain}


def _template_tool(function: Function) -> Json:
    """Convert a function for chat templates, with defaults for what is left out."""
    fields = {
        "name": function.name,
        "description": function.description or "",
        "parameters": function.parameters or {"type": "object", "properties": {}},
    }
    return {"type": "function", "function": fields}
