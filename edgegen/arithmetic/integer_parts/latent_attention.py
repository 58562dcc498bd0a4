"""Multi-head latent attention of the integer model, over the compressed cache."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import hadamard_blocks, lane_sum
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.arithmetic.integer_parts.attention import append_and_attend
from edgegen.arithmetic.rope import apply_rope
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.latent_attention import LatentAttention


def latent_attention(
    layer: IntegerLayer, part: LatentAttention, x: Float, tokens: StepTokens
) -> Float:
    """Attend to the latents in the cache, those of the step included.

    1. c = kv_a @ x + bias; latent = rms_norm of its first `rank` values; key = RoPE of the rest.
    2. The query of a head is the absorbed one (`_absorbed`) and RoPE of its last values.
    3. `attention` with one key head: the keys are (latent, key), the values (latent, 0).
    4. The value of a head is lane_sum(row of v_up * the first `rank` values of its sum), for each
       row. Return o @ values + bias.
    """
    tables = [table[tokens.positions] for table in layer.model.weights.ropes[part.rope]]
    latent, key = np.split(layer.linear("kv_a", x, part.bias), [part.rank], axis=1)
    latent, key = layer.norm(latent, "kv_norm"), apply_rope(key[None], *tables)[0]
    q = _queries(layer, part, x)
    shared = apply_rope(q[:, :, part.nope_dim :], *tables)
    query = np.concatenate([_absorbed(layer, part, q), shared], axis=2)  # [heads, M, cached]
    keys = np.concatenate([latent, key], axis=1)[None]
    values = np.concatenate([latent, np.zeros_like(key)], axis=1)[None]
    core = Attention(part.num_heads, 1, part.cached, part.scale)
    block = power_of_two_in(part.cached)
    q, k, v = (hadamard_blocks(y, block) for y in (query, keys, values))
    sums = append_and_attend(layer, core, (q, k, v), tokens)  # [M, heads * cached]
    by_head = sums.reshape(len(x), part.num_heads, -1)[:, :, : part.rank]
    v_up = layer.vector("v_up").reshape(part.num_heads, part.value_dim, part.rank)
    heads = np.stack([lane_sum(row[:, None] * v_up) for row in by_head])  # [M, heads, value]
    return layer.linear("o", heads.reshape(len(x), -1), part.bias)


def _queries(layer: IntegerLayer, part: LatentAttention, x: Float) -> Float:
    """Return q_proj @ x, or q_b @ rms_norm(q_a @ x + bias): [heads, M, nope + rope]."""
    if part.q_rank:
        x = layer.norm(layer.linear("q_a", x, part.bias), "q_a_norm")
    q = layer.linear("q_b" if part.q_rank else "q_proj", x)
    return q.reshape(len(x), part.num_heads, -1).swapaxes(0, 1)


def _absorbed(layer: IntegerLayer, part: LatentAttention, q: Float) -> Float:
    """Return the sum of q[n] * row n of the head's k_up over n in order, [heads, M, rank]."""
    k_up = layer.vector("k_up").reshape(part.num_heads, part.nope_dim, part.rank)
    total = q[:, :, 0, None] * k_up[:, None, 0]
    for n in range(1, part.nope_dim):
        total = total + q[:, :, n, None] * k_up[:, None, n]
    return total


INTERPRETER = Interpreter("latent_attention", latent_attention)
