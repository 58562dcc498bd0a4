"""Anthropic's API: /v1/messages, whole and as a stream of events, and its counting of tokens."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Sequence
from typing import Any, Final, Literal
from uuid import uuid4

import msgspec

from edgegen.errors import UsageError
from edgegen.generation.generate import Event, Result
from edgegen.serve.blocks import AnswerBlock, BlockEvent, BlockKind, BlockStream, blocks_of
from edgegen.serve.chat import ChatEndpoint
from edgegen.serve.protocol import Api, Generating, Reporting, chat_request
from edgegen.serve.responses import Json
from edgegen.serve.schemas import Count, Text
from edgegen.serve.service import Answer, Query, Service
from edgegen.serve.wire import NamedEvents

_ERRORS: Final = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    503: "overloaded_error",
    504: "timeout_error",
}
"""Status -> type of an error; others are invalid requests."""
_STOPS: Final = {"length": "max_tokens", "tool_calls": "tool_use", "stop": "end_turn"}


class AnthropicEvents(NamedEvents):
    """Anthropic's streams and errors."""

    ping = b'event: ping\ndata: {"type": "ping"}\n\n'

    def error(self, status: int, body: Json) -> Json:
        kind = _ERRORS.get(status, "invalid_request_error")
        return {"type": "error", "error": {"type": kind, "message": body["error"]["message"]}}


class TextBlock(msgspec.Struct):
    """A block that must be a text."""

    type: str
    text: Text = ""


class MessageBlock(TextBlock):
    """A block of a message: text, thinking, a call of a tool or its result."""

    thinking: Text = ""
    id: str | None = None
    name: str | None = None
    input: Any = None
    tool_use_id: str | None = None
    content: Text | list[TextBlock] | None = None


class AnthropicMessage(msgspec.Struct, forbid_unknown_fields=True):
    """A message; its content is a text or a list of blocks."""

    role: Literal["user", "assistant", "system"]
    content: Text | list[MessageBlock]


class AnthropicToolChoice(msgspec.Struct, forbid_unknown_fields=True):
    """Choice of the tools that the model may call."""

    type: str
    name: str | None = None
    disable_parallel_tool_use: bool | None = None


class JsonFormat(msgspec.Struct, forbid_unknown_fields=True):
    """JSON that matches a schema."""

    type: Literal["json_schema"]
    schema: dict[str, Any]


class OutputConfig(msgspec.Struct, forbid_unknown_fields=True):
    """Form of the answer, and effort of the reasoning."""

    format: JsonFormat | None = None
    effort: str | None = None


class MessagesBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The body of /v1/messages."""

    messages: list[AnthropicMessage]
    max_tokens: Count | None = None
    model: str | None = None
    system: Text | list[TextBlock] | None = None
    stop_sequences: list[str] | None = None
    stream: bool | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: AnthropicToolChoice | None = None
    thinking: dict[str, Any] | None = None
    output_config: OutputConfig | None = None
    # Fields without effect on the answer
    metadata: dict[str, Any] | None = None
    service_tier: str | None = None
    cache_control: dict[str, Any] | None = None
    context_management: dict[str, Any] | None = None

    def chat_fields(self) -> Json:
        """Return the fields of the same request to /v1/chat/completions.

        Raises:
            UsageError: a block, a tool or a choice of tools is not supported.
        """
        system = _text(self.system)
        messages = [{"role": "system", "content": system}] if system else []
        for message in self.messages:
            messages += _messages(message)
        form, choice = self.output_config and self.output_config.format, self.tool_choice
        return {
            "messages": messages,
            "max_tokens": self.max_tokens,
            "stop": self.stop_sequences,
            "stream": self.stream,
            "stream_options": {"include_usage": True},
            "temperature": self.temperature,
            "top_p": self.top_p,
            "top_k": self.top_k,
            "tools": [_tool(tool) for tool in self.tools or []] or None,
            "tool_choice": choice and _choice(choice),
            "parallel_tool_calls": not (choice and choice.disable_parallel_tool_use),
            "json_schema": form and form.schema,
            "reasoning_effort": self._effort(),
        }

    def _effort(self) -> str | None:
        if self.thinking is None:
            return None
        if self.thinking.get("type") == "disabled":
            return "none"
        return (self.output_config and self.output_config.effort) or "medium"


class MessagesEndpoint(ChatEndpoint):
    """Endpoint /v1/messages."""

    wire = AnthropicEvents()

    def __init__(self, service: Service, body: MessagesBody, model_id: str) -> None:
        if body.max_tokens is None:
            raise UsageError("expected a field max_tokens, got none; add it")
        super().__init__(service, chat_request(**body.chat_fields()), model_id)
        self._id = f"msg_{uuid4().hex[:24]}"
        self._prompt_tokens = 0
        self._stop: str | None = None

    def prepare(self) -> list[Query]:
        queries = super().prepare()
        self._prompt_tokens = len(queries[0].ids)
        return queries

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        self._stop = result.stop
        return super().choice(index, events, result)

    def closing(self, index: int, result: Result) -> list[Json]:
        self._stop = result.stop
        return super().closing(index, result)

    async def whole(self, answers: list[Answer]) -> Json:
        body = await super().whole(answers)
        (choice,) = body["choices"]
        content = [_content(block) for block in blocks_of(choice)]
        return self._message(content, body["usage"]) | self._end(choice["finish_reason"])

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        blocks, reason, usage = BlockStream(), "stop", Json()
        yield {"type": "message_start", "message": self._message([])}
        async for chunk in super().stream(answers):
            usage = chunk.get("usage", usage)
            for choice in chunk["choices"]:
                reason = choice["finish_reason"] or reason
                for change in blocks.push(choice["delta"]):
                    yield _event(change)
        for change in blocks.close():
            yield _event(change)
        yield {"type": "message_delta", "delta": self._end(reason), "usage": self._usage(usage)}
        yield {"type": "message_stop"}

    def _message(self, content: Sequence[Json], usage: Json | None = None) -> Json:
        head: Json = {"id": self._id, "type": "message", "role": "assistant"}
        end = {"stop_reason": None, "stop_sequence": None, "usage": self._usage(usage)}
        return head | {"model": self.envelope.model, "content": content} | end

    def _end(self, reason: str) -> Json:
        if reason == "stop" and self._stop is not None:
            return {"stop_reason": "stop_sequence", "stop_sequence": self._stop}
        return {"stop_reason": _STOPS[reason], "stop_sequence": None}

    def _usage(self, usage: Json | None) -> Json:
        """Return the token counts; the cached ones are not in input_tokens."""
        cached = usage["prompt_tokens_details"]["cached_tokens"] if usage else 0
        return {
            "input_tokens": self._prompt_tokens - cached,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": cached,
            "output_tokens": usage["completion_tokens"] if usage else 0,
        }


def _event(change: BlockEvent) -> Json:
    block, place = change.block, {"index": change.block.index}
    if change.kind == "close":
        return {"type": "content_block_stop"} | place
    if change.kind == "open":
        content = _content(AnswerBlock(block.kind, block.index, "", block.name, block.call_id))
        return {"type": "content_block_start"} | place | {"content_block": content}
    kind, name = {
        BlockKind.REASONING: ("thinking_delta", "thinking"),
        BlockKind.TEXT: ("text_delta", "text"),
        BlockKind.CALL: ("input_json_delta", "partial_json"),
    }[block.kind]
    return {"type": "content_block_delta"} | place | {"delta": {"type": kind, name: change.text}}


def _content(block: AnswerBlock) -> Json:
    """Return a block of the answer's content."""
    if block.kind is BlockKind.CALL:
        call = {"id": block.call_id, "name": block.name, "input": block.arguments()}
        return {"type": "tool_use"} | call
    if block.kind is BlockKind.REASONING:
        return {"type": "thinking", "thinking": block.text, "signature": ""}
    return {"type": "text", "text": block.text}


def _messages(message: AnthropicMessage) -> Iterator[Json]:
    """Yield the messages of one message: a result of a tool is a message of its own."""
    if isinstance(message.content, str):
        yield {"role": message.role, "content": message.content}
        return
    texts, fields = [], dict[str, Any]()
    for block in message.content:
        if block.type == "text":
            texts.append(block.text)
        elif block.type == "tool_result":
            result = {"tool_call_id": block.tool_use_id, "content": _text(block.content)}
            yield {"role": "tool"} | result
        elif block.type == "tool_use":
            function = {"name": block.name, "arguments": block.input}
            call = {"id": block.id, "type": "function", "function": function}
            fields.setdefault("tool_calls", []).append(call)
        elif block.type == "thinking":
            fields["reasoning_content"] = block.thinking
        elif block.type != "redacted_thinking":
            raise UsageError(
                "expected blocks of type text, tool_use, tool_result or thinking, got "
                f"{block.type!r}; leave it out"
            )
    if texts or fields:
        yield {"role": message.role, "content": "".join(texts)} | fields


def _text(content: str | Sequence[TextBlock] | None) -> str:
    """Return a text or the text of a list of blocks."""
    if content is None or isinstance(content, str):
        return content or ""
    if wrong := [block.type for block in content if block.type != "text"]:
        raise UsageError(f"expected blocks of type text, got {wrong[0]!r}; leave it out")
    return "".join(block.text for block in content)


def _tool(tool: Json) -> Json:
    if tool.get("type") not in (None, "custom") or "input_schema" not in tool:
        raise UsageError(
            f"expected tools with input_schema, got {tool.get('type')!r}; the server has no tools "
            "of its own, so leave it out"
        )
    function = {"name": tool.get("name"), "parameters": tool["input_schema"]}
    return {"type": "function", "function": function | {"description": tool.get("description")}}


def _choice(choice: AnthropicToolChoice) -> Any:
    if choice.type == "tool":
        return {"type": "function", "function": {"name": choice.name}}
    names = {"auto": "auto", "any": "required", "none": "none"}
    if choice.type not in names:
        raise UsageError(
            f"expected tool_choice of type auto, any, none or tool, got {choice.type!r}"
        )
    return names[choice.type]


def _count(service: Service, body: MessagesBody, model_id: str) -> Json:
    body.max_tokens = body.max_tokens or 1
    return {"input_tokens": len(MessagesEndpoint(service, body, model_id).prompts()[0])}


API: Final = Api(
    "anthropic",
    AnthropicEvents(),
    (Generating("/v1/messages", "Anthropic: generate a message.", MessagesBody, MessagesEndpoint),),
    (
        Reporting(
            "/v1/messages/count_tokens", "Anthropic: count a prompt's tokens.", _count, MessagesBody
        ),
    ),
    prefix="/v1/messages",
)
