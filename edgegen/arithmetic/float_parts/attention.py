"""Grouped-query attention of the float model."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import plain_norm, sigmoid
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.models.config import Rope
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention


def attention(block: Block, part: Attention, x: Float, call: Call) -> Float:
    """Attend to the earlier tokens of the call and of its past."""
    call.observe("qkv", x)
    q, k, v = _project(block, part, x, call)
    keys, values = call.append("k", block.keep(k)), call.append("v", block.keep(v))
    if block.is_source:
        call.whole.states[block.layer] = keys, values
    heads = block.attended(part, q, keys, values, call.mask)  # [T, heads * head_dim]
    del q, k, v, keys, values  # a calibration waits below with all windows of its text
    if part.gate:
        call.observe("attn_gate", x)
        heads = heads * sigmoid(block.product(x, "attn_gate"))
    heads = block.keep(heads)
    call.observe("o", heads)
    return block.linear(heads, "o", part.out_bias)


@lru_cache(maxsize=8)
def _rope_tables(rope: Rope, head_dim: int, positions: bytes, context: int) -> tuple[Float, Float]:
    """Return `rope_tables` of int64 positions, which all layers and windows of a text share."""
    return rope_tables(rope, head_dim, np.frombuffer(positions, np.int64), context)


def _project(block: Block, part: Attention, x: Float, call: Call) -> tuple[Float, Float, Float]:
    """Return q [heads, T, head_dim], k and v [kv_heads, T, head_dim] of `x` [T, hidden]."""
    q, k, v = (block.linear(x, name, part.bias) for name in "qkv")
    if part.qk_norm == "all":
        q, k = block.norm(q, "q_norm"), block.norm(k, "k_norm")
    q, k, v = (y.reshape(len(x), -1, part.head_dim).swapaxes(0, 1) for y in (q, k, v))
    if part.norms_heads:
        q, k = block.norm(q, "q_norm"), block.norm(k, "k_norm")
    if part.norms_values:
        v = plain_norm(v, block.config.norm_eps)
    if part.rope is None:
        return q, k, v
    rope = block.config.ropes[part.rope]
    positions = call.positions.astype(np.int64).tobytes()
    cos, sin = _rope_tables(rope, part.head_dim, positions, block.context)
    return apply_rope(q, cos, sin), apply_rope(k, cos, sin), v


INTERPRETER = Interpreter("attention", attention)
