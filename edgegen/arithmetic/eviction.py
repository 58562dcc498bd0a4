"""Which tokens of the past a cache holds on to when it may not hold them all.

A policy is asked before each step which slots the coming tokens can still see; the rest is dropped
for good. Positions are absolute and keys are held after RoPE: nothing is turned when a slot goes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import UsageError

Positions = NDArray[np.intp]
Mask = NDArray[np.bool_]

SINK = 4
"""Sinks that a window gets where nothing else is said (StreamingLLM's)."""


class Eviction(ABC):
    """A rule for what stays in a cache."""

    @abstractmethod
    def kept(self, positions: Positions, start: int, attention: Float | None = None) -> Mask:
        """Which held slots [T] stay when the next token has position `start`.

        Args:
            positions: of each slot's token, [T].
            start: position of the next token.
            attention: what each slot was given in the last steps, [T]; None where a rule does not
                look at it.
        """


@dataclass(frozen=True)
class Lambda(Eviction):
    """Λ-shaped attention: the first `sink` tokens, and the last `window` of each query.

    After StreamingLLM (arXiv:2309.17453, section 3.2) and LM-Infinite (arXiv:2308.16137). A query
    at position p sees the keys j <= p with j < sink or p - j < window, itself included. In a layer
    that has a window of its own a key must lie in that, too.
    """

    sink: int = SINK
    window: int = 1024

    def __post_init__(self) -> None:
        if self.sink < 0 or self.window < 1:
            raise UsageError(
                f"a window of {self.window} tokens after {self.sink} sinks cannot be held; "
                "give a window of 1 or more and a sink of 0 or more"
            )

    def seen(self, queries: Positions, keys: Positions) -> Mask:
        """[M, T]: which of the keys at `keys` [T] the queries at `queries` [M] see."""
        distance = queries[:, None] - keys
        return (distance >= 0) & ((distance < self.window) | (keys < self.sink))

    def kept(self, positions: Positions, start: int, attention: Float | None = None) -> Mask:  # noqa: ARG002
        return (positions < self.sink) | (start - positions < self.window)

    def dropped(self, start: int) -> int:
        """How many tokens, from position `sink` on, no token from `start` on can see."""
        return max(0, start - self.window + 1 - self.sink)


@dataclass(frozen=True)
class SparseWindow(Eviction):
    """ALISA's sparse window (arXiv:2403.17312, section 4): half of `budget` slots hold the last
    tokens, the other half those that were given most attention in the last steps.

    The tokens are chosen for a layer, by attention summed over its heads.
    """

    budget: int
    history: int = 16
    """Steps over which attention is summed."""

    def __post_init__(self) -> None:
        if self.budget < 2 or self.history < 1:
            raise UsageError(
                f"a sparse window of {self.budget} tokens, chosen by {self.history} steps, cannot "
                "be held; give 2 tokens or more and 1 step or more"
            )

    def kept(self, positions: Positions, start: int, attention: Float | None = None) -> Mask:
        # One slot is the next token's own.
        room = self.budget - 1
        if len(positions) <= room:
            return np.ones(len(positions), np.bool_)
        assert attention is not None
        recent = start - positions < max(1, self.budget // 2)
        kept = recent.copy()
        older = np.flatnonzero(~recent)
        best = np.argsort(-attention[older], kind="stable")[: room - int(recent.sum())]
        kept[older[best]] = True
        return kept


def lambda_attention(sink: int | None, window: int | None) -> Lambda | None:
    """What two options ask for; None where there is no window.

    Raises:
        UsageError: a sink without a window, or sizes that cannot be held.
    """
    if window is None:
        if sink is not None:
            raise UsageError("a sink needs a window beside it; give --window too")
        return None
    return Lambda(SINK if sink is None else sink, window)
