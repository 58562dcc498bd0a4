"""Attention to an earlier layer's keys and values in the ONNX graph.

GroupQueryAttention takes the source's cache, in which the new tokens are already, and no new keys.
"""

from __future__ import annotations

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT
from edgegen.exporter.onnx.parts.attention import QUANTIZED, attributes, head_norm, rope
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention


def shared_attention(
    decoder: OnnxDecoder, part: SharedAttention, x: ir.Value, layer: int
) -> ir.Value:
    """Attend to the keys and values of the source."""
    g, p, source = decoder.graph, f"layers.{layer}", f"layers.{part.source}"
    q = decoder.linear(x, f"{p}.query")  # [B, M, heads * head_dim]
    if part.q_norm:
        q = head_norm(decoder, part.core, q, f"{p}.query_norm")
    none = _no_keys(decoder, part, q, p)
    cache = [decoder.presents[f"{part.source}.{name}"] for name in ("key", "value")]
    inputs: list[ir.Value | None] = [q, none, none, *cache, decoder.seqlens, decoder.total]
    inputs += rope(decoder, part.core)
    names = [f"{p}.attention"]
    if decoder.kv in QUANTIZED:
        shape = (1, part.num_kv_heads, 1, part.head_dim)
        views = [(f"{source}.{t}_scale", f"{p}.{t}_scale") for t in "kv"]
        scales = [g.data(name, view=view, shape=shape) for name, view in views]
        inputs += [None, None, None, *scales]
        names += [f"{p}.same_key", f"{p}.same_value"]  # required with a quantized cache
    out, *_ = g.multi(
        "GroupQueryAttention",
        *inputs,
        names=names,
        domain=MICROSOFT,
        **attributes(decoder, part.core),
    )
    return decoder.linear(out, f"{p}.o")


def _no_keys(decoder: OnnxDecoder, part: SharedAttention, q: ir.Value, p: str) -> ir.Value:
    """Return the keys of no tokens, [B, 0, kv_heads * head_dim]."""
    g, size = decoder.graph, part.num_kv_heads * part.head_dim
    start = g.constant("no_rows", [0, 0], "int64")
    end = g.constant(f"no_rows.{size}", [0, size], "int64")
    axes = g.constant("rows_and_columns", [1, 2], "int64")
    return g.op("Slice", q, start, end, axes, name=f"{p}.no_keys")


INTERPRETER = Interpreter("shared_attention", shared_attention)
