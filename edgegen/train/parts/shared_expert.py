"""A shared expert in torch."""

from __future__ import annotations

from typing import Any

import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.train.layer import TorchLayer
from edgegen.train.parts.gated_mlp import gated_mlp

Tensor = Any


def shared_expert(layer: TorchLayer, part: SharedExpert, x: Tensor) -> Tensor:
    """Return sigmoid(shared_gate x) * the MLP's output."""
    share = F.linear(x, layer.tensor("shared_gate").to(x.dtype)).sigmoid()  # [B, T, 1]
    return share * gated_mlp(layer, part.mlp, x)


INTERPRETER = Interpreter("shared_expert", shared_expert)
