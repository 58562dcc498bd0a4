"""Log-probabilities of tokens, in the model's own distribution."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edgegen._types import Float
from edgegen.generation.sampling import top_k


class Logprobs(NamedTuple):
    """Log-probabilities at one position, in natural logarithms."""

    token: float
    """Log-probability of the sampled token."""
    top: list[tuple[int, float]]
    """(id, log-probability) of the most likely tokens, descending; ties by ascending id."""


def logprobs(logits: Float, token: int, count: int) -> Logprobs:
    """Return those of `token` and of the `count` most likely tokens.

    They are the log softmax of `logits` [vocab], computed in float64.
    """
    scores = logits.astype(np.float64)
    scores -= scores.max()
    scores -= np.log(np.exp(scores).sum())
    ids = top_k(scores, count) if count else np.empty(0, np.intp)
    best = ids[np.argsort(-scores[ids], kind="stable")][:count]
    return Logprobs(float(scores[token]), [(int(id), float(scores[id])) for id in best])
