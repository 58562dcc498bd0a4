"""A shared expert in the OpenVINO model."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.exporter.openvino.parts.gated_mlp import gated_mlp
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert


def shared_expert(decoder: OpenVinoDecoder, part: SharedExpert, x: Node, layer: int) -> Node:
    """Return sigmoid(shared_gate x) * the MLP's output."""
    g, name = decoder.graph, f"layers.{layer}.shared_gate"
    score = g.op("matmul", x, g.data(name), False, True, name=f"{name}.out")
    share = g.op("sigmoid", score, name=f"{name}.share")
    return g.op("multiply", gated_mlp(decoder, part.mlp, x, layer), share, name=f"{name}.shared")


INTERPRETER = Interpreter("shared_expert", shared_expert)
