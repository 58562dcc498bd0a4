"""Run texts through a block that is being quantized and its float original, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from edgegen._types import Float
from edgegen.exporter.calibration.calibrate import BlockPass
from edgegen.quantize._native import kernels
from edgegen.quantize.parallel import ordered_map

TOGETHER = 4
"""Windows whose cross moments are added on one core."""


class PairedPass:
    """Two passes of the same windows, product by product.

    Iterating yields (product, moments, cross moments) before each matrix product: E[x x^T] and
    E[f x^T] [K, K] for the inputs x of `quantized` and f of `exact`.
    """

    def __init__(self, quantized: BlockPass, exact: BlockPass) -> None:
        self.quantized, self.exact = quantized, exact

    def __iter__(self) -> Iterator[tuple[str, Float, Float]]:
        products = zip(self.quantized.products(), self.exact.products(), strict=True)
        for product, _ in products:
            cross = cross_moments(self.exact.inputs, self.quantized.inputs)
            yield product, self.quantized.moments(), cross


def cross_moments(exact: Sequence[Float], quantized: Sequence[Float]) -> Float:
    """Return E[f x^T] [K, K] over the inputs f and x [T, K] of several windows."""

    def some(start: int) -> Float:
        windows = range(start, min(start + TOGETHER, len(exact)))
        total = _product(exact[start], quantized[start])
        for i in windows[1:]:
            total += _product(exact[i], quantized[i])
        return total

    parts = ordered_map(some, range(0, len(exact), TOGETHER))
    total: Float = sum(parts[1:], parts[0])  # the same sum on any number of cores
    return total / np.float32(sum(map(len, quantized)))


def _product(f: Float, x: Float) -> Float:
    """Return f^T x [K, K] of one window."""
    native = kernels()
    return f.T @ x if native is None else native.multiply_rounded(f.T, x)
