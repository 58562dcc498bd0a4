"""Multi-head latent attention of the float model, over the compressed cache."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call, causal_mask
from edgegen.arithmetic.layers import softmax
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.models.parts import Interpreter
from edgegen.models.parts.latent_attention import LatentAttention


def latent_attention(block: Block, part: LatentAttention, x: Float, call: Call) -> Float:
    """Attend to the latents of the earlier tokens of the call and of its past."""
    rope = block.config.ropes[part.rope]
    tables = rope_tables(rope, part.rope_dim, call.positions, block.context)
    call.observe("kv_a", x)
    latent, key = np.split(block.linear(x, "kv_a", part.bias), [part.rank], axis=1)
    latent, key = block.norm(latent, "kv_norm"), apply_rope(key[None], *tables)[0]
    cached = call.append("latent", np.concatenate([latent, key], axis=1)[None])[0]
    q = _queries(block, part, x, call)  # [heads, T, head_dim]
    own, shared = np.split(q, [part.nope_dim], axis=2)
    k_up = block.weights["k_up"].reshape(part.num_heads, part.nope_dim, part.rank)
    query = np.concatenate([own @ k_up, apply_rope(shared, *tables)], axis=2)
    scores = (query @ cached.T) * np.float32(part.scale)  # [heads, T, P+T]
    mask = causal_mask(len(x), len(cached) - len(x)) if call.mask is None else call.mask
    weights = softmax(np.where(mask, scores, np.float32(-np.inf)))
    sums = weights @ cached[:, : part.rank]  # [heads, T, rank]
    v_up = block.weights["v_up"].reshape(part.num_heads, part.value_dim, part.rank)
    heads = (sums @ v_up.swapaxes(1, 2)).swapaxes(0, 1).reshape(len(x), -1)
    heads = block.keep(heads)
    call.observe("o", heads)
    return block.linear(heads, "o", part.bias)


def _queries(block: Block, part: LatentAttention, x: Float, call: Call) -> Float:
    """Return the queries before RoPE, [heads, T, head_dim]."""
    if part.q_rank:
        call.observe("q_a", x)
        x = block.norm(block.linear(x, "q_a", part.bias), "q_a_norm")
    name = "q_b" if part.q_rank else "q_proj"
    call.observe(name, x)
    return block.product(x, name).reshape(len(x), part.num_heads, -1).swapaxes(0, 1)


INTERPRETER = Interpreter("latent_attention", latent_attention)
