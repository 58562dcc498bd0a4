"""One transformer layer in torch, batched, in float or with the integer model's rounding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.arithmetic.integer import KV_TOPS
from edgegen.arithmetic.rope import rope_tables
from edgegen.arithmetic.rotation import Rotations
from edgegen.models.config import ModelConfig
from edgegen.models.dense import DenseShape
from edgegen.train.fake import Tensor, hadamard_matrix, round_cached, round_tokens, to_torch

Weights = Mapping[str, Tensor]
"""Tensors of a layer by their names in a bundle: qkv, o, gate_up, down [N, K], and vectors."""


@dataclass(frozen=True)
class IntegerFormat:
    """The integer model that training simulates."""

    kv: str
    """"int8" or "int4"."""
    rotations: Rotations = Rotations()  # noqa: RUF009  (frozen)
    """Rotations that are folded into the weights."""
    sparse: bool = False
    """Whether zero weights were pruned and stay 0."""

    @property
    def kv_top(self) -> int:
        """Largest code of keys and values."""
        return KV_TOPS[self.kv]


class TorchBlock:
    """Layer `layer` of a model, for sequences of `tokens` tokens.

    Args:
        rotations: rotations that are folded into the weights.
        kv_top: largest code of keys and values; None computes in float without any rounding.
    """

    def __init__(
        self,
        config: ModelConfig,
        layer: int,
        tokens: int,
        rotations: Rotations,
        kv_top: int | None = None,
    ) -> None:
        self.shape = shape = DenseShape.require(config, "training")
        self.kv_top, self.rotations = kv_top, rotations
        rope = shape.ropes[shape.layer_rope[layer]]
        tables = rope_tables(rope, config.head_dim, np.arange(tokens))
        self.cos, self.sin = map(to_torch, tables)  # [T, head_dim / 2]
        self.hadamard = None if kv_top is None else hadamard_matrix(config.head_dim)
        self.inner = hadamard_matrix(rotations.inner) if rotations.inner else None
        self.window = shape.layer_window[layer]
        self.mask = _window_mask(tokens, self.window)

    def to(self, device: str) -> TorchBlock:
        """Move the tables to a device."""
        self.cos, self.sin = self.cos.to(device), self.sin.to(device)
        self.hadamard = None if self.hadamard is None else self.hadamard.to(device)
        self.inner = None if self.inner is None else self.inner.to(device)
        self.mask = None if self.mask is None else self.mask.to(device)
        return self

    def __call__(self, w: Weights, x: Tensor) -> Tensor:
        """Run the layer with weights `w`: [B, T, hidden] -> [B, T, hidden]."""
        attended = self._linear(w["o"], self._attend(w, self._norm(w, x, "attn_norm")))
        x = x + self._post_norm(w, attended, "attn_post_norm")
        both = self._linear(w["gate_up"], self._norm(w, x, "mlp_norm"))
        gate, up = both.chunk(2, dim=-1)
        if self.shape.activation == "silu":
            gated = F.silu(gate) * up
        else:
            gated = F.gelu(gate, approximate="tanh") * up
        if self.inner is not None:
            gated = (gated.unflatten(-1, (-1, len(self.inner))) @ self.inner).flatten(-2)
        return x + self._post_norm(w, self._linear(w["down"], gated), "mlp_post_norm")

    def _attend(self, w: Weights, x: Tensor) -> Tensor:
        """Run grouped-query attention: [B, T, hidden] -> [B, T, heads * head_dim]."""
        out = self._attention(*self._heads(w, x))
        if self.hadamard is not None and not self.rotations.values:
            out = out @ self.hadamard
        return out.transpose(1, 2).flatten(2)

    def _heads(self, w: Weights, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return queries [B, heads, T, head_dim], keys and values [B, kv_heads, T, head_dim]."""
        c = self.shape
        qkv = self._linear(w["qkv"], x)
        if c.qkv_bias:
            qkv = qkv + w["qkv_bias"]
        heads = qkv.unflatten(-1, (-1, c.head_dim)).transpose(1, 2)  # [B, heads + 2 kv, T, D]
        q, k, v = heads.split([c.num_heads, c.num_kv_heads, c.num_kv_heads], dim=1)
        if c.qk_norm:
            q, k = self._norm(w, q, "q_norm"), self._norm(w, k, "k_norm")
        q, k = self._rope(q), self._rope(k)
        if self.hadamard is not None and self.kv_top is not None:
            q, k = round_tokens(q @ self.hadamard), round_cached(k @ self.hadamard, self.kv_top)
            v = round_cached(v if self.rotations.values else v @ self.hadamard, self.kv_top)
        return q, k, v

    def _attention(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """Return the weighted sums of v, [B, heads, T, head_dim]."""
        c = self.shape
        group = c.num_heads // c.num_kv_heads
        k, v = (t.repeat_interleave(group, dim=1) for t in (k, v))
        return F.scaled_dot_product_attention(
            q, k, v, attn_mask=self.mask, is_causal=self.mask is None, scale=c.attention_scale
        )

    def _rope(self, x: Tensor) -> Tensor:
        first, second = x.chunk(2, dim=-1)
        cos, sin = self.cos, self.sin
        return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)

    def _linear(self, weight: Tensor, x: Tensor) -> Tensor:
        return F.linear(x if self.kv_top is None else round_tokens(x), weight)

    def _norm(self, w: Weights, x: Tensor, name: str) -> Tensor:
        return F.rms_norm(x, x.shape[-1:], w[name], self.shape.norm_eps)

    def _post_norm(self, w: Weights, x: Tensor, name: str) -> Tensor:
        return self._norm(w, x, name) if self.shape.post_norms else x


def _window_mask(tokens: int, window: int) -> Tensor | None:
    """Return the mask [T, T], True where a token attends to a key; None is the causal mask."""
    if not window or window >= tokens:
        return None
    at = torch.arange(tokens)
    distance = at[:, None] - at
    return (distance >= 0) & (distance < window)
