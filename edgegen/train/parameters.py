"""Trainable parameters of a block, and their optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
import torch

from edgegen._types import Float
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.block import Weights
from edgegen.train.fake import Tensor, TrainableMatrix, to_torch


class Rates(msgspec.Struct, frozen=True):
    """Initial learning rates of Adam by kind of parameter; the schedule ends at 0."""

    weight: float = 0.004
    """Rate of weights, in quantization steps; 0 does not train the codes."""
    scale: float = 0.002
    """Rate of the group scales c, relative to their mean."""
    zero: float = 0.004
    """Rate of zero points, in codes."""
    norm: float = 0.001
    """Rate of norms and biases."""


class Parameters:
    """Tensors of one block in training. Matrices of 8 bits are not trained.

    Args:
        weights: float matrices by the names of `matrices`.
        sparse: whether zero weights were pruned and stay 0.
    """

    def __init__(
        self,
        weights: Mapping[str, Float],
        matrices: Mapping[str, QuantizedTensor],
        vectors: Mapping[str, Float],
        *,
        sparse: bool = False,
        device: str = "cpu",
    ) -> None:
        self.names = list(matrices)
        self.fixed = {name: m for name, m in matrices.items() if m.bits == 8}
        self.trained = {
            name: TrainableMatrix.start(weights[name], m, sparse=sparse, device=device)
            for name, m in matrices.items()
            if m.bits < 8
        }
        self._read = {name: to_torch(m.dequantize(), device) for name, m in self.fixed.items()}
        self.vectors = {name: to_torch(v, device) for name, v in vectors.items()}
        for vector in self.vectors.values():
            vector.requires_grad_()

    def weights(self) -> Weights:
        """Return the block's tensors, matrices dequantized."""
        return {n: t.weight() for n, t in self.trained.items()} | self._read | self.vectors

    def finish(self) -> tuple[dict[str, QuantizedTensor], dict[str, Float]]:
        """Return (matrices, vectors) in the format of a bundle."""
        matrices = self.fixed | {name: t.finish() for name, t in self.trained.items()}
        vectors = {name: v.detach().cpu().numpy() for name, v in self.vectors.items()}
        return {name: matrices[name] for name in self.names}, vectors


def make_optimizer(blocks: Sequence[Parameters], rates: Rates) -> torch.optim.Optimizer:
    """Return Adam with a learning rate for each kind of parameter."""
    matrices = [t for block in blocks for t in block.trained.values()]
    scale = float(np.mean([float(t.c.detach().mean()) for t in matrices] or [0.0]))
    kinds: list[tuple[list[Tensor], float]] = [
        ([t.v for t in matrices], rates.weight),
        ([t.c for t in matrices], rates.scale * scale),
        ([t.z for t in matrices], rates.zero),
        ([v for block in blocks for v in block.vectors.values()], rates.norm),
    ]
    for tensors, rate in kinds:
        for tensor in tensors:
            tensor.requires_grad_(rate > 0)
    groups: list[dict[str, Any]] = [
        {"params": tensors, "lr": rate, "first": rate} for tensors, rate in kinds if rate > 0
    ]
    fused = any(t.is_cuda for group in groups for t in group["params"])
    return torch.optim.Adam(groups, betas=(0.9, 0.95), fused=fused)


def scale_rates(optimizer: torch.optim.Optimizer, factor: float) -> None:
    """Set all learning rates to `factor` times their initial value."""
    for group in optimizer.param_groups:
        group["lr"] = group["first"] * factor
