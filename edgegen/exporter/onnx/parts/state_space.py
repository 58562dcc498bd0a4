"""The state space of Mamba-2 (arXiv:2405.21060) in the ONNX graph: a Scan over the tokens.

Its state is described in edgegen/exporter/onnx/recurrence.py.
"""

from __future__ import annotations

from collections.abc import Sequence

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT, Body
from edgegen.exporter.onnx.recurrence import Recurrence
from edgegen.models.parts import Interpreter
from edgegen.models.parts.state_space import StateSpace


def state_space(decoder: OnnxDecoder, part: StateSpace, x: ir.Value, layer: int) -> ir.Value:
    """Change each head's matrix by one token after the other, and read it."""
    g, p = decoder.graph, f"layers.{layer}.ssm"
    sizes = g.constant("ssm_sizes", [part.inner, part.channels], "int64")
    both = decoder.linear(x, f"{p}_in")
    z, u = g.multi("Split", both, sizes, names=(f"{p}_z", f"{p}_u"), axis=-1)
    recurrence = Recurrence(
        decoder, layer, "ssm", part.groups, part.heads, part.state_dim, part.head_dim
    )
    v, b, c = _convolve(recurrence, part, u)
    dt, decay = _steps(recurrence, part, x)
    change = g.op("Mul", v, dt, name=f"{p}_change")
    out = recurrence.scan(_body(recurrence), [c, b, change, decay])
    direct = g.op("Mul", v, recurrence.of_heads("ssm_d"), name=f"{p}_direct")
    flat = g.constant("to_flat", [0, 0, -1], "int64")
    whole = g.op(
        "Add",
        g.op("Reshape", out, flat, name=f"{p}_out.flat"),
        g.op("Reshape", direct, flat, name=f"{p}_direct.flat"),
        name=f"{p}_whole",
    )
    active = g.op("QuickGelu", z, name=f"{p}_silu", domain=MICROSOFT, alpha=1.0)
    gated = g.op("Mul", whole, active, name=f"{p}_gated")
    y = _norm(decoder, part, gated, f"{p}_norm") if part.norm else gated
    return decoder.linear(y, f"{p}_out")


def _convolve(
    recurrence: Recurrence, part: StateSpace, u: ir.Value
) -> tuple[ir.Value, ir.Value, ir.Value]:
    """Return v [B, M, groups, heads of one, 1, head_dim], B and C [B, M, groups, 1, 1, N]."""
    g, p = recurrence.decoder.graph, recurrence.prefix
    active = recurrence.convolve(u, part.channels, part.width, bias=True)
    sizes = g.constant("ssm_split", [part.inner, part.group_size, part.group_size], "int64")
    names = tuple(f"{p}_{name}" for name in ("v", "b", "c"))
    v, b, c = g.multi("Split", active, sizes, names=names, axis=-1)
    return (
        recurrence.by_head(v, f"{p}_v.heads", [1, part.head_dim]),
        recurrence.by_group(b, f"{p}_b.groups"),
        recurrence.by_group(c, f"{p}_c.groups"),
    )


def _steps(recurrence: Recurrence, part: StateSpace, x: ir.Value) -> tuple[ir.Value, ir.Value]:
    """Return dt and the decay of each token and head, [B, M, groups, heads of one, 1, 1]."""
    decoder, p = recurrence.decoder, recurrence.prefix
    g = decoder.graph
    rate = g.op("Add", decoder.float_linear(x, f"{p}_dt"), g.data(f"{p}_dt_bias"), name=f"{p}_rate")
    dt = g.op("Softplus", rate, name=f"{p}_soft")
    if part.min_dt or part.max_dt:
        low, high = (
            g.constant(f"ssm_dt.{limit}", limit, "float32")
            for limit in (part.min_dt, part.max_dt or float("inf"))
        )
        dt = g.op("Clip", dt, low, high, name=f"{p}_step")
    decay = g.op("Exp", g.op("Mul", dt, g.data(f"{p}_a"), name=f"{p}_log"), name=f"{p}_kept")
    return (
        recurrence.by_head(dt, f"{p}_dt.heads", [1, 1]),
        recurrence.by_head(decay, f"{p}_kept.heads", [1, 1]),
    )


def _body(recurrence: Recurrence) -> Body:
    """Return the loop's body: S [B, groups, heads of one, N, P] -> S after a token, its output."""
    g, p = recurrence.decoder.graph, recurrence.prefix

    def body(s: ir.Value, token: Sequence[ir.Value]) -> tuple[ir.Value, ir.Value]:
        query, key, change, decay = token
        s = recurrence.changed(g.op("Mul", s, decay, name=f"{p}.decayed"), key, change)
        return s, g.op("MatMul", query, s, name=f"{p}.read")

    return body


def _norm(decoder: OnnxDecoder, part: StateSpace, x: ir.Value, name: str) -> ir.Value:
    """Apply RMSNorm to the heads of each group."""
    if part.groups == 1:
        return decoder.norm(x, name)
    g, size = decoder.graph, part.inner // part.groups
    shape = g.constant("ssm_groups", [0, 0, part.groups, size], "int64")
    normed = g.op(
        "SimplifiedLayerNormalization",
        g.op("Reshape", x, shape, name=f"{name}.groups"),
        g.constant(f"ones.{size}", [1.0] * size, "float32"),
        name=f"{name}.normed",
        epsilon=decoder.config.norm_eps,
        axis=-1,
        stash_type=1,
    )
    flat = g.constant("to_flat", [0, 0, -1], "int64")
    normed = g.op("Reshape", normed, flat, name=f"{name}.flat")
    return g.op("Mul", normed, g.data(name), name=f"{name}.out")


INTERPRETER = Interpreter(
    "state_space", state_space, lambda part: [] if part.width > 1 else ["a width of 1"]
)
