"""Changes of the logits before sampling: bias and penalties."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from edgegen._types import Float
from edgegen.generation.config import GenerationConfig


def adjusts(config: GenerationConfig) -> bool:
    """Return whether `adjust` changes logits."""
    penalties = config.presence_penalty, config.frequency_penalty
    return bool(config.logit_bias or config.repeat_penalty != 1 or any(penalties))


def adjust(logits: Float, history: ArrayLike, config: GenerationConfig, start: int = 0) -> Float:
    """Return `logits` [vocab] with bias and penalties; the same array if there are none.

    The bias comes first, then the repeat penalty, then OpenAI's penalties. These count the tokens
    of `history` from `start` on, which are the answer; the repeat penalty counts all.
    """
    if not adjusts(config):
        return logits
    scores = penalize(_biased(logits, config), history, config.repeat_penalty)
    if not (config.presence_penalty or config.frequency_penalty):
        return scores
    answer = np.asarray(history, np.intp)[start:]
    counts = np.bincount(answer[answer < len(logits)], minlength=len(logits))
    penalty = config.frequency_penalty * counts + config.presence_penalty * (counts > 0)
    changed: Float = scores - penalty.astype(np.float32)
    return changed


def penalize(logits: Float, history: ArrayLike, penalty: float) -> Float:
    """Return `logits` with those of `history` penalized; the same array if `penalty` is 1."""
    if penalty == 1:
        return logits
    seen = np.asarray(history, dtype=np.intp)
    seen = seen[seen < len(logits)]
    scores = logits.copy()
    # An id that occurs twice is written twice with the same value, so it counts once.
    scores[seen] = np.where(scores[seen] < 0, scores[seen] * penalty, scores[seen] / penalty)
    return scores


def _biased(logits: Float, config: GenerationConfig) -> Float:
    pairs = [(id, value) for id, value in config.logit_bias if id < len(logits)]
    if not pairs:
        return logits
    scores = logits.copy()
    ids, values = zip(*pairs, strict=True)
    scores[list(ids)] += np.asarray(values, np.float32)
    return scores
