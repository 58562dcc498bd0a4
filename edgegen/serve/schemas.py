"""What requests may hold: OpenAI's fields, and edgegen's own beside them, checked when decoded.

Fields that edgegen does not know are left out; fields it knows but
does not serve are refused where they ask for something.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from edgegen.errors import UsageError
from edgegen.generation.config import Options

Text = Annotated[str, Meta(max_length=8 << 20)]
Count = Annotated[int, Meta(ge=1, le=1 << 20)]
Probability = Annotated[float, Meta(ge=0, le=1)]
Schema = dict[str, Any] | bool
T = TypeVar("T")


class Function(msgspec.Struct):
    """A function that the model may call."""

    name: Annotated[str, Meta(pattern=r"^[a-zA-Z0-9_.-]{1,64}$")]
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """A JSON schema of its arguments."""


class Tool(msgspec.Struct):
    """Of tools there are functions only."""

    type: Literal["function"]
    function: Function


class _Named(msgspec.Struct):
    name: str


class ToolChoice(msgspec.Struct):
    """Names the function to be called."""

    type: Literal["function"]
    function: _Named


class JsonSchema(msgspec.Struct):
    """A schema as OpenAI wraps it."""

    schema: Schema
    name: str | None = None
    strict: bool | None = None


class ResponseFormat(msgspec.Struct):
    """Text, any JSON object, or JSON of a schema."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None


class StreamOptions(msgspec.Struct):
    """What a stream tells besides the text."""

    include_usage: bool = False


class Part(msgspec.Struct):
    """A part of a message's content; text is all that edgegen serves."""

    type: str
    text: str | None = None


class ChatMessage(msgspec.Struct, omit_defaults=True):
    """One message of a conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Text | list[Part] | None = None
    name: str | None = None
    tool_calls: list[dict[str, Any]] | None = None
    tool_call_id: str | None = None


class Request(msgspec.Struct, kw_only=True):
    """What both endpoints take."""

    model: str | None = None
    """The one that is served where it is left out."""
    max_tokens: Count | None = None
    temperature: Annotated[float, Meta(ge=0, le=100)] | None = None
    top_p: Annotated[float, Meta(gt=0, le=1)] | None = None
    seed: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)] | None = None
    stop: str | Annotated[list[str], Meta(max_length=16)] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: Annotated[int, Meta(ge=1, le=8)] | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    # edgegen's own
    top_k: Annotated[int, Meta(ge=0, le=1 << 20)] | None = None
    min_p: Probability | None = None
    repeat_penalty: Annotated[float, Meta(ge=0.01, le=100)] | None = None
    json_schema: Schema | None = None
    regex: Annotated[str, Meta(max_length=1 << 16)] | None = None
    grammar: Annotated[str, Meta(max_length=1 << 18)] | None = None

    def options(self) -> Options:
        """As `GenerationConfig` has them.

        Raises:
            UsageError: the request asks for what is not served.
        """
        for name in ("presence_penalty", "frequency_penalty", "logit_bias"):
            if getattr(self, name):
                raise UsageError(f"{name} is not supported; leave it out or use repeat_penalty")
        stop = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return {
            "max_tokens": self.limit(),
            "temperature": self.temperature,
            "top_p": self.top_p,
            "top_k": self.top_k,
            "min_p": self.min_p,
            "repeat_penalty": self.repeat_penalty,
            "seed": None if self.seed is None else self.seed % 2**64,
            "stop": [text for text in stop if text],
            "json_schema": self.json_schema,
            "regex": self.regex,
            "grammar": self.grammar,
            "logprobs": self.alternatives(),
        }

    def limit(self) -> int:
        """Most new tokens; by default as many as the context has room for."""
        return self.max_tokens or 1 << 20

    def alternatives(self) -> int | None:
        """How many likeliest tokens to report; None for none at all."""
        return None

    @property
    def wants_usage(self) -> bool:
        """Whether a stream ends with the counts of tokens."""
        return self.stream_options is not None and self.stream_options.include_usage


class ChatRequest(Request, kw_only=True):
    """The body of /v1/chat/completions."""

    messages: Annotated[list[ChatMessage], Meta(min_length=1, max_length=4096)]
    max_completion_tokens: Count | None = None
    logprobs: bool | None = None
    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None = None
    response_format: ResponseFormat | None = None
    tools: Annotated[list[Tool], Meta(max_length=128)] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoice | None = None
    parallel_tool_calls: bool | None = None

    def options(self) -> Options:
        options = super().options()
        wanted = self.response_format
        if wanted is not None and wanted.type != "text":
            if wanted.type == "json_schema" and wanted.json_schema is None:
                raise UsageError("response_format json_schema needs its field json_schema")
            held = wanted.json_schema
            options["json_schema"] = {"type": "object"} if held is None else held.schema
        return options

    def limit(self) -> int:
        return self.max_completion_tokens or super().limit()

    def alternatives(self) -> int | None:
        return (self.top_logprobs or 0) if self.logprobs else None


class CompletionRequest(Request, kw_only=True):
    """The body of /v1/completions."""

    prompt: Text | Annotated[list[Text], Meta(min_length=1, max_length=16)]
    logprobs: Annotated[int, Meta(ge=0, le=20)] | None = None
    echo: bool | None = None
    suffix: str | None = None
    best_of: int | None = None

    def options(self) -> Options:
        for name in ("echo", "suffix"):
            if getattr(self, name):
                raise UsageError(f"{name} is not supported; leave it out")
        if (self.best_of or 1) > (self.n or 1):
            raise UsageError("best_of above n is not supported; leave it out")
        return super().options()

    def limit(self) -> int:
        return self.max_tokens or 16  # OpenAI's default

    def alternatives(self) -> int | None:
        return self.logprobs


def decode(body: bytes, kind: type[T]) -> T:
    """A request's body.

    Raises:
        UsageError: it is not JSON, or not of this form; says where.
    """
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise UsageError(f"the request is not as expected: {error}") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"the request's body is not JSON in UTF-8: {error}") from error


def text_of(message: ChatMessage) -> str:
    """A message's content as one text.

    Raises:
        UsageError: it holds something that is not text.
    """
    if not isinstance(message.content, list):
        return message.content or ""
    for part in message.content:
        if part.type != "text" or part.text is None:
            raise UsageError(f"content of type {part.type!r} is not supported, expected text")
    return "".join(part.text or "" for part in message.content)
