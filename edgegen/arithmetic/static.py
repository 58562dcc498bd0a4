"""The arithmetic of models with static activation scales (MergeQuant, arXiv:2503.07654).

The scales of the activations are folded into the weights and norms (`edgegen.quantize.mergequant`).
The input of a product with fixed scales is therefore already in units of its step, and its codes
are clip(rint(x)). Other products have a scale per token. Everything else is float, as in
`decoder.Block`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.arithmetic.fixed import TINY
from edgegen.arithmetic.integer import IntegerMatrix
from edgegen.bundle.tensors import stored_name

LEVELS = {8: 127, 4: 7}
"""Largest code of an activation by its bits."""

TOKEN_CLIP = {8: 1.0, 4: 0.8}
"""Fraction of a token's maximum that its scale covers, by bits: clipping helps at 4 bits."""


def codes(x: Float, bits: int) -> Float:
    """Return clip(rint(x)) as float32: to [-128, 127] at 8 bits, to [-7, 7] at 4."""
    top = LEVELS[bits]
    rounded: Float = np.rint(x)
    return np.clip(rounded, -top - 1 if bits == 8 else -top, top)


def token_codes(x: Float, bits: int) -> tuple[Float, Float]:
    """Return codes [T, K] and the scale of each token, [T, 1].

    scale = max(max|x| * f32(TOKEN_CLIP / LEVELS), 2^-126); code = codes(x / scale).
    """
    factor = np.float32(TOKEN_CLIP[bits] / LEVELS[bits])
    scale = np.maximum(np.abs(x).max(axis=1, keepdims=True) * factor, TINY)
    return codes(x / scale, bits), scale


@dataclass(frozen=True)
class StaticRule:
    """Quantization of the inputs of a block's matrix products."""

    bits: int
    """Bits of the activations: 8 or 4."""
    fixed: frozenset[str]
    """Products with fixed scales; the others have a scale per token."""
    sources: Mapping[str, NDArray[np.int32]] = field(default_factory=dict)
    """Product -> the channel that each input reads, [K], where inputs are rearranged."""

    def codes(self, x: Float, product: str) -> tuple[Float, Float]:
        """Return the codes [T, K] of a product's input and their scale, [T, 1] or [1, 1]."""
        if product not in self.fixed:
            return token_codes(x, self.bits)
        if product in self.sources:
            x = x[:, self.sources[product]]
        return codes(x, self.bits), np.ones((1, 1), np.float32)


class StaticBlock(Block):
    """A block with quantized matrices and inputs.

    Args:
        block: the float block.
        weights: the biases and the norms, divided by the steps of the activations.
        matrices: the quantized matrices, by part ("q", "k", ...).
        rule: how the inputs are quantized.
    """

    def __init__(
        self,
        block: Block,
        weights: Mapping[str, Float],
        matrices: Mapping[str, IntegerMatrix],
        rule: StaticRule,
    ) -> None:
        super().__init__(block.config, block.layer, weights, block.inner, block.context)
        self.matrices, self.rule = matrices, rule

    def product(self, x: Float, name: str) -> Float:
        """Return f32(acc) * (matrix scale * input scale), with acc the exact integer product."""
        matrix = self.matrices[name]
        quantized, scale = self.rule.codes(x, stored_name(name))
        # Sums of products up to 128 * 127 are exact in float32 below 2^24.
        wide = np.float64 if quantized.shape[1] * 128 * 127 >= 1 << 24 else np.float32
        acc = quantized.astype(wide) @ matrix.steps.T.astype(wide)
        y: Float = acc.astype(np.float32) * (matrix.scale * scale)
        return y
