"""An embedding of the token for each layer in the OpenVINO model."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.exporter.openvino.parts.gated_mlp import activate
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding


def layer_embedding(decoder: OpenVinoDecoder, part: LayerEmbedding, x: Node, layer: int) -> Node:
    """Return out(activation(gate(x)) * (norm(project(embedding)) + row of the table))."""
    g, p = decoder.graph, f"layers.{layer}"
    projected = decoder.linear(decoder.embedded, f"{p}.layer_project")
    normed = decoder.norm(projected, f"{p}.layer_input_norm")
    table = g.matrix(f"{p}.layer_table")
    row = g.op("gather", table, decoder.ids, decoder.axis(0), name=f"{p}.layer_row")
    own = g.op("add", normed, row, name=f"{p}.layer_input")
    gate = decoder.linear(x, f"{p}.layer_gate")
    active = activate(decoder, gate, part.activation, f"{p}.layer")
    gated = g.op("multiply", active, own, name=f"{p}.layer_gated")
    return decoder.linear(gated, f"{p}.layer_out")


INTERPRETER = Interpreter("layer_embedding", layer_embedding)
