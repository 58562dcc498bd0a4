"""An embedding of the token for each layer in torch."""

from __future__ import annotations

from typing import Any

import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.train.layer import TorchLayer
from edgegen.train.parts.gated_mlp import activate

Tensor = Any


def layer_embedding(layer: TorchLayer, part: LayerEmbedding, x: Tensor) -> Tensor:
    """Return out(activation(gate(x)) * (norm(project(embedding)) + row of the table))."""
    whole = layer.whole
    own = layer.norm(layer.product(whole.embedded, "layer_project"), "layer_input_norm")
    own = own + F.embedding(whole.tokens, layer.tensor("layer_table"))
    gated = activate(layer.product(x, "layer_gate"), part.activation) * own
    return layer.product(gated, "layer_out")


INTERPRETER = Interpreter("layer_embedding", layer_embedding)
