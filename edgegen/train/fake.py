"""Fake quantization: the integer arithmetic's roundings in float, with gradients that pass them.

Forward is what `edgegen.arithmetic.integer` computes, up to the order of float additions; backward
takes rounding for the identity (straight-through, arXiv:1308.3432).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.quantize.base import INT32_LIMIT
from edgegen.quantize.tensor import QuantizedTensor

Tensor = Any
"""torch.Tensor; torch is not type-checked here."""

TINY = float(np.finfo(np.float32).tiny)
HALF_MAX = 65504.0
HEADROOM = 1.25
"""What the widest group of a row may grow by: its c starts so much below the largest."""
INSIDE = 0.45
"""How far from its code's centre a weight may start, in steps: half a step is the border."""


def owned(values: NDArray[Any], device: str = "cpu") -> Tensor:
    """A copy in torch's own memory: on numpy's, which lies where it may, products can round in
    another way from one run to the next."""
    return torch.tensor(np.ascontiguousarray(values), device=device)


def round_tokens(x: Tensor, top: int = 127) -> Tensor:
    """`x` [..., K] as integers of one scale a vector hold it."""
    scale = x.detach().abs().amax(-1, keepdim=True) / top
    scale = torch.where(scale < TINY, torch.ones_like(scale), scale)
    return _through(x, (x / scale).round() * scale)


def round_cached(x: Tensor, top: int) -> Tensor:
    """Keys or values [..., head_dim] as the cache holds them: float16 scales."""
    scale = (x.detach().abs().amax(-1, keepdim=True) / top).clamp(max=HALF_MAX).half().float()
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    return _through(x, (x / scale).round().clamp(-top, top) * scale)


def hadamard_matrix(size: int) -> Tensor:
    """The orthonormal Walsh-Hadamard matrix, symmetric [size, size]; `size` a power of two."""
    h = torch.ones(1, 1)
    while len(h) < size:
        h = torch.cat([torch.cat([h, h], 1), torch.cat([h, -h], 1)])
    return h / math.sqrt(size)


def _through(x: Tensor, rounded: Tensor) -> Tensor:
    return x + (rounded - x).detach()


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
class Trained:
    """A matrix [N, K] in training: G groups of `size` inputs."""

    bits: int
    v: Tensor
    """[N, G, size]: weights in steps, from the zero point; rounded, they are q - z."""
    c: Tensor
    """[N, G], rounded to 1..top_c"""
    z: Tensor
    """[N, G], rounded to a code"""
    s: Tensor
    """[N], fixed: c can say what it would"""
    top_c: int
    kept: Tensor | None = None
    """[N, G, size], False where a weight is pruned and stays 0; None where none is"""

    @classmethod
    def start(
        cls, weight: Float, begin: QuantizedTensor, *, sparse: bool = False, device: str = "cpu"
    ) -> Trained:
        """From the codes of `begin`, each weight as near to its float value as its code allows."""
        n, k = begin.shape
        size, top = begin.group_size, (1 << begin.bits) - 1
        # Whatever the codes become, a row's integer products fit 32 bits.
        top_c = max(1, min(255, INT32_LIMIT // (k * top)))
        scale = begin.s[:, None] * begin.c.astype(np.float32)
        s = np.maximum(scale.max(axis=1) * np.float32(HEADROOM) / top_c, np.float32(TINY))
        c = np.clip(np.rint(scale / s[:, None]), 1, top_c)
        steps = begin.steps.astype(np.float32).reshape(n, -1, size)
        wanted = weight.reshape(n, -1, size) / (s[:, None] * c)[..., None]
        v = np.clip(wanted, steps - INSIDE, steps + INSIDE)
        kept = owned(steps != 0, device) if sparse else None
        parts = (owned(np.asarray(a, np.float32), device) for a in (v, c, begin.z))
        first, second, third = (part.requires_grad_() for part in parts)
        return cls(begin.bits, first, second, third, owned(s, device), top_c, kept)

    @property
    def top(self) -> int:
        """The largest code."""
        return (1 << self.bits) - 1

    def weight(self) -> Tensor:
        """The matrix [N, K] as its codes would be read."""
        v = self.v if self.kept is None else self.v * self.kept
        return _Dequantize.apply(v, self.c.clamp(1, self.top_c), self.z, self.s, self.top)

    def finish(self) -> QuantizedTensor:
        """The codes."""
        with torch.no_grad():
            v = self.v if self.kept is None else self.v * self.kept
            z = self.z.round().clamp(0, self.top)
            q = (v.round() + z[..., None]).clamp(0, self.top).flatten(1)
            c = self.c.clamp(1, self.top_c).round()
        q, z, c = (t.cpu().numpy().astype(np.uint8) for t in (q, z, c))
        return QuantizedTensor(self.bits, self.v.shape[2], q, z, c, self.s.cpu().numpy())
