"""OpenAI response objects: completions, chunks of a stream, log-probabilities, usage, errors."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

from edgegen.generation.generate import Event, Result
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.serve.tools import ToolCall

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


def finish_reason(result: Result, calls: Sequence[ToolCall] = ()) -> str:
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
    fields: Json = {
        "prompt_n": result.prompt_tokens - result.cached_tokens,
        "prompt_ms": result.ttft_ms,
        "predicted_n": len(result.tokens),
        "predicted_per_second": result.decode_tps,
    }
    if result.drafted is not None:
        fields |= {"draft_n": result.drafted, "draft_n_accepted": result.accepted}
    return fields


def chat_logprobs(tokenizer: Tokenizer, events: Iterable[Event]) -> Json:
    """Return `logprobs` of a choice of /v1/chat/completions."""

    def entry(token: int, value: float) -> Json:
        data = tokenizer.token_bytes(token)
        return {"token": data.decode("utf-8", "replace"), "logprob": value, "bytes": list(data)}

    content = [
        entry(e.token, e.logprobs.token)
        | {"top_logprobs": [entry(id, value) for id, value in e.logprobs.top]}
        for e in events
        if e.token is not None and e.logprobs is not None
    ]
    return {"content": content, "refusal": None}


def text_logprobs(tokenizer: Tokenizer, events: Iterable[Event], offset: int = 0) -> Json:
    """Return `logprobs` of a choice of /v1/completions.

    `offset` is the number of characters before the first event's text.
    """
    fields: Json = {"tokens": [], "token_logprobs": [], "top_logprobs": [], "text_offset": []}
    for event in events:
        if event.token is not None and event.logprobs is not None:
            text = tokenizer.decode([event.token])
            top = {tokenizer.decode([id]): value for id, value in event.logprobs.top}
            fields["tokens"].append(text)
            fields["token_logprobs"].append(event.logprobs.token)
            fields["top_logprobs"].append(top)
            fields["text_offset"].append(offset)
        offset += len(event.text)
    return fields


def error_body(message: str, kind: str, code: str | None = None, param: str | None = None) -> Json:
    """Return an error object of OpenAI's form."""
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def failure(error: Exception) -> tuple[int, Json]:
    """Return the HTTP status and the body for an exception."""
    from edgegen import errors
    from edgegen.serve.service import QueueFullError

    text = str(error)
    if isinstance(error, errors.ContextOverflow):
        return 400, error_body(text, "invalid_request_error", "context_length_exceeded", "messages")
    if isinstance(error, errors.UsageError | errors.TemplateError):
        return 400, error_body(text, "invalid_request_error")
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
