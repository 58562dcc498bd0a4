"""RoPE's scalings as one divisor per pair of dimensions, which is all that engines know."""

from __future__ import annotations

import math

from edgegen.models.config import Rope
from edgegen.models.metadata import Metadata


def scaled_rope(theta: float, head_dim: int, scaling: Metadata) -> Rope:
    """The `Rope` of base `theta` under a Hugging Face table of scaling parameters.

    Raises:
        UnsupportedFormat: the scaling is not linear or Llama 3's (yarn, dynamic, longrope ...).
    """
    kind = scaling.text("rope_type", scaling.text("type", "default"))
    scaling.must_be("partial_rotary_factor", 1.0, "rotating a part of each head")
    if kind == "default":
        return Rope(theta)
    if kind == "linear":
        return linear_rope(theta, head_dim, scaling.number("factor"))
    if kind == "llama3":
        return llama3_rope(theta, head_dim, scaling)
    raise scaling.unsupported(f'RoPE scaling of type "{kind[:40]}"')


def linear_rope(theta: float, head_dim: int, factor: float) -> Rope:
    """Positions divided by `factor`, which is dividing every frequency by it."""
    return Rope(theta, (factor,) * (head_dim // 2))


def llama3_rope(theta: float, head_dim: int, scaling: Metadata) -> Rope:
    """Llama 3.1's scaling: long wavelengths are stretched by `factor`, short ones are kept.

    Between the two bounds the frequency (not its divisor) is interpolated linearly in the number
    of turns that a pair makes over the original context.
    """
    factor = scaling.number("factor")
    low = scaling.number("low_freq_factor")
    high = scaling.number("high_freq_factor")
    context = scaling.integer("original_max_position_embeddings")
    if high <= low:
        raise scaling.corrupt(f"high_freq_factor {high} is not above low_freq_factor {low}")

    def divisor(pair: int) -> float:
        turns = context * float(theta ** (-2 * pair / head_dim)) / (2 * math.pi)
        kept = min(max((turns - low) / (high - low), 0.0), 1.0)
        return 1 / (kept + (1 - kept) / factor)

    return Rope(theta, tuple(divisor(pair) for pair in range(head_dim // 2)))
