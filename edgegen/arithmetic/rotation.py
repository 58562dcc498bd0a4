"""Rotations of a model's hidden bases, which spread outliers over all channels (QuaRot,
arXiv:2404.00456): with them 8 bits hold a token's activations almost without loss.

What the weights can take in costs nothing when the model runs (`edgegen.quantize.rotate`):

- residual: the stream between the blocks, and the embedding's rows. Before the last norm, whose
  weight must stay apart where the head is the embedding, it is turned back, and then turned again.
- values: each head's, which the output projection turns back.
- inner: what goes into the down projection is turned while the model runs, by blocks, as an
  activation function stands between it and the weights.

A vector of m * 2^p values is turned by Q (x) H: Hadamard's matrix within each of m blocks, and an
orthogonal Q [m, m] between them. `edgegen.arithmetic.fixed` has the engines' exact form.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models.config import ModelConfig

INNER_BLOCK = 64
"""Most values that are turned together before the down projection: wider blocks gain little."""


@dataclass(frozen=True)
class Rotations:
    """Which bases of a bundle are turned."""

    residual: bool = False
    values: bool = False
    inner: int = 0
    """Size of the blocks that are turned before the down projection; 0 is none."""


def rotations(config: ModelConfig, options: Mapping[str, Any]) -> Rotations:
    """What a recipe's options mean for a model of this shape.

    A norm behind a block's output (`post_norms`) does not let a rotation through, so that the
    residual stays as it is there.
    """
    if not options.get("rotate"):
        return Rotations()
    static = options.get("static") or {}
    return Rotations(
        residual=not config.post_norms and static.get("residual", True),
        values=power_of_two_in(config.head_dim) == config.head_dim,
        inner=min(INNER_BLOCK, power_of_two_in(config.intermediate_size)),
    )


def power_of_two_in(size: int) -> int:
    """The largest power of two that divides `size`."""
    return size & -size


def mixing(size: int) -> Float:
    """Q [m, m] for vectors of `size` = m * 2^p values: the cosine transform (DCT-II)."""
    m = size // power_of_two_in(size)
    k, n = np.arange(m)[:, None], np.arange(m)
    q = math.sqrt(2 / m) * np.cos(np.pi * (2 * n + 1) * k / (2 * m))
    q[0] = math.sqrt(1 / m)
    return q.astype(np.float32)


def spread(x: Float, block: int) -> Float:
    """Hadamard's matrix applied to each `block` values of the last axis; its own inverse."""
    turned: Float = x.reshape(-1, block) @ _hadamard(block)
    return turned.reshape(x.shape)


def turn(x: Float, mix: Float) -> Float:
    """The last axis turned by `mix` [m, m] (x) H; `mix.T` turns it back."""
    blocks = spread(x, x.shape[-1] // len(mix)).reshape(*x.shape[:-1], len(mix), -1)
    turned: Float = mix @ blocks
    return turned.reshape(x.shape)


@lru_cache
def _hadamard(size: int) -> Float:
    """The orthonormal Walsh-Hadamard matrix of a power of two."""
    h = np.ones((1, 1))
    while len(h) < size:
        h = np.block([[h, h], [h, -h]])
    return (h / math.sqrt(size)).astype(np.float32)
