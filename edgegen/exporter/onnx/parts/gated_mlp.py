"""The gated MLP in the ONNX graph."""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp


def gated_mlp(decoder: OnnxDecoder, part: GatedMlp, x: ir.Value, layer: int) -> ir.Value:
    """Return down(activation(gate(x)) * up(x)), with the rotation before down."""
    g, p = decoder.graph, f"layers.{layer}"
    both = decoder.linear(x, f"{p}.gate_up", part.bias)  # [B, M, 2 inner]
    gate, up = g.multi("Split", both, names=(f"{p}.gate", f"{p}.up"), axis=-1, num_outputs=2)
    active = decoder.activation(gate, part.activation, p)
    gated = g.op("Mul", active, up, name=f"{p}.gated")
    if decoder.rotations.inner:
        gated = decoder.hadamard_blocks(gated, f"{p}.spread")
    return decoder.linear(gated, f"{p}.down", part.bias)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
