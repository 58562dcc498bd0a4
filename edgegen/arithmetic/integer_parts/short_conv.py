"""The short convolution of the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import convolve
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv


def short_conv(
    layer: IntegerLayer,
    part: ShortConv,  # noqa: ARG001
    x: Float,
    tokens: StepTokens,
) -> Float:
    """Convolve the gated input with those of the tokens before.

    1. B, C, z = the thirds of conv_in @ x; u = B * z, which is appended to the cache in float32.
    2. Return conv_out @ (C * v), with v of `convolve`.
    """
    gate, output_gate, z = np.split(layer.linear("conv_in", x), 3, axis=1)
    whole = tokens.cache.append_inputs(gate * z)  # [T, hidden] by position
    v = convolve(layer.vector("conv_kernel"), whole, len(x))
    return layer.linear("conv_out", output_gate * v)


INTERPRETER = Interpreter("short_conv", short_conv)
