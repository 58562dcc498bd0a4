"""Fake quantization: the rounding of the integer model in float, with straight-through gradients.

The forward pass computes what `edgegen.arithmetic.integer` does, up to the order of float
additions. The backward pass treats rounding as the identity (arXiv:1308.3432).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.quantize.base import INT32_LIMIT
from edgegen.quantize.tensor import QuantizedTensor

Tensor = Any
"""torch.Tensor; torch is not type-checked here."""

TINY = float(np.finfo(np.float32).tiny)
HALF_MAX = 65504.0
HEADROOM = 1.25
"""Factor by which the c of a row's widest group can grow in training."""
INSIDE = 0.45
"""Maximum initial distance of a weight from its code, in steps; codes change at half a step."""


def to_torch(values: NDArray[Any], device: str = "cpu") -> Tensor:
    """Copy an array into torch's own memory.

    Numpy's memory has varying alignment, with which products can round differently from run to run.
    """
    return torch.tensor(np.ascontiguousarray(values), device=device)


def round_tokens(x: Tensor, top: int = 127) -> Tensor:
    """Round `x` [..., K] to integers times one scale per vector, as `quantize_tokens` does."""
    scale = x.detach().abs().amax(-1, keepdim=True) / top
    scale = torch.where(scale < TINY, torch.ones_like(scale), scale)
    return _through(x, (x / scale).round() * scale)


def round_cached(x: Tensor, top: int) -> Tensor:
    """Round keys or values [..., head_dim] as `quantize_cached` does, with float16 scales."""
    scale = (x.detach().abs().amax(-1, keepdim=True) / top).clamp(max=HALF_MAX).half().float()
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    return _through(x, (x / scale).round().clamp(-top, top) * scale)


@dataclass(frozen=True)
class RowScaled:
    """A matrix steps * s[:, None] whose scales alone are trained.

    Multiplying the product by s instead of the steps saves the gradient of the whole matrix.
    """

    steps: Tensor
    """Integers [N, K]."""
    s: Tensor
    """[N]"""

    def linear(self, x: Tensor) -> Tensor:
        """Multiply vectors by the matrix: [..., K] -> [..., N]."""
        return F.linear(x, self.steps) * self.s

    def dequantize(self) -> Tensor:
        """Return the matrix [N, K]."""
        return self.steps * self.s[:, None]


def hadamard_matrix(size: int) -> Tensor:
    """Return the orthonormal Walsh-Hadamard matrix [size, size]; `size` is a power of two."""
    h = torch.ones(1, 1)
    while len(h) < size:
        h = torch.cat([torch.cat([h, h], 1), torch.cat([h, -h], 1)])
    return h / math.sqrt(size)


class _Through(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """`rounded`, with the gradient of `x`."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, rounded: Tensor) -> Tensor:  # noqa: ARG004
        return rounded

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:  # noqa: ARG004
        return grad, None


def _through(x: Tensor, rounded: Tensor) -> Tensor:
    """Return `rounded` with the gradient of `x`."""
    result: Tensor = _Through.apply(x, rounded.detach())
    return result


class _Divergence(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """KL(exact || student) of logits [..., vocab], summed over positions, in few passes."""

    @staticmethod
    def forward(ctx: Any, student: Tensor, exact: Tensor) -> Tensor:
        logs, difference = F.log_softmax(student, -1), F.log_softmax(exact, -1)
        probabilities = difference.exp()
        ctx.save_for_backward(logs, probabilities)
        return torch.dot(probabilities.flatten(), difference.sub_(logs).flatten())

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        logs, probabilities = ctx.saved_tensors
        return logs.exp().sub_(probabilities).mul_(grad), None


def divergence(student: Tensor, exact: Tensor) -> Tensor:
    """Return KL(exact || student) of float32 logits [..., vocab], summed over positions.

    The gradient is that of `student` alone.
    """
    result: Tensor = _Divergence.apply(student, exact)
    return result


class _Dequantize(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """s c (clamp(rint(v), -z, top - z)) with straight-through gradients for v, c and z."""

    @staticmethod
    def forward(  # noqa: PLR0917  (torch passes them by position)
        ctx: Any, v: Tensor, c: Tensor, z: Tensor, s: Tensor, top: int
    ) -> Tensor:
        z = z.round().clamp(0, top)[..., None]
        nearest = v.round()
        steps = torch.minimum(torch.maximum(nearest, -z), top - z)
        scale = s[:, None] * c.round()  # [N, G]
        ctx.save_for_backward(nearest == steps, steps, scale, s)
        return (steps * scale[..., None]).flatten(1)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        inside, steps, scale, s = ctx.saved_tensors
        grad = grad.view_as(steps)
        for_c = (grad * steps).sum(-1) * s[:, None]
        grad = grad * scale[..., None]
        for_v = grad * inside
        for_z = (for_v - grad).sum(-1)  # a clipped weight is s c times -z, or top - z
        return for_v, for_c, for_z, None, None


@dataclass
class TrainableMatrix:
    """A quantized matrix [N, K] in training, with G groups of `size` inputs."""

    bits: int
    v: Tensor
    """Weights in steps from the zero point, [N, G, size]; rounded they are q - z."""
    c: Tensor
    """[N, G]; rounded to 1..top_c."""
    z: Tensor
    """[N, G]; rounded to a code."""
    s: Tensor
    """[N], constant: training c is enough."""
    top_c: int
    """Largest c for which a row's integer products fit int32, whatever the codes."""
    kept: Tensor | None = None
    """[N, G, size], False where a weight is pruned and stays 0; None if no weight is."""

    @classmethod
    def start(
        cls, weight: Float, begin: QuantizedTensor, *, sparse: bool = False, device: str = "cpu"
    ) -> TrainableMatrix:
        """Start from the codes of `begin`, with weights as near to `weight` as the codes allow."""
        n, k = begin.shape
        size, top = begin.group_size, (1 << begin.bits) - 1
        top_c = max(1, min(255, INT32_LIMIT // (k * top)))
        scale = begin.s[:, None] * begin.c.astype(np.float32)
        s = np.maximum(scale.max(axis=1) * np.float32(HEADROOM) / top_c, np.float32(TINY))
        c = np.clip(np.rint(scale / s[:, None]), 1, top_c)
        steps = begin.steps.astype(np.float32).reshape(n, -1, size)
        exact = weight.reshape(n, -1, size) / (s[:, None] * c)[..., None]
        v = np.clip(exact, steps - INSIDE, steps + INSIDE)
        kept = to_torch(steps != 0, device) if sparse else None
        parts = (to_torch(np.asarray(a, np.float32), device) for a in (v, c, begin.z))
        first, second, third = (part.requires_grad_() for part in parts)
        return cls(begin.bits, first, second, third, to_torch(s, device), top_c, kept)

    @property
    def top(self) -> int:
        """Largest code."""
        return (1 << self.bits) - 1

    def weight(self) -> Tensor:
        """Return the dequantized matrix [N, K]."""
        v = self.v if self.kept is None else self.v * self.kept
        return _Dequantize.apply(v, self.c.clamp(1, self.top_c), self.z, self.s, self.top)

    def finish(self) -> QuantizedTensor:
        """Return the quantized matrix."""
        with torch.no_grad():
            v = self.v if self.kept is None else self.v * self.kept
            z = self.z.round().clamp(0, self.top)
            q = (v.round() + z[..., None]).clamp(0, self.top).flatten(1)
            c = self.c.clamp(1, self.top_c).round()
        q, z, c = (t.cpu().numpy().astype(np.uint8) for t in (q, z, c))
        return QuantizedTensor(self.bits, self.v.shape[2], q, z, c, self.s.cpu().numpy())
