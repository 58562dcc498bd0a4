"""The generation loop, for any engine: tokens from a source become events of text.

The loop knows neither how tokens are decided (source.py, sampling.py) nor which engine runs.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
import numpy as np

from edgegen._types import Float
from edgegen.errors import ContextOverflow, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.constraints import constraint
from edgegen.generation.detokenizer import Detokenizer
from edgegen.generation.logprobs import Logprobs, logprobs
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import Call, TokenSource, one_by_one
from edgegen.generation.stop import StopFilter
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model

FinishReason = Literal["stop", "length", "cancelled"]


@dataclass(frozen=True)
class Event:
    """What one token added."""

    token: int | None
    """None for text that was held back and is released at the end."""
    text: str
    """May be empty: half a character, or what may become a stop string, waits."""
    logprobs: Logprobs | None = None
    """Where GenerationConfig.logprobs asks for it."""


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """The record of a generation, as `edgegen run -o json` prints it."""

    text: str
    tokens: list[int]
    """Generated ids without the end token."""
    prompt_tokens: int
    cached_tokens: int
    """Of the prompt's, how many were in the cache already."""
    finish_reason: FinishReason | None
    """"stop" at the end token or a stop string, "length" at max_tokens or the end of the context,
    "cancelled"; None while it runs."""
    engine: str
    device: str
    threads: int
    ttft_ms: float | None
    """From the start, with the prompt, to the first token; None where there was none."""
    decode_tps: float | None
    """(n-1) over the time after the first token; None for less than two tokens."""
    # What follows is None, and not in the record, without a draft.
    drafted: int | None = None
    """Tokens that the drafter proposed and the target verified."""
    accepted: int | None = None
    acceptance_rate: float | None = None
    """accepted / drafted; 0 where nothing was drafted."""
    target_calls: int | None = None
    """Calls of the target that decided tokens, the prompt's last one included."""
    tokens_per_target_call: float | None = None
    """Block efficiency, the bonus tokens included."""
    lossy: str | None = None
    """The rule of acceptance that changed the text; None where it is the model's own."""
    draft_failure: str | None = None
    """Why the rest was generated without a draft."""


class Generation(Iterator[Event]):
    """One generation: iterate it for its events, ask `result` at any time.

    Nothing runs before the first event is asked for. Dropping or closing it stops it. To be used
    by one thread, except for the CancelToken.
    """

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        prompt: Sequence[int],
        config: GenerationConfig,
        context: int,
        *,
        cache: Cache | None = None,
        cancel: CancelToken | None = None,
        rng: np.random.Generator | None = None,
        source: TokenSource = one_by_one,
    ) -> None:
        """Check the request. `cache`, where given, holds the first ids of `prompt` and is left
        open; `rng` goes on from its state instead of the config's seed.

        Raises:
            ContextOverflow: `prompt` leaves no room for an answer in `context` tokens.
            UsageError: `prompt` is empty, or the grammar of the answer is wrong.
        """
        check_prompt(len(prompt), context, model.max_prompt)
        self._model, self._cache, self._prompt = model, cache, prompt
        self._limit = min(config.max_tokens, context - len(prompt))
        self._ends = frozenset() if config.ignore_eos else tokenizer.eos_ids
        self._detokenizer = Detokenizer(tokenizer)
        self._stop = StopFilter(config.stop)
        vocab_size = model.config.vocab_size
        self._sampler = Sampler(config, rng, constraint(tokenizer, config, len(prompt), vocab_size))
        self._cancel = cancel or CancelToken()
        self._source = source
        self._cached = 0 if cache is None else cache.length
        self.calls: list[Call] = []
        """What the model's calls decided so far."""
        self._tokens: list[int] = []
        self._pieces: list[str] = []
        self._reason: FinishReason | None = None
        self._started = self._first = self._last = 0.0
        self._events = self._run()

    def __next__(self) -> Event:
        return next(self._events)

    def cancel(self) -> None:
        """Stop within one step, from any thread."""
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
            for token, logits in self._decided(calls):
                self._first = self._first or time.perf_counter()
                if token in self._ends:
                    self._reason = "stop"
                else:
                    yield self._accept(token, logits)
                if self._reason:
                    break
            else:
                self._reason = "cancelled"  # nothing else ends a source
            if rest := self._stop.push(self._detokenizer.flush()) + self._stop.flush():
                self._pieces.append(rest)
                yield Event(None, rest)
        finally:
            if cache is not self._cache:
                cache.close()

    def _count_drafts(self) -> dict[str, Any]:
        failure = next((c.draft_failure for c in self.calls if c.draft_failure), None)
        lossy = getattr(self._source, "lossy", None)
        return count_drafts(self.calls) | {"draft_failure": failure, "lossy": lossy}

    def _decided(self, calls: Iterator[Call]) -> Iterator[tuple[int, Float | None]]:
        for call in calls:
            self.calls.append(call._replace(logits=None))
            rows = [None] * len(call.tokens) if call.logits is None else call.logits
            yield from zip(call.tokens, rows, strict=True)

    def _accept(self, token: int, logits: Float | None) -> Event:
        self._last = time.perf_counter()
        text = self._stop.push(self._detokenizer.push(token))
        self._tokens.append(token)
        self._pieces.append(text)
        if self._stop.hit:
            self._reason = "stop"
        elif len(self._tokens) == self._limit:
            self._reason = "length"
        count = self._sampler.config.logprobs
        told = None if count is None or logits is None else logprobs(logits, token, count)
        return Event(token, text, told)

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
            **({} if self._source is one_by_one else self._count_drafts()),
        )


def count_drafts(calls: Sequence[Call]) -> dict[str, Any]:
    """drafted, accepted, acceptance_rate, target_calls and tokens_per_target_call."""
    drafted = sum(call.drafted for call in calls)
    decided = sum(len(call.tokens) for call in calls)
    accepted = decided - len(calls)
    return {
        "drafted": drafted,
        "accepted": accepted,
        "acceptance_rate": accepted / drafted if drafted else 0.0,
        "target_calls": len(calls),
        "tokens_per_target_call": decided / len(calls) if calls else 0.0,
    }


def check_prompt(length: int, context: int, most: int | None = None) -> None:
    """Refuse a prompt of `length` tokens that is empty, fills `context`, or is longer than `most`.

    Raises:
        ContextOverflow, UsageError: as the name says.
    """
    if length == 0:
        raise UsageError("the prompt is empty: it holds no tokens; give some text")
    if length >= context:
        raise ContextOverflow(
            f"the prompt has {length} tokens, but the context holds {context}, the answer "
            "included; shorten the prompt or load with a larger context (-c)"
        )
    if most is not None and length > most:
        raise ContextOverflow(
            f"the prompt has {length} tokens, but the model was loaded for prompts of at most "
            f"{most}; shorten it, or load with a larger --prompt-limit"
        )
