"""RoPE scaling as one divisor per pair of dimensions, the only form that engines implement."""

from __future__ import annotations

import math

from edgegen.models.config import Rope
from edgegen.models.metadata import Metadata


def scaled_rope(theta: float, head_dim: int, scaling: Metadata) -> Rope:
    """Return the `Rope` of base `theta` with a Hugging Face table of scaling parameters.

    Raises:
        UnsupportedFormat: the scaling is neither linear nor Llama 3's (yarn, dynamic, longrope).
    """
    kind = scaling.text("rope_type", scaling.text("type", "default"))
    scaling.must_be("partial_rotary_factor", 1.0, "rotary embedding of a part of each head")
    if kind == "default":
        return Rope(theta)
    if kind == "linear":
        return linear_rope(theta, head_dim, scaling.number("factor"))
    if kind == "llama3":
        return llama3_rope(theta, head_dim, scaling)
    raise scaling.unsupported(f'RoPE scaling of type "{kind[:40]}"')


def linear_rope(theta: float, head_dim: int, factor: float) -> Rope:
    """Return a `Rope` with all frequencies divided by `factor`: linear position interpolation."""
    return Rope(theta, (factor,) * (head_dim // 2))


def llama3_rope(theta: float, head_dim: int, scaling: Metadata) -> Rope:
    """Return Llama 3.1's scaling: long wavelengths are divided by `factor`, short ones kept.

    Between the two bounds, the frequency (not its divisor) is interpolated linearly in the number
    of rotations that a pair makes over the original context.
    """
    factor = scaling.number("factor")
    low = scaling.number("low_freq_factor")
    high = scaling.number("high_freq_factor")
    context = scaling.integer("original_max_position_embeddings")
    if high <= low:
        raise scaling.corrupt(f"expected high_freq_factor above low_freq_factor {low}, got {high}")

    def divisor(pair: int) -> float:
        rotations = context * float(theta ** (-2 * pair / head_dim)) / (2 * math.pi)
        kept = min(max((rotations - low) / (high - low), 0.0), 1.0)
        return 1 / (kept + (1 - kept) / factor)

    return Rope(theta, tuple(divisor(pair) for pair in range(head_dim // 2)))
