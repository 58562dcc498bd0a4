"""The gated MLP of the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import activate, hadamard_blocks
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp


def gated_mlp(
    layer: IntegerLayer,
    part: GatedMlp,
    x: Float,
    tokens: StepTokens,  # noqa: ARG001  (the interface of all parts)
) -> Float:
    """Return down @ gated + bias.

    gated = activation(gate) * up, with gate and up the halves of gate_up @ x + bias. The Hadamard
    transform is applied to blocks of `rotations.inner` values of it where that is not 0.
    """
    gate, up = np.split(layer.linear("gate_up", x, part.bias), 2, axis=1)
    gated = activate(gate, part.activation) * up
    if layer.rotations.inner:
        gated = hadamard_blocks(gated, layer.rotations.inner)
    return layer.linear("down", gated, part.bias)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
