"""The short convolution in the ONNX graph.

The inputs of the tokens just before the step come in as past_conv.LAYER [B, width - 1, hidden], and
those of the step's tokens go out as step_conv.LAYER [B, M, hidden]. The engine keeps them.
"""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv


def short_conv(decoder: OnnxDecoder, part: ShortConv, x: ir.Value, layer: int) -> ir.Value:
    """Convolve the gated input with those of the tokens before."""
    g, p, hidden = decoder.graph, f"layers.{layer}", decoder.config.hidden_size
    names = (f"{p}.conv_gate", f"{p}.conv_output_gate", f"{p}.conv_z")
    whole = decoder.linear(x, f"{p}.conv_in")
    gate, output_gate, z = g.multi("Split", whole, names=names, axis=-1, num_outputs=3)
    u = g.op("Mul", gate, z, name=f"{p}.conv_u")
    shape: list[int | str] = ["batch_size", part.width - 1, hidden]
    past = g.input(f"past_conv.{layer}", "float32", shape)
    joined = g.op("Concat", past, u, name=f"{p}.conv_joined", axis=1)
    columns = g.op("Transpose", joined, name=f"{p}.conv_columns", perm=[0, 2, 1])
    kernel = g.data(f"{p}.conv_kernel", shape=(hidden, 1, part.width))
    v = g.op("Conv", columns, kernel, name=f"{p}.conv_v", group=hidden)
    rows = g.op("Transpose", v, name=f"{p}.conv_rows", perm=[0, 2, 1])
    y = g.op("Mul", output_gate, rows, name=f"{p}.conv_y")
    kept = g.op("Identity", u, name=f"{p}.conv_kept")
    decoder.states.append((kept, f"step_conv.{layer}", ["batch_size", "sequence_length", hidden]))
    return decoder.linear(y, f"{p}.conv_out")


INTERPRETER = Interpreter("short_conv", short_conv)
