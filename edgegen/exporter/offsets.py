"""Offsets of cached keys and values from the calibration text (`edgegen.arithmetic.offsets`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import hadamard_blocks, quantize_cached
from edgegen.arithmetic.integer import KV_TOPS
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.exporter.calibration.calibrate import BlockPass, Observation
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.shared_attention import SharedAttention

if TYPE_CHECKING:
    from edgegen.exporter.job import ExportJob


def with_offsets(config: ModelConfig, recipe: Recipe) -> ModelConfig:
    """Return the configuration of a bundle: with offsets where the recipe and the model have them.

    Attention without positions has none, nor do models whose layers share keys.
    """
    if not recipe.kv_offsets or any(isinstance(p, SharedAttention) for p in config.all_parts()):
        return config
    return config.map_parts(_with_offsets)


def _with_offsets(part: Part) -> Part:
    if not isinstance(part, Attention) or part.rope is None:
        return part
    return msgspec.structs.replace(part, offsets=True)


def cache_offsets(
    job: ExportJob,
    layer: int,
    observed: Observation | BlockPass,
    windows: Sequence[NDArray[np.int32]],
) -> dict[str, Float]:
    """Return k_mean, k_first and v_mean of a layer, [kv_size]; nothing where it has no offsets.

    Args:
        observed: keys and values of all windows of a text, [kv_heads, T, head_dim].
    """
    config = job.stored_config
    part = config.find(layer, Attention)
    if part is None or not part.offsets:
        return {}
    assert part.rope is not None
    rope, dims = config.ropes[part.rope], config.rope_dims(part.rope)
    positions = np.concatenate([np.arange(len(window)) for window in windows])
    cos, sin = rope_tables(rope, dims, positions, job.context)
    offsets = dict(
        zip(("k_mean", "k_first"), key_means(observed.keys, positions, cos, sin), strict=True)
    )
    first = positions == 0
    if not part.sinks:
        block = power_of_two_in(part.head_dim)
        rotated = job.rotations.values
        values = observed.values if rotated else hadamard_blocks(observed.values, block)
        means = _mean(values, ~first), _mean(values, first)
        offsets["v_mean"] = _value_offset(*means, KV_TOPS[job.recipe.kv])
    return {name: offset.reshape(-1) for name, offset in offsets.items()}


def key_means(
    keys: Float, positions: NDArray[np.intp], cos: Float, sin: Float
) -> tuple[Float, Float]:
    """Return the mean key before RoPE, and that of position 0: [kv_heads, head_dim] each.

    Args:
        keys: after RoPE, [kv_heads, T, head_dim].
        positions: of the keys, [T].
        cos, sin: of the positions, [T, pairs].
    """
    size = np.square(cos) + np.square(sin)  # 1, unless the rope has a scale
    before = apply_rope(keys, cos / size, -sin / size)
    first = positions == 0
    return _mean(before, ~first), _mean(keys, first)


def _mean(x: Float, chosen: NDArray[np.bool_]) -> Float:
    """Return the mean of the chosen tokens: [kv_heads, T, head_dim] -> [kv_heads, head_dim]."""
    mean: Float = x[:, chosen].mean(axis=1)
    return mean


def _value_offset(mean: Float, first: Float, top: int) -> Float:
    """Return an offset near the mean of the values, from which the first value loses nothing.

    The first token has a large part of the attention, and nearly the same value in all texts. The
    offset is the first value minus its rounded distance from the mean.
    """
    codes, scale = quantize_cached(first - mean, top)
    offset: Float = first - codes.astype(np.float32) * scale.astype(np.float32)[:, None]
    return offset
