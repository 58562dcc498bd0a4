"""A learned factor of the residual in the float model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale


def layer_scale(block: Block, part: LayerScale, x: Float, call: Call) -> Float:  # noqa: ARG001
    """Return layer_scale * x."""
    return block.weights["layer_scale"] * x


INTERPRETER = Interpreter("layer_scale", layer_scale)
