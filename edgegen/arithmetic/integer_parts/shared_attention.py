"""Attention to an earlier layer's keys and values in the integer model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.fixed import hadamard_blocks
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.arithmetic.integer_parts.attention import attend
from edgegen.arithmetic.rope import apply_rope
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention


def shared_attention(
    layer: IntegerLayer, part: SharedAttention, x: Float, tokens: StepTokens
) -> Float:
    """Attend to the tokens in the cache of the source, those of the step included.

    1. q = query @ x; norm of each head where the model has one; RoPE; Hadamard transform.
    2. Attend as `attention` does, and return o @ attended.
    """
    q = layer.linear("query", x).reshape(len(x), -1, part.head_dim).swapaxes(0, 1)
    if part.q_norm:
        q = layer.norm(q, "query_norm")
    if part.rope is not None:
        tables = layer.model.weights.ropes[part.rope]
        q = apply_rope(q, *(table[tokens.positions] for table in tables))
    q = hadamard_blocks(q, power_of_two_in(part.head_dim))
    cache = tokens.step.caches[part.source]
    return layer.linear("o", attend(layer, part.core, q, cache, tokens.positions))


INTERPRETER = Interpreter("shared_attention", shared_attention)
