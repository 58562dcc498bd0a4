"""A quantized matrix in edgegen's format with two levels of scales.

    W[n, k] = s[n] * c[n, g] * (q[n, k] - z[n, g]),  g = k // group_size

q and z have `bits` bits, c is 1 to 255, and s is a float32 per output row. The last group of a row
is shorter where group_size does not divide K. A tensor of 8 bits has one group per row with c = 1
and z = 128, and q - z is in [-127, 127].

The steps of a trellis-coded tensor (`edgegen.arithmetic.trellis`) are 8-bit codes computed from
smaller ones. It is a tensor of 8 bits with these smaller codes beside it, which are what a bundle
stores.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic import trellis

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class QuantizedTensor:
    """Codes and scales of one [N, K] matrix."""

    bits: int
    group_size: int
    """Inputs per group; K where a row is one group."""
    q: U8
    """Codes [N, K], unpacked."""
    z: U8
    """Zero points [N, G]."""
    c: U8
    """Scales of the groups [N, G], at least 1."""
    s: Float
    """Scales of the rows [N], positive."""

    @property
    def shape(self) -> tuple[int, int]:
        """(N, K)."""
        n, k = self.q.shape
        return n, k

    def rows(self, at: slice) -> QuantizedTensor:
        """Return the rows (outputs) `at`."""
        return replace(self, q=self.q[at], z=self.z[at], c=self.c[at], s=self.s[at])

    @property
    def steps(self) -> NDArray[np.int16]:
        """q - z, int16 [N, K]."""
        z = np.repeat(self.z, self.group_size, axis=1)[:, : self.q.shape[1]]
        return self.q.astype(np.int16) - z

    def dequantize(self) -> Float:
        """Return f32(q - z) * f32(s * c), float32 [N, K], as the ONNX graph computes it."""
        scale = self.s[:, None] * self.c.astype(np.float32)  # [N, G]
        values = self.steps.astype(np.float32)
        values *= np.repeat(scale, self.group_size, axis=1)[:, : self.q.shape[1]]
        return values


@dataclass(frozen=True)
class TrellisTensor(QuantizedTensor):
    """A tensor of 8 bits that is stored as trellis codes."""

    codes: U8
    """[T * LANES, K], unpacked; see `edgegen.arithmetic.trellis`."""
    refinements: U8
    """[N, K], unpacked."""
    planes: int
    """Bits of a refinement; a weight has two more."""

    @classmethod
    def from_codes(cls, codes: U8, refinements: U8, planes: int, s: Float) -> TrellisTensor:
        """Return the tensor of `codes`, `refinements` and the scales of its rows [N]."""
        steps = trellis.decode(codes, refinements, 2 + planes)
        q = (steps.astype(np.int16) + 128).astype(np.uint8)
        ones = np.ones((len(s), 1), np.uint8)
        z = ones * np.uint8(128)
        return cls(8, codes.shape[1], q, z, ones, s, codes, refinements, planes)
