"""Token sources: iterators over the model calls that yield tokens, and plain decoding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.runtimes.base import Cache, Model, Step


class TargetCall(NamedTuple):
    """Tokens that one call of the target model yields."""

    tokens: Sequence[int]
    """The accepted draft tokens and one more."""
    drafted: int = 0
    """Number of draft tokens that the call verified."""
    draft_failure: str | None = None
    """Reason why drafting ended; set once."""
    logits: Float | None = None
    """[tokens, vocab]: the logits that each token was sampled from; valid until the next call."""
    steps: int = 1
    """Number of the model's steps that it took."""


TokenSource = Callable[[Model, Cache, Sequence[int], Sampler, CancelToken], Iterator[TargetCall]]
"""Yields target calls without end, or until cancelled.

The cache holds a prefix of the prompt, possibly an empty one; the source runs the rest.
"""


def one_by_one(
    model: Model, cache: Cache, prompt: Sequence[int], sampler: Sampler, cancel: CancelToken
) -> Iterator[TargetCall]:
    """Decode plainly: each call of the model yields one token."""
    count = len(prompt)
    history = np.zeros(cache.context, dtype=np.int32)  # prompt and answer: [:count]
    history[:count] = prompt
    while not cancel.cancelled:
        # A chunk of the prompt, or the last token.
        missing = history[cache.length : count][: model.prefill_chunk]
        (output,) = model.step([Step(cache, missing)])
        if cache.length == count:
            token = sampler.sample(output.logits[-1], history[:count])
            history[count] = token
            count += 1
            yield TargetCall((token,), logits=output.logits[-1:])
