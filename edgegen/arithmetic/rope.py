"""Rotary position embedding (RoFormer, arXiv:2104.09864, section 3.2.2), half-split order."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.config import Rope


def rope_tables(
    rope: Rope, head_dim: int, positions: NDArray[Any], context: int = 0
) -> tuple[Float, Float]:
    """Return the cosine and sine of each position's angles, float32 [T, pairs] each.

    Frequency j is theta^(-2j / dims) / factor[j]. Frequency and angle are each rounded to float32,
    as in training: at position 8000 exact angles would differ by up to 5e-4. Cosine and sine are
    computed in float64, multiplied by the rope's scale and rounded.

    Args:
        context: longest context that the tables are for, which selects a scaling by length; by
            default the training's.
    """
    dims = rope.dims or head_dim
    theta, factors = _stretched(rope, dims, context)
    pairs = np.arange(0, dims, 2) / dims
    frequencies = (theta**-pairs / np.asarray(factors or 1.0)).astype(np.float32)  # [pairs]
    angles = positions.astype(np.float32)[:, None] * frequencies  # [T, pairs]
    wide = angles.astype(np.float64)
    cos, sin = np.cos(wide) * rope.scale, np.sin(wide) * rope.scale
    return cos.astype(np.float32), sin.astype(np.float32)


def _stretched(rope: Rope, dims: int, context: int) -> tuple[float, tuple[float, ...]]:
    """Return base and divisors for a context: LongRoPE's, or dynamic NTK scaling's."""
    if not rope.original or context <= rope.original:
        return rope.theta, rope.factors
    if rope.long_factors:
        return rope.theta, rope.long_factors
    stretch = rope.dynamic * context / rope.original - (rope.dynamic - 1)
    return rope.theta * stretch ** (dims / (dims - 2)), rope.factors


def apply_rope(x: Float, cos: Float, sin: Float) -> Float:
    """Rotate the pairs (a, b) = (x[j], x[j + d/2]) of the first d dimensions by their angles.

    The result is (a * cos - b * sin, b * cos + a * sin), in float32 with every product rounded.
    The dimensions from d on stay.

    Args:
        x: [heads, T, head_dim].
        cos, sin: [T, d/2], as `rope_tables` returns them.
    """
    half = cos.shape[-1]
    first, second, rest = np.split(x, [half, 2 * half], axis=-1)
    rotated = [first * cos - second * sin, second * cos + first * sin]
    return np.concatenate([*rotated, rest] if rest.shape[-1] else rotated, axis=-1)
