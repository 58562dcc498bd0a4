"""llama-server's own endpoints: /completion, /infill, /tokenize, /props and others."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Final

import msgspec
from msgspec import to_builtins

from edgegen import __version__
from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Event, Result
from edgegen.models.tokenizers.infill import encode_infill, has_infill
from edgegen.serve import responses
from edgegen.serve.chat import ChatEndpoint, counted
from edgegen.serve.endpoint import Endpoint, until_infill_ends
from edgegen.serve.protocol import Api, Generating, Reporting
from edgegen.serve.responses import Json
from edgegen.serve.schemas import (
    ChatRequest,
    InfillRequest,
    LlamaCompletionRequest,
    LlamaRequest,
    Text,
    TokenId,
)
from edgegen.serve.service import Answer, Query, Service
from edgegen.serve.wire import Wire


class StreamWithoutEnd(Wire):
    """OpenAI's streams without the event [DONE]."""

    end = b""


class LlamaEndpoint(Endpoint):
    """Endpoint whose responses are llama-server's objects, of one answer."""

    kind = "text_completion"
    wire = StreamWithoutEnd()
    request: LlamaRequest

    def prepare(self) -> list[Query]:
        if (self.request.n or 1) > 1:
            raise UsageError(f"expected n of 1, got {self.request.n}; leave it out")
        return super().prepare()

    async def whole(self, answers: list[Answer]) -> Json:
        return dict((await super().whole(answers))["choices"][0])

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        async for chunk in super().stream(answers):
            for choice in chunk["choices"]:
                yield choice

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        tokens = result.tokens if self.request.return_tokens else []
        text: Json = {"content": result.text, "tokens": tokens} | self._logged(index, events)
        return text | self._end(result)

    def piece(self, index: int, event: Event) -> list[Json]:
        tokens = [] if event.token is None else [event.token]
        logged = self._logged(index, [event])
        if not (event.text or tokens or logged):
            return []
        return [{"index": index, "content": event.text, "tokens": tokens, "stop": False} | logged]

    def closing(self, index: int, result: Result) -> list[Json]:
        return [{"index": index, "content": "", "tokens": []} | self._end(result)]

    def _logged(self, index: int, events: list[Event]) -> Json:
        """Return the field with the log-probabilities of tokens, if they are asked for."""
        tokens = self.logged(index, events) if self.request.n_probs else []
        entries = responses.chat_logprobs(self.service.tokenizer, tokens)["content"]
        for entry, token in zip(entries, tokens, strict=True):
            entry["id"] = token.token
            ids = [id for id, _ in token.logprobs.top] if token.logprobs else []
            for top, id in zip(entry["top_logprobs"], ids, strict=True):
                top["id"] = id
        return {"completion_probabilities": entries} if entries else {}

    def _end(self, result: Result) -> Json:
        """Return the fields of the last object of an answer."""
        word = result.stop if result.stop in self.request.stops() else None
        ended = "eos" if word is None else "word"
        return {
            "stop": True,
            "stop_type": ended if result.finish_reason == "stop" else "limit",
            "stopping_word": word or "",
            "truncated": False,
            "model": self.envelope.model,
            "tokens_predicted": len(result.tokens),
            "tokens_evaluated": result.prompt_tokens,
            "tokens_cached": result.cached_tokens,
            "timings": responses.timings(result),
        }


class InfillEndpoint(LlamaEndpoint):
    """Endpoint /infill."""

    request: InfillRequest

    def config(self) -> GenerationConfig:
        return until_infill_ends(super().config(), self.service.tokenizer)

    def prompts(self) -> list[list[int]]:
        request = self.request
        files = [(file.filename, file.text) for file in request.input_extra]
        texts = request.input_prefix, request.input_suffix, files, request.prompt
        return [encode_infill(self.service.tokenizer, *texts)]


class LlamaCompletion(LlamaEndpoint):
    """Endpoint /completion."""

    request: LlamaCompletionRequest

    def prompts(self) -> list[list[int]]:
        prompt = self.request.prompt
        return [self.service.tokenizer.encode(prompt) if isinstance(prompt, str) else prompt]


class TokenizeBody(msgspec.Struct, forbid_unknown_fields=True):
    """The body of /tokenize."""

    content: Text
    model: str | None = None
    add_special: bool = False
    """Whether to begin with the BOS token of models that use one."""
    parse_special: bool = True
    """Whether special tokens in the text, such as <|im_end|>, are special."""
    with_pieces: bool = False


class DetokenizeBody(msgspec.Struct, forbid_unknown_fields=True):
    """The body of /detokenize."""

    tokens: list[TokenId]
    model: str | None = None


def _tokenize(service: Service, body: TokenizeBody, _: str) -> Json:
    tokenizer = service.tokenizer
    ids = tokenizer.encode(body.content, body.add_special)
    if not body.parse_special:
        begin = tokenizer.encode("") if body.add_special else []
        ids = [*begin, *tokenizer.encode_text(body.content)]
    if not body.with_pieces:
        return {"tokens": ids}
    return {"tokens": [{"id": id, "piece": _piece(service, id)} for id in ids]}


def _piece(service: Service, id: int) -> str | list[int]:
    """Return the text of a token, or its bytes if they are only a part of a character."""
    data = service.tokenizer.token_bytes(id)
    try:
        return data.decode() or service.tokenizer.token_text(id) or ""
    except UnicodeDecodeError:
        return list(data)


def _detokenize(service: Service, body: DetokenizeBody, _: str) -> Json:
    service.check_tokens(body.tokens)
    return {"content": service.tokenizer.decode(body.tokens, skip_special=False)}


def _apply_template(service: Service, body: ChatRequest, model_id: str) -> Json:
    return {"prompt": ChatEndpoint(service, body, model_id).prompt_text()}


def _count(service: Service, body: ChatRequest, model_id: str) -> Json:
    return counted(ChatEndpoint(service, body, model_id))


def _props(service: Service, _: None, model_id: str) -> Json:
    tokenizer = service.tokenizer
    template, special = tokenizer.chat_template, tokenizer.special_tokens
    options = {name: value for name, value in to_builtins(service.config).items() if value}
    return {
        "default_generation_settings": {"n_ctx": service.context, "params": options},
        "total_slots": service.slots,
        "model_alias": model_id,
        "model_path": model_id,
        "modalities": {"vision": False, "audio": False},
        "chat_template": template.source if template else "",
        "bos_token": special.get("bos_token", ""),
        "eos_token": special.get("eos_token", ""),
        "infill": has_infill(tokenizer),
        "build_info": f"edgegen {__version__}",
        "is_sleeping": False,
    }


API: Final = Api(
    "llamaserver",
    Wire(),
    (
        Generating("/infill", "Write the text between two.", InfillRequest, InfillEndpoint),
        Generating("/completion", "Continue a text.", LlamaCompletionRequest, LlamaCompletion),
    ),
    (
        Reporting("/tokenize", "Return the token ids of a text.", _tokenize, TokenizeBody),
        Reporting("/detokenize", "Return the text of token ids.", _detokenize, DetokenizeBody),
        Reporting(
            "/v1/chat/completions/input_tokens", "Count a prompt's tokens.", _count, ChatRequest
        ),
        Reporting("/apply-template", "Return messages as text.", _apply_template, ChatRequest),
        Reporting("/props", "Describe the server and its model.", _props),
    ),
)
