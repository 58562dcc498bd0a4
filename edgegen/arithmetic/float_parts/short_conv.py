"""The short convolution of the float model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import convolve
from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv


def short_conv(block: Block, part: ShortConv, x: Float, call: Call) -> Float:  # noqa: ARG001
    """Convolve the gated input with those of the tokens before, zeros before the first."""
    call.observe("conv_in", x)
    gate, output_gate, z = np.split(block.product(x, "conv_in"), 3, axis=1)
    whole = call.append("conv", (gate * z)[None])[0]  # [P + T, hidden]
    y = output_gate * convolve(block.weights["conv_kernel"], whole, len(x))
    y = block.keep(y)
    call.observe("conv_out", y)
    return block.product(y, "conv_out")


INTERPRETER = Interpreter("short_conv", short_conv)
