"""A float decoder in torch, for training drafts and for generating text in batches.

With bfloat16, RoPE and logits are still computed in float32.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from numpy.typing import NDArray

from edgegen.arithmetic.decoder import load_block
from edgegen.arithmetic.rope import rope_tables
from edgegen.bundle.tensors import fused_tensors, parts_of
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.dense import DenseShape
from edgegen.train.fake import Tensor, to_torch


class DecoderCache:
    """KV cache of B sequences of the same length."""

    def __init__(self, decoder: FloatDecoder, rows: int, size: int) -> None:
        c, device = decoder.config, decoder.device
        shape = (c.num_layers, rows, c.num_kv_heads, size, c.head_dim)
        self.keys = torch.zeros(shape, dtype=decoder.dtype, device=device)
        self.values = torch.zeros_like(self.keys)
        self.length = 0


class FloatDecoder:
    """A decoder with its weights.

    Args:
        weights: tensors by the names that `load_weights` returns.
        context: maximum number of positions.
        bfloat16: whether products are computed in bfloat16 instead of float32.
    """

    def __init__(
        self,
        config: ModelConfig,
        weights: Mapping[str, Tensor],
        context: int,
        device: str,
        bfloat16: bool = False,
    ) -> None:
        self.config, self.weights, self.device = config, dict(weights), device
        self.shape = DenseShape.require(config, "training of drafts")
        self.dtype = torch.bfloat16 if bfloat16 else torch.float32
        at = np.arange(context)
        tables = [rope_tables(rope, config.head_dim, at) for rope in config.ropes]
        # x * cos + (x with swapped halves) * sin, with negative sines in the first half.
        self.ropes = [
            (to_torch(np.hstack([cos, cos]), device), to_torch(np.hstack([-sin, sin]), device))
            for cos, sin in tables
        ]

    def hidden(self, tokens: Tensor, past: DecoderCache | None = None) -> Tensor:
        """Return the states [B, T, hidden] of `tokens` [B, T] after the last norm."""
        return self.hidden_of(self.embedded(tokens), past)

    def hidden_of(self, x: Tensor, past: DecoderCache | None = None) -> Tensor:
        """Return the states [B, T, hidden] of embeddings x [B, T, hidden] after the last norm."""
        start = 0 if past is None else past.length
        for i in range(self.config.num_layers):
            x = self._block(i, x, start, past)
        if past is not None:
            past.length += x.shape[1]
        return self.normed(x)

    def embedded(self, tokens: Tensor) -> Tensor:
        """Return the input [..., hidden] of the first block."""
        x = F.embedding(tokens, self.weights["embed"]).to(self.dtype)
        return x * self.config.embedding_scale

    def normed(self, x: Tensor) -> Tensor:
        """Return x after the last norm."""
        return self._norm(x, "norm")

    def logits(self, hidden: Tensor) -> Tensor:
        """Return the float32 logits [..., vocab] of states [..., hidden]."""
        return F.linear(hidden, self.head.to(hidden.dtype)).float()

    @property
    def head(self) -> Tensor:
        """Weight of the head [vocab, hidden]."""
        return self.weights["embed" if self.config.tie_embeddings else "head"]

    def _block(self, i: int, x: Tensor, start: int, past: DecoderCache | None) -> Tensor:
        name, c = f"layers.{i}.", self.shape
        attended = self._attend(i, self._norm(x, name + "attn_norm"), start, past)
        attended = self._linear(attended, name + "o")
        x = x + (self._norm(attended, name + "attn_post_norm") if c.post_norms else attended)
        gate, up = self._linear(self._norm(x, name + "mlp_norm"), name + "gate_up").chunk(2, -1)
        gate = F.silu(gate) if c.activation == "silu" else F.gelu(gate, approximate="tanh")
        y = self._linear(gate * up, name + "down")
        return x + (self._norm(y, name + "mlp_post_norm") if c.post_norms else y)

    def _attend(self, i: int, x: Tensor, start: int, past: DecoderCache | None) -> Tensor:
        c, name = self.shape, f"layers.{i}."
        qkv = self._linear(x, name + "qkv")
        if c.qkv_bias:
            qkv = qkv + self.weights[name + "qkv_bias"].to(qkv.dtype)
        heads = qkv.unflatten(-1, (-1, c.head_dim)).transpose(1, 2)  # [B, heads + 2 kv, T, D]
        q, k, v = heads.split([c.num_heads, c.num_kv_heads, c.num_kv_heads], dim=1)
        end = start + x.shape[1]
        if c.qk_norm:
            q, k = self._norm(q, name + "q_norm"), self._norm(k, name + "k_norm")
            q, k = (self._rope(t, c.layer_rope[i], start, end) for t in (q, k))
        else:
            both = self._rope(heads[:, : -c.num_kv_heads], c.layer_rope[i], start, end)
            q, k = both.split([c.num_heads, c.num_kv_heads], dim=1)
        if past is not None:
            k, v = self._append(i, k, v, past)
        mask = self._mask(c.layer_window[i], start, end)
        out = F.scaled_dot_product_attention(
            q,
            k,
            v,
            attn_mask=mask,
            is_causal=mask is None and end - start > 1,
            scale=c.attention_scale,
            enable_gqa=c.num_heads != c.num_kv_heads,
        )
        return out.transpose(1, 2).flatten(2)

    def _append(self, i: int, k: Tensor, v: Tensor, past: DecoderCache) -> tuple[Tensor, Tensor]:
        """Append k and v to the cache; return all keys and values."""
        start, end = past.length, past.length + k.shape[2]
        past.keys[i, :, :, start:end], past.values[i, :, :, start:end] = k, v
        return past.keys[i, :, :, :end], past.values[i, :, :, :end]

    def _mask(self, window: int, start: int, end: int) -> Tensor | None:
        """Return the mask [T, end], True where a query attends to a key; None if it is causal."""
        windowed = bool(window) and end > window
        if not windowed and (start == 0 or end - start == 1):
            return None
        at = torch.arange(end, device=self.device)
        distance = at[start:, None] - at
        return (distance >= 0) & (distance < (window or end))

    def _rope(self, x: Tensor, rope: int, start: int, end: int) -> Tensor:
        cos, sin = self._angles(rope, start, end)
        wide = x.float()
        return (wide * cos).addcmul(wide.roll(x.shape[-1] // 2, -1), sin).to(self.dtype)

    def _angles(self, rope: int, start: int, end: int) -> tuple[Tensor, Tensor]:
        """Return (cosines, sines) of the positions, [T, head_dim] each."""
        cos, sin = self.ropes[rope]
        return cos[start:end], sin[start:end]

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name].to(x.dtype))

    def _norm(self, x: Tensor, name: str) -> Tensor:
        weight = self.weights[name].to(x.dtype)
        return F.rms_norm(x, weight.shape, weight, self.config.norm_eps)


def load_weights(checkpoint: Checkpoint, device: str) -> dict[str, Tensor]:
    """Return all tensors of a model in float32, with fused matrices as in a bundle."""
    c = checkpoint.config
    names = ["embed", "norm", *([] if c.tie_embeddings else ["head"])]
    weights = {name: to_torch(checkpoint.tensor(name), device) for name in names}
    for i in range(c.num_layers):
        block = load_block(checkpoint, i)
        for name, parts in fused_tensors().items():
            arrays = [block.pop(part) for part in parts if part in block]
            if arrays:
                weights[f"layers.{i}.{name}"] = to_torch(np.concatenate(arrays), device)
        weights |= {f"layers.{i}.{name}": to_torch(array, device) for name, array in block.items()}
    return weights


def unfuse(config: ModelConfig, weights: Mapping[str, Tensor]) -> dict[str, NDArray[np.float32]]:
    """Undo `load_weights`: return arrays by the checkpoint's tensor names."""
    shapes, arrays = config.layer_shapes(0), dict[str, NDArray[np.float32]]()
    for name, tensor in weights.items():
        layer, _, short = name.rpartition(".")
        array, start = tensor.detach().float().cpu().numpy(), 0
        for part in parts_of(short):
            rows = shapes[part][0] if part in shapes else len(array)
            arrays[f"{layer}.{part}" if layer else part] = array[start : start + rows]
            start += rows
    return arrays
