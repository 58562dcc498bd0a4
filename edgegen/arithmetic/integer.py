"""The integer model: the specification that the lossless engines equal bit for bit.

Weights of 2, 4 or 8 bits with two-level scales, activations of 8 bits per token, keys and values
of 4 or 8 bits after a Hadamard rotation of each head (QuaRot, arXiv:2404.00456, section 4). Every
matrix product is an exact integer, so a token's logits depend neither on what shares its step nor
on where the cache keeps its past. `fixed` defines the rest.
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
    exp_fixed,
    gate,
    hadamard,
    quantize_cached,
    quantize_tokens,
    rms_norm,
    spread,
    turn,
)
from edgegen.arithmetic.rope import rotate
from edgegen.arithmetic.rotation import Rotations
from edgegen.models.config import ModelConfig

Exact = NDArray[np.float64]
"""Integers below 2^53, which float64 holds and sums exactly in any order."""

P_MAX = 16383
"""Probabilities have 14 bits: two 7-bit digits, which 8-bit dot products take."""

KV_TOPS = {"int8": 127, "int4": 7}


@dataclass(frozen=True)
class IntegerMatrix:
    """W[n, k] = scale[n] * steps[n, k], where steps holds c * (q - z)."""

    steps: NDArray[np.int16]
    """[N, K]"""
    scale: Float
    """[N]"""

    def rows(self, indices: NDArray[Any]) -> Float:
        """Rows dequantized, float32 [T, K]."""
        steps: Float = self.steps[indices].astype(np.float32)
        return steps * self.scale[indices, None]

    def __matmul__(self, x: Float) -> Float:
        """W @ each row of `x`: [T, K] -> [T, N], as f32(acc) * (s * s_x)."""
        codes, s_x = quantize_tokens(x)
        acc: Exact = codes.astype(np.float64) @ self.steps.T.astype(np.float64)
        return acc.astype(np.float32) * (self.scale * s_x[:, None])


class Matrix(Protocol):
    """What an engine puts in the place of an `IntegerMatrix`: the same products, made elsewhere."""

    def __matmul__(self, x: Float) -> Float:
        """W @ each row of `x`: [T, K] -> [T, N], as f32(acc) * (s * s_x)."""
        ...


class Embedding(Matrix, Protocol):
    """A matrix whose rows are looked up too."""

    def rows(self, indices: NDArray[Any]) -> Float:
        """Rows dequantized, float32 [T, K]."""
        ...


Layer = Mapping[str, Matrix | Float]
"""attn_norm, qkv, o, mlp_norm, gate_up, down, and what the architecture adds."""


@dataclass
class IntegerCache:
    """One layer's keys and values in any order of slots. T slots, H heads of size D."""

    keys: Int8
    """[H, T, D]"""
    values: Int8
    """[H, T, D]"""
    key_scales: Half
    """[H, T]"""
    value_scales: Half
    """[H, T]"""
    positions: NDArray[np.intp]
    """[T], of each slot's token"""

    @classmethod
    def empty(cls, config: ModelConfig) -> IntegerCache:
        """No slots yet."""
        codes = np.zeros((config.num_kv_heads, 0, config.head_dim), np.int8)
        scales = np.zeros(codes.shape[:2], np.float16)
        return cls(codes, codes, scales, scales, np.zeros(0, np.intp))

    @property
    def length(self) -> int:
        """Tokens that have passed, dropped ones included."""
        return int(self.positions.max(initial=-1)) + 1

    def append(self, k: Float, v: Float, top: int, positions: NDArray[np.intp]) -> None:
        """Quantize and hold rotated keys and values [H, M, D]."""
        keys, key_scales = quantize_cached(k, top)
        values, value_scales = quantize_cached(v, top)
        self.keys = np.concatenate([self.keys, keys], axis=1)
        self.values = np.concatenate([self.values, values], axis=1)
        self.key_scales = np.concatenate([self.key_scales, key_scales], axis=1)
        self.value_scales = np.concatenate([self.value_scales, value_scales], axis=1)
        self.positions = np.concatenate([self.positions, positions])

    def scores(self, q: Int8) -> Exact:
        """Queries [heads, M, D] times the keys of each one's head: [heads, M, T]."""
        keys = np.repeat(self.keys, len(q) // len(self.keys), axis=0)
        return q.astype(np.float64) @ keys.swapaxes(1, 2).astype(np.float64)

    def mix(self, p: Exact) -> Exact:
        """Sums of the values, weighted by p [heads, M, T]: [heads, M, D]."""
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
        config: head_dim must be a power of two.
        matrix: reads "embed" or "head".
        norm: the last norm's weight [hidden].
        layer: reads a layer's tensors; called at every step, so that it may read from disk.
        ropes: (cos, sin) [context, head_dim/2] of each of `config.ropes`, as stored.
        kv: "int8" or "int4".
        attention: which of the past a token sees; the rest leaves the cache before the next step.
        rotations: what the weights have taken in.
        mix: the residual's rotation [m, m], as stored, where there is one.
    """

    def __init__(
        self,
        config: ModelConfig,
        *,
        matrix: Callable[[str], Embedding],
        norm: Float,
        layer: Callable[[int], Layer],
        ropes: list[tuple[Float, Float]],
        kv: str,
        attention: Lambda | None = None,
        rotations: Rotations = Rotations(),  # noqa: B008  (frozen)
        mix: Float | None = None,
    ) -> None:
        self.attention, self.rotations, self.mix = attention, rotations, mix
        self.config, self.norm, self.layer, self.ropes = config, norm, layer, ropes
        self.embedding = matrix("embed")
        self.head = self.embedding if config.tie_embeddings else matrix("head")
        self.kv_top = KV_TOPS[kv]

    def new_cache(self) -> list[IntegerCache]:
        """An empty cache for each layer."""
        return [IntegerCache.empty(self.config) for _ in range(self.config.num_layers)]

    def step(
        self, caches: Sequence[IntegerCache], tokens: NDArray[Any], last: int | None = None
    ) -> Float:
        """Logits of M more tokens, or of the `last` of them, [n, vocab]; `caches` grow by M."""
        start = caches[0].length
        positions = np.arange(start, start + len(tokens))
        x = self.embedding.rows(tokens) * np.float32(self.config.embedding_scale)
        for i, cache in enumerate(caches):
            x = _Layer(self, i).forward(x, cache, positions)
        x = x if last is None else x[-last:]
        if self.mix is None:
            return self.head @ rms_norm(x, self.norm, self.config.norm_eps)
        normed = rms_norm(turn(x, self.mix.T), self.norm, self.config.norm_eps)
        return self.head @ turn(normed, self.mix)


class _Layer:
    def __init__(self, model: IntegerModel, index: int) -> None:
        self.model, self.config, self.rotations = model, model.config, model.rotations
        self.tensors = model.layer(index)
        self.window = self.config.layer_window[index]
        self.cos, self.sin = model.ropes[self.config.layer_rope[index]]

    def forward(self, x: Float, cache: IntegerCache, positions: NDArray[np.intp]) -> Float:
        """[M, hidden] -> [M, hidden]."""
        q, k, v = self._project(self._norm(x, "attn_norm"), positions)
        if attention := self.model.attention:
            cache.permute(np.flatnonzero(attention.kept(cache.positions, positions[0])))
        cache.append(k, v, self.model.kv_top, positions)
        attended = self._matrix("o") @ self._attend(q, cache, positions)
        x = x + self._post_norm(attended, "attn_post_norm")
        both = self._matrix("gate_up") @ self._norm(x, "mlp_norm")
        first, second = np.split(both, 2, axis=1)
        gated = gate(first, self.config.activation) * second
        if self.rotations.inner:
            gated = spread(gated, self.rotations.inner)
        return x + self._post_norm(self._matrix("down") @ gated, "mlp_post_norm")

    def _project(self, x: Float, positions: NDArray[np.intp]) -> tuple[Float, Float, Float]:
        """q [heads, M, D], k and v [kv_heads, M, D], all rotated by Hadamard's matrix,
        which V may have been born with."""
        c = self.config
        qkv = self._matrix("qkv") @ x
        if c.qkv_bias:
            qkv = qkv + self._vector("qkv_bias")
        heads = qkv.reshape(len(x), -1, c.head_dim).swapaxes(0, 1)  # [heads + 2 kv_heads, M, D]
        q, k, v = np.split(heads, [c.num_heads, c.num_heads + c.num_kv_heads])
        if c.qk_norm:
            q, k = self._norm(q, "q_norm"), self._norm(k, "k_norm")
        cos, sin = self.cos[positions], self.sin[positions]
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        return hadamard(q), hadamard(k), v if self.rotations.values else hadamard(v)

    def _attend(self, q: Float, cache: IntegerCache, positions: NDArray[np.intp]) -> Float:
        """Grouped-query attention over the cache: [M, heads * D]."""
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
            p[h], scale[h] = _weights(acc[h], s_h, cache, h // group, seen)
        out = cache.mix(p).astype(np.float32) * scale
        if not self.rotations.values:
            out = hadamard(out)
        return out.swapaxes(0, 1).reshape(len(positions), -1)

    def _matrix(self, name: str) -> Matrix:
        found = self.tensors[name]
        assert not isinstance(found, np.ndarray)
        return found

    def _vector(self, name: str) -> Float:
        found = self.tensors[name]
        assert isinstance(found, np.ndarray)
        return found

    def _norm(self, x: Float, name: str) -> Float:
        return rms_norm(x, self._vector(name), self.config.norm_eps)

    def _post_norm(self, x: Float, name: str) -> Float:
        return self._norm(x, name) if self.config.post_norms else x


def _weights(
    acc: Exact, s_q: Float, cache: IntegerCache, head: int, seen: NDArray[np.bool_]
) -> tuple[Exact, Float]:
    """One head's weights p of the values [M, T], integers, and the scale [M, 1] of their sums.

    With e the fixed-point exponentials, w = e * s_v and p = rint(w * (P_MAX / max w)):
    out = sum(p v) * (max w / (sum(e) * P_MAX)), both sums exact integers. `seen` is [M, T].
    """
    scores = acc.astype(np.float32) * (s_q[:, None] * cache.key_scales[head].astype(np.float32))
    top = np.where(seen, scores, np.float32(-np.inf)).max(axis=1, keepdims=True)
    e = np.where(seen, exp_fixed(np.where(seen, scores - top, np.float32(0))), 0)
    w = e.astype(np.float32) * cache.value_scales[head].astype(np.float32)
    largest = w.max(axis=1, keepdims=True)
    p = np.rint(w * (np.float32(P_MAX) / largest))
    total = e.sum(axis=1, keepdims=True, dtype=np.int64).astype(np.float32)
    scale: Float = largest / (total * np.float32(P_MAX))
    return p.astype(np.float64), scale
