"""OpenAI's Responses API: /v1/responses, whole and as a stream of events.

The server stores nothing, so a request contains its whole conversation.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Iterator, Sequence
from typing import Annotated, Any, Final, Literal
from uuid import uuid4

import msgspec
from msgspec import Meta

from edgegen.errors import UsageError
from edgegen.serve.blocks import AnswerBlock, BlockEvent, BlockKind, BlockStream, blocks_of
from edgegen.serve.chat import ChatEndpoint, counted
from edgegen.serve.protocol import Api, Generating, Reporting, chat_request
from edgegen.serve.responses import Json
from edgegen.serve.schemas import Count, Text
from edgegen.serve.service import Answer, Service
from edgegen.serve.wire import NamedEvents


class ResponsesEvents(NamedEvents):
    """The streams of the Responses API."""

    def failure(self, status: int, body: Json) -> bytes:  # noqa: ARG002
        error = body["error"]
        fields = {name: error[name] for name in ("code", "message", "param")}
        return self.event({"type": "error", "sequence_number": 0} | fields)


class InputPart(msgspec.Struct):
    """A part of the content of an item."""

    type: str
    text: Text | None = None
    refusal: Text | None = None


class InputItem(msgspec.Struct):
    """An item of a conversation: a message, reasoning, a call of a function or its result."""

    type: str = "message"
    role: str | None = None
    content: Text | list[InputPart] | None = None
    summary: list[InputPart] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: Any = None
    output: Text | list[InputPart] | None = None


class TextOptions(msgspec.Struct, forbid_unknown_fields=True):
    """Form of the answer's text."""

    format: dict[str, Any] | None = None
    verbosity: str | None = None
    """No effect."""


class ReasoningOptions(msgspec.Struct, forbid_unknown_fields=True):
    """Options of the reasoning."""

    effort: str | None = None
    summary: str | None = None
    """No effect, like the next: the answer has the reasoning itself."""
    generate_summary: str | None = None


class ResponsesBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The body of /v1/responses."""

    input: Text | list[InputItem]
    model: str | None = None
    instructions: Text | None = None
    max_output_tokens: Count | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None = None
    stream: bool | None = None
    text: TextOptions | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: str | dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    reasoning: ReasoningOptions | None = None
    include: list[str] | None = None
    # Fields without effect on the answer
    max_tool_calls: int | None = None
    metadata: dict[str, Any] | None = None
    store: bool | None = None
    stream_options: dict[str, Any] | None = None
    truncation: Literal["auto", "disabled"] | None = None
    service_tier: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None
    prompt_cache_options: dict[str, Any] | None = None
    user: str | None = None
    # Fields that need stored responses
    previous_response_id: str | None = None
    conversation: Any = None
    prompt: Any = None
    background: bool | None = None

    def chat_fields(self) -> Json:
        """Return the fields of the same request to /v1/chat/completions.

        Raises:
            UsageError: the request needs stored responses, or a tool that is not a function.
        """
        for name in ("previous_response_id", "conversation", "prompt", "background"):
            if getattr(self, name):
                raise UsageError(
                    f"{name} is not supported, because the server stores no responses; send the "
                    "whole conversation in input"
                )
        form = self.text and self.text.format
        logged = "message.output_text.logprobs" in (self.include or ())
        return {
            "messages": self.messages(),
            "max_completion_tokens": self.max_output_tokens,
            "temperature": self.temperature,
            "top_p": self.top_p,
            "logprobs": logged or None,
            "top_logprobs": self.top_logprobs if logged else None,
            "stream": self.stream,
            "stream_options": {"include_usage": True},
            "response_format": form and _format(form),
            "tools": [_tool(tool) for tool in self.tools or []] or None,
            "tool_choice": _choice(self.tool_choice),
            "parallel_tool_calls": self.parallel_tool_calls,
            "reasoning_effort": self.reasoning and self.reasoning.effort,
        }

    def messages(self) -> list[Json]:
        """Return the conversation as messages."""
        first = [{"role": "system", "content": self.instructions}] if self.instructions else []
        if isinstance(self.input, str):
            return [*first, {"role": "user", "content": self.input}]
        return [*first, *_messages(self.input)]


class ResponsesEndpoint(ChatEndpoint):
    """Endpoint /v1/responses."""

    wire = ResponsesEvents()

    def __init__(self, service: Service, body: ResponsesBody, model_id: str) -> None:
        super().__init__(service, chat_request(**body.chat_fields()), model_id)
        self._body, self._id = body, f"resp_{uuid4().hex}"
        self._sequence = -1

    async def whole(self, answers: list[Answer]) -> Json:
        body = await super().whole(answers)
        (choice,) = body["choices"]
        cut = choice["finish_reason"] == "length"
        return self._object(blocks_of(choice), "incomplete" if cut else "completed", body["usage"])

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        blocks, reason, usage = BlockStream(), None, Json()
        for name in ("created", "in_progress"):
            yield self._event(f"response.{name}", response=self._object([], "in_progress"))
        async for chunk in super().stream(answers):
            usage = chunk.get("usage", usage)
            for choice in chunk["choices"]:
                reason = choice["finish_reason"] or reason
                for change in blocks.push(choice["delta"], choice["logprobs"]):
                    for event in self._events(change):
                        yield event
        status = "incomplete" if reason == "length" else "completed"
        for change in blocks.close():
            for event in self._events(change, status):
                yield event
        response = self._object(blocks.blocks, status, usage)
        yield self._event(f"response.{status}", response=response)

    def _events(self, change: BlockEvent, status: str = "completed") -> Iterator[Json]:
        """Yield the events of a change of a block, which ends with this status."""
        block = change.block
        place: Json = {"output_index": block.index}
        inside = place | {"item_id": _item_id(block)}
        names = _NAMES[block.kind]
        if names.part:
            inside["content_index"] = 0
        if change.kind == "open":
            item = _item(block, "in_progress")
            yield self._event("response.output_item.added", **place, item=item)
            if names.part:
                yield self._event("response.content_part.added", **inside, part=_part(block))
        elif change.kind == "piece":
            logged = {"logprobs": change.logprobs} if block.kind is BlockKind.TEXT else {}
            yield self._event(
                f"response.{names.event}.delta", **inside, delta=change.text, **logged
            )
        else:
            yield from self._closing_events(block, inside)
            item = _item(block, status)
            yield self._event("response.output_item.done", **place, item=item)

    def _closing_events(self, block: AnswerBlock, inside: Json) -> Iterator[Json]:
        names = _NAMES[block.kind]
        done: Json = {names.field: block.text}
        if block.kind is BlockKind.TEXT:
            done["logprobs"] = block.logprobs
        if block.kind is BlockKind.CALL:
            done["name"] = block.name
        yield self._event(f"response.{names.event}.done", **inside, **done)
        if names.part:
            yield self._event("response.content_part.done", **inside, part=_part(block))

    def _event(self, kind: str, **fields: Any) -> Json:
        self._sequence += 1
        return {"type": kind, "sequence_number": self._sequence} | fields

    def _object(
        self, blocks: Sequence[AnswerBlock], status: str, usage: Json | None = None
    ) -> Json:
        """Return the response."""
        body, cut = self._body, status == "incomplete"
        text, reasoning = body.text or TextOptions(), body.reasoning or ReasoningOptions()
        return {
            "id": self._id,
            "object": "response",
            "created_at": self.envelope.created,
            "completed_at": int(time.time()) if status == "completed" else None,
            "status": status,
            "error": None,
            "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
            "instructions": body.instructions,
            "max_output_tokens": body.max_output_tokens,
            "model": self.envelope.model,
            "output": [
                _item(block, "incomplete" if cut and block is blocks[-1] else "completed")
                for block in blocks
            ],
            "parallel_tool_calls": body.parallel_tool_calls is not False,
            "previous_response_id": None,
            "reasoning": {"effort": reasoning.effort, "summary": reasoning.summary},
            "store": False,
            "temperature": body.temperature,
            "text": {"format": text.format or {"type": "text"}, "verbosity": text.verbosity},
            "tool_choice": body.tool_choice or "auto",
            "tools": body.tools or [],
            "top_p": body.top_p,
            "truncation": "disabled",
            "usage": self._usage(blocks, usage) if usage else None,
            "metadata": body.metadata or {},
        }

    def _usage(self, blocks: Sequence[AnswerBlock], usage: Json) -> Json:
        cached = usage["prompt_tokens_details"]["cached_tokens"]
        texts = (block.text for block in blocks if block.kind is BlockKind.REASONING)
        encode, output = self.service.tokenizer.encode, usage["completion_tokens"]
        reasoning = sum(len(encode(text, add_bos=False)) for text in texts)
        return {
            "input_tokens": usage["prompt_tokens"],
            "input_tokens_details": {"cached_tokens": cached, "cache_write_tokens": 0},
            "output_tokens": output,
            "output_tokens_details": {"reasoning_tokens": min(reasoning, output)},
            "total_tokens": usage["total_tokens"],
        }


class _Names:
    """Names of a kind of block in events and items."""

    def __init__(self, event: str, field: str, part: str = "") -> None:
        self.event, self.field, self.part = event, field, part


_NAMES: Final = {
    BlockKind.REASONING: _Names("reasoning_text", "text", "reasoning_text"),
    BlockKind.TEXT: _Names("output_text", "text", "output_text"),
    BlockKind.CALL: _Names("function_call_arguments", "arguments"),
}


def _item_id(block: AnswerBlock) -> str:
    prefixes = {BlockKind.REASONING: "rs", BlockKind.TEXT: "msg", BlockKind.CALL: "fc"}
    return f"{prefixes[block.kind]}_{block.id}"


def _item(block: AnswerBlock, status: str) -> Json:
    """Return an item of the output; one that is in progress is empty."""
    done = status != "in_progress"
    head: Json = {"id": _item_id(block), "status": status}
    parts = [_part(block)] if done else []
    if block.kind is BlockKind.CALL:
        call = {"call_id": block.call_id, "name": block.name}
        return head | {"type": "function_call", "arguments": block.text if done else ""} | call
    if block.kind is BlockKind.REASONING:
        return head | {"type": "reasoning", "summary": [], "content": parts}
    return head | {"type": "message", "role": "assistant", "content": parts}


def _part(block: AnswerBlock) -> Json:
    part: Json = {"type": _NAMES[block.kind].part, "text": block.text}
    if block.kind is BlockKind.TEXT:
        part |= {"annotations": [], "logprobs": list(block.logprobs)}
    return part


def _messages(items: Sequence[InputItem]) -> list[Json]:
    """Return the messages of a list of items. Reasoning and calls belong to one message."""
    messages: list[Json] = []
    answer: Json | None = None  # the assistant's message that the next items belong to
    for item in items:
        if item.type == "function_call_output":
            output = _content(item.output)
            messages.append({"role": "tool", "tool_call_id": item.call_id, "content": output})
            answer = None
        elif item.type in ("reasoning", "function_call") or item.role == "assistant":
            if answer is None or (item.type == "message" and "content" in answer):
                answer = {"role": "assistant"}
                messages.append(answer)
            _add(answer, item)
        elif item.type == "message":
            answer = None
            messages.append({"role": item.role, "content": _content(item.content)})
        else:
            raise UsageError(
                "expected items of type message, function_call, function_call_output or reasoning, "
                f"got {item.type!r}; leave it out"
            )
    return messages


def _add(answer: Json, item: InputItem) -> None:
    """Add an item to the assistant's message."""
    if item.type == "reasoning":
        text = item.content or item.summary or ""
        parts = [text] if isinstance(text, str) else [part.text or "" for part in text]
        answer["reasoning_content"] = "".join(parts)
    elif item.type == "function_call":
        function = {"name": item.name, "arguments": item.arguments}
        call = {"id": item.call_id, "type": "function", "function": function}
        answer.setdefault("tool_calls", []).append(call)
    else:
        answer["content"] = _content(item.content)


def _content(content: str | Sequence[InputPart] | None) -> Any:
    """Return the content of a message for /v1/chat/completions."""
    if content is None or isinstance(content, str):
        return content
    texts = {"input_text", "output_text", "text", "refusal"}
    return [
        {"type": "text", "text": part.refusal if part.text is None else part.text}
        if part.type in texts
        else {"type": part.type}
        for part in content
    ]


def _tool(tool: Json) -> Json:
    if tool.get("type") != "function":
        raise UsageError(f"expected tools of type function, got {tool.get('type')!r}; leave it out")
    return {"type": "function", "function": {k: v for k, v in tool.items() if k != "type"}}


def _choice(choice: Any) -> Any:
    if isinstance(choice, dict) and choice.get("type") == "function":
        return {"type": "function", "function": {"name": choice.get("name")}}
    return choice


def _format(form: Json) -> Json:
    if form.get("type") != "json_schema":
        return form
    return {"type": "json_schema", "json_schema": {k: v for k, v in form.items() if k != "type"}}


def _count(service: Service, body: ResponsesBody, model_id: str) -> Json:
    return counted(ResponsesEndpoint(service, body, model_id))


API: Final = Api(
    "responses_api",
    ResponsesEvents(),
    (
        Generating(
            "/v1/responses", "Generate items of a conversation.", ResponsesBody, ResponsesEndpoint
        ),
    ),
    (Reporting("/v1/responses/input_tokens", "Count a prompt's tokens.", _count, ResponsesBody),),
)
