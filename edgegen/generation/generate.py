"""The generation loop, for any engine: turns the tokens of a source into events of text.

Sampling (sampling.py), plain or speculative decoding (source.py) and the engine are exchangeable.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import ContextOverflow, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.constraints import constraint
from edgegen.generation.detokenizer import Detokenizer
from edgegen.generation.logprobs import Logprobs, logprobs
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall, one_by_one
from edgegen.generation.stop import StopFilter
from edgegen.generation.text_model import TextModel
from edgegen.runtimes.base import Cache

FinishReason = Literal["stop", "length", "cancelled"]


@dataclass(frozen=True)
class Event:
    """One generated token and the text that it completes."""

    token: int | None
    """None for text that was held back and is released at the end."""
    text: str
    """Empty while an incomplete character or a possible stop string is held back."""
    logprobs: Logprobs | None = None
    """Set if GenerationConfig.logprobs is."""


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """Record of a generation, as `edgegen run -o json` prints it."""

    text: str
    tokens: list[int]
    """Generated ids without the end token."""
    prompt_tokens: int
    cached_tokens: int
    """Number of prompt tokens that were already in the cache."""
    finish_reason: FinishReason | None
    """"stop" at the end token or a stop string, "length" at max_tokens or the end of the context,
    "cancelled"; None while it runs."""
    engine: str
    device: str
    threads: int
    ttft_ms: float | None
    """Time to the first token, prefill included; None without a token."""
    decode_tps: float | None
    """(n-1) over the time after the first token; None for fewer than two tokens."""
    stop: str | None = None
    """The stop string that ended the answer, if one did."""
    # The remaining fields are None, and left out of the record, in plain decoding.
    drafted: int | None = None
    """Number of draft tokens that the target verified."""
    accepted: int | None = None
    acceptance_rate: float | None = None
    """accepted / drafted; 0 if nothing was drafted."""
    target_calls: int | None = None
    """Number of target calls that yielded tokens, the last one of the prefill included. A decoding
    that searches counts all of its calls."""
    tokens_per_target_call: float | None = None
    """Block efficiency, bonus tokens included."""
    lossy: str | None = None
    """Acceptance rule or decoding that changed the text; None if the text is the model's own."""
    draft_failure: str | None = None
    """Reason why the rest was generated without a draft."""


class Generation(Iterator[Event]):
    """One generation: an iterator over its events, with the `result` so far at any time.

    Nothing runs before the first event is requested. Closing or dropping it stops it. For one
    thread, except for the CancelToken.
    """

    def __init__(
        self,
        text_model: TextModel,
        prompt: Sequence[int],
        config: GenerationConfig,
        *,
        cache: Cache | None = None,
        cancel: CancelToken | None = None,
        rng: np.random.Generator | None = None,
    ) -> None:
        """Check the request.

        Args:
            text_model: what generates.
            prompt: token ids.
            config: sampling and stopping.
            cache: cache that holds the first ids of `prompt`; it is left open. A new one by
                default.
            cancel: stops the generation within one step.
            rng: random state to continue from, instead of the config's seed.

        Raises:
            ContextOverflow: `prompt` leaves no room for an answer in the context.
            UsageError: `prompt` is empty, or the grammar of the answer is invalid.
        """
        model, tokenizer = text_model.model, text_model.tokenizer
        check_prompt(len(prompt), text_model.context, model.max_prompt)
        self._model, self._cache, self._prompt = model, cache, prompt
        self._limit = min(config.max_tokens, text_model.context - len(prompt))
        self._eos_ids = frozenset() if config.ignore_eos else tokenizer.eos_ids
        self._detokenizer = Detokenizer(tokenizer, config.visible_tokens)
        self._stop = StopFilter(config.stop)
        vocab_size = model.config.vocab_size
        grammar = constraint(tokenizer, config, len(prompt), vocab_size)
        self._sampler = Sampler(config, rng, grammar, len(prompt))
        self._cancel = cancel or CancelToken()
        self._source = text_model.source
        self._cached = 0 if cache is None else cache.length
        self.calls: list[TargetCall] = []
        """The target calls so far, without their logits."""
        self._tokens: list[int] = []
        self._pieces: list[str] = []
        self._reason: FinishReason | None = None
        self._started = self._first = self._last = 0.0
        self._events = self._run()

    def __next__(self) -> Event:
        return next(self._events)

    def cancel(self) -> None:
        """Stop within one step. Thread-safe."""
        self._cancel.cancel()

    def close(self) -> None:
        """Stop; `result` keeps what was generated."""
        self._events.close()
        self._reason = self._reason or "cancelled"

    def _run(self) -> Generator[Event, None, None]:
        self._started = time.perf_counter()
        cache = self._cache
        if cache is None:
            cache = self._model.new_cache(len(self._prompt) + self._limit)
        calls = self._source(self._model, cache, self._prompt, self._sampler, self._cancel)
        try:
            for token, logits in self._sampled(calls):
                self._first = self._first or time.perf_counter()
                if token in self._eos_ids:
                    self._reason = "stop"
                else:
                    yield self._append(token, logits)
                if self._reason:
                    break
            else:
                self._reason = "cancelled"  # a source ends for no other reason
            if rest := self._stop.flush():
                self._pieces.append(rest)
                yield Event(None, rest)
        finally:
            if isinstance(calls, Generator):
                calls.close()  # at its end a source may still change the cache
            if cache is not self._cache:
                cache.close()

    def _sampled(self, calls: Iterator[TargetCall]) -> Iterator[tuple[int, Float | None]]:
        """Yield each token with the logits [vocab] that it was sampled from."""
        for call in calls:
            self.calls.append(call._replace(logits=None))
            rows = [None] * len(call.tokens) if call.logits is None else call.logits
            yield from zip(call.tokens, rows, strict=True)

    def _append(self, token: int, logits: Float | None) -> Event:
        self._last = time.perf_counter()
        text = self._stop.push(self._detokenizer.push(token))
        self._tokens.append(token)
        self._pieces.append(text)
        if self._stop.hit:
            self._reason = "stop"
        elif len(self._tokens) == self._limit:
            self._reason = "length"
        count = self._sampler.config.logprobs
        if count is None or logits is None:
            return Event(token, text)
        return Event(token, text, logprobs(logits, token, count))

    @property
    def result(self) -> Result:
        """The record so far."""
        count, decoding = len(self._tokens), self._last - self._first
        return Result(
            text="".join(self._pieces),
            tokens=list(self._tokens),
            prompt_tokens=len(self._prompt),
            cached_tokens=self._cached,
            finish_reason=self._reason,
            engine=self._model.engine,
            device=self._model.device,
            threads=self._model.threads,
            ttft_ms=1000 * (self._first - self._started) if self._first else None,
            decode_tps=(count - 1) / decoding if count > 1 and decoding else None,
            stop=self._stop.hit,
            **({} if self._source is one_by_one else self._count_drafts()),
        )

    def _count_drafts(self) -> dict[str, Any]:
        failure = next((c.draft_failure for c in self.calls if c.draft_failure), None)
        lossy = getattr(self._source, "lossy", None)
        return count_drafts(self.calls) | {"draft_failure": failure, "lossy": lossy}


def count_drafts(calls: Sequence[TargetCall]) -> dict[str, Any]:
    """Return the draft counters of a record: from drafted to tokens_per_target_call."""
    drafted = sum(call.drafted for call in calls)
    tokens = sum(len(call.tokens) for call in calls)
    accepted = sum(min(len(call.tokens) - 1, call.drafted) for call in calls)
    steps = sum(call.steps for call in calls)
    return {
        "drafted": drafted,
        "accepted": accepted,
        "acceptance_rate": accepted / drafted if drafted else 0.0,
        "target_calls": steps,
        "tokens_per_target_call": tokens / steps if steps else 0.0,
    }


def check_prompt(length: int, context: int, maximum: int | None = None) -> None:
    """Check the length of a prompt, in tokens.

    Raises:
        ContextOverflow: it leaves no room in `context`, or is longer than `maximum`.
        UsageError: it is 0.
    """
    if length == 0:
        raise UsageError("expected at least 1 prompt token, got an empty prompt; add some text")
    if length >= context:
        raise ContextOverflow(
            f"expected fewer than {context} prompt tokens, since the context also holds the "
            f"answer, got {length}; shorten the prompt or load with a larger context (-c)"
        )
    if maximum is not None and length > maximum:
        raise ContextOverflow(
            f"expected at most {maximum} prompt tokens, as the model was loaded for, got {length}; "
            "shorten the prompt or load with a larger --prompt-limit"
        )
