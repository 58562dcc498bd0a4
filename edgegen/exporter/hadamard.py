"""Factors of the residual's rotation, as the graphs compute it."""

from __future__ import annotations

from edgegen.arithmetic.rotation import power_of_two_in

MAX_SIZE = 128
"""Maximum size of a Hadamard matrix in one product; larger transforms take two products."""


def residual_axes(size: int) -> tuple[int, int, int]:
    """Factor the hidden size into axes (mixed, outer, inner), of which the last two are Hadamard.

    An outer axis of 1 and a mixed axis of 1 take no product.
    """
    power = power_of_two_in(size)
    inner = power if power <= MAX_SIZE else 1 << power.bit_length() // 2
    return size // power, power // inner, inner
