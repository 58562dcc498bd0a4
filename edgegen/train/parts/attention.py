"""Grouped-query attention in torch."""

from __future__ import annotations

from typing import Any

import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention
from edgegen.train.layer import TorchLayer

Tensor = Any


def attention(layer: TorchLayer, part: Attention, x: Tensor) -> Tensor:
    """Attend to the earlier tokens of the pass and of its past: [B, T, hidden]."""
    q, k, v = layer.rounded_heads(*_project(layer, part, x))
    keys, values = layer.append("k", k), layer.append("v", v)
    if layer.index in layer.config.sources:
        layer.whole.states[layer.index] = keys, values
    heads = layer.restore(layer.attend(part, q, keys, values)).transpose(1, 2).flatten(2)
    if part.gate:
        heads = heads * layer.linear(x, "attn_gate").sigmoid()
    return layer.linear(heads, "o", part.out_bias)


def _project(layer: TorchLayer, part: Attention, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return queries [B, heads, T, D], keys and values [B, kv_heads, T, D], after RoPE."""
    qkv = layer.linear(x, "qkv", part.bias)
    if part.qk_norm == "all":
        rows = [part.q_size, part.kv_size, part.kv_size]
        q, k, v = (_heads(y, part) for y in _normed(layer, qkv.split(rows, dim=-1)))
        return _rotated(layer, part, q), _rotated(layer, part, k), v
    heads = _heads(qkv, part)
    counts = [part.num_heads, part.num_kv_heads]
    if part.norms_heads:
        q, k, v = _normed(layer, heads.split([*counts, part.num_kv_heads], dim=1))
        if part.norms_values:
            v = F.rms_norm(v, v.shape[-1:], None, layer.config.norm_eps)
        return _rotated(layer, part, q), _rotated(layer, part, k), v
    both, v = heads.split([sum(counts), part.num_kv_heads], dim=1)
    q, k = _rotated(layer, part, both).split(counts, dim=1)
    return q, k, v


def _heads(x: Tensor, part: Attention) -> Tensor:
    """Split vectors into heads: [B, T, n * D] -> [B, n, T, D]."""
    return x.unflatten(-1, (-1, part.head_dim)).transpose(1, 2)


def _normed(layer: TorchLayer, qkv: tuple[Tensor, ...]) -> tuple[Tensor, Tensor, Tensor]:
    q, k, v = qkv
    return layer.norm(q, "q_norm"), layer.norm(k, "k_norm"), v


def _rotated(layer: TorchLayer, part: Attention, x: Tensor) -> Tensor:
    return x if part.rope is None else layer.rotary(x, part.rope)


INTERPRETER = Interpreter("attention", attention)
