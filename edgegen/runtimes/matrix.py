"""Matrices of draft heads, as an engine multiplies them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from edgegen._types import Float

REFINED = 16
"""Products of a coarse matrix that are computed again, for each input."""


class HeadMatrix(Protocol):
    """A matrix W [N, K]."""

    def __matmul__(self, x: Float) -> Float:
        """Return W @ each row of `x`: float32 [n, K] -> [n, N]."""
        ...


class RefinedRows:
    """A coarse matrix whose highest products are computed again from the exact rows."""

    def __init__(self, coarse: HeadMatrix, rows: Float) -> None:
        self._coarse, self._rows = coarse, rows

    def __matmul__(self, x: Float) -> Float:
        y = self._coarse @ x
        count = min(REFINED, y.shape[1])
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
