"""The gated MLP in torch."""

from __future__ import annotations

from typing import Any

import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.train.layer import TorchLayer

Tensor = Any


def gated_mlp(layer: TorchLayer, part: GatedMlp, x: Tensor) -> Tensor:
    """Return down(activation(gate(x)) * up(x)), with the model's rotation before down."""
    gate, up = layer.linear(x, "gate_up", part.bias).chunk(2, dim=-1)
    gated = layer.rotate_inner(activate(gate, part.activation) * up)
    return layer.linear(gated, "down", part.bias)


def activate(gate: Tensor, activation: str) -> Tensor:
    """Apply SiLU, or GELU in its tanh approximation."""
    return F.silu(gate) if activation == "silu" else F.gelu(gate, approximate="tanh")


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
