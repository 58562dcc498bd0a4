"""An embedding of the token for each layer in the ONNX graph."""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding


def layer_embedding(
    decoder: OnnxDecoder, part: LayerEmbedding, x: ir.Value, layer: int
) -> ir.Value:
    """Return out(activation(gate(x)) * (norm(project(embedding)) + row of the table))."""
    g, p = decoder.graph, f"layers.{layer}"
    projected = decoder.linear(decoder.embedded, f"{p}.layer_project")
    normed = decoder.norm(projected, f"{p}.layer_input_norm")
    row = decoder.table_rows(f"{p}.layer_table", part.size)
    own = g.op("Add", normed, row, name=f"{p}.layer_input")
    gate = decoder.linear(x, f"{p}.layer_gate")
    active = decoder.activation(gate, part.activation, f"{p}.layer")
    gated = g.op("Mul", active, own, name=f"{p}.layer_gated")
    return decoder.linear(gated, f"{p}.layer_out")


INTERPRETER = Interpreter("layer_embedding", layer_embedding)
