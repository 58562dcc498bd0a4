"""Rotary position embedding (RoFormer, arXiv:2104.09864, section 3.2.2), half-split order."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.config import Rope


def rope_tables(rope: Rope, head_dim: int, positions: NDArray[Any]) -> tuple[Float, Float]:
    """Return the cosine and sine of each position's angles, float32 [T, head_dim/2] each.

    Frequency j is theta^(-2j / head_dim) / factor[j]. Frequency and angle are each rounded to
    float32, as in training: at position 8000 exact angles would differ by up to 5e-4. Cosine and
    sine are computed in float64 and rounded.
    """
    pairs = np.arange(0, head_dim, 2) / head_dim
    divisors = np.asarray(rope.factors or 1.0)
    frequencies = (rope.theta**-pairs / divisors).astype(np.float32)  # [head_dim/2]
    angles = positions.astype(np.float32)[:, None] * frequencies  # [T, head_dim/2]
    wide = angles.astype(np.float64)
    return np.cos(wide).astype(np.float32), np.sin(wide).astype(np.float32)


def apply_rope(x: Float, cos: Float, sin: Float) -> Float:
    """Rotate the pairs (a, b) = (x[d], x[d + head_dim/2]) by their position's angles.

    The result is (a * cos - b * sin, b * cos + a * sin), in float32 with every product rounded.

    Args:
        x: [heads, T, head_dim].
        cos, sin: [T, head_dim/2], as `rope_tables` returns them.
    """
    first, second = np.split(x, 2, axis=-1)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)
