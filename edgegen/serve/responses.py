"""OpenAI response objects: completions, chunks of a stream, log-probabilities, usage, errors."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple
from uuid import uuid4

from edgegen.generation.detokenizer import Detokenizer
from edgegen.generation.generate import Event, Result
from edgegen.generation.logprobs import Logprobs
from edgegen.models.tokenizers.tokenizer import Tokenizer

Json = dict[str, Any]


class Envelope:
    """Fields that all objects of one response share: id, kind, model and time."""

    def __init__(self, kind: str, model: str) -> None:
        """`kind` is "chat.completion" or "text_completion"."""
        prefix = "chatcmpl" if kind == "chat.completion" else "cmpl"
        self.id, self.kind, self.model = f"{prefix}-{uuid4().hex}", kind, model
        self.created = int(time.time())

    def whole(self, choices: list[Json], results: Sequence[Result], n: int) -> Json:
        """Return a complete response with `n` choices per prompt."""
        return self._wrap(self.kind, choices) | {
            "usage": usage(results, n),
            "timings": timings(results[0]),
        }

    def chunk(self, choices: list[Json], **more: Any) -> Json:
        """Return one chunk of a stream."""
        kind = "chat.completion.chunk" if self.kind == "chat.completion" else self.kind
        return self._wrap(kind, choices) | more

    def _wrap(self, kind: str, choices: list[Json]) -> Json:
        head: Json = {"id": self.id, "object": kind, "created": self.created}
        return head | {"model": self.model, "choices": choices}


def finish_reason(result: Result, calls: bool = False) -> str:
    """Return the finish_reason; a cancelled answer is reported as "length"."""
    if calls:
        return "tool_calls"
    return "stop" if result.finish_reason == "stop" else "length"


def usage(results: Sequence[Result], n: int) -> Json:
    """Return the token counts; the `n` answers to one prompt count the prompt once."""
    prompt = sum(result.prompt_tokens for result in results[::n])
    new = sum(len(result.tokens) for result in results)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": new,
        "total_tokens": prompt + new,
        "prompt_tokens_details": {"cached_tokens": sum(r.cached_tokens for r in results[::n])},
    }


def timings(result: Result) -> Json:
    """Return llama-server's `timings` object, with the counts of a draft if there is one."""
    prompt, first = result.prompt_tokens - result.cached_tokens, result.ttft_ms
    count, speed = len(result.tokens), result.decode_tps
    fields: Json = {
        "cache_n": result.cached_tokens,
        "prompt_n": prompt,
        "prompt_ms": first,
        "prompt_per_token_ms": first / prompt if first and prompt else None,
        "prompt_per_second": 1e3 * prompt / first if first else None,
        "predicted_n": count,
        "predicted_ms": 1e3 * count / speed if speed else None,
        "predicted_per_token_ms": 1e3 / speed if speed else None,
        "predicted_per_second": speed,
    }
    if result.drafted is not None:
        fields |= {"draft_n": result.drafted, "draft_n_accepted": result.accepted}
    return fields


class LoggedToken(NamedTuple):
    """A token with its log-probabilities and its place in the text."""

    token: int
    logprobs: Logprobs | None
    """None for the first token of a prompt."""
    offset: int
    """Number of characters before it."""


class TokenLog:
    """The tokens of one choice, each reported once its text is, and never if it is cut off."""

    def __init__(self, tokenizer: Tokenizer, start: int = 0) -> None:
        """Report tokens whose text comes after `start` characters."""
        self._tokenizer, self._detokenizer = tokenizer, Detokenizer(tokenizer)
        self._characters = self._released = start
        self._held: list[LoggedToken] = []

    def push(self, event: Event) -> list[LoggedToken]:
        """Return the tokens whose text is reported up to and including this event's."""
        if event.token is not None and event.logprobs is not None:
            text = self._detokenizer.push(event.token)
            offset = self._characters + _own_start(self._tokenizer, event.token, text)
            self._held.append(LoggedToken(event.token, event.logprobs, offset))
            self._characters += len(text)
        self._released += len(event.text)
        count = sum(1 for token in self._held if self._is_reported(token))
        ready, self._held = self._held[:count], self._held[count:]
        return ready

    def _is_reported(self, entry: LoggedToken) -> bool:
        silent = not self._tokenizer.token_bytes(entry.token)
        return entry.offset < self._released + silent


def chat_logprobs(tokenizer: Tokenizer, tokens: Iterable[LoggedToken]) -> Json:
    """Return `logprobs` of a choice of /v1/chat/completions."""

    def entry(token: int, value: float) -> Json:
        data = tokenizer.token_bytes(token)
        return {"token": token_name(tokenizer, token), "logprob": value, "bytes": list(data)}

    content = [
        entry(t.token, t.logprobs.token)
        | {"top_logprobs": [entry(id, value) for id, value in t.logprobs.top]}
        for t in tokens
        if t.logprobs is not None
    ]
    return {"content": content, "refusal": None}


def text_logprobs(tokenizer: Tokenizer, tokens: Iterable[LoggedToken]) -> Json:
    """Return `logprobs` of a choice of /v1/completions."""
    listed = list(tokens)
    return {
        "tokens": [token_name(tokenizer, t.token) for t in listed],
        "token_logprobs": [t.logprobs and t.logprobs.token for t in listed],
        "top_logprobs": [
            t.logprobs
            and {token_name(tokenizer, id): value for id, value in reversed(t.logprobs.top)}
            for t in listed
        ],
        "text_offset": [t.offset for t in listed],
    }


def prompt_tokens(
    tokenizer: Tokenizer, ids: Sequence[int], text: str, logprobs: Iterable[Logprobs]
) -> list[LoggedToken]:
    """Return the tokens of a prompt, given the log-probabilities of all but the first."""
    special = [tokenizer.token_text(id) or "" for id in {*ids} & tokenizer.special_ids]
    detokenizer, offset, tokens = Detokenizer(tokenizer, special), 0, list[LoggedToken]()
    for token, found in zip(ids, chain([None], logprobs), strict=False):
        own = tokenizer.token_text(token)
        added = not tokens and token == tokenizer.bos_id and not text.startswith(own or "")
        released = "" if added else detokenizer.push(token)
        start = offset + _own_start(tokenizer, token, released)
        tokens.append(LoggedToken(token, found, min(start, len(text))))
        offset += len(released)
    return tokens


def _own_start(tokenizer: Tokenizer, token: int, text: str) -> int:
    """Return where a token's own text starts in the text that it releases.

    Before it stands the replacement of an incomplete character, if earlier tokens left one.
    """
    try:
        own = tokenizer.token_bytes(token).decode()
    except UnicodeDecodeError:
        return 0
    return len(text) - len(own) if own and text.endswith(own) else 0


def token_name(tokenizer: Tokenizer, token: int) -> str:
    """Return the text of a token: "bytes:" and escapes for a part of a character, as OpenAI does.

    A special token has its marker, such as "<|im_end|>".
    """
    data = tokenizer.token_bytes(token)
    if not data:
        return tokenizer.token_text(token) or ""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return "bytes:" + "".join(f"\\x{byte:02x}" for byte in data)


def error_body(message: str, kind: str, code: str | None = None, param: str | None = None) -> Json:
    """Return an error object of OpenAI's form."""
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def failure(error: Exception) -> tuple[int, Json]:
    """Return the HTTP status and the body for an exception."""
    from edgegen import errors
    from edgegen.serve.models import UnknownModelError
    from edgegen.serve.service import QueueFullError

    text = str(error)
    if isinstance(error, errors.ContextOverflow):
        return 400, error_body(text, "invalid_request_error", "context_length_exceeded", "messages")
    if isinstance(error, errors.SchemaMismatch):
        return 400, error_body(text, "invalid_request_error", "schema_mismatch")
    if isinstance(error, errors.UsageError | errors.TemplateError):
        return 400, error_body(text, "invalid_request_error")
    if isinstance(error, UnknownModelError):
        return 404, error_body(text, "invalid_request_error", "model_not_found", "model")
    if isinstance(error, QueueFullError):
        return 429, error_body(text, "rate_limit_error", "rate_limit_exceeded")
    if isinstance(error, TimeoutError):
        return 504, error_body(text, "timeout_error", "timeout")
    if isinstance(error, errors.ResourceError | MemoryError):
        message = text or "not enough memory; try again later"
        return 503, error_body(message, "server_error", "unavailable")
    if isinstance(error, errors.EdgegenError):
        return 500, error_body(text, "server_error")
    return 500, error_body("internal error; see the server's log for details", "server_error")
