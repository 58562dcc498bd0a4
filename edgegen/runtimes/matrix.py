"""Matrices of draft heads, as an engine multiplies them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from edgegen._types import Float


class HeadMatrix(Protocol):
    """A matrix W [N, K]."""

    def __matmul__(self, x: Float) -> Float:
        """Return W @ each row of `x`: float32 [n, K] -> [n, N]."""
        ...


class FloatMatrix:
    """A matrix that numpy multiplies in float32."""

    def __init__(self, weight: Float) -> None:
        self._weight = weight

    def __matmul__(self, x: Float) -> Float:
        return np.asarray(x @ self._weight.T, np.float32)
