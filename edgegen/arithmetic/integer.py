"""The integer model: specification of the lossless engines, which equal it bit for bit.

Weights have 2, 4 or 8 bits with two-level scales, activations 8 bits with a scale per token. Cached
keys and values have 4 or 8 bits with a scale per token and head, after a Hadamard rotation (QuaRot,
arXiv:2404.00456, section 4), minus offsets in models that have them
(`edgegen.arithmetic.offsets`). Every matrix product is an exact integer sum. The logits of a token
therefore depend neither on the other tokens of its step nor on the order of cache slots. Float
operations follow the rules of `edgegen.arithmetic.fixed`: float32, one rounding each, in the
order in which they are written here.

Notation: M tokens of a step, T cache slots, D = head_dim, f32() a conversion that rounds to nearest
even. One step computes:

1. x = embedding row * embedding_scale for each token, a product of floats. Residual rotation, where
   the model has one, is already in the rows.
2. For each layer: `IntegerLayer.forward`, with the parts of `edgegen.arithmetic.integer_parts`.
3. Logits: head @ (rms_norm(x) + norm_bias), without the bias where the model has none, `refined`
   with the embedding where the head is a copy of it with fewer bits, multiplied by logit_scale
   where that is not 1, then `cap` where the model has a cap. With a rotated residual, x is first
   rotated back, and the result of the norm is rotated again, as the norm's weight applies in the
   original basis.
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
    cap,
    quantize_cached,
    quantize_tokens,
    rms_norm,
    rotate,
)
from edgegen.arithmetic.integer_parts import INTEGER_PARTS
from edgegen.arithmetic.offsets import KeyOffsets
from edgegen.arithmetic.refine import refined
from edgegen.arithmetic.rotation import Rotations
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention

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


class Table(Protocol):
    """A table whose rows are looked up."""

    def __getitem__(self, indices: NDArray[Any]) -> Float:
        """Return the rows, float32 [T, K]."""
        ...


LayerTensors = Mapping[str, Matrix | Table | Float]
"""Tensors of a layer by stored name, such as attn_norm, qkv, o, mlp_norm, gate_up and down."""


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
    norm_bias: Float | None = None
    """Bias of the last norm, [hidden]; None without one."""
    refined_head: bool = False
    """Whether the head is a copy of the embedding with fewer bits."""


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
    def empty(cls, config: ModelConfig, layer: int) -> IntegerCache:
        """Return a cache of a layer, without slots."""
        heads, size = config.cached_heads(layer)
        codes = np.zeros((heads, 0, size), np.int8)
        scales = np.zeros(codes.shape[:2], np.float16)
        return cls(codes, codes, scales, scales, np.zeros(0, np.intp))

    inputs: Float | None = None
    """Inputs of a convolution, float32 [T, channels], in a layer that has one."""
    matrix: Float | None = None
    """State of a recurrence after all tokens, float32 [heads, K, V], in a layer that has one."""

    def append_inputs(self, values: Float) -> Float:
        """Append the inputs [M, channels] of a convolution; return those of all tokens."""
        self.inputs = values if self.inputs is None else np.concatenate([self.inputs, values])
        return self.inputs

    @property
    def length(self) -> int:
        """Number of tokens of the sequence, evicted ones included."""
        convolved = 0 if self.inputs is None else len(self.inputs)
        return max(convolved, int(self.positions.max(initial=-1)) + 1)

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
        self.key_offsets: dict[int, KeyOffsets] = {}
        """Offsets of each layer that has run; see `IntegerLayer.key_offsets`."""

    def new_cache(self) -> list[IntegerCache]:
        """Return an empty cache for each layer."""
        return [IntegerCache.empty(self.config, i) for i in range(self.config.num_layers)]

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
        step = WholeStep(caches, tokens, x)
        for i, cache in enumerate(caches):
            x = IntegerLayer(self, i).forward(x, cache, positions, step)
        return self.logits(self.final_norm(x if last is None else x[-last:]))

    def logits(self, x: Float) -> Float:
        """Return the logits [n, vocab] of the input of the head [n, hidden]."""
        products = self.weights.head @ x
        if self.weights.refined_head:
            products = refined(products, self.weights.embedding @ x, self.config.logit_scale)
        if self.config.logit_scale != 1.0:
            products = products * np.float32(self.config.logit_scale)
        return cap(products, self.config.logit_softcap)

    def final_norm(self, x: Float) -> Float:
        """Return the input of the head, [n, hidden], for the last layer's output `x`."""
        rotation, bias = self.weights.rotation, self.weights.norm_bias
        x = x if rotation is None else rotate(x, rotation.T)
        normed = rms_norm(x, self.weights.norm, self.config.norm_eps)
        normed = normed if bias is None else normed + bias
        return normed if rotation is None else rotate(normed, rotation)


@dataclass(frozen=True)
class WholeStep:
    """Inputs of a step that layers use in addition to the residual."""

    caches: Sequence[IntegerCache] = ()
    """Cache of each layer."""
    ids: NDArray[Any] | None = None
    """Token ids, [M]."""
    embedded: Float | None = None
    """Input of the first layer, [M, hidden]."""


@dataclass(frozen=True)
class StepTokens:
    """The tokens of one step in one layer."""

    cache: IntegerCache
    positions: NDArray[np.intp]
    """[M]"""
    step: WholeStep


class IntegerLayer:
    """Layer `index` of an integer model."""

    def __init__(self, model: IntegerModel, index: int) -> None:
        self.model, self.config, self.rotations = model, model.config, model.weights.rotations
        self.index = index
        self.tensors = model.weights.layer(index)
        self.branches = self.config.layer(index)

    def forward(
        self,
        x: Float,
        cache: IntegerCache,
        positions: NDArray[np.intp],
        step: WholeStep | None = None,
    ) -> Float:
        """Run M tokens at `positions` [M]: [M, hidden] -> [M, hidden].

        Each branch of the layer: n = norm(x), or x without a norm; y = the sum of its parts'
        outputs for n, in order; y = post_norm(y) where the branch has one; x = x + y, or
        x + scale * y with a scale other than 1. Layers that use embeddings or other layers'
        keys need the `step`.
        """
        tokens = StepTokens(cache, positions, step or WholeStep())
        for branch in self.branches:
            normed = self.norm(x, f"{branch.name}_norm") if branch.norm else x
            outputs = [INTEGER_PARTS[part](self, part, normed, tokens) for part in branch.parts]
            y: Float = sum(outputs[1:], outputs[0])
            if branch.post_norm:
                y = self.norm(y, f"{branch.name}_post_norm")
            x = x + y if branch.scale == 1.0 else x + np.float32(branch.scale) * y
        return x

    def linear(self, name: str, x: Float, bias: bool = False) -> Float:
        """Return the matrix `name` @ each row of `x`, with its bias: [M, K] -> [M, N]."""
        matrix: Any = self.tensors[name]
        assert not isinstance(matrix, np.ndarray)
        y: Float = matrix @ x
        return y + self.vector(f"{name}_bias") if bias else y

    def key_offsets(self, part: Attention) -> KeyOffsets | None:
        """Return the offsets of the layer's cached keys; None where keys are stored whole."""
        if not part.offsets:
            return None
        assert part.rope is not None
        known = self.model.key_offsets
        if self.index not in known:
            tables = self.model.weights.ropes[part.rope]
            known[self.index] = KeyOffsets.of_layer(part, self.vector, *tables)
        return known[self.index]

    def value_offset(self, part: Attention) -> Float | None:
        """Return the offset of the layer's cached values, [kv_heads, 1, D]; None without one."""
        if not part.offsets or part.sinks:
            return None
        return self.vector("v_mean").reshape(part.num_kv_heads, 1, part.head_dim)

    def vector(self, name: str) -> Float:
        """Return a float tensor of the layer."""
        tensor = self.tensors[name]
        assert isinstance(tensor, np.ndarray)
        return tensor

    def norm(self, x: Float, name: str) -> Float:
        """Apply the norm `name` to the last axis."""
        return rms_norm(x, self.vector(name), self.config.norm_eps)
