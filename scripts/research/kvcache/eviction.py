"""Eviction policies: which tokens stay in a KV cache of limited size."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda, Mask, Positions


class Eviction(ABC):
    """A policy that decides before each token which cache slots stay."""

    history: int = 1
    """Number of previous tokens over which attention is summed."""

    @abstractmethod
    def kept(self, positions: Positions, start: int, attention: Float | None) -> Mask:
        """Return which cached slots [T] stay when the next token has position `start`.

        Args:
            positions: position of the token in each slot, [T].
            start: position of the next token.
            attention: attention that each slot got from the last `history` tokens, summed over
                the heads of a layer, [T]; None before the first token.
        """


@dataclass(frozen=True)
class Window(Eviction):
    """Attention sinks and a sliding window, as `edgegen run --window` has them."""

    attention: Lambda

    def kept(self, positions: Positions, start: int, attention: Float | None) -> Mask:  # noqa: ARG002
        return self.attention.kept(positions, start)


@dataclass(frozen=True)
class SparseWindow(Eviction):
    """ALISA's sparse window (arXiv:2403.17312, section 4).

    Half of `budget` slots hold the last tokens. The other half hold those with the most attention
    over the last `history` tokens.
    """

    budget: int
    """Number of slots, at least 2."""
    history: int = 16

    def kept(self, positions: Positions, start: int, attention: Float | None) -> Mask:
        room = self.budget - 1  # one slot is for the next token
        if len(positions) <= room:
            return np.ones(len(positions), np.bool_)
        assert attention is not None
        recent = start - positions < max(1, self.budget // 2)
        kept = recent.copy()
        older = np.flatnonzero(~recent)
        best = np.argsort(-attention[older], kind="stable")[: room - int(recent.sum())]
        kept[older[best]] = True
        return kept
