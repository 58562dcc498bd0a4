"""Rotations of a model's hidden bases, which distribute outliers over all channels.

After QuaRot (arXiv:2404.00456). With them 8 bits represent a token's activations almost without
loss. Rotations that are folded into the weights cost nothing at run time
(`edgegen.quantize.rotate`):

- residual: the residual stream and the rows of the embedding. The stream is rotated back before
  the last norm and rotated again after it: where head and embedding are one tensor, the norm's
  weight cannot be folded into the head.
- values: the values of each head. The output projection rotates them back.
- inner: the input of the down projection. It is rotated at run time, in blocks, because an
  activation function precedes it.

A vector of m * 2^p values is rotated by Q (x) H: the Hadamard transform of each of m blocks, and an
orthogonal Q [m, m] across the blocks. The functions here use BLAS, for exports and float engines;
`edgegen.arithmetic.fixed` has the bit-exact forms.
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
from edgegen.models.parts.attention import Attention

INNER_BLOCK = 64
"""Maximum block size of the inner rotation: wider blocks gain little. Larger transforms are made of
two factors, one of which has this size."""


@dataclass(frozen=True)
class Rotations:
    """The rotated bases of a model."""

    residual: bool = False
    values: bool = False
    inner: int = 0
    """Block size of the Hadamard transform before the down projection; 0 is none."""


def rotations(config: ModelConfig, options: Mapping[str, Any]) -> Rotations:
    """Return the rotations that a recipe's options give a model of this shape.

    A norm after a branch's output does not commute with a rotation, so the residual of a model that
    has one is not rotated. Values are rotated in blocks of the largest power of two that divides
    head_dim, but not where a gate multiplies the attention's output by channel. Latents are rotated
    at run time.
    """
    if not options.get("rotate"):
        return Rotations()
    static = options.get("static") or {}
    attentions = [part for part in config.all_parts() if isinstance(part, Attention)]
    return Rotations(
        residual=not has_post_norms(config) and static.get("residual", True),
        values=all(not part.gate for part in attentions) and bool(attentions),
        inner=min(INNER_BLOCK, *map(power_of_two_in, config.inner_sizes)),
    )


def has_post_norms(config: ModelConfig) -> bool:
    """Return whether a branch has a norm after its parts."""
    return any(branch.post_norm for layer in config.kinds for branch in layer)


def power_of_two_in(size: int) -> int:
    """Return the largest power of two that divides `size`."""
    return size & -size


def rotation_matrix(size: int) -> Float:
    """Return Q [m, m] for vectors of `size` = m * 2^p values: the orthonormal DCT-II."""
    m = size // power_of_two_in(size)
    k, n = np.arange(m)[:, None], np.arange(m)
    q = math.sqrt(2 / m) * np.cos(np.pi * (2 * n + 1) * k / (2 * m))
    q[0] = math.sqrt(1 / m)
    return q.astype(np.float32)


def hadamard_blocks(x: Float, block: int) -> Float:
    """Apply the Hadamard transform to each `block` values of the last axis; its own inverse."""
    inner = min(block, INNER_BLOCK)
    rotated: Float = x.reshape(-1, inner) @ _hadamard(inner)
    if block > inner:  # the transform of a product of sizes is the product of the transforms
        outer = block // inner
        rotated = _hadamard(outer) @ rotated.reshape(-1, outer, inner)
    return rotated.reshape(x.shape)


def rotate(x: Float, rotation: Float) -> Float:
    """Rotate the last axis by Q (x) H, Q = `rotation` [m, m]; `rotation.T` rotates back."""
    blocks = hadamard_blocks(x, x.shape[-1] // len(rotation))
    if len(rotation) == 1:
        return blocks
    rotated: Float = rotation @ blocks.reshape(*x.shape[:-1], len(rotation), -1)
    return rotated.reshape(x.shape)


@lru_cache
def _hadamard(size: int) -> Float:
    """Return the orthonormal Walsh-Hadamard matrix; `size` is a power of two."""
    h = np.ones((1, 1))
    while len(h) < size:
        h = np.block([[h, h], [h, -h]])
    return (h / math.sqrt(size)).astype(np.float32)
