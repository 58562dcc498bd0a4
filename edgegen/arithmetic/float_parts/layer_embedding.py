"""An embedding of the token for each layer in the float model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import ACTIVATIONS
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding


def layer_embedding(block: Block, part: LayerEmbedding, x: Float, call: Call) -> Float:
    """Return out(activation(gate(x)) * (norm(project(embedding)) + row of the table))."""
    whole = call.whole
    call.observe("layer_project", whole.embedded)
    own = block.norm(block.product(whole.embedded, "layer_project"), "layer_input_norm")
    own = block.keep(own + block.weights["layer_table"][whole.tokens])
    call.observe("layer_gate", x)
    gated = ACTIVATIONS[part.activation](block.product(x, "layer_gate")) * own
    gated = block.keep(gated)
    call.observe("layer_out", gated)
    return block.product(gated, "layer_out")


INTERPRETER = Interpreter("layer_embedding", layer_embedding)
