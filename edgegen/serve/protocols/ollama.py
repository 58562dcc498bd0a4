"""Ollama's API: /api/chat, /api/generate, /api/embed, /api/tags, /api/show, /api/ps and others.

Streams are lines of JSON. Requests that change the set of models are refused: a server has one.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, Literal

import msgspec

from edgegen import __version__
from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.models.tokenizers.infill import encode_infill, has_infill
from edgegen.serve.chat import ChatEndpoint
from edgegen.serve.embeddings import embed
from edgegen.serve.endpoint import until_infill_ends
from edgegen.serve.models import ModelPool, Offer
from edgegen.serve.protocol import Api, Generating, Listing, Reporting, chat_request
from edgegen.serve.reasoning import think_tags
from edgegen.serve.responses import Json
from edgegen.serve.schemas import list_of_prompts
from edgegen.serve.service import Answer, Service
from edgegen.serve.wire import Wire

VERSION: Final = "0.12.11"
"""Version of Ollama whose fields these endpoints have. Programs refuse older ones: Copilot Chat in
VS Code needs 0.6.4."""
_NO_EFFECT: Final = frozenset(
    (
        *("num_ctx", "num_thread", "num_gpu", "num_batch", "num_keep", "use_mmap", "use_mlock"),
        *("main_gpu", "numa", "low_vram", "draft_num_predict"),
    )
)
"""Options about loading a model, which the server has done."""
_OFF: Final = {"typical_p": 1, "tfs_z": 1, "mirostat": 0, "repeat_last_n": -1}
"""Options that the server lacks -> the value that is what it does."""
_SAMPLING: Final = (
    *("temperature", "top_p", "top_k", "min_p", "seed", "stop", "repeat_penalty"),
    *("presence_penalty", "frequency_penalty"),
)


class LinesOfJson(Wire):
    """Ollama's streams and errors."""

    media_type = "application/x-ndjson"
    ping = end = b""

    def event(self, item: Json) -> bytes:
        return msgspec.json.encode(item) + b"\n"

    def error(self, status: int, body: Json) -> Json:  # noqa: ARG002
        return {"error": body["error"]["message"]}


class OllamaMessage(msgspec.Struct, forbid_unknown_fields=True):
    """A message of /api/chat."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str = ""
    tool_calls: list[dict[str, Any]] | None = None
    tool_name: str | None = None
    tool_call_id: str | None = None
    thinking: str | None = None
    """Reasoning of an earlier answer, for chat templates that show it."""
    images: list[str] | None = None


class OllamaBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Fields that /api/chat and /api/generate share."""

    model: str | None = None
    stream: bool = True
    format: Literal["json", ""] | dict[str, Any] | None = None
    options: dict[str, Any] | None = None
    keep_alive: str | float | None = None
    """Accepted: the model stays loaded as long as the server runs."""
    think: bool | str | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    truncate: bool | None = None
    """No effect, like the next field: a prompt that is too long is refused."""
    shift: bool | None = None

    def common(self, context: int) -> Json:
        """Return the fields of OpenAI's request for those of this one.

        Raises:
            UsageError: a field or an option is not supported.
        """
        options = {
            name: value
            for name, value in (self.options or {}).items()
            if value is not None and value != _OFF.get(name)
        }
        size, limit = options.get("num_ctx", 0), options.get("num_predict", -1)
        if not isinstance(size, int) or not isinstance(limit, int):
            raise UsageError(
                f"expected integers in num_ctx and num_predict, got {size!r} and {limit!r}; fix "
                "them"
            )
        if size > context:
            raise UsageError(
                f"expected num_ctx of at most {context}, got {size}; lower it, or "
                "start the server with a larger --ctx"
            )
        known = {*_NO_EFFECT, *_SAMPLING, "num_predict"}
        if unknown := sorted(options.keys() - known):
            raise UsageError(
                f"expected options {', '.join(sorted(known))}, got {', '.join(unknown)}; leave out "
                "the others"
            )
        fields: Json = {name: options[name] for name in _SAMPLING if name in options}
        fields["max_tokens"] = limit if limit >= 0 else None
        fields |= {"logprobs": self.logprobs, "top_logprobs": self.top_logprobs}
        if isinstance(self.think, bool):
            fields["reasoning_effort"] = "medium" if self.think else "none"
        else:
            fields["reasoning_effort"] = self.think
        if self.format == "json":
            fields["response_format"] = {"type": "json_object"}
        elif self.format:
            fields["json_schema"] = self.format
        return fields | {"stream": self.stream, "stream_options": {"include_usage": True}}


class OllamaChatBody(OllamaBody, kw_only=True, forbid_unknown_fields=True):
    """The body of /api/chat."""

    messages: list[OllamaMessage] = []
    """Without messages the response only says that the model is loaded."""
    tools: list[dict[str, Any]] | None = None


class OllamaGenerateBody(OllamaBody, kw_only=True, forbid_unknown_fields=True):
    """The body of /api/generate: one prompt, put into the chat template."""

    prompt: str = ""
    """Without a prompt the response only says that the model is loaded."""
    system: str | None = None
    suffix: str | None = None
    template: str | None = None
    context: list[int] | None = None
    raw: bool = False
    """Whether `prompt` is continued as it is, without the chat template."""
    images: list[str] | None = None


class OllamaEndpoint(ChatEndpoint):
    """An endpoint that answers with Ollama's objects."""

    wire = LinesOfJson()

    def __init__(self, service: Service, fields: Json, model_id: str, loads: bool) -> None:
        """With `loads`, nothing is generated: the response says that the model is loaded."""
        super().__init__(service, chat_request(**fields), model_id)
        self._loads, self._began = loads, time.monotonic()

    def prepare(self) -> Any:
        return [] if self._loads else super().prepare()

    def part(self, text: str, thinking: str, calls: list[Json]) -> Json:
        """Return the part of an object that has generated text, reasoning and tool calls."""
        return {"message": _message(text, thinking, calls)}

    async def whole(self, answers: list[Answer]) -> Json:
        if self._loads:
            return self._object({"done": True, "done_reason": "load"})
        body = await super().whole(answers)
        (choice,) = body["choices"]
        message, logged = choice["message"], choice["logprobs"]
        calls, thinking = message.get("tool_calls") or [], message.get("reasoning_content", "")
        end = self._end(choice, body) | _logprobs(logged)
        return self._object(end, message["content"] or "", thinking, calls)

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        if self._loads:
            yield await self.whole(answers)
            return
        calls: dict[int, Json] = {}
        end: Json = {}
        async for chunk in super().stream(answers):
            end |= {key: chunk[key] for key in ("timings", "usage") if key in chunk}
            for choice in chunk["choices"]:
                end["finish_reason"] = choice["finish_reason"]
                content = choice["delta"].get("content", "")
                thinking = choice["delta"].get("reasoning_content", "")
                logged = _logprobs(choice["logprobs"])
                if content or thinking or logged:
                    yield self._object({"done": False} | logged, content, thinking)
                for call in choice["delta"].get("tool_calls", ()):
                    _add(calls, call)
        if calls:
            yield self._object({"done": False}, calls=list(calls.values()))
        yield self._object(self._end(end, end))

    def _object(
        self, end: Json, text: str = "", thinking: str = "", calls: Sequence[Json] = ()
    ) -> Json:
        head = {"model": self.envelope.model, "created_at": _time(time.time())}
        return head | self.part(text, thinking, list(calls)) | end

    def _end(self, choice: Json, body: Json) -> Json:
        """Return the fields of the last object; durations are in nanoseconds."""
        timings, usage = body["timings"], body["usage"]
        speed = timings["predicted_per_second"]
        return {
            "done": True,
            "done_reason": "length" if choice["finish_reason"] == "length" else "stop",
            "total_duration": int(1e9 * (time.monotonic() - self._began)),
            "load_duration": 0,
            "prompt_eval_count": usage["prompt_tokens"],
            "prompt_eval_duration": int(1e6 * (timings["prompt_ms"] or 0)),
            "eval_count": usage["completion_tokens"],
            "eval_duration": int(1e9 * timings["predicted_n"] / speed) if speed else 0,
        }


class OllamaChat(OllamaEndpoint):
    """Endpoint /api/chat."""

    def __init__(self, service: Service, body: OllamaChatBody, model_id: str) -> None:
        messages = [_openai_message(message) for message in body.messages]
        fields = body.common(service.context) | {"tools": body.tools or None}
        loads = not messages
        fields["messages"] = messages or [{"role": "user", "content": ""}]
        super().__init__(service, fields, model_id, loads)


class OllamaGenerate(OllamaEndpoint):
    """Endpoint /api/generate."""

    def __init__(self, service: Service, body: OllamaGenerateBody, model_id: str) -> None:
        _refuse(body, template="the bundle has the model's own; use raw for another")
        _refuse(body, context="send the conversation to /api/chat")
        _refuse(body, images="the model takes text")
        if body.raw and body.system:
            raise UsageError("expected either raw or system, got both; put it into the prompt")
        messages = [{"role": "system", "content": body.system}] if body.system else []
        messages.append({"role": "user", "content": body.prompt})
        fields = body.common(service.context) | {"messages": messages}
        super().__init__(service, fields, model_id, not body.prompt)
        self._body = body

    def config(self) -> GenerationConfig:
        config = super().config()
        return until_infill_ends(config, self.service.tokenizer) if self._body.suffix else config

    def prompts(self) -> list[list[int]]:
        body, tokenizer = self._body, self.service.tokenizer
        if body.suffix:
            return [encode_infill(tokenizer, body.prompt, body.suffix)]
        return [tokenizer.encode(body.prompt)] if body.raw else super().prompts()

    def part(self, text: str, thinking: str, calls: list[Json]) -> Json:  # noqa: ARG002
        return {"response": text} | ({"thinking": thinking} if thinking else {})


class ShowBody(msgspec.Struct, forbid_unknown_fields=True):
    """The body of /api/show."""

    model: str | None = None
    name: str | None = None
    verbose: bool | None = None

    def __post_init__(self) -> None:
        self.model = self.model or self.name


class EmbedBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The body of /api/embed."""

    input: str | list[str]
    model: str | None = None
    dimensions: int | None = None
    truncate: bool | None = None
    """No effect: a text that is too long is refused."""
    options: dict[str, Any] | None = None
    keep_alive: str | float | None = None


class EmbeddingBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The body of /api/embeddings, which /api/embed has replaced."""

    prompt: str
    model: str | None = None
    options: dict[str, Any] | None = None
    keep_alive: str | float | None = None


class RefusedBody(msgspec.Struct):
    """Any object."""


def _logprobs(logged: Json | None) -> Json:
    """Return the field with the log-probabilities of a choice, if there are any."""
    return {"logprobs": logged["content"]} if logged and logged["content"] else {}


def _message(text: str, thinking: str, calls: list[Json]) -> Json:
    message: Json = {"role": "assistant", "content": text}
    if thinking:
        message["thinking"] = thinking
    if calls:
        functions = [call["function"] for call in calls]
        message["tool_calls"] = [
            {"function": {"name": f["name"], "arguments": msgspec.json.decode(f["arguments"])}}
            for f in functions
        ]
    return message


def _add(calls: dict[int, Json], delta: Json) -> None:
    """Add the piece of a tool call in a stream to the calls so far."""
    call = calls.setdefault(delta["index"], {"function": {"name": "", "arguments": ""}})
    for name, text in delta["function"].items():
        call["function"][name] += text


def _openai_message(message: OllamaMessage) -> Json:
    if message.images:
        raise UsageError("expected messages of text, got images; leave them out")
    calls = [
        {"id": call.get("id", ""), "type": "function", "function": call.get("function")}
        for call in message.tool_calls or []
    ]
    plain: Json = {"role": message.role, "content": message.content}
    named: Json = {"name": message.tool_name, "tool_call_id": message.tool_call_id}
    named["reasoning_content"] = message.thinking
    return plain | {k: v for k, v in (named | {"tool_calls": calls or None}).items() if v}


def _refuse(body: msgspec.Struct, **reasons: str) -> None:
    for name, reason in reasons.items():
        if getattr(body, name):
            raise UsageError(f"{name} is not supported: {reason}; leave it out")


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _details(family: str, recipe: str = "") -> Json:
    names = {"parent_model": "", "format": "edgegen", "family": family, "families": [family]}
    return names | {"parameter_size": "", "quantization_level": recipe}


def _entry(name: str, offer: Offer) -> Json:
    manifest = offer.manifest
    return {
        "name": name,
        "model": name,
        "modified_at": _time(offer.modified),
        "size": manifest.total_bytes,
        "digest": manifest.digest,  # Ollama's command shows its first 12 characters, or fails
        "details": _details(manifest.model.architecture, manifest.recipe),
    }


def _tags(pool: ModelPool, _: None) -> Json:
    return {"models": [_entry(name, offer) for name, offer in pool.offers.items()]}


def _version(_: ModelPool, __: None) -> Json:
    return {"version": VERSION, "edgegen": __version__}


def _running(pool: ModelPool, _: None) -> Json:
    entries = [
        _entry(name, pool.offers[name]) | {"size_vram": 0, "context_length": service.context}
        for name, service in pool.services.items()
    ]
    return {"models": entries}


def _show(service: Service, _: ShowBody, model_id: str) -> Json:
    template, defaults = service.tokenizer.chat_template, GenerationConfig()
    config = {name: getattr(service.config, name) for name in _SAMPLING if hasattr(defaults, name)}
    changed = {k: v for k, v in config.items() if v != getattr(defaults, k)}
    tools = template is not None and "tools" in template.source
    thinks = think_tags(template) is not None
    model = service.shared.config
    family = model.architecture
    return {
        "template": template.source if template else "",
        "parameters": "\n".join(f"{name} {value}" for name, value in changed.items()),
        "details": _details(family),
        "model_info": {
            "general.architecture": family,
            "general.basename": model_id,
            f"{family}.context_length": service.context,
            f"{family}.embedding_length": model.hidden_size,
            f"{family}.vocab_size": model.vocab_size,
        },
        "capabilities": [
            *(["completion"] if service.pooling is None else ["embedding"]),
            *(["tools"] if tools else []),
            *(["thinking"] if thinks else []),
            *(["insert"] if has_infill(service.tokenizer) else []),
        ],
    }


def _embed(service: Service, body: EmbedBody, model_id: str) -> Json:
    began = time.monotonic()
    texts = [body.input] if isinstance(body.input, str) else list(body.input)
    found = embed(service, list_of_prompts(texts), body.dimensions)
    return {
        "model": model_id,
        "embeddings": [vector.tolist() for vector in found.vectors],
        "total_duration": int(1e9 * (time.monotonic() - began)),
        "load_duration": 0,
        "prompt_eval_count": found.tokens,
    }


def _embedding(service: Service, body: EmbeddingBody, _: str) -> Json:
    (vector,) = embed(service, [body.prompt]).vectors
    return {"embedding": vector.tolist()}


def _refusal(reason: str) -> Callable[[ModelPool, Any], Json]:
    def refuse(pool: ModelPool, _: Any) -> Json:
        raise UsageError(f"the server has {', '.join(map(repr, pool.offers))} only; {reason}")

    return refuse


def _refused(path: str, reason: str, method: str = "POST") -> Listing:
    return Listing(path, "Refused with the reason.", _refusal(reason), RefusedBody, method)


API: Final = Api(
    "ollama",
    LinesOfJson(),
    (
        Generating("/api/chat", "Ollama: generate the next message.", OllamaChatBody, OllamaChat),
        Generating("/api/generate", "Ollama: answer a prompt.", OllamaGenerateBody, OllamaGenerate),
    ),
    (
        Reporting("/api/show", "Ollama: describe the model.", _show, ShowBody),
        Reporting("/api/embed", "Ollama: return the vectors of texts.", _embed, EmbedBody),
        Reporting("/api/embeddings", "Ollama: as /api/embed, older.", _embedding, EmbeddingBody),
    ),
    (
        Listing("/api/tags", "Ollama: list the models.", _tags),
        Listing("/api/ps", "Ollama: list the loaded models.", _running),
        Listing("/api/version", "Ollama: the version.", _version),
        _refused("/api/pull", "use `edgegen pull`, then serve another bundle"),
        _refused("/api/create", "use `edgegen export`, then serve another bundle"),
        _refused("/api/push", "use `edgegen push`"),
        _refused("/api/copy", "copy the folder of the bundle, or use --alias"),
        _refused("/api/delete", "use `edgegen models rm`, or delete the folder", "DELETE"),
    ),
    prefix="/api",
)
