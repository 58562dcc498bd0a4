"""A whole decoder in torch, float: batched over sequences to train, over rows to write text.

In bfloat16 positions and logits stay float32.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as the whole field calls it)
from numpy.typing import NDArray

from edgegen.arithmetic.decoder import load_block
from edgegen.arithmetic.rope import rope_tables
from edgegen.bundle.tensors import FUSED, parts_of
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.train.fake import Tensor, owned


class Past:
    """Keys and values of B rows, all of the same length."""

    def __init__(self, decoder: Decoder, rows: int, size: int) -> None:
        c, device = decoder.config, decoder.device
        shape = (c.num_layers, rows, c.num_kv_heads, size, c.head_dim)
        self.keys = torch.zeros(shape, dtype=decoder.dtype, device=device)
        self.values = torch.zeros_like(self.keys)
        self.length = 0


class Decoder:
    """The model of `config` with `weights` by the names of `load_weights`."""

    def __init__(
        self,
        config: ModelConfig,
        weights: Mapping[str, Tensor],
        context: int,
        device: str,
        bfloat16: bool = False,
    ) -> None:
        """`bfloat16` is what products are computed in, instead of float32."""
        self.config, self.weights, self.device = config, dict(weights), device
        self.dtype = torch.bfloat16 if bfloat16 else torch.float32
        at = np.arange(context)
        tables = [rope_tables(rope, config.head_dim, at) for rope in config.ropes]
        # x cos + (x with its halves swapped) sin, the first half's sines negative: few kernels.
        self.ropes = [
            (owned(np.hstack([cos, cos]), device), owned(np.hstack([-sin, sin]), device))
            for cos, sin in tables
        ]

    def hidden(self, tokens: Tensor, past: Past | None = None) -> Tensor:
        """tokens [B, T] after `past` -> normed states [B, T, hidden]."""
        start = 0 if past is None else past.length
        x = F.embedding(tokens, self.weights["embed"]).to(self.dtype)
        x = x * self.config.embedding_scale
        for i in range(self.config.num_layers):
            x = self._block(i, x, start, past)
        if past is not None:
            past.length += tokens.shape[1]
        return self._norm(x, "norm")

    def logits(self, hidden: Tensor) -> Tensor:
        """[..., hidden] -> float32 [..., vocab]."""
        return F.linear(hidden, self.head.to(hidden.dtype)).float()

    @property
    def head(self) -> Tensor:
        """[vocab, hidden]"""
        return self.weights["embed" if self.config.tie_embeddings else "head"]

    def _block(self, i: int, x: Tensor, start: int, past: Past | None) -> Tensor:
        name, c = f"layers.{i}.", self.config
        mixed = self._attend(i, self._norm(x, name + "attn_norm"), start, past)
        mixed = self._linear(mixed, name + "o")
        x = x + (self._norm(mixed, name + "attn_post_norm") if c.post_norms else mixed)
        gate, up = self._linear(self._norm(x, name + "mlp_norm"), name + "gate_up").chunk(2, -1)
        gate = F.silu(gate) if c.activation == "silu" else F.gelu(gate, approximate="tanh")
        fed = self._linear(gate * up, name + "down")
        return x + (self._norm(fed, name + "mlp_post_norm") if c.post_norms else fed)

    def _attend(self, i: int, x: Tensor, start: int, past: Past | None) -> Tensor:
        c, name = self.config, f"layers.{i}."
        qkv = self._linear(x, name + "qkv")
        if c.qkv_bias:
            qkv = qkv + self.weights[name + "qkv_bias"].to(qkv.dtype)
        heads = qkv.unflatten(-1, (-1, c.head_dim)).transpose(1, 2)  # [B, heads + 2 kv, T, D]
        q, k, v = heads.split([c.num_heads, c.num_kv_heads, c.num_kv_heads], dim=1)
        end = start + x.shape[1]
        if c.qk_norm:
            q, k = self._norm(q, name + "q_norm"), self._norm(k, name + "k_norm")
            q, k = (self._rotate(t, c.layer_rope[i], start, end) for t in (q, k))
        else:
            both = self._rotate(heads[:, : -c.num_kv_heads], c.layer_rope[i], start, end)
            q, k = both.split([c.num_heads, c.num_kv_heads], dim=1)
        if past is not None:
            k, v = self._remember(i, k, v, past)
        mask = self._mask(c.layer_window[i], start, end)
        mixed = F.scaled_dot_product_attention(
            q,
            k,
            v,
            attn_mask=mask,
            is_causal=mask is None and end - start > 1,
            scale=c.attention_scale,
            enable_gqa=c.num_heads != c.num_kv_heads,
        )
        return mixed.transpose(1, 2).flatten(2)

    def _remember(self, i: int, k: Tensor, v: Tensor, past: Past) -> tuple[Tensor, Tensor]:
        """All keys and values, now that k and v are there."""
        start, end = past.length, past.length + k.shape[2]
        past.keys[i, :, :, start:end], past.values[i, :, :, start:end] = k, v
        return past.keys[i, :, :, :end], past.values[i, :, :, :end]

    def _mask(self, window: int, start: int, end: int) -> Tensor | None:
        """[T, end], True where a query sees a key; None where plain causality says it."""
        windowed = bool(window) and end > window
        if not windowed and (start == 0 or end - start == 1):
            return None
        at = torch.arange(end, device=self.device)
        distance = at[start:, None] - at
        return (distance >= 0) & (distance < (window or end))

    def _rotate(self, x: Tensor, rope: int, start: int, end: int) -> Tensor:
        cos, sin = self._angles(rope, start, end)
        wide = x.float()
        return (wide * cos).addcmul(wide.roll(x.shape[-1] // 2, -1), sin).to(self.dtype)

    def _angles(self, rope: int, start: int, end: int) -> tuple[Tensor, Tensor]:
        """(cosines, sines) of the positions, for each number of a head."""
        cos, sin = self.ropes[rope]
        return cos[start:end], sin[start:end]

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name].to(x.dtype))

    def _norm(self, x: Tensor, name: str) -> Tensor:
        weight = self.weights[name].to(x.dtype)
        return F.rms_norm(x, weight.shape, weight, self.config.norm_eps)


def load_weights(checkpoint: Checkpoint, device: str) -> dict[str, Tensor]:
    """All tensors of a model, each block's as its products take them, float32."""
    c = checkpoint.config
    names = ["embed", "norm", *([] if c.tie_embeddings else ["head"])]
    found = {name: owned(checkpoint.tensor(name), device) for name in names}
    for i in range(c.num_layers):
        block = load_block(checkpoint, i)
        for name, parts in FUSED.items():
            arrays = [block.pop(part) for part in parts if part in block]
            if arrays:
                found[f"layers.{i}.{name}"] = owned(np.concatenate(arrays), device)
        found |= {f"layers.{i}.{name}": owned(array, device) for name, array in block.items()}
    return found


def unfuse(config: ModelConfig, weights: Mapping[str, Tensor]) -> dict[str, NDArray[np.float32]]:
    """What `load_weights` was given, by canonical names."""
    shapes, found = config.layer_shapes(), dict[str, NDArray[np.float32]]()
    for name, tensor in weights.items():
        layer, _, short = name.rpartition(".")
        array, start = tensor.detach().float().cpu().numpy(), 0
        for part in parts_of(short):
            rows = shapes[part][0] if part in shapes else len(array)
            found[f"{layer}.{part}" if layer else part] = array[start : start + rows]
            start += rows
    return found
