"""Λ attention: attention sinks and a sliding window, which bound the KV cache.

Positions are absolute and keys are cached after RoPE, so evicting a token changes no other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import UsageError

Positions = NDArray[np.intp]
Mask = NDArray[np.bool_]

SINK = 4
"""Default number of attention sinks, as in StreamingLLM."""


@dataclass(frozen=True)
class Lambda:
    """Λ-shaped attention: the first `sink` tokens, and the last `window` tokens of each query.

    After StreamingLLM (arXiv:2309.17453, section 3.2) and LM-Infinite (arXiv:2308.16137). A query
    at position p attends to the keys j <= p with j < sink or p - j < window, itself included. In a
    layer with a sliding window of its own a key must also be in that window.
    """

    sink: int = SINK
    """Attention sinks: initial tokens that are always kept."""
    window: int = 1024

    def __post_init__(self) -> None:
        if self.sink < 0 or self.window < 1:
            raise UsageError(
                "expected a window of 1 or more and a sink of 0 or more, "
                f"got a window of {self.window} and a sink of {self.sink}; change them"
            )

    def seen(self, queries: Positions, keys: Positions) -> Mask:
        """Return the mask [M, T] of keys at positions `keys` [T] for queries at `queries` [M]."""
        distance = queries[:, None] - keys
        return (distance >= 0) & ((distance < self.window) | (keys < self.sink))

    def kept(self, positions: Positions, start: int) -> Mask:
        """Return which cache slots [T] a token at position `start` or later can attend to.

        Args:
            positions: position of the token in each slot, [T].
        """
        return (positions < self.sink) | (start - positions < self.window)

    def dropped(self, start: int) -> int:
        """Return the number of tokens that no token from position `start` on attends to.

        They are contiguous, starting at position `sink`.
        """
        return max(0, start - self.window + 1 - self.sink)


def lambda_attention(sink: int | None, window: int | None) -> Lambda | None:
    """Return the attention that the options --sink and --window configure, None without a window.

    Raises:
        UsageError: a sink without a window, or a size out of range.
    """
    if window is None:
        if sink is not None:
            raise UsageError("expected --window together with --sink, got --sink; add --window")
        return None
    return Lambda(SINK if sink is None else sink, window)
