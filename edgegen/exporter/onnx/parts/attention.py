"""Attention in the ONNX graph, as a GroupQueryAttention of ONNX Runtime."""

from __future__ import annotations

import numpy as np
import onnx_ir as ir

from edgegen.exporter.onnx.decoder import KV_DTYPES, OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention

QUANTIZED = {"int8": 8, "int4": 4}
"""Quantized cache -> its bits."""


def attention(decoder: OnnxDecoder, part: Attention, x: ir.Value, layer: int) -> ir.Value:
    """Add keys and values to the cache, and attend to it."""
    g, p = decoder.graph, f"layers.{layer}"
    qkv = decoder.linear(x, f"{p}.qkv", part.bias)  # [B, M, q + 2 kv]
    query: tuple[ir.Value | None, ...] = (qkv, None, None)
    if part.qk_norm:
        query = split_and_norm(decoder, part, qkv, p)
    cache = [_cache(decoder, part, layer, name) for name in ("key", "value")]
    inputs: list[ir.Value | None] = [*query, *cache, decoder.seqlens, decoder.total]
    inputs += rope(decoder, part)
    if decoder.kv in QUANTIZED:
        shape = (1, part.num_kv_heads, 1, part.head_dim)
        scales = [g.data(f"{p}.{t}_scale", shape=shape) for t in "kv"]
        inputs += [None, None, None, *scales]
    if part.sinks:
        inputs += [None] * (11 - len(inputs))
        inputs[11:12] = [decoder.data(f"{p}.sinks")]
    out, *present = g.multi(
        "GroupQueryAttention",
        *inputs,
        names=(f"{p}.attention", f"{p}.new_key", f"{p}.new_value"),
        domain=MICROSOFT,
        **attributes(decoder, part),
    )
    shape_after = _cache_shape(decoder, part, "total_sequence_length")
    for value, name in zip(present, ("key", "value"), strict=True):
        decoder.presents[f"{layer}.{name}"] = value
        decoder.caches.append((value, f"present.{layer}.{name}", shape_after))
    return output(decoder, part, out, x, p)


def output(decoder: OnnxDecoder, part: Attention, heads: ir.Value, x: ir.Value, p: str) -> ir.Value:
    """Apply the gate of `x`, where the part has one, and the output projection."""
    if part.gate:
        g = decoder.graph
        gate = g.op("Sigmoid", decoder.linear(x, f"{p}.attn_gate"), name=f"{p}.attn_gate.share")
        heads = g.op("Mul", heads, gate, name=f"{p}.gated_attention")
    return decoder.linear(heads, f"{p}.o", part.out_bias)


def rope(decoder: OnnxDecoder, part: Attention) -> list[ir.Value | None]:
    """Return the tables of cosine and sine; none where there are no positions."""
    if part.rope is None:
        return [None, None]
    return [decoder.data(f"rope.{part.rope}.{table}") for table in ("cos", "sin")]


def attributes(decoder: OnnxDecoder, part: Attention) -> dict[str, int | float | str]:
    attributes: dict[str, int | float | str] = {
        "num_heads": part.num_heads,
        "kv_num_heads": part.num_kv_heads,
        "do_rotary": int(part.rope is not None),
        "rotary_interleaved": 0,
        "scale": part.scale,
    }
    if part.window:
        attributes["local_window_size"] = part.window
    if part.softcap:
        attributes["softcap"] = part.softcap
    if decoder.kv in QUANTIZED:
        attributes |= {"k_quant_type": "PER_CHANNEL", "v_quant_type": "PER_CHANNEL"}
        attributes["kv_cache_bit_width"] = QUANTIZED[decoder.kv]
    return attributes


def split_and_norm(
    decoder: OnnxDecoder, part: Attention, qkv: ir.Value, p: str
) -> tuple[ir.Value, ir.Value, ir.Value]:
    """Return Q and K, normalized per head or over all heads where the model does, and V."""
    g = decoder.graph
    sizes = g.constant("qkv_sizes", [part.q_size, part.kv_size, part.kv_size], "int64")
    names = (f"{p}.q", f"{p}.k", f"{p}.v")
    q, k, v = g.multi("Split", qkv, sizes, names=names, axis=-1)
    if not part.qk_norm:
        return q, k, v
    if part.qk_norm == "all":
        return decoder.norm(q, f"{p}.q_norm"), decoder.norm(k, f"{p}.k_norm"), v
    q, k = (head_norm(decoder, part, y, f"{p}.{n}_norm") for y, n in ((q, "q"), (k, "k")))
    if part.norms_values:
        ones = g.constant(f"ones.{part.head_dim}", np.ones(part.head_dim), decoder.floats)
        v = head_norm(decoder, part, v, f"{p}.v_norm", ones)
    return q, k, v


def head_norm(
    decoder: OnnxDecoder, part: Attention, x: ir.Value, name: str, weight: ir.Value | None = None
) -> ir.Value:
    """Apply the norm `name` to each head of x [B, M, heads * dim]; `weight` replaces its own."""
    g = decoder.graph
    heads = g.constant("to_heads", [0, 0, -1, part.head_dim], "int64")
    flat = g.constant("to_flat", [0, 0, -1], "int64")
    split = g.op("Reshape", x, heads, name=f"{name}.heads")  # [B, M, heads, head_dim]
    return g.op("Reshape", decoder.norm(split, name, weight), flat, name=f"{name}.flat")


def _cache(decoder: OnnxDecoder, part: Attention, layer: int, name: str) -> ir.Value:
    shape = _cache_shape(decoder, part, "past_sequence_length")
    kind = KV_DTYPES[decoder.kv]
    return decoder.graph.input(f"past_key_values.{layer}.{name}", kind, shape)


def _cache_shape(decoder: OnnxDecoder, part: Attention, length: str) -> list[int | str]:
    width = part.head_dim // 2 if decoder.kv == "int4" else part.head_dim
    return ["batch_size", part.num_kv_heads, length, width]


INTERPRETER = Interpreter("attention", attention)
