"""The gated delta rule (arXiv:2412.06464) in the ONNX graph: a Scan over the tokens of the step.

The state after the tokens before comes in as past_delta.LAYER [B, width - 1, channels], the inputs
of the convolution, and as past_matrix.LAYER [B, key heads, value heads of one, key_dim, value_dim].
That after the step's tokens goes out as present_delta.LAYER and present_matrix.LAYER.
"""

from __future__ import annotations

from collections.abc import Sequence

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT, Body
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta

EPSILON = 1e-6


def gated_delta(decoder: OnnxDecoder, part: GatedDelta, x: ir.Value, layer: int) -> ir.Value:
    """Change each head's matrix by one token after the other, and read it."""
    g, p = decoder.graph, f"layers.{layer}"
    sizes = g.constant("delta_sizes", [part.channels, part.value_size], "int64")
    both = decoder.linear(x, f"{p}.delta_in")
    u, z = g.multi("Split", both, sizes, names=(f"{p}.delta_u", f"{p}.delta_z"), axis=-1)
    q, k, v = _convolve(decoder, part, u, layer)
    rates = (_rates(decoder, part, x, p, name) for name in ("delta_decay", "delta_beta"))
    group = part.value_heads // part.key_heads
    shape: list[int | str] = ["batch_size", part.key_heads, group, part.key_dim, part.value_dim]
    past = g.input(f"past_matrix.{layer}", "float32", shape)
    names = (f"{p}.delta_matrix", f"{p}.delta_read")
    matrix, out = g.scan(_body(decoder, f"{p}.delta"), past, [q, k, v, *rates], names=names)
    decoder.states.append((matrix, f"present_matrix.{layer}", shape))
    heads = g.constant("delta_heads", [0, 0, part.value_heads, part.value_dim], "int64")
    normed = decoder.norm(
        g.op("Reshape", out, heads, name=f"{p}.delta_out.heads"), f"{p}.delta_norm"
    )
    flat = g.op("Reshape", normed, g.constant("to_flat", [0, 0, -1], "int64"), name=f"{p}.delta_y")
    active = g.op("QuickGelu", z, name=f"{p}.delta_silu", domain=MICROSOFT, alpha=1.0)
    return decoder.linear(g.op("Mul", flat, active, name=f"{p}.delta_gated"), f"{p}.delta_out")


def _convolve(
    decoder: OnnxDecoder, part: GatedDelta, u: ir.Value, layer: int
) -> tuple[ir.Value, ir.Value, ir.Value]:
    """Return q and k [B, M, key heads, 1, 1, key_dim] and v [B, M, key heads, group, 1, V]."""
    g, p = decoder.graph, f"layers.{layer}"
    shape: list[int | str] = ["batch_size", part.width - 1, part.channels]
    past = g.input(f"past_delta.{layer}", "float32", shape)
    joined = g.op("Concat", past, u, name=f"{p}.delta_joined", axis=1)
    start, end = (g.constant(f"at.{v}", [v], "int64") for v in (1 - part.width, 2**62))
    last = g.op("Slice", joined, start, end, g.constant("one", [1], "int64"), name=f"{p}.delta_end")
    decoder.states.append((last, f"present_delta.{layer}", shape))
    columns = g.op("Transpose", joined, name=f"{p}.delta_columns", perm=[0, 2, 1])
    kernel = g.data(f"{p}.delta_conv", shape=(part.channels, 1, part.width))
    mixed = g.op("Conv", columns, kernel, name=f"{p}.delta_mixed", group=part.channels)
    rows = g.op("Transpose", mixed, name=f"{p}.delta_rows", perm=[0, 2, 1])
    active = g.op("QuickGelu", rows, name=f"{p}.delta_active", domain=MICROSOFT, alpha=1.0)
    sizes = g.constant("delta_split", [part.key_size, part.key_size, part.value_size], "int64")
    names = tuple(f"{p}.delta_{name}" for name in "qkv")
    q, k, v = g.multi("Split", active, sizes, names=names, axis=-1)
    scale = g.constant("delta_scale", part.key_dim**-0.5, "float32")
    q = g.op("Mul", _units(decoder, part, q, names[0]), scale, name=f"{p}.delta_scaled")
    values = g.constant("delta_values", [0, 0, part.key_heads, -1, 1, part.value_dim], "int64")
    return (
        q,
        _units(decoder, part, k, names[1]),
        g.op("Reshape", v, values, name=f"{p}.delta_v.heads"),
    )


def _units(decoder: OnnxDecoder, part: GatedDelta, x: ir.Value, name: str) -> ir.Value:
    """Return queries or keys of length 1."""
    g = decoder.graph
    shape = g.constant("delta_keys", [0, 0, part.key_heads, 1, 1, part.key_dim], "int64")
    heads = g.op("Reshape", x, shape, name=f"{name}.heads")
    axis, epsilon = g.constant("axis.-1", [-1], "int64"), g.constant("length", EPSILON, "float32")
    squares = g.op("ReduceSumSquare", heads, axis, name=f"{name}.squares", keepdims=1)
    total = g.op("Add", squares, epsilon, name=f"{name}.total")
    return g.op("Div", heads, g.op("Sqrt", total, name=f"{name}.length"), name=f"{name}.unit")


def _rates(decoder: OnnxDecoder, part: GatedDelta, x: ir.Value, p: str, name: str) -> ir.Value:
    """Return the decay, or beta, of each token and head, [B, M, key heads, group, 1, 1]."""
    g = decoder.graph
    y = decoder.float_linear(x, f"{p}.{name}")
    if name == "delta_decay":
        rate = g.op("Add", y, g.data(f"{p}.delta_dt"), name=f"{p}.delta_rate")
        soft = g.op("Softplus", rate, name=f"{p}.delta_soft")
        log = g.op("Mul", soft, g.data(f"{p}.delta_a"), name=f"{p}.delta_log")
        y = g.op("Exp", log, name=f"{p}.delta_kept")
    else:
        y = g.op("Sigmoid", y, name=f"{p}.delta_share")
    shape = g.constant("delta_rates", [0, 0, part.key_heads, -1, 1, 1], "int64")
    return g.op("Reshape", y, shape, name=f"{p}.{name}.heads")


def _body(decoder: OnnxDecoder, p: str) -> Body:
    """Return the loop's body: S [B, key heads, group, K, V] -> S after a token, and its output."""
    g = decoder.graph

    def body(s: ir.Value, token: Sequence[ir.Value]) -> tuple[ir.Value, ir.Value]:
        q, k, v, decay, beta = token
        s = g.op("Mul", s, decay, name=f"{p}.decayed")
        error = g.op("Sub", v, g.op("MatMul", k, s, name=f"{p}.known"), name=f"{p}.error")
        change = g.op("Mul", error, beta, name=f"{p}.change")
        column = g.op("Transpose", k, name=f"{p}.column", perm=[0, 1, 2, 4, 3])
        s = g.op("Add", s, g.op("Mul", column, change, name=f"{p}.outer"), name=f"{p}.after")
        return s, g.op("MatMul", q, s, name=f"{p}.read")

    return body


INTERPRETER = Interpreter(
    "gated_delta", gated_delta, lambda part: [] if part.width > 1 else ["a width of 1"]
)
