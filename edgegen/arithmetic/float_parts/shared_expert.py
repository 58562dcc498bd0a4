"""A shared expert in the float model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.float_parts.gated_mlp import gated_mlp
from edgegen.arithmetic.layers import sigmoid
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert


def shared_expert(block: Block, part: SharedExpert, x: Float, call: Call) -> Float:
    """Return sigmoid(shared_gate x) * the MLP's output."""
    share = sigmoid(x @ block.weights["shared_gate"].T)  # [T, 1]
    return share * gated_mlp(block, part.mlp, x, call)


INTERPRETER = Interpreter("shared_expert", shared_expert)
