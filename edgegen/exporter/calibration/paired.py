"""Run texts through a block that is being quantized and its float original, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import numpy as np

from edgegen._types import Float
from edgegen.exporter.calibration.calibrate import BlockPass
from edgegen.quantize._native import kernels

T = TypeVar("T")

PERIOD = 6
"""Every sixth window does not pass through the float block."""


def compared(windows: Sequence[T]) -> list[T]:
    """Return the windows that also pass through the float block, from all parts of the text."""
    return [window for i, window in enumerate(windows) if i % PERIOD < PERIOD - 1]


class PairedPass:
    """Two passes, product by product: of all windows, and of the `compared` ones in float.

    Iterating yields (product, moments, differences) before each matrix product: E[x x^T] and
    E[(f - x) x^T] [K, K] for the inputs x of `quantized` and f of `exact`.
    """

    def __init__(self, quantized: BlockPass, exact: BlockPass) -> None:
        self.quantized, self.exact = quantized, exact

    def __iter__(self) -> Iterator[tuple[str, Float, Float]]:
        products = zip(self.quantized.products(), self.exact.products(), strict=True)
        for product, _ in products:
            differences = difference_moments(self.exact.inputs, compared(self.quantized.inputs))
            yield product, self.quantized.moments(), differences


def difference_moments(exact: Sequence[Float], quantized: Sequence[Float]) -> Float:
    """Return E[(f - x) x^T] [K, K] over the inputs f and x [T, K] of several windows."""
    native = kernels()
    total = np.zeros((exact[0].shape[1],) * 2, np.float32)
    for f, x in zip(exact, quantized, strict=True):
        if native is None:
            total += (f - x).T @ x
        else:
            native.add_product((f - x).T, x, total)
    total /= np.float32(sum(map(len, exact)))
    return total
