"""The gated MLP in the OpenVINO model."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp


def gated_mlp(decoder: OpenVinoDecoder, part: GatedMlp, x: Node, layer: int) -> Node:
    """Return down(activation(gate(x)) * up(x)), with the rotation before down."""
    g, p = decoder.graph, f"layers.{layer}"
    both = decoder.linear(x, f"{p}.gate_up", bias=part.bias)
    gate, up = decoder.split(both, [part.inner, part.inner], f"{p}.gate_and_up")
    active = activate(decoder, gate, part.activation, p)
    gated = g.op("multiply", active, up, name=f"{p}.gated")
    if decoder.rotations.inner:
        gated = decoder.hadamard_blocks(gated, part.inner, f"{p}.spread")
    return decoder.linear(gated, f"{p}.down", bias=part.bias)


def activate(decoder: OpenVinoDecoder, gate: Node, activation: str, p: str) -> Node:
    """Apply SiLU, or GELU in its tanh approximation."""
    g = decoder.graph
    if activation == "silu":
        return g.op("swish", gate, g.constant("one", 1.0, "float32"), name=f"{p}.silu")
    return g.op("gelu", gate, "tanh", name=f"{p}.gelu")


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
