"""A learned factor of the residual in the integer model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale


def layer_scale(
    layer: IntegerLayer,
    part: LayerScale,  # noqa: ARG001  (the interface of all parts)
    x: Float,
    tokens: StepTokens,  # noqa: ARG001
) -> Float:
    """Return layer_scale * x."""
    return layer.vector("layer_scale") * x


INTERPRETER = Interpreter("layer_scale", layer_scale)
