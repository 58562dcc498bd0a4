"""The short convolution of the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv


def short_conv(layer: IntegerLayer, part: ShortConv, x: Float, tokens: StepTokens) -> Float:
    """Convolve the gated input with those of the tokens before.

    1. B, C, z = the thirds of conv_in @ x; u = B * z, which is appended to the cache in float32.
    2. v = kernel[:, 0] * u(t - width + 1), then v = v + kernel[:, j] * u(t - width + 1 + j) for
       j = 1, 2, ...; u before the first token is 0.
    3. Return conv_out @ (C * v).
    """
    gate, output_gate, z = np.split(layer.linear("conv_in", x), 3, axis=1)
    whole = tokens.cache.append_inputs(gate * z)  # [T, hidden] by position
    kernel = layer.vector("conv_kernel")
    padded = np.pad(whole, ((part.width - 1, 0), (0, 0)))[len(whole) - len(x) :]
    v = kernel[:, 0] * padded[: len(x)]
    for j in range(1, part.width):
        v = v + kernel[:, j] * padded[j : j + len(x)]
    return layer.linear("conv_out", output_gate * v)


INTERPRETER = Interpreter("short_conv", short_conv)
