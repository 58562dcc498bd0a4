"""Log-probabilities of tokens, in the model's own distribution."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edgegen._types import Float
from edgegen.generation.sampling import top_k


class Logprobs(NamedTuple):
    """What the model thought of one token, in natural logarithms."""

    token: float
    """Of the token taken."""
    top: list[tuple[int, float]]
    """(id, log-probability) of the likeliest, in falling order; equals by id."""


def logprobs(logits: Float, token: int, count: int) -> Logprobs:
    """Of `token` and of the `count` likeliest, for `logits` [vocab]: log softmax, in float64."""
    scores = logits.astype(np.float64)
    scores -= scores.max()
    scores -= np.log(np.exp(scores).sum())
    ids = top_k(scores, count) if count else np.empty(0, np.intp)
    best = ids[np.argsort(-scores[ids], kind="stable")][:count]
    return Logprobs(float(scores[token]), [(int(id), float(scores[id])) for id in best])
