"""A mixture of experts in the ONNX graph: an expert runs if a token of the step chose it.

Each expert is a branch of an `If`, which gathers the rows of its tokens and adds its outputs to
theirs. The weights of an expert that nobody chose are not read.
"""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT
from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts


def experts(decoder: OnnxDecoder, part: Experts, x: ir.Value, layer: int) -> ir.Value:
    """Return the weighted sum of the chosen experts' outputs."""
    g, p = decoder.graph, f"layers.{layer}"
    flat = g.constant("to_rows", [-1, decoder.config.hidden_size], "int64")
    rows = g.op("Reshape", x, flat, name=f"{p}.experts.rows")  # [T, hidden]
    weights = _route(decoder, part, rows, p)  # [T, experts]
    y = g.op("Sub", rows, rows, name=f"{p}.experts.zeros")
    for expert in range(part.experts):
        y = _add_expert(decoder, part, (rows, weights, y), f"{p}.experts.{expert}")
    return g.op("Reshape", y, g.op("Shape", x, name=f"{p}.x_shape"), name=f"{p}.experts.out")


def _route(decoder: OnnxDecoder, part: Experts, rows: ir.Value, p: str) -> ir.Value:
    """Return the weight of each expert for each token, 0 where it was not chosen."""
    g, name = decoder.graph, f"{p}.router"
    scores = decoder.float_linear(rows, name)
    if part.router_bias:
        scores = g.op("Add", scores, g.data(f"{name}_bias"), name=f"{name}.biased")
    count = g.constant(f"chosen.{part.chosen}", [part.chosen], "int64")
    shared = scores if part.normalize else g.op("Softmax", scores, name=f"{name}.all", axis=-1)
    names = (f"{name}.best", f"{name}.chosen")
    best, chosen = g.multi("TopK", shared, count, names=names, axis=-1, largest=1, sorted=1)
    if part.normalize:
        best = g.op("Softmax", best, name=f"{name}.weights", axis=-1)
    none = g.op("Sub", scores, scores, name=f"{name}.none")
    return g.op("ScatterElements", none, chosen, best, name=f"{name}.spread", axis=1)


def _add_expert(
    decoder: OnnxDecoder, part: Experts, inputs: tuple[ir.Value, ir.Value, ir.Value], p: str
) -> ir.Value:
    """Add an expert's outputs for (rows, weights, y) to y, if a token chose it."""
    g, (rows, weights, y) = decoder.graph, inputs
    number = g.constant(f"expert.{p.rpartition('.')[2]}", int(p.rpartition(".")[2]), "int64")
    own = g.op("Gather", weights, number, name=f"{p}.share", axis=1)  # [T]
    total = g.op("ReduceMax", own, name=f"{p}.most", keepdims=0)
    zero = g.constant("zero_weight", 0.0, "float32")
    chosen = g.op("Greater", total, zero, name=f"{p}.chosen")

    def run() -> ir.Value:
        zero_axis, last = g.constant("axis.0", [0], "int64"), g.constant("axis.-1", [-1], "int64")
        found = g.op("NonZero", own, name=f"{p}.found")
        at = g.op("Squeeze", found, zero_axis, name=f"{p}.at")  # [m]
        x = g.op("Gather", rows, at, name=f"{p}.x", axis=0)
        out = _expert(decoder, part, g.op("Unsqueeze", x, zero_axis, name=f"{p}.batch"), p)
        out = g.op("Squeeze", out, zero_axis, name=f"{p}.flat")  # [m, hidden]
        share = g.op("Gather", own, at, name=f"{p}.weights", axis=0)
        share = g.op("Unsqueeze", share, last, name=f"{p}.column")
        out = g.op("Mul", out, share, name=f"{p}.weighted")
        index = g.op("Unsqueeze", at, last, name=f"{p}.index")
        return g.op("ScatterND", y, index, out, name=f"{p}.added", reduction="add")

    def skip() -> ir.Value:
        return g.op("Identity", y, name=f"{p}.skipped")

    return g.condition(chosen, run, skip, name=f"{p}.sum")


def _expert(decoder: OnnxDecoder, part: Experts, x: ir.Value, p: str) -> ir.Value:
    """Return an expert's output [1, m, hidden] for x [1, m, hidden]."""
    g = decoder.graph
    both = decoder.linear(x, f"{p}.gate_up", part.bias)
    gate, up = g.multi("Split", both, names=(f"{p}.gate", f"{p}.up"), axis=-1, num_outputs=2)
    if part.activation == "swiglu_oai":
        low, high = (g.constant(f"limit.{v}", v, "float32") for v in (-part.limit, part.limit))
        gate = g.op("Min", gate, high, name=f"{p}.limited")
        up = g.op("Clip", up, low, high, name=f"{p}.clipped")
        up = g.op("Add", up, g.constant("one_float", 1.0, "float32"), name=f"{p}.up1")
        active = g.op("QuickGelu", gate, name=f"{p}.swish", domain=MICROSOFT, alpha=1.702)
    elif part.activation == "silu":
        active = g.op("QuickGelu", gate, name=f"{p}.silu", domain=MICROSOFT, alpha=1.0)
    else:
        active = g.op("FastGelu", gate, name=f"{p}.gelu", domain=MICROSOFT)
    gated = g.op("Mul", active, up, name=f"{p}.gated")
    if decoder.rotations.inner:
        gated = decoder.hadamard_blocks(gated, f"{p}.spread")
    return decoder.linear(gated, f"{p}.down", part.bias)


INTERPRETER = Interpreter("experts", experts)
