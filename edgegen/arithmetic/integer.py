"""The integer model: specification of the lossless engines, which equal it bit for bit.

Weights have 2, 4 or 8 bits with two-level scales, activations 8 bits with a scale per token. Cached
keys and values have 4 or 8 bits with a scale per token and head, after a Hadamard rotation (QuaRot,
arXiv:2404.00456, section 4). Every matrix product is an exact integer sum. The logits of a token
therefore depend neither on the other tokens of its step nor on the order of cache slots. Float
operations follow the rules of `edgegen.arithmetic.fixed`: float32, one rounding each, in the
order in which they are written here.

Notation: M tokens of a step, T cache slots, D = head_dim, f32() a conversion that rounds to nearest
even. One step computes:

1. x = embedding row * embedding_scale for each token, a product of floats. Residual rotation, where
   the model has one, is already in the rows.
2. For each layer: `IntegerLayer.forward`.
3. Logits: head @ rms_norm(x). With a rotated residual, x is first rotated back, and the result of
   the norm is rotated again, as the norm's weight applies in the original basis.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.fixed import (
    Half,
    activate,
    exp_fixed,
    hadamard,
    hadamard_blocks,
    quantize_cached,
    quantize_tokens,
    rms_norm,
    rotate,
)
from edgegen.arithmetic.rope import apply_rope
from edgegen.arithmetic.rotation import Rotations
from edgegen.models.config import ModelConfig

Exact = NDArray[np.float64]
"""Integers below 2^53 in magnitude, which float64 stores and adds exactly in any order."""

P_MAX = 16383
"""Largest attention weight: 14 bits, a high and a low 7-bit half for 8-bit dot products."""

KV_TOPS = {"int8": 127, "int4": 7}
"""Largest code of keys and values by the recipe's `kv`."""


@dataclass(frozen=True)
class IntegerMatrix:
    """A quantized matrix W[n, k] = scale[n] * steps[n, k], with steps = c * (q - z).

    c, q and z are those of `edgegen.quantize.tensor`. The exporter ensures that
    127 * sum over k of |steps[n, k]| fits int32 for every row n.
    """

    steps: NDArray[np.int16]
    """[N, K]"""
    scale: Float
    """[N]"""

    def rows(self, indices: NDArray[Any]) -> Float:
        """Return dequantized rows, float32 [T, K]: f32(steps) * scale."""
        steps: Float = self.steps[indices].astype(np.float32)
        return steps * self.scale[indices, None]

    def __matmul__(self, x: Float) -> Float:
        """Return W @ each row of `x`: float32 [T, K] -> [T, N].

        With codes and s_x of `quantize_tokens(x)` and the exact integer acc = codes @ steps^T,
        the result is f32(acc) * (scale * s_x).
        """
        codes, s_x = quantize_tokens(x)
        acc: Exact = codes.astype(np.float64) @ self.steps.T.astype(np.float64)
        return acc.astype(np.float32) * (self.scale * s_x[:, None])


class Matrix(Protocol):
    """A matrix product with the results of `IntegerMatrix`, computed by an engine."""

    def __matmul__(self, x: Float) -> Float:
        """Return W @ each row of `x`: [T, K] -> [T, N]; see `IntegerMatrix`."""
        ...


class Embedding(Matrix, Protocol):
    """A matrix whose rows can be looked up."""

    def rows(self, indices: NDArray[Any]) -> Float:
        """Return dequantized rows, float32 [T, K]."""
        ...


LayerTensors = Mapping[str, Matrix | Float]
"""Tensors of a layer by stored name: attn_norm, qkv, o, mlp_norm, gate_up, down, and the optional
qkv_bias, q_norm, k_norm, attn_post_norm and mlp_post_norm."""


@dataclass(frozen=True)
class IntegerWeights:
    """Weights of an integer model."""

    embedding: Embedding
    """[vocab, hidden]"""
    head: Matrix
    """[vocab, hidden]; the embedding itself where both are one tensor."""
    norm: Float
    """Weight of the last norm, [hidden]."""
    layer: Callable[[int], LayerTensors]
    """Returns the tensors of a layer. It is called at every step, so it may load from disk."""
    ropes: Sequence[tuple[Float, Float]]
    """(cos, sin) [context, D/2] of each of `config.ropes`, as stored in the bundle."""
    rotations: Rotations = Rotations()  # noqa: RUF009  (frozen)
    """Rotations that are folded into the weights."""
    rotation: Float | None = None
    """Q [m, m] of the residual's rotation, as stored in the bundle; None without one."""


@dataclass
class IntegerCache:
    """Keys and values of one layer: T slots in any order, H kv heads of size D."""

    keys: Int8
    """[H, T, D]"""
    values: Int8
    """[H, T, D]"""
    key_scales: Half
    """[H, T]"""
    value_scales: Half
    """[H, T]"""
    positions: NDArray[np.intp]
    """Position of the token in each slot, [T]."""

    @classmethod
    def empty(cls, config: ModelConfig) -> IntegerCache:
        """Return a cache without slots."""
        codes = np.zeros((config.num_kv_heads, 0, config.head_dim), np.int8)
        scales = np.zeros(codes.shape[:2], np.float16)
        return cls(codes, codes, scales, scales, np.zeros(0, np.intp))

    @property
    def length(self) -> int:
        """Number of tokens of the sequence, evicted ones included."""
        return int(self.positions.max(initial=-1)) + 1

    def append(self, k: Float, v: Float, top: int, positions: NDArray[np.intp]) -> None:
        """Quantize and append rotated keys and values [H, M, D]; see `quantize_cached`."""
        keys, key_scales = quantize_cached(k, top)
        values, value_scales = quantize_cached(v, top)
        self.keys = np.concatenate([self.keys, keys], axis=1)
        self.values = np.concatenate([self.values, values], axis=1)
        self.key_scales = np.concatenate([self.key_scales, key_scales], axis=1)
        self.value_scales = np.concatenate([self.value_scales, value_scales], axis=1)
        self.positions = np.concatenate([self.positions, positions])

    def scores(self, q: Int8) -> Exact:
        """Return the exact products of queries [heads, M, D] and keys: [heads, M, T].

        Query head h uses kv head h // (heads / H).
        """
        keys = np.repeat(self.keys, len(q) // len(self.keys), axis=0)
        return q.astype(np.float64) @ keys.swapaxes(1, 2).astype(np.float64)

    def weighted_sum(self, p: Exact) -> Exact:
        """Return the exact sums of the values, weighted by p [heads, M, T]: [heads, M, D]."""
        values = np.repeat(self.values, len(p) // len(self.values), axis=0)
        return p @ values.astype(np.float64)

    def permute(self, order: NDArray[np.intp]) -> None:
        """Move slot order[i] to slot i; slots that are not in `order` are dropped."""
        self.keys, self.values = self.keys[:, order], self.values[:, order]
        self.key_scales = self.key_scales[:, order]
        self.value_scales = self.value_scales[:, order]
        self.positions = self.positions[order]


class IntegerModel:
    """A decoder in integer arithmetic.

    Args:
        config: the model; head_dim is a power of two.
        weights: its tensors.
        kv: "int8" or "int4".
        attention: Λ attention; None attends to all previous tokens.
    """

    def __init__(
        self,
        config: ModelConfig,
        weights: IntegerWeights,
        kv: str,
        attention: Lambda | None = None,
    ) -> None:
        self.config, self.weights, self.attention = config, weights, attention
        self.kv_top = KV_TOPS[kv]

    def new_cache(self) -> list[IntegerCache]:
        """Return an empty cache for each layer."""
        return [IntegerCache.empty(self.config) for _ in range(self.config.num_layers)]

    def step(
        self, caches: Sequence[IntegerCache], tokens: NDArray[Any], last: int | None = None
    ) -> Float:
        """Append M tokens to `caches` and return their logits, float32 [n, vocab].

        Args:
            caches: one for each layer, from `new_cache`.
            tokens: token ids [M], at the positions after the cached ones.
            last: n, to return the logits of the last n tokens only; None for all.
        """
        start = caches[0].length
        positions = np.arange(start, start + len(tokens))
        x = self.weights.embedding.rows(tokens) * np.float32(self.config.embedding_scale)
        for i, cache in enumerate(caches):
            x = IntegerLayer(self, i).forward(x, cache, positions)
        return self.weights.head @ self.final_norm(x if last is None else x[-last:])

    def final_norm(self, x: Float) -> Float:
        """Return the input of the head, [n, hidden], for the last layer's output `x`."""
        rotation = self.weights.rotation
        if rotation is None:
            return rms_norm(x, self.weights.norm, self.config.norm_eps)
        normed = rms_norm(rotate(x, rotation.T), self.weights.norm, self.config.norm_eps)
        return rotate(normed, rotation)


class IntegerLayer:
    """Layer `index` of an integer model."""

    def __init__(self, model: IntegerModel, index: int) -> None:
        self.model, self.config, self.rotations = model, model.config, model.weights.rotations
        self.tensors = model.weights.layer(index)
        self.window = self.config.layer_window[index]
        self.cos, self.sin = model.weights.ropes[self.config.layer_rope[index]]

    def forward(self, x: Float, cache: IntegerCache, positions: NDArray[np.intp]) -> Float:
        """Run M tokens at `positions` [M]: [M, hidden] -> [M, hidden].

        1. q, k, v = the split of qkv @ norm(x) + bias; per-head norm of q and k where the model
           has it; RoPE of q and k; Hadamard transform of q, k and v, each head by itself.
        2. Quantize k and v and append them to the cache, then attend (`_attend`). The tokens of a
           step attend to each other's quantized keys and values.
        3. x = x + post_norm(o @ attended), the post-norm only where the model has one.
        4. gated = activation(gate) * up, with gate and up the halves of gate_up @ norm(x). Apply
           the Hadamard transform to blocks of `rotations.inner` values where that is not 0.
        5. Return x + post_norm(down @ gated).
        """
        q, k, v = self._project(self._norm(x, "attn_norm"), positions)
        if attention := self.model.attention:
            cache.permute(np.flatnonzero(attention.kept(cache.positions, positions[0])))
        cache.append(k, v, self.model.kv_top, positions)
        attended = self._matrix("o") @ self._attend(q, cache, positions)
        x = x + self._post_norm(attended, "attn_post_norm")
        gate, up = np.split(self._matrix("gate_up") @ self._norm(x, "mlp_norm"), 2, axis=1)
        gated = activate(gate, self.config.activation) * up
        if self.rotations.inner:
            gated = hadamard_blocks(gated, self.rotations.inner)
        return x + self._post_norm(self._matrix("down") @ gated, "mlp_post_norm")

    def _project(self, x: Float, positions: NDArray[np.intp]) -> tuple[Float, Float, Float]:
        """Return rotated q [heads, M, D], k and v [kv_heads, M, D].

        The transform of v is already in the weights where `rotations.values` is set.
        """
        c = self.config
        qkv = self._matrix("qkv") @ x
        if c.qkv_bias:
            qkv = qkv + self._vector("qkv_bias")
        heads = qkv.reshape(len(x), -1, c.head_dim).swapaxes(0, 1)  # [heads + 2 kv_heads, M, D]
        q, k, v = np.split(heads, [c.num_heads, c.num_heads + c.num_kv_heads])
        if c.qk_norm:
            q, k = self._norm(q, "q_norm"), self._norm(k, "k_norm")
        cos, sin = self.cos[positions], self.sin[positions]
        q, k = apply_rope(q, cos, sin), apply_rope(k, cos, sin)
        return hadamard(q), hadamard(k), v if self.rotations.values else hadamard(v)

    def _attend(self, q: Float, cache: IntegerCache, positions: NDArray[np.intp]) -> Float:
        """Run grouped-query attention (arXiv:2305.13245) over the cache: [M, heads * D].

        q is quantized with a scale s_q per token and head. With acc the exact products of query
        and key codes, the score is f32(acc) * ((s_q * attention_scale) * f32(key scale)). The
        output is f32(sum of p * value codes) * scale, with p and scale of `_softmax`. The Hadamard
        transform is undone here unless the output projection contains it (`rotations.values`).
        """
        c = self.config
        codes, s_q = quantize_tokens(q)  # [heads, M, D], [heads, M]
        group = c.num_heads // c.num_kv_heads
        distance = positions[:, None] - cache.positions  # [M, T]
        seen = (distance >= 0) & ((distance < self.window) | (self.window == 0))
        if attention := self.model.attention:
            seen &= attention.seen(positions, cache.positions)
        acc = cache.scores(codes)
        p, scale = np.empty_like(acc), np.empty((*acc.shape[:2], 1), np.float32)
        for h in range(c.num_heads):
            s_h = s_q[h] * np.float32(c.attention_scale)
            s_k = cache.key_scales[h // group].astype(np.float32)
            scores = acc[h].astype(np.float32) * (s_h[:, None] * s_k)
            s_v = cache.value_scales[h // group].astype(np.float32)
            p[h], scale[h] = _softmax(scores, seen, s_v)
        out = cache.weighted_sum(p).astype(np.float32) * scale
        if not self.rotations.values:
            out = hadamard(out)
        return out.swapaxes(0, 1).reshape(len(positions), -1)

    def _matrix(self, name: str) -> Matrix:
        tensor = self.tensors[name]
        assert not isinstance(tensor, np.ndarray)
        return tensor

    def _vector(self, name: str) -> Float:
        tensor = self.tensors[name]
        assert isinstance(tensor, np.ndarray)
        return tensor

    def _norm(self, x: Float, name: str) -> Float:
        return rms_norm(x, self._vector(name), self.config.norm_eps)

    def _post_norm(self, x: Float, name: str) -> Float:
        return self._norm(x, name) if self.config.post_norms else x


def _softmax(scores: Float, seen: NDArray[np.bool_], s_v: Float) -> tuple[Exact, Float]:
    """Return the integer attention weights p [M, T] of one head and the scale [M, 1] of their sums.

    For each query, over the slots that it attends to:

    1. e = exp_fixed(score - max score), an integer; 0 in all other slots.
    2. w = f32(e) * s_v; p = rint(w * (P_MAX / max w)), an integer in [0, P_MAX].
    3. scale = max w / (f32(sum of e) * P_MAX), with the sum of e exact.

    Then sum(p * value codes) * scale approximates softmax(scores) @ values.

    Args:
        scores: float32 [M, T].
        seen: which slots each query attends to, [M, T]; at least one in each row.
        s_v: scale of the values in each slot, float32 [T].
    """
    top = np.where(seen, scores, np.float32(-np.inf)).max(axis=1, keepdims=True)
    e = np.where(seen, exp_fixed(np.where(seen, scores - top, np.float32(0))), 0)
    w = e.astype(np.float32) * s_v
    largest = w.max(axis=1, keepdims=True)
    p = np.rint(w * (np.float32(P_MAX) / largest))
    total = e.sum(axis=1, keepdims=True, dtype=np.int64).astype(np.float32)
    scale: Float = largest / (total * np.float32(P_MAX))
    return p.astype(np.float64), scale
