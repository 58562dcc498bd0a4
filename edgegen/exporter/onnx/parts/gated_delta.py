"""The gated delta rule (arXiv:2412.06464) in the ONNX graph: a Scan over the tokens.

Its state is described in edgegen/exporter/onnx/recurrence.py.
"""

from __future__ import annotations

from collections.abc import Sequence

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT, Body
from edgegen.exporter.onnx.recurrence import Recurrence
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta

EPSILON = 1e-6


def gated_delta(decoder: OnnxDecoder, part: GatedDelta, x: ir.Value, layer: int) -> ir.Value:
    """Change each head's matrix by one token after the other, and read it."""
    g, p = decoder.graph, f"layers.{layer}"
    sizes = g.constant("delta_sizes", [part.channels, part.value_size], "int64")
    both = decoder.linear(x, f"{p}.delta_in")
    u, z = g.multi("Split", both, sizes, names=(f"{p}.delta_u", f"{p}.delta_z"), axis=-1)
    recurrence = Recurrence(
        decoder, layer, "delta", part.key_heads, part.value_heads, part.key_dim, part.value_dim
    )
    q, k, v = _convolve(recurrence, part, u)
    rates = (_rates(recurrence, x, name) for name in ("delta_decay", "delta_beta"))
    out = recurrence.scan(_body(recurrence), [q, k, v, *rates])
    normed = decoder.norm(out, f"{p}.delta_norm")
    flat = g.op("Reshape", normed, g.constant("to_flat", [0, 0, -1], "int64"), name=f"{p}.delta_y")
    active = g.op("QuickGelu", z, name=f"{p}.delta_silu", domain=MICROSOFT, alpha=1.0)
    return decoder.linear(g.op("Mul", flat, active, name=f"{p}.delta_gated"), f"{p}.delta_out")


def _convolve(
    recurrence: Recurrence, part: GatedDelta, u: ir.Value
) -> tuple[ir.Value, ir.Value, ir.Value]:
    """Return q and k [B, M, key heads, 1, 1, key_dim] and v [B, M, key heads, group, 1, V]."""
    g, p = recurrence.decoder.graph, recurrence.prefix
    active = recurrence.convolve(u, part.channels, part.width)
    sizes = g.constant("delta_split", [part.key_size, part.key_size, part.value_size], "int64")
    names = tuple(f"{p}_{name}" for name in "qkv")
    q, k, v = g.multi("Split", active, sizes, names=names, axis=-1)
    scale = g.constant("delta_scale", part.key_dim**-0.5, "float32")
    q = g.op("Mul", _units(recurrence, q, names[0]), scale, name=f"{p}_scaled")
    k = _units(recurrence, k, names[1])
    return q, k, recurrence.by_head(v, f"{p}_v.heads", [1, part.value_dim])


def _units(recurrence: Recurrence, x: ir.Value, name: str) -> ir.Value:
    """Return queries or keys of length 1."""
    g = recurrence.decoder.graph
    heads = recurrence.by_group(x, f"{name}.heads")
    axis, epsilon = g.constant("axis.-1", [-1], "int64"), g.constant("length", EPSILON, "float32")
    squares = g.op("ReduceSumSquare", heads, axis, name=f"{name}.squares", keepdims=1)
    total = g.op("Add", squares, epsilon, name=f"{name}.total")
    return g.op("Div", heads, g.op("Sqrt", total, name=f"{name}.length"), name=f"{name}.unit")


def _rates(recurrence: Recurrence, x: ir.Value, name: str) -> ir.Value:
    """Return the decay, or beta, of each token and head, [B, M, key heads, group, 1, 1]."""
    decoder, p = recurrence.decoder, recurrence.prefix
    g, full = decoder.graph, f"layers.{recurrence.layer}.{name}"
    y = decoder.float_linear(x, full)
    if name == "delta_decay":
        rate = g.op("Add", y, g.data(f"{p}_dt"), name=f"{p}_rate")
        soft = g.op("Softplus", rate, name=f"{p}_soft")
        log = g.op("Mul", soft, g.data(f"{p}_a"), name=f"{p}_log")
        y = g.op("Exp", log, name=f"{p}_kept")
    else:
        y = g.op("Sigmoid", y, name=f"{p}_share")
    return recurrence.by_head(y, f"{full}.heads", [1, 1])


def _body(recurrence: Recurrence) -> Body:
    """Return the loop's body: S [B, key heads, group, K, V] -> S after a token, and its output."""
    g, p = recurrence.decoder.graph, recurrence.prefix

    def body(s: ir.Value, token: Sequence[ir.Value]) -> tuple[ir.Value, ir.Value]:
        q, k, v, decay, beta = token
        s = g.op("Mul", s, decay, name=f"{p}.decayed")
        error = g.op("Sub", v, g.op("MatMul", k, s, name=f"{p}.known"), name=f"{p}.error")
        change = g.op("Mul", error, beta, name=f"{p}.change")
        s = recurrence.changed(s, k, change)
        return s, g.op("MatMul", q, s, name=f"{p}.read")

    return body


INTERPRETER = Interpreter(
    "gated_delta", gated_delta, lambda part: [] if part.width > 1 else ["a width of 1"]
)
