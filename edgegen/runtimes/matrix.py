"""Matrices of draft heads, as an engine multiplies them."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float

REFINED = 16
"""Products of a coarse matrix that are computed again, for each input."""


class Guess(NamedTuple):
    """The likeliest tokens after some states, the likeliest first."""

    tokens: NDArray[np.integer]
    """[n, count]"""
    probabilities: Float
    """[n, count]"""


class HeadMatrix(Protocol):
    """A matrix W [N, K]."""

    def __matmul__(self, x: Float) -> Float:
        """Return W @ each row of `x`: float32 [n, K] -> [n, N]."""
        ...


class TokenRows:
    """Rows of tokens: a coarse matrix whose highest products are computed again, exactly."""

    def __init__(self, coarse: HeadMatrix, rows: Float) -> None:
        self._coarse, self._rows = coarse, rows

    def __matmul__(self, x: Float) -> Float:
        """Return the logits [n, kept] after states [n, K]."""
        return self._refined(x, REFINED)

    def likeliest(self, x: Float, count: int) -> Guess:
        """Return the `count` likeliest tokens after states [n, K]."""
        return likeliest(self._refined(x, max(REFINED, count)), count)

    def _refined(self, x: Float, count: int) -> Float:
        """Return the logits, of which the highest `count` are exact."""
        y = self._coarse @ x
        count = min(count, y.shape[1])
        for row, inputs in zip(y, x, strict=True):
            likely = row.argpartition(-count)[-count:]
            row[likely] = self._rows[likely] @ inputs
        return y


class FloatMatrix:
    """A matrix that numpy multiplies in float32."""

    def __init__(self, weight: Float) -> None:
        self._weight = weight

    def __matmul__(self, x: Float) -> Float:
        return np.asarray(x @ self._weight.T, np.float32)


def likeliest(logits: Float, count: int) -> Guess:
    """Return the `count` likeliest tokens of logits [n, kept]."""
    probabilities = softmax(logits)
    tokens = np.argpartition(-probabilities, count - 1, axis=1)[:, :count]
    found = np.take_along_axis(probabilities, tokens, axis=1)
    order = np.argsort(-found, axis=1, kind="stable")
    tokens = np.take_along_axis(tokens, order, axis=1)
    return Guess(tokens, np.take_along_axis(found, order, axis=1))


def softmax(logits: Float) -> Float:
    """Return the softmax of each row of `logits` [n, kept]."""
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(exp / exp.sum(axis=1, keepdims=True), np.float32)
