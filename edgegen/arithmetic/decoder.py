"""The float model in plain numpy, one block at a time: the baseline of all quality figures.

T is the number of tokens of a call, P the number of tokens before them. Everything is float32.
Results depend on numpy's BLAS in their last bits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.layers import ACTIVATIONS, rms_norm, softmax
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.arithmetic.rotation import hadamard_blocks, rotate
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig

Mask = NDArray[np.bool_]
Positions = NDArray[Any]
Observer = Callable[[str, Float], None]
"""Callback with the name of a product ("qkv", "o", "gate_up", "down") and its input [T, K]."""


def embed(config: ModelConfig, table: Float, tokens: NDArray[Any]) -> Float:
    """Return the input of the first block [T, hidden]: rows of `table` [vocab, hidden], scaled."""
    rows: Float = table[tokens]
    return rows * np.float32(config.embedding_scale)


def logits(
    config: ModelConfig, norm: Float, head: Float, x: Float, rotation: Float | None = None
) -> Float:
    """Return the logits [T, vocab] of the last block's output `x` [T, hidden].

    Args:
        norm: weight of the last norm, [hidden].
        head: [vocab, hidden].
        rotation: Q [m, m] of the residual's rotation, in which `x` and `head` are; None without.
    """
    if rotation is None:
        return rms_norm(x, norm, config.norm_eps) @ head.T
    normed = rms_norm(rotate(x, rotation.T), norm, config.norm_eps)
    return rotate(normed, rotation) @ head.T


def load_block(checkpoint: Checkpoint, layer: int) -> dict[str, Float]:
    """Return the tensors of one layer by their short names, as `Block` takes them.

    Raises:
        CorruptFile: a tensor is missing, misshapen or not finite.
    """
    shorts = checkpoint.config.layer_shapes()
    return {short: checkpoint.tensor(f"layers.{layer}.{short}") for short in shorts}


class Block:
    """One transformer layer.

    Args:
        weights: float32 tensors by their short names, see `load_block`.
        inner: block size of the Hadamard transform before the down projection; 0 is none.
    """

    def __init__(
        self, config: ModelConfig, layer: int, weights: Mapping[str, Float], inner: int = 0
    ) -> None:
        self.config, self.layer, self.weights, self.inner = config, layer, weights, inner
        self.rope = config.ropes[config.layer_rope[layer]]
        self.window = config.layer_window[layer]

    def forward(
        self,
        x: Float,
        past: tuple[Float, Float] | None = None,
        mask: Mask | None = None,
        positions: Positions | None = None,
        observe: Observer | None = None,
    ) -> tuple[Float, Float, Float]:
        """Run T tokens.

        Args:
            x: [T, hidden].
            past: keys and values of P earlier tokens, [kv_heads, P, head_dim] each, as returned.
            mask: bool [T, P+T], True where a token attends to a key; causal within the layer's
                window by default.
            positions: [T], by default P, P+1, ...
            observe: called with the input of every matrix product, for calibration.

        Returns:
            (y [T, hidden], k, v [kv_heads, T, head_dim]); k is after its norm and RoPE.
        """
        earlier = past[0].shape[1] if past else 0
        if positions is None:
            positions = np.arange(earlier, earlier + len(x))
        observe = observe or _ignore
        normed = self._norm(x, "attn_norm")
        observe("qkv", normed)
        q, k, v = self._project(normed, positions)
        keys, values = (k, v) if past is None else _append(past, k, v)
        if mask is None:
            heads = self._attend_causal(q, keys, values)  # [T, heads * head_dim]
        else:
            heads = self._attend(q, keys, values, mask)
        observe("o", heads)
        x = x + self._post_norm(self._product(heads, "o"), "attn_post_norm")
        y = self._mlp(self._norm(x, "mlp_norm"), observe)
        return x + self._post_norm(y, "mlp_post_norm"), k, v

    def _project(self, x: Float, positions: Positions) -> tuple[Float, Float, Float]:
        """Return q [heads, T, head_dim], k and v [kv_heads, T, head_dim] of `x` [T, hidden]."""
        q, k, v = (self._linear(x, part) for part in "qkv")
        if self.config.qk_norm:
            q, k = self._norm(q, "q_norm"), self._norm(k, "k_norm")
        cos, sin = rope_tables(self.rope, self.config.head_dim, positions)
        return apply_rope(q, cos, sin), apply_rope(k, cos, sin), v

    def _linear(self, x: Float, part: str) -> Float:
        """Return the projection "q", "k" or "v", split into heads: [heads, T, head_dim]."""
        y = self._product(x, part)
        if self.config.qkv_bias:
            y = y + self.weights[f"{part}_bias"]
        return y.reshape(len(x), -1, self.config.head_dim).swapaxes(0, 1)

    def _attend_causal(self, q: Float, k: Float, v: Float) -> Float:
        """Attend to all earlier tokens within the layer's window: [T, heads * head_dim]."""
        tokens = q.shape[1]
        return self._attend(q, k, v, causal_mask(tokens, k.shape[1] - tokens, self.window))

    def _attend(self, q: Float, k: Float, v: Float, mask: Mask) -> Float:
        """Run grouped-query attention (arXiv:2305.13245): [T, heads * head_dim].

        The queries of a group are adjacent, so one product covers all queries of a kv head.
        """
        heads, tokens, dim = q.shape
        groups = q.reshape(len(k), -1, dim)  # [kv_heads, group * T, head_dim]
        scores = (groups @ k.swapaxes(1, 2)) * np.float32(self.config.attention_scale)
        scores = scores.reshape(heads, tokens, -1)  # [heads, T, P+T]
        weights = softmax(np.where(mask, scores, np.float32(-np.inf)))
        out = weights.reshape(len(k), -1, weights.shape[-1]) @ v  # [kv_heads, group * T, head_dim]
        return out.reshape(heads, tokens, dim).swapaxes(0, 1).reshape(tokens, -1)

    def _mlp(self, x: Float, observe: Observer) -> Float:
        """Run the gated MLP (arXiv:2002.05202, section 2)."""
        observe("gate_up", x)
        gated = self._gated(self._product(x, "gate"), self._product(x, "up"))  # [T, inner]
        if self.inner:
            gated = hadamard_blocks(gated, self.inner)
        observe("down", gated)
        return self._product(gated, "down")

    def _gated(self, gate: Float, up: Float) -> Float:
        return ACTIVATIONS[self.config.activation](gate) * up

    def _product(self, x: Float, name: str) -> Float:
        """Multiply by the matrix `name`: [T, K] -> [T, N]."""
        return x @ self.weights[name].T

    def _norm(self, x: Float, name: str) -> Float:
        return rms_norm(x, self.weights[name], self.config.norm_eps)

    def _post_norm(self, x: Float, name: str) -> Float:
        return self._norm(x, name) if self.config.post_norms else x


def causal_mask(tokens: int, earlier: int, window: int = 0) -> Mask:
    """Return the mask [T, P+T] of T tokens after P `earlier` ones; window 0 is no window."""
    distance = np.arange(earlier, earlier + tokens)[:, None] - np.arange(earlier + tokens)
    visible = distance >= 0
    return visible & (distance < window) if window else visible


def _ignore(name: str, x: Float) -> None:
    """Default observer."""


def _append(past: tuple[Float, Float], k: Float, v: Float) -> tuple[Float, Float]:
    """Return keys and values [kv_heads, P+T, head_dim] in C order, whatever the order of `past`.

    BLAS picks its kernel by the memory order, and kernels round differently.
    """
    earlier, total = past[0].shape[1], past[0].shape[1] + k.shape[1]
    keys, values = (np.empty((len(k), total, k.shape[2]), np.float32) for _ in range(2))
    keys[:, :earlier], keys[:, earlier:] = past[0], k
    values[:, :earlier], values[:, earlier:] = past[1], v
    return keys, values
