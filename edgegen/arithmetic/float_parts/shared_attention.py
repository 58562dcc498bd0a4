"""Attention to an earlier layer's keys and values in the float model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention


def shared_attention(block: Block, part: SharedAttention, x: Float, call: Call) -> Float:
    """Attend to the keys and values that the source has left in the pass."""
    call.observe("query", x)
    q = block.product(x, "query").reshape(len(x), -1, part.head_dim).swapaxes(0, 1)
    if part.q_norm:
        q = block.norm(q, "query_norm")
    if part.rope is not None:
        rope = block.config.ropes[part.rope]
        q = apply_rope(q, *rope_tables(rope, part.head_dim, call.positions, block.context))
    keys, values = call.whole.states[part.source]
    heads = block.attended(part.core, q, keys, values, call.mask)
    del q  # a calibration waits below with all windows of its text
    heads = block.keep(heads)
    call.observe("o", heads)
    return block.product(heads, "o")


INTERPRETER = Interpreter("shared_attention", shared_attention)
