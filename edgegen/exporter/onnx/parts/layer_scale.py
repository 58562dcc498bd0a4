"""A learned factor of the residual in the ONNX graph."""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale


def layer_scale(
    decoder: OnnxDecoder,
    part: LayerScale,  # noqa: ARG001  (the interface of all parts)
    x: ir.Value,
    layer: int,
) -> ir.Value:
    """Return layer_scale * x."""
    name = f"layers.{layer}.layer_scale"
    return decoder.graph.op("Mul", x, decoder.data(name), name=f"{name}.out")


INTERPRETER = Interpreter("layer_scale", layer_scale)
