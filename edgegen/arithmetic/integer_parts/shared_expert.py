"""A shared expert in the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import lane_sum, sigmoid
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.arithmetic.integer_parts.gated_mlp import gated_mlp
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert


def shared_expert(layer: IntegerLayer, part: SharedExpert, x: Float, tokens: StepTokens) -> Float:
    """Return sigmoid(r) * y, where r = lane_sum(x * shared_gate) and y is the MLP's output."""
    r: Float = lane_sum(x * layer.vector("shared_gate"))
    return sigmoid(r)[:, np.newaxis] * gated_mlp(layer, part.mlp, x, tokens)


INTERPRETER = Interpreter("shared_expert", shared_expert)
