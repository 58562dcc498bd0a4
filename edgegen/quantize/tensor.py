"""A quantized matrix in edgegen's two-level format (the "One arithmetic" of the docs).

W[n, k] = s[n] * c[n, g] * (q[n, k] - z[n, g]),  g = k // group_size

q and z are `bits` wide, c is 1..255, s is float32 per output row. The last group of a row is
shorter where group_size does not divide K. A tensor of 8 bits has one group a row with c = 1 and
q stored with z = 128, so that q - z is in [-127, 127].
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class QuantizedTensor:
    """Codes and scales of one [N, K] matrix."""

    bits: int
    group_size: int
    """K itself where a row is one group."""
    q: U8
    """[N, K], unpacked"""
    z: U8
    """[N, G]"""
    c: U8
    """[N, G], at least 1"""
    s: Float
    """[N], positive"""

    @property
    def shape(self) -> tuple[int, int]:
        """(N, K)."""
        n, k = self.q.shape
        return n, k

    def rows(self, at: slice) -> QuantizedTensor:
        """Some outputs."""
        return replace(self, q=self.q[at], z=self.z[at], c=self.c[at], s=self.s[at])

    @property
    def steps(self) -> NDArray[np.int16]:
        """q - z, [N, K]: the integers that the products are made of."""
        z = np.repeat(self.z, self.group_size, axis=1)[:, : self.q.shape[1]]
        return self.q.astype(np.int16) - z

    def dequantize(self) -> Float:
        """The float32 matrix [N, K]; the scale s*c is rounded once, as the graph does it."""
        scale = self.s[:, None] * self.c.astype(np.float32)  # [N, G]
        values = self.steps.astype(np.float32)
        values *= np.repeat(scale, self.group_size, axis=1)[:, : self.q.shape[1]]
        return values
