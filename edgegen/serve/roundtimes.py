"""Durations of rounds, learned from the rounds that have run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

PAGE: Final = 256
"""Tokens before a slice that count as one in the estimate. Larger than 1, so that the estimate of
the tokens' own time hardly changes while a long prompt runs."""
_SMOOTHING: Final = 0.2
_RATE: Final = 0.3
"""Fraction of an error that one round corrects."""


class PromptSlice(NamedTuple):
    """Size of a slice of a prompt."""

    tokens: int
    before: int
    """Number of tokens of its sequence that have run before it."""


class RoundTimes:
    """Estimates of how long decoding and prompts take.

    A token of a prompt takes a constant time, and a time in proportion to the tokens that it
    attends to. Both are fitted by normalized least mean squares (Haykin, Adaptive Filter Theory,
    chapter 7), which follow changes of the machine's speed.
    """

    def __init__(self) -> None:
        self._decode: dict[int, float] = {}  # seconds, by the number of sequences
        self._pause: dict[int, float] = {}
        # Seconds per token, and per token and page before it.
        self._cost: NDArray[np.float64] = np.zeros(2)

    def decode(self, sequences: int) -> float:
        """Return the seconds of a round in which so many sequences decode; 0 if unknown."""
        return _nearest(self._decode, sequences)

    def cycle(self, sequences: int) -> float:
        """Return the seconds from one round to the next while so many sequences decode."""
        return self.decode(sequences) + _nearest(self._pause, sequences)

    def prompt(self, *slices: PromptSlice) -> float:
        """Return the seconds that slices of prompts add to a round; 0 if unknown."""
        return float(self._cost @ _features(slices))

    def fitting(self, seconds: float, before: int) -> int | None:
        """Return how many tokens of a prompt run in a time; None if unknown."""
        each = self.prompt(PromptSlice(1, before))
        return int(seconds / each + 1e-6) if each > 0 else None

    def observe_decode(self, sequences: int, seconds: float, pause: float | None) -> None:
        """Take note of a round that decoded only, and of the pause since another one like it."""
        _smooth(self._decode, sequences, seconds)
        if pause is not None:
            _smooth(self._pause, sequences, pause)

    def observe_prompt(self, sequences: int, slices: Sequence[PromptSlice], seconds: float) -> None:
        """Take note of a round with slices of prompts."""
        own = max(seconds - self.decode(max(sequences, 1)), seconds / 4)
        features = _features(slices)
        rate = _RATE if self._cost.any() else 1.0
        error = own - float(self._cost @ features)
        self._cost = np.maximum(self._cost + rate * error * features / (features @ features), 0)


def _features(slices: Sequence[PromptSlice]) -> NDArray[np.float64]:
    tokens = sum(part.tokens for part in slices)
    return np.array([tokens, sum(part.tokens * part.before / PAGE for part in slices)])


def _nearest(values: dict[int, float], key: int) -> float:
    return values[min(values, key=lambda known: abs(known - key))] if values else 0.0


def _smooth(values: dict[int, float], key: int, value: float) -> None:
    values[key] = values.get(key, value) + _SMOOTHING * (value - values.get(key, value))
