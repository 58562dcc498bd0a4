"""Confidence of drafters that copy text.

The longer the context that matches an earlier place, the likelier the next token matches too. The
values are rough estimates from a chat, a program and a summary by SmolLM2-135M. The control
corrects them by the observed acceptance (confidence.py).
"""

from __future__ import annotations

_CONFIDENCE = (0.1, 0.2, 0.4, 0.6, 0.75, 0.84, 0.88, 0.91, 0.93, 0.95, 0.96)


def copy_confidence(matched: int) -> float:
    """Return the probability that the next token matches after `matched` tokens that did."""
    return _CONFIDENCE[min(matched, len(_CONFIDENCE) - 1)]
