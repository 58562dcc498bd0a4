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
    matrices = {n: fuse_matrix(n, weights) for n in config.matrices(layer)}
    return matrices, fuse_vectors(config, layer, weights)


def fuse_matrix(name: str, weights: Mapping[str, Float]) -> Float:
    """Return a stored matrix [N, K]."""
    return np.concatenate([weights[part] for part in parts_of(name)])


def fuse_vectors(config: ModelConfig, layer: int, weights: Mapping[str, Float]) -> dict[str, Float]:
    """Return all but the matrices and tables of a block, by their stored names."""
    matrices = config.matrices(layer) | config.tables(layer)
    names = [n for n in stored_names(weights) if n not in matrices]
    return {name: fuse_matrix(name, weights) for name in names}


def unfuse(config: ModelConfig, layer: int, stored: Mapping[str, Float]) -> dict[str, Float]:
    """Split stored tensors into the block's weights: the inverse of `fuse`."""
    shapes, whole = config.layer_shapes(layer), dict[str, Float]()
    for name, value in stored.items():
        whole |= split(name, value, shapes)
    return whole
