"""Trellis-coded matrices in training: latent weights, scales, and Adam for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from codetraining.search import CodeSearch
from edgegen.errors import UsageError
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.train.fake import Tensor

MATRICES = ("qkv", "o", "gate_up", "down")
"""Names of a block's matrices."""
BETAS = (0.9, 0.95)
MAX_LATENT = 34.0
"""Latent weights are clamped to this absolute value, in steps: the largest step is 32."""
TINY = 1e-20


def compiled(function: Any, device: str) -> Any:
    """Compile a function of tensors on a GPU."""
    return torch.compile(function, dynamic=False) if device.startswith("cuda") else function


@dataclass(frozen=True)
class AdamStep:
    """Learning rates of one step, and its number from 1."""

    latent: float
    """In steps of the code."""
    scale: float
    """Relative to the scale."""
    number: int

    def corrections(self) -> tuple[float, float]:
        """Return the divisors of Adam's two averages."""
        return 1 - BETAS[0] ** self.number, 1 - BETAS[1] ** self.number


class Matrices:
    """The matrices of one name in all layers.

    The forward pass has the decoded steps times the scales, in the type of the products. The
    gradient passes to the latent weights unchanged.
    """

    def __init__(self, begin: Sequence[QuantizedTensor], device: str, dtype: Any) -> None:
        coded = [m for m in begin if isinstance(m, TrellisTensor) and m.planes == 0]
        if len(coded) < len(begin):
            raise UsageError(
                "expected a bundle of w2a8kv4-trellis, got matrices without 2-bit trellis codes; "
                "export one with that recipe"
            )
        self.codes = torch.tensor(np.stack([m.codes for m in coded])).to(device)
        self.steps = torch.tensor(np.stack([m.steps.astype(np.int8) for m in coded])).to(device)
        self.s0 = torch.tensor(np.stack([m.s for m in coded])).to(device)
        self.log, self.v = torch.zeros_like(self.s0), self.steps.float()
        """Logarithms of the scales relative to s0 [layers, N]; latent weights [layers, N, K]."""
        self.averages = [torch.zeros_like(self.v) for _ in BETAS]
        self.log_averages = [torch.zeros_like(self.log) for _ in BETAS]
        self.weight = torch.empty(self.v.shape, dtype=dtype, device=device)
        self.grad = torch.zeros_like(self.weight)
        self.leaves = [w.detach().requires_grad_() for w in self.weight]
        """Views of the layers of `weight`, whose gradients are views of `grad`."""
        for leaf, grad in zip(self.leaves, self.grad, strict=True):
            leaf.grad = grad
        self._update, self._dequantize = (compiled(f, device) for f in (update, dequantize))
        self.factors = torch.zeros(3, device=device)
        self.refresh()

    @property
    def s(self) -> Tensor:
        """Scales of the rows [layers, N]."""
        return self.s0 * self.log.exp()

    def refresh(self) -> None:
        """Dequantize the weights of the forward pass."""
        self._dequantize(self.steps, self.s, self.weight)

    def step(self, adam: AdamStep) -> None:
        """Move the latent weights and the scales along `grad`, and set it to 0."""
        corrections = adam.corrections()
        for i, value in enumerate((adam.latent, *corrections)):
            self.factors[i].fill_(value)
        of_log = self._update(self.grad, self.steps, self.s, self.v, self.averages, k=self.factors)
        first, second = self.log_averages
        first.lerp_(of_log, 1 - BETAS[0])
        second.lerp_(of_log.square(), 1 - BETAS[1])
        change = (first / corrections[0]) / ((second / corrections[1]).sqrt() + TINY)
        self.log.sub_(change, alpha=adam.scale)
        self.grad.zero_()

    def encode(self, search: CodeSearch, offset: int) -> None:
        """Set the codes to those nearest to the latent weights; see `CodeSearch`."""
        energy = self.s.square()
        weight = energy / energy.mean(-1, keepdim=True)
        search(self.v, weight, self.codes, self.steps, offset)

    def finish(self, layer: int) -> TrellisTensor:
        """Return the matrix of a layer as a bundle stores it."""
        codes, s = self.codes[layer].cpu().numpy(), self.s[layer].cpu().numpy()
        return TrellisTensor.from_codes(codes, np.zeros(self.v.shape[1:], np.uint8), 0, s)


def update(
    grad: Tensor, steps: Tensor, s: Tensor, v: Tensor, averages: Sequence[Tensor], *, k: Tensor
) -> Tensor:
    """Update latent weights by Adam, in place; return the gradient of the scales' logarithms.

    Args:
        grad: gradient of the dequantized weights, [layers, N, K] as `steps`, `v` and the averages.
        s: [layers, N]
        k: the rate, and the corrections of both averages, [3].
    """
    g, (first, second) = grad.float(), averages
    of_log: Tensor = (g * steps.float()).sum(-1) * s
    g = g * s[..., None]
    first.mul_(BETAS[0]).add_(g * (1 - BETAS[0]))
    second.mul_(BETAS[1]).add_(g * g * (1 - BETAS[1]))
    change = k[0] * (first / k[1]) / ((second / k[2]).sqrt() + TINY)
    v.sub_(change).clamp_(-MAX_LATENT, MAX_LATENT)
    return of_log


def dequantize(steps: Tensor, s: Tensor, out: Tensor) -> None:
    """Set `out` to steps * s."""
    out.copy_(steps.float() * s[..., None])
