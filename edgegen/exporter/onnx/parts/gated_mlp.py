"""The gated MLP in the ONNX graph."""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp


def gated_mlp(decoder: OnnxDecoder, part: GatedMlp, x: ir.Value, layer: int) -> ir.Value:
    """Return down(activation(gate(x)) * up(x)), with the rotation before down."""
    g, p = decoder.graph, f"layers.{layer}"
    both = decoder.linear(x, f"{p}.gate_up", part.bias)  # [B, M, 2 inner]
    gate, up = g.multi("Split", both, names=(f"{p}.gate", f"{p}.up"), axis=-1, num_outputs=2)
    active = activate(decoder, gate, part.activation, p)
    gated = g.op("Mul", active, up, name=f"{p}.gated")
    if decoder.rotations.inner:
        gated = decoder.hadamard_blocks(gated, f"{p}.spread")
    return decoder.linear(gated, f"{p}.down", part.bias)


def activate(decoder: OnnxDecoder, gate: ir.Value, activation: str, p: str) -> ir.Value:
    """Apply SiLU, or GELU in its tanh approximation."""
    if activation == "silu":
        return decoder.graph.op("QuickGelu", gate, name=f"{p}.silu", domain=MICROSOFT, alpha=1.0)
    return decoder.graph.op("FastGelu", gate, name=f"{p}.gelu", domain=MICROSOFT)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
