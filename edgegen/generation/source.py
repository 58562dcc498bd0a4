"""Where tokens come from: what the loop consumes, one or more decided tokens per target call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step


class Call(NamedTuple):
    """What one call of the target model decided."""

    tokens: Sequence[int]
    """The accepted ones of a draft, and one more."""
    drafted: int = 0
    """Tokens of the draft that the call verified."""
    draft_failure: str | None = None
    """Why there will be no more drafts; said once."""
    logits: Float | None = None
    """[tokens, vocab]: what each token was decided by; valid until the next call."""


TokenSource = Callable[[Model, Cache, Sequence[int], Sampler, CancelToken], Iterator[Call]]
"""Yields the calls of the model that decided tokens, without end. The cache holds a part of the
prompt, perhaps none; the source runs what it lacks. It ends early when cancelled."""


def one_by_one(
    model: Model, cache: Cache, prompt: Sequence[int], sampler: Sampler, cancel: CancelToken
) -> Iterator[Call]:
    """Plain decoding: each call of the model decides one token."""
    count = len(prompt)
    history = np.zeros(cache.context, dtype=np.int32)  # the prompt and what followed: [:count]
    history[:count] = prompt
    while not cancel.cancelled:
        # What the cache lacks: the prompt in chunks, later the one token decided last.
        missing = history[cache.length : count][:PREFILL_CHUNK]
        (output,) = model.step([Step(cache, missing)])
        if cache.length == count:
            token = sampler.sample(output.logits[-1], history[:count])
            history[count] = token
            count += 1
            yield Call((token,), logits=output.logits[-1:])
