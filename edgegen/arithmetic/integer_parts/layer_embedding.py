"""An embedding of the token for each layer in the integer model."""

from __future__ import annotations

from typing import cast

from edgegen._types import Float
from edgegen.arithmetic.fixed import activate
from edgegen.arithmetic.integer import IntegerLayer, StepTokens, Table
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding


def layer_embedding(
    layer: IntegerLayer, part: LayerEmbedding, x: Float, tokens: StepTokens
) -> Float:
    """Return layer_out @ (activation(layer_gate @ x) * own).

    own = rms_norm(layer_project @ embedding) + row of the table, which is f32(code - 128) * scale.
    """
    table, step = cast(Table, layer.tensors["layer_table"]), tokens.step
    assert step.embedded is not None
    assert step.ids is not None
    own = layer.norm(layer.linear("layer_project", step.embedded), "layer_input_norm")
    own = own + table[step.ids]
    gated = activate(layer.linear("layer_gate", x), part.activation) * own
    return layer.linear("layer_out", gated)


INTERPRETER = Interpreter("layer_embedding", layer_embedding)
