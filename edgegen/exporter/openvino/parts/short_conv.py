"""The short convolution in the OpenVINO model.

The inputs of the last width - 1 tokens are a state, as keys and values are. Its name has the form
that openvino-genai knows of such models.
"""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv
from edgegen.runtimes.openvino.api import ov

_END = 2**62
"""End of a slice that reaches to the last element."""


def short_conv(decoder: OpenVinoDecoder, part: ShortConv, x: Node, layer: int) -> Node:
    """Convolve the gated input with those of the tokens before."""
    g, p, hidden = decoder.graph, f"layers.{layer}", decoder.config.hidden_size
    whole = decoder.linear(x, f"{p}.conv_in")
    gate, output_gate, z = decoder.split(whole, [hidden] * 3, f"{p}.conv_thirds")
    u = g.op("multiply", gate, z, name=f"{p}.conv_u")
    joined = _with_past(decoder, part, u, layer)  # [B, width - 1 + M, hidden]
    v = None
    for j in range(part.width):
        name = f"{p}.conv_tap{j}"
        end = j - part.width + 1 or _END
        tap = g.op(
            "multiply", _rows(decoder, joined, j, end, name), _column(decoder, p, j), name=name
        )
        v = tap if v is None else g.op("add", v, tap, name=f"{p}.conv_sum{j}")
    y = g.op("multiply", output_gate, v, name=f"{p}.conv_y")
    return decoder.linear(y, f"{p}.conv_out")


def _with_past(decoder: OpenVinoDecoder, part: ShortConv, u: Node, layer: int) -> Node:
    """Put the inputs of the tokens before in front, zeros before the first, and keep the last."""
    g, hidden, kept = decoder.graph, decoder.config.hidden_size, part.width - 1
    name = f"cache_params.past.conv.{layer}"
    state = f"{name}cache_params.present.conv.{layer}"
    size = g.constant(f"conv_state.{kept}", [kept, hidden], "int64")
    shape = g.op("concat", [decoder.batch, size], 0, name=f"{name}.shape")
    empty = g.op("broadcast", g.constant("shown", 0, "float32"), shape, name=f"{name}.empty")
    known = ov.PartialShape([-1, kept, hidden])
    past = g.op("read_value", empty, state, ov.Type.f32, known, name=f"{name}.read")
    past = g.op("gather", past, decoder.beams, decoder.axis(0), name=f"{name}.beams")
    joined = g.op("concat", [past, u], 1, name=f"{name}.joined")
    last = _rows(decoder, joined, -kept, _END, f"{name}.last")
    decoder.sinks.append(g.op("assign", last, state, name=f"{name}.write"))
    return joined


def _rows(decoder: OpenVinoDecoder, x: Node, start: int, end: int, name: str) -> Node:
    """Return a range of the axis of the tokens."""
    g = decoder.graph
    first, stop = (g.constant(f"index.{i}", [i], "int64") for i in (start, end))
    unit, axis = g.constant("unit", [1], "int64"), g.constant("token_axis", [1], "int64")
    return g.op("slice", x, first, stop, unit, axis, name=f"{name}.rows")


def _column(decoder: OpenVinoDecoder, p: str, j: int) -> Node:
    """Return the factors of one token for all channels, [hidden]."""
    kernel = decoder.graph.data(f"{p}.conv_kernel")
    at, axis = decoder.axis(j), decoder.axis(1)
    return decoder.graph.op("gather", kernel, at, axis, name=f"{p}.conv_column{j}")


INTERPRETER = Interpreter("short_conv", short_conv)
