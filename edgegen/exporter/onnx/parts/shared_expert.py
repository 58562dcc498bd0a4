"""A shared expert in the ONNX graph."""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.parts.gated_mlp import gated_mlp
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert


def shared_expert(decoder: OnnxDecoder, part: SharedExpert, x: ir.Value, layer: int) -> ir.Value:
    """Return sigmoid(shared_gate x) * the MLP's output."""
    g, name = decoder.graph, f"layers.{layer}.shared_gate"
    share = g.op("Sigmoid", decoder.float_linear(x, name), name=f"{name}.share")  # [B, M, 1]
    return g.op("Mul", gated_mlp(decoder, part.mlp, x, layer), share, name=f"{name}.shared")


INTERPRETER = Interpreter("shared_expert", shared_expert)
