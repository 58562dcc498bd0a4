"""Trainable parameters of a block, and their optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
import torch

from edgegen._types import Float
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.train.block import Weights
from edgegen.train.fake import Tensor, TrainableMatrix, to_torch
from edgegen.train.trellis import SPACING, TrellisMatrix

ENCODE_EVERY = 8
"""Steps from one search for trellis codes to the next: a search takes about as long as a step."""


class Rates(msgspec.Struct, frozen=True):
    """Initial learning rates of Adam by kind of parameter; the schedule ends at 0."""

    weight: float = 0.004
    """Rate of weights, in quantization steps; 0 does not train the codes.

    Of trellis codes it is the rate in distances of a uniform grid with the same error.
    """
    scale: float = 0.002
    """Rate of the group scales c, relative to their mean, or of the row scales of trellis codes."""
    zero: float = 0.004
    """Rate of zero points, in codes."""
    norm: float = 0.001
    """Rate of norms and biases."""


class Parameters:
    """Tensors of one block in training. Plain matrices of 8 bits are not trained.

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
        self.trellis = {
            name: TrellisMatrix(m, device)
            for name, m in matrices.items()
            if isinstance(m, TrellisTensor)
        }
        self.fixed = {n: m for n, m in matrices.items() if m.bits == 8 and n not in self.trellis}
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
        both = self.trained | self.trellis
        return {n: t.weight() for n, t in both.items()} | self._read | self.vectors

    def finish(self) -> tuple[dict[str, QuantizedTensor], dict[str, Float]]:
        """Return (matrices, vectors) in the format of a bundle."""
        both = self.trained | self.trellis
        matrices = self.fixed | {name: t.finish() for name, t in both.items()}
        vectors = {name: v.detach().cpu().numpy() for name, v in self.vectors.items()}
        return {name: matrices[name] for name in self.names}, vectors


def make_optimizer(blocks: Sequence[Parameters], rates: Rates) -> torch.optim.Optimizer:
    """Return Adam with a learning rate for each kind of parameter."""
    matrices = [t for block in blocks for t in block.trained.values()]
    coded = [t for block in blocks for t in block.trellis.values()]
    scale = float(np.mean([float(t.c.detach().mean()) for t in matrices] or [0.0]))
    kinds: list[tuple[list[Tensor], float]] = [
        ([t.v for t in matrices], rates.weight),
        ([t.c for t in matrices], rates.scale * scale),
        ([t.z for t in matrices], rates.zero),
        ([t.v for t in coded], rates.weight * SPACING),
        ([t.c for t in coded], rates.scale),
        ([v for block in blocks for v in block.vectors.values()], rates.norm),
    ]
    for tensors, rate in kinds:
        for tensor in tensors:
            tensor.requires_grad_(rate > 0)
    groups: list[dict[str, Any]] = [
        {"params": tensors, "lr": rate, "first": rate}
        for tensors, rate in kinds
        if rate > 0 and tensors
    ]
    fused = any(t.is_cuda for group in groups for t in group["params"])
    return torch.optim.Adam(groups, betas=(0.9, 0.95), fused=fused)


def encode(blocks: Sequence[Parameters], left: int) -> None:
    """Search the trellis codes again, if it is time: every few steps, and after the last one.

    Args:
        left: number of steps that follow.
    """
    if left % ENCODE_EVERY == 0:
        for block in blocks:
            for matrix in block.trellis.values():
                matrix.encode()


def scale_rates(optimizer: torch.optim.Optimizer, factor: float) -> None:
    """Set all learning rates to `factor` times their initial value."""
    for group in optimizer.param_groups:
        group["lr"] = group["first"] * factor
