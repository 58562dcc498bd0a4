"""Multi-head latent attention in torch."""

from __future__ import annotations

from typing import Any

import torch

from edgegen.models.parts import Interpreter
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.train.layer import TorchLayer

Tensor = Any


def latent_attention(layer: TorchLayer, part: LatentAttention, x: Tensor) -> Tensor:
    """Attend to the latents of the earlier tokens of the pass and of its past: [B, T, hidden]."""
    latent, key = layer.linear(x, "kv_a", part.bias).split([part.rank, part.rope_dim], dim=-1)
    key = layer.rotary(key[:, None], part.rope)
    new = torch.cat([layer.norm(latent, "kv_norm")[:, None], key], dim=-1)
    keys = layer.append("latent", new)  # [B, 1, P+T, rank + rope]
    query, k_up = _queries(layer, part, x), layer.tensor("k_up")
    own, shared = query.split([part.nope_dim, part.rope_dim], dim=-1)
    absorbed = own @ k_up.unflatten(0, (part.num_heads, part.nope_dim))
    query = torch.cat([absorbed, layer.rotary(shared, part.rope)], dim=-1)
    sums = _attend(part, query, keys)
    v_up = layer.tensor("v_up").unflatten(0, (part.num_heads, part.value_dim))
    heads = sums @ v_up.transpose(1, 2)  # [B, heads, T, value]
    return layer.linear(heads.transpose(1, 2).flatten(2), "o", part.bias)


def _queries(layer: TorchLayer, part: LatentAttention, x: Tensor) -> Tensor:
    """Return the queries before RoPE, [B, heads, T, head_dim]."""
    if part.q_rank:
        x = layer.norm(layer.linear(x, "q_a", part.bias), "q_a_norm")
    q = layer.product(x, "q_b" if part.q_rank else "q_proj")
    return q.unflatten(-1, (part.num_heads, -1)).transpose(1, 2)


def _attend(part: LatentAttention, query: Tensor, keys: Tensor) -> Tensor:
    """Return the weighted sums of the latents, [B, heads, T, rank]."""
    tokens, total = query.shape[2], keys.shape[2]
    scores = (query @ keys.transpose(2, 3)) * part.scale
    seen = torch.ones(tokens, total, dtype=torch.bool, device=query.device)
    scores = scores.masked_fill(~seen.tril(total - tokens), -torch.inf)
    sums: Tensor = torch.softmax(scores, dim=-1) @ keys[..., : part.rank]
    return sums


INTERPRETER = Interpreter("latent_attention", latent_attention)
