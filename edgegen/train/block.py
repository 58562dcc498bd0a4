"""One transformer layer in torch, batched, in float or with the integer model's rounding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch

from edgegen.arithmetic.integer import KV_TOPS
from edgegen.arithmetic.rope import rope_tables
from edgegen.arithmetic.rotation import Rotations, power_of_two_in
from edgegen.models.config import ModelConfig
from edgegen.train.cache import StateCache
from edgegen.train.fake import (
    RowScaled,
    Tensor,
    hadamard_matrix,
    round_cached,
    round_tokens,
    to_torch,
)
from edgegen.train.layer import TorchLayer, TorchPass, layer_steps

Weights = Mapping[str, Tensor]
"""Tensors of a layer by their names in a bundle: qkv, o, gate_up, down [N, K], and vectors.

A matrix may be `RowScaled`."""


@dataclass(frozen=True)
class IntegerFormat:
    """The integer model that training simulates."""

    kv: str
    """"int8" or "int4"."""
    rotations: Rotations = Rotations()  # noqa: RUF009  (frozen)
    """Rotations that are folded into the weights."""
    sparse: bool = False
    """Whether zero weights were pruned and stay 0."""
    context: int = 0
    """Context of the bundle, for rotary embeddings with a scaling by length."""

    @property
    def kv_top(self) -> int:
        """Largest code of keys and values."""
        return KV_TOPS[self.kv]


class TorchBlock:
    """Layer `layer` of a model, for sequences of up to `tokens` tokens.

    Args:
        rotations: rotations that are folded into the weights.
        kv_top: largest code of keys and values; None computes in float without any rounding.
        context: longest context, for rotary embeddings with a scaling by length.
    """

    def __init__(
        self,
        config: ModelConfig,
        layer: int,
        tokens: int,
        rotations: Rotations,
        kv_top: int | None = None,
        *,
        context: int = 0,
    ) -> None:
        self.config, self.layer, self.steps = config, layer, layer_steps(config, layer)
        self.kv_top, self.rotations = kv_top, rotations
        tables = [
            rope_tables(rope, config.rope_dims(r), np.arange(tokens), context)
            for r, rope in enumerate(config.ropes)
        ]
        self.ropes = [(to_torch(cos), to_torch(sin)) for cos, sin in tables]  # [T, pairs]
        size = power_of_two_in(config.head_dim_of(layer))
        self.hadamard = hadamard_matrix(size) if kv_top is not None and size else None
        self.inner = hadamard_matrix(rotations.inner) if rotations.inner else None

    def to(self, device: str, dtype: torch.dtype | None = None) -> TorchBlock:
        """Move the tables to a device, and convert them to a type."""
        self.ropes = [(cos.to(device, dtype), sin.to(device, dtype)) for cos, sin in self.ropes]
        self.hadamard = None if self.hadamard is None else self.hadamard.to(device)
        self.inner = None if self.inner is None else self.inner.to(device, dtype)
        return self

    def __call__(
        self,
        w: Weights,
        x: Tensor,
        past: StateCache | None = None,
        whole: TorchPass | None = None,
    ) -> Tensor:
        """Run the layer with weights `w`: [B, T, hidden] -> [B, T, hidden].

        Args:
            past: state of earlier tokens, to which that of these tokens is appended.
            whole: the pass through all layers; a layer that reads of others needs one.
        """
        return _BlockPass(self, w, past, whole).forward(x)


class _BlockPass(TorchLayer):
    """A pass of tokens through a block."""

    # The fused attention kernels do not share heads in training with a window.
    grouped = False

    def __init__(
        self,
        block: TorchBlock,
        weights: Weights,
        past: StateCache | None,
        whole: TorchPass | None = None,
    ) -> None:
        start = 0 if past is None else past.length
        super().__init__(block.config, block.layer, block.steps, start, past, whole=whole)
        self.block, self.weights, self.rounds = block, weights, block.kv_top is not None

    def tensor(self, name: str) -> Tensor:
        weight = self.weights[name]
        return weight.dequantize() if isinstance(weight, RowScaled) else weight

    def rotary(self, x: Tensor, rope: int) -> Tensor:
        tokens = slice(self.start, self.start + x.shape[2])
        cos, sin = (table[tokens] for table in self.block.ropes[rope])
        half = cos.shape[-1]
        first, second, rest = x.split([half, half, x.shape[-1] - 2 * half], dim=-1)
        rotated = [first * cos - second * sin, second * cos + first * sin]
        return torch.cat([*rotated, rest] if rest.shape[-1] else rotated, dim=-1)

    def product(self, x: Tensor, name: str) -> Tensor:
        x, weight = round_tokens(x) if self.rounds else x, self.weights[name]
        return weight.linear(x) if isinstance(weight, RowScaled) else super().product(x, name)

    def rotate_inner(self, x: Tensor) -> Tensor:
        return x if self.block.inner is None else _transform(x, self.block.inner)

    def rounded_heads(self, q: Tensor, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Rotate queries, keys and values, and round them as the integer model does."""
        top, h = self.block.kv_top, self.block.hadamard
        if top is None:
            return q, k, v
        v = v if self.block.rotations.values else _transform(v, h)
        return self.rounded_query(q), round_cached(_transform(k, h), top), round_cached(v, top)

    def rounded_query(self, q: Tensor) -> Tensor:
        if self.block.kv_top is None:
            return q
        return round_tokens(_transform(q, self.block.hadamard))

    def restore(self, heads: Tensor) -> Tensor:
        if self.block.hadamard is None or self.block.rotations.values:
            return heads
        return _transform(heads, self.block.hadamard)


def _transform(x: Tensor, matrix: Tensor) -> Tensor:
    """Multiply each len(matrix) values of the last axis by a symmetric matrix."""
    size = len(matrix)
    return x @ matrix if x.shape[-1] == size else (x.unflatten(-1, (-1, size)) @ matrix).flatten(-2)
