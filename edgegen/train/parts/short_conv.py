"""The short convolution in torch."""

from __future__ import annotations

from typing import Any

from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv
from edgegen.train.layer import TorchLayer

Tensor = Any


def short_conv(layer: TorchLayer, part: ShortConv, x: Tensor) -> Tensor:
    """Convolve the gated input with those of the tokens before, zeros before the first."""
    gate, output_gate, z = layer.linear(x, "conv_in").chunk(3, dim=-1)
    kernel = layer.tensor("conv_kernel")  # [hidden, width]
    inputs = layer.recent("conv", gate * z, part.width)
    v = sum(kernel[:, j] * u for j, u in enumerate(inputs))
    return layer.linear(output_gate * v, "conv_out")


INTERPRETER = Interpreter("short_conv", short_conv)
