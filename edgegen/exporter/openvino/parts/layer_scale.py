"""A learned factor of the residual in the OpenVINO model."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale


def layer_scale(
    decoder: OpenVinoDecoder,
    part: LayerScale,  # noqa: ARG001  (the interface of all parts)
    x: Node,
    layer: int,
) -> Node:
    """Return layer_scale * x."""
    name = f"layers.{layer}.layer_scale"
    return decoder.graph.op("multiply", x, decoder.graph.data(name), name=f"{name}.out")


INTERPRETER = Interpreter("layer_scale", layer_scale)
