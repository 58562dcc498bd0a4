"""Speculative decoding: a drafter proposes, one call of the target decides several tokens.

The text is the target's own: bit for bit at temperature 0 on an engine that is "lossless", in
distribution otherwise (verification.py). Written against the engine interface alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np

from edgegen.errors import EdgegenError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.control import Control
from edgegen.generation.drafters.base import NOTHING, Draft, Drafter, Drafts
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import Call
from edgegen.generation.verification import possible, verify
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Float, Model, Step, Tokens

T = TypeVar("T")


class Speculation:
    """A source of tokens (source.py) that drafts. May be shared by threads."""

    def __init__(self, drafts: Drafts, make_control: Callable[[], Control]) -> None:
        self.drafts, self._make_control = drafts, make_control
        self._control = make_control()

    def forget(self) -> None:
        """Forget what was learnt, as if it had just been made."""
        self.drafts.forget()
        self._control = self._make_control()

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[Call]:
        """The calls of `model` that decided tokens, as `TokenSource` has it."""
        control, count = self._control, len(prompt)
        history = np.zeros(cache.context, dtype=np.int32)  # the prompt and what followed: [:count]
        history[:count] = prompt
        drafter = _Droppable(self.drafts, cache.context)
        try:
            while not cancel.cancelled:
                started = time.perf_counter()
                # What the cache lacks: the prompt in chunks, later the one token decided last.
                missing = min(count - cache.length, PREFILL_CHUNK)
                room = cache.context - count - 1  # one is left for the bonus token
                length = min(control.choose(), room) if missing == 1 else 0
                draft = drafter.propose(history[:count], length, sampler) if length > 0 else NOTHING
                draft = possible(draft, history[:count], sampler)
                n = len(draft.tokens)
                history[count : count + n] = draft.tokens
                step = history[cache.length : cache.length + missing + n]
                (output,) = model.step([Step(cache, step, logits_for=n + 1)])
                if cache.length < count:
                    continue
                tokens = verify(draft, output.logits, history[: count + n], sampler)
                cache.keep(range(missing + len(tokens) - 1))
                history[count : count + len(tokens)] = tokens
                count += len(tokens)
                if missing == 1:  # a prompt's time tells nothing about decoding
                    control.record(n, len(tokens) - 1, time.perf_counter() - started)
                yield Call(tokens, n, drafter.failure(), output.logits[: len(tokens)])
                drafter.observe(history[:count], output.logits[: len(tokens)])
        finally:
            drafter.close()


class _Droppable(Drafter):
    """A drafter whose failure ends the drafting, but not the answer."""

    def __init__(self, drafts: Drafts, context: int) -> None:
        self._failure: str | None = None
        self._drafter: Drafter | None = None
        try:
            self._drafter = drafts.start(context)
        except Exception as error:  # whatever a draft's engine may raise
            self._drop(error)

    def propose(self, history: Tokens, length: int, sampler: Sampler) -> Draft:
        return self._attempt(lambda d: d.propose(history, length, sampler), NOTHING)

    def observe(self, history: Tokens, logits: Float) -> None:
        self._attempt(lambda d: d.observe(history, logits), None)

    def close(self) -> None:
        self._attempt(lambda d: d.close(), None)

    def failure(self) -> str | None:
        """Why the drafter was dropped; None where it was not, or was told before."""
        failure, self._failure = self._failure, None
        return failure

    def _attempt(self, action: Callable[[Drafter], T], otherwise: T) -> T:
        if self._drafter is None:
            return otherwise
        try:
            return action(self._drafter)
        except Exception as error:
            self._drop(error)
            return otherwise

    def _drop(self, error: Exception) -> None:
        kind = "" if isinstance(error, EdgegenError) else f"{type(error).__name__}: "
        self._failure = f"{kind}{error}"
        self._drafter = None
