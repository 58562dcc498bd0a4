"""Request bodies: OpenAI's fields and edgegen's additions, validated while decoding.

No field is ignored: an unknown one is an error that names the most similar known one, unless it is
null. A known field that edgegen does not support is an error unless its value has no effect.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec
from msgspec import Meta

from edgegen._registry import nearest
from edgegen.errors import UsageError
from edgegen.generation.config import Options
from edgegen.models.files import printable

Text = Annotated[str, Meta(max_length=8 << 20)]
Count = Annotated[int, Meta(ge=1, le=1 << 20)]
TokenId = Annotated[int, Meta(ge=0, le=(1 << 31) - 1)]
MAX_PROMPTS: Final = 16
"""Maximum number of prompts in a request to /v1/completions."""
Probability = Annotated[float, Meta(ge=0, le=1)]
Schema = dict[str, Any] | bool
Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
T = TypeVar("T")


class Function(msgspec.Struct, forbid_unknown_fields=True):
    """A function that the model may call."""

    name: Annotated[str, Meta(pattern=r"^[a-zA-Z0-9_.-]{1,64}$")]
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments."""
    strict: bool | None = None
    """No effect: a required call always matches its schema."""


class Tool(msgspec.Struct, forbid_unknown_fields=True):
    """A tool; functions are the only kind."""

    type: Literal["function"]
    function: Function


class FunctionName(msgspec.Struct, forbid_unknown_fields=True):
    """Reference to a function of the request."""

    name: str


class ToolChoice(msgspec.Struct, forbid_unknown_fields=True):
    """Choice of the function that the model must call."""

    type: Literal["function"]
    function: FunctionName


class JsonSchema(msgspec.Struct, forbid_unknown_fields=True):
    """A JSON schema with OpenAI's metadata."""

    schema: Schema
    name: str | None = None
    description: str | None = None
    strict: bool | None = None


class ResponseFormat(msgspec.Struct, forbid_unknown_fields=True):
    """Required form of the answer: text, any JSON object, or JSON that matches a schema."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None
    schema: Schema | None = None
    """The schema without OpenAI's metadata, as llama-server takes it."""

    def answer_schema(self) -> Schema | None:
        """Return the schema of the answer, or None for text.

        Raises:
            UsageError: it is missing, or the form is text.
        """
        schema = self.schema if self.json_schema is None else self.json_schema.schema
        if self.type == "text" and schema is not None:
            raise UsageError("expected no schema in response_format of type text; leave it out")
        if self.type == "json_schema" and schema is None:
            raise UsageError(
                "expected a field json_schema in response_format of type json_schema, got "
                "none; add it"
            )
        return {"type": "object"} if schema is None and self.type == "json_object" else schema


class StreamOptions(msgspec.Struct, forbid_unknown_fields=True):
    """Additional contents of a stream."""

    include_usage: bool = False
    include_obfuscation: bool | None = None
    """No effect: edgegen's streams have no padding."""


class ContentPart(msgspec.Struct):
    """One part of a message's content; only text is supported."""

    type: str
    text: str | None = None


class ChatMessage(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """One message of a conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Text | list[ContentPart] | None = None
    name: str | None = None
    tool_calls: list[dict[str, Any]] | None = None
    tool_call_id: str | None = None
    reasoning_content: Text | None = None
    """Reasoning of an earlier answer, for chat templates that show it."""
    # Fields of OpenAI's answers, which clients send back. They have no effect.
    refusal: str | None = None
    annotations: list[Any] | None = None


class GenerationRequest(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Fields that both endpoints share."""

    model: str | None = None
    """Defaults to the model that is served."""
    max_tokens: Count | None = None
    temperature: Annotated[float, Meta(ge=0, le=100)] | None = None
    top_p: Annotated[float, Meta(gt=0, le=1)] | None = None
    seed: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)] | None = None
    stop: str | Annotated[list[str], Meta(max_length=16)] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: Annotated[int, Meta(ge=1, le=8)] | None = None
    presence_penalty: Annotated[float, Meta(ge=-2, le=2)] | None = None
    frequency_penalty: Annotated[float, Meta(ge=-2, le=2)] | None = None
    logit_bias: dict[int, Annotated[float, Meta(ge=-100, le=100)]] | None = None
    """Token ids, as strings, and the numbers added to their logits."""
    # Fields without effect on the answer
    user: str | None = None
    metadata: dict[str, Any] | None = None
    store: bool | None = None
    service_tier: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None
    # edgegen's additions
    top_k: Annotated[int, Meta(ge=0, le=1 << 20)] | None = None
    min_p: Probability | None = None
    repeat_penalty: Annotated[float, Meta(ge=0.01, le=100)] | None = None
    repetition_penalty: Annotated[float, Meta(ge=0.01, le=100)] | None = None
    """Another name of repeat_penalty, which transformers and vLLM use."""
    ignore_eos: bool | None = None
    json_schema: Schema | None = None
    regex: Annotated[str, Meta(max_length=1 << 16)] | None = None
    grammar: Annotated[str, Meta(max_length=1 << 18)] | None = None

    def options(self) -> Options:
        """Return the fields of `GenerationConfig` that this request sets.

        Raises:
            UsageError: the request sets a field that is not supported.
        """
        return {
            "max_tokens": self.token_limit(),
            "temperature": self.temperature,
            "top_p": self.top_p,
            "top_k": self.top_k,
            "min_p": self.min_p,
            "repeat_penalty": self._either("repeat_penalty", "repetition_penalty"),
            "presence_penalty": self.presence_penalty,
            "frequency_penalty": self.frequency_penalty,
            "logit_bias": self.logit_bias,
            "ignore_eos": self.ignore_eos,
            "seed": None if self.seed is None else self.seed % 2**64,
            "stop": self.stops(),
            "json_schema": self.json_schema,
            "regex": self.regex,
            "grammar": self.grammar,
            "logprobs": self.logprob_count(),
        }

    def stops(self) -> list[str]:
        """Return the stop strings."""
        stop = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return [text for text in stop if text]

    def token_limit(self) -> int:
        """Return the maximum number of new tokens; unlimited by default."""
        return self.max_tokens or 1 << 20

    def _either(self, name: str, other: str) -> Any:
        """Return the value of a field with two names, or None.

        Raises:
            UsageError: they have different values.
        """
        first, second = getattr(self, name), getattr(self, other)
        if None not in (first, second) and first != second:
            raise UsageError(f"expected one of {name} and {other}, got both; leave one out")
        return second if first is None else first

    def logprob_count(self) -> int | None:
        """Return how many top log-probabilities to report per token; None for no report."""
        return None

    @property
    def wants_usage(self) -> bool:
        """Whether the stream ends with a chunk that holds the token counts."""
        return self.stream_options is not None and self.stream_options.include_usage


class ChatRequest(GenerationRequest, kw_only=True, forbid_unknown_fields=True):
    """The body of /v1/chat/completions."""

    messages: Annotated[list[ChatMessage], Meta(min_length=1, max_length=4096)]
    max_completion_tokens: Count | None = None
    logprobs: bool | None = None
    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None = None
    response_format: ResponseFormat | None = None
    tools: Annotated[list[Tool], Meta(max_length=128)] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: list[Literal["text"]] | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    """Variables of the chat template, such as enable_thinking."""
    reasoning_effort: Effort | None = None

    def options(self) -> Options:
        options = super().options()
        form = self.response_format
        schema = None if form is None else form.answer_schema()
        if schema is not None:
            options["json_schema"] = schema
        return options

    def token_limit(self) -> int:
        return self._either("max_completion_tokens", "max_tokens") or super().token_limit()

    def logprob_count(self) -> int | None:
        return (self.top_logprobs or 0) if self.logprobs else None


class CompletionRequest(GenerationRequest, kw_only=True, forbid_unknown_fields=True):
    """The body of /v1/completions."""

    prompt: Text | Annotated[list[Text | TokenId | list[TokenId]], Meta(min_length=1)]
    """A text, a list of token ids, or a list of at most MAX_PROMPTS of either."""
    max_tokens: Annotated[int, Meta(ge=0, le=1 << 20)] | None = None
    """0 with echo: only the prompt's log-probabilities."""
    logprobs: Annotated[int, Meta(ge=0, le=20)] | None = None
    echo: bool | None = None
    suffix: Text | None = None
    """Text after the answer, for models with fill-in-the-middle tokens."""
    best_of: int | None = None

    def options(self) -> Options:
        if (self.best_of or 1) > (self.n or 1):
            raise UsageError(
                f"expected best_of to be at most n, got {self.best_of}; leave it out or raise n"
            )
        if self.max_tokens == 0 and not self.echo:
            raise UsageError("expected max_tokens of at least 1, got 0; raise it, or set echo")
        if self.echo and self.suffix:
            raise UsageError("expected either echo or suffix, got both; leave one out")
        return super().options()

    def token_limit(self) -> int:
        return 16 if self.max_tokens is None else max(self.max_tokens, 1)  # OpenAI's default

    def logprob_count(self) -> int | None:
        return self.logprobs

    def prompts(self) -> list[str | list[int]]:
        """Return the prompts, each a text or its token ids.

        Raises:
            UsageError: they are mixed, or too many.
        """
        prompts = list_of_prompts(self.prompt)
        if len(prompts) > MAX_PROMPTS:
            raise UsageError(
                f"expected at most {MAX_PROMPTS} prompts, got {len(prompts)}; send fewer"
            )
        return prompts


class OtherFile(msgspec.Struct, forbid_unknown_fields=True):
    """Another file of the project."""

    text: Text
    filename: str = "tmp"


class LlamaRequest(GenerationRequest, kw_only=True, forbid_unknown_fields=True):
    """Fields that llama-server's own endpoints share."""

    n_predict: Annotated[int, Meta(ge=-1, le=1 << 20)] | None = None
    n_probs: Annotated[int, Meta(ge=0, le=20)] | None = None
    """Number of most likely tokens to report with each token; 0 for no report."""
    return_tokens: bool | None = None
    # Fields without effect on the answer
    cache_prompt: bool | None = None
    id_slot: int | None = None

    def token_limit(self) -> int:
        limit = self.n_predict or self.max_tokens
        return limit if limit and limit > 0 else 1 << 20

    def logprob_count(self) -> int | None:
        return self.n_probs or None


class LlamaCompletionRequest(LlamaRequest, kw_only=True, forbid_unknown_fields=True):
    """The body of /completion."""

    prompt: Text | Annotated[list[TokenId], Meta(min_length=1)]


class InfillRequest(LlamaRequest, kw_only=True, forbid_unknown_fields=True):
    """The body of /infill."""

    input_prefix: Text
    input_suffix: Text
    input_extra: list[OtherFile] = msgspec.field(default_factory=list)
    prompt: Text = ""
    """Start of the text in the middle."""
    n_indent: int | None = None
    samplers: list[str] | None = None
    t_max_prompt_ms: float | None = None
    t_max_predict_ms: float | None = None
    """No effect, like the three fields above, which editors send."""


def list_of_prompts(prompt: Any) -> list[str | list[int]]:
    """Return a text, a list of token ids, or a list of either as a list of prompts.

    Raises:
        UsageError: the list mixes them.
    """
    if isinstance(prompt, str):
        return [prompt]
    kinds = {type(item) for item in prompt}
    if len(kinds) > 1:
        raise UsageError(
            "expected a prompt of one kind, got a list that mixes texts, token ids and lists; "
            "send texts, or lists of token ids"
        )
    return [prompt] if kinds == {int} else prompt


INSTEAD: Final = {
    "functions": "send tools",
    "function_call": "send tool_choice",
    "reasoning": "send reasoning_effort",
    "n_predict": "send max_tokens",
    "num_predict": "send max_tokens",
}
"""Fields of other APIs -> what to do."""
_UNKNOWN: Final = re.compile(r"unknown field `(.*?)`(?: - at `(.*)`)?", re.S)


def decode(body: bytes, kind: type[T]) -> T:
    """Decode a request's body.

    Raises:
        UsageError: the body is not JSON or does not match `kind`; the text names the field.
    """
    body = body.removeprefix(b"\xef\xbb\xbf")  # which some editors and shells of Windows write
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        if not _UNKNOWN.search(str(error)):
            raise UsageError(f"invalid request: {error}") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"expected a body of JSON in UTF-8: {error}") from error
    try:  # a null is as good as no field
        return msgspec.convert(_without_nulls(msgspec.json.decode(body)), type=kind)
    except msgspec.ValidationError as error:
        raise _unknown_field(error, kind) from error


def _without_nulls(request: Any) -> Any:
    """Return a request without the nulls in it and in its messages."""
    if not isinstance(request, dict):
        return request
    request = {name: value for name, value in request.items() if value is not None}
    if isinstance(request.get("messages"), list):
        request["messages"] = [
            {name: value for name, value in message.items() if value is not None}
            if isinstance(message, dict)
            else message
            for message in request["messages"]
        ]
    return request


def _unknown_field(error: msgspec.ValidationError, kind: type[Any]) -> UsageError:
    match = _UNKNOWN.search(str(error))
    if match is None:
        return UsageError(f"invalid request: {error}")
    name, path = match[1], match[2] or "$"
    kinds: dict[str, type[Any]] = {
        "$": kind,
        "$.messages": ChatMessage,
        "$.response_format": ResponseFormat,
        "$.stream_options": StreamOptions,
    }
    fields: tuple[str, ...] = getattr(kinds.get(path.partition("[")[0]), "__struct_fields__", ())
    hint = INSTEAD.get(name) or "leave it out"
    where = "" if path == "$" else f" at {path}"
    return UsageError(
        f"expected a known field, got {printable(name)}{where}; {hint}{nearest(name, fields)}"
    )


def text_of(message: ChatMessage) -> str:
    """Return the content of a message as one string.

    Raises:
        UsageError: a part of the content is not text.
    """
    if not isinstance(message.content, list):
        return message.content or ""
    for part in message.content:
        if part.type != "text" or part.text is None:
            raise UsageError(f"expected message content of type text, got {part.type!r}; send text")
    return "".join(part.text or "" for part in message.content)
