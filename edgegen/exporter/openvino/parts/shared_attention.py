"""Attention to an earlier layer's keys and values in the OpenVINO model."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.exporter.openvino.parts.attention import attend_heads, rotate
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention


def shared_attention(decoder: OpenVinoDecoder, part: SharedAttention, x: Node, layer: int) -> Node:
    """Attend to the keys and values of the source."""
    g, p, core = decoder.graph, f"layers.{layer}", part.core
    sizes = [0, 0, part.num_heads, part.head_dim]
    heads = g.constant(f"to_heads.{part.num_heads}", sizes, "int64")
    q = g.op("reshape", decoder.linear(x, f"{p}.query"), heads, True, name=f"{p}.q.heads")
    if part.q_norm:
        q = decoder.norm(q, f"{p}.query_norm")
    q = g.op("transpose", q, decoder.order(), name=f"{p}.q.by_head")
    q = rotate(decoder, core, q, f"{p}.q")
    keys, values = decoder.states[part.source]
    return decoder.linear(attend_heads(decoder, core, (q, keys, values), p), f"{p}.o")


INTERPRETER = Interpreter("shared_attention", shared_attention)
