"""Fuse a block's weights as a bundle stores them, Q, K and V in one matrix, and unfuse them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.bundle.tensors import parts_of, split, stored_names
from edgegen.models.config import ModelConfig


def fuse(
    config: ModelConfig, layer: int, weights: Mapping[str, Float]
) -> tuple[dict[str, Float], ...]:
    """Return (matrices [N, K], vectors) of a block by their stored names."""
    whole = {n: np.concatenate([weights[p] for p in parts_of(n)]) for n in stored_names(weights)}
    matrices = {name: whole.pop(name) for name in config.matrices(layer)}
    return matrices, whole


def unfuse(config: ModelConfig, layer: int, stored: Mapping[str, Float]) -> dict[str, Float]:
    """Split stored tensors into the block's weights: the inverse of `fuse`."""
    shapes, whole = config.layer_shapes(layer), dict[str, Float]()
    for name, value in stored.items():
        whole |= split(name, value, shapes)
    return whole
