"""The static arithmetic of merged models: what a norm gives out is rounded, and that is all.

With fixed products x is in steps already, so that codes are rint(x), clipped; the rest has a scale
for each token. Everything else is float, as in `decoder.Block`.
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
from edgegen.models.config import ModelConfig

LEVELS = {8: 127, 4: 7}
"""The largest code of an activation of so many bits."""

TOKEN_CLIP = {8: 1.0, 4: 0.8}
"""The share of a token's largest value that its scale covers: at 4 bits clipping gains, measured on
the inputs of o and down of SmolLM2-135M."""


def codes(x: Float, bits: int) -> Float:
    """Integers in a float32 array: `x`, in steps, rounded to even and clipped."""
    top = LEVELS[bits]
    rounded: Float = np.rint(x)
    return np.clip(rounded, -top - 1 if bits == 8 else -top, top)


def token_codes(x: Float, bits: int) -> tuple[Float, Float]:
    """Codes [T, K] by a scale of each token's own, [T, 1]."""
    share = np.float32(TOKEN_CLIP[bits] / LEVELS[bits])
    scale = np.maximum(np.abs(x).max(axis=1, keepdims=True) * share, TINY)
    return codes(x / scale, bits), scale


@dataclass(frozen=True)
class StaticRule:
    """How the inputs of a block's products are rounded."""

    bits: int
    """8 or 4."""
    fixed: frozenset[str]
    """The products with fixed steps; the others have a scale for each token."""
    sources: Mapping[str, NDArray[np.int32]] = field(default_factory=dict)
    """For products whose inputs are arranged: the channel of each, [K]."""

    def codes(self, x: Float, product: str) -> tuple[Float, Float]:
        """Codes [T, K] of a product's input, and what they are multiplied by, [T, 1] or [1, 1]."""
        if product not in self.fixed:
            return token_codes(x, self.bits)
        if product in self.sources:
            x = x[:, self.sources[product]]
        return codes(x, self.bits), np.ones((1, 1), np.float32)


class StaticBlock(Block):
    """A merged block. `matrices` holds what the runtime multiplies, by part; `weights` the norms,
    their weights over the steps, and the biases."""

    def __init__(
        self,
        config: ModelConfig,
        layer: int,
        weights: Mapping[str, Float],
        inner: int,
        *,
        matrices: Mapping[str, IntegerMatrix],
        rule: StaticRule,
    ) -> None:
        super().__init__(config, layer, weights, inner)
        self.matrices, self.rule = matrices, rule

    def _product(self, x: Float, name: str) -> Float:
        """The integer sum, exact, times the row's scale and the token's."""
        matrix = self.matrices[name]
        held, scale = self.rule.codes(x, stored_name(name))
        # Sums of products up to 128 * 127 are exact in float32 below 2^24.
        wide = np.float64 if held.shape[1] * 128 * 127 >= 1 << 24 else np.float32
        acc = held.astype(wide) @ matrix.steps.T.astype(wide)
        y: Float = acc.astype(np.float32) * (matrix.scale * scale)
        return y
