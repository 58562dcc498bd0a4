"""Fuse a block's weights as a bundle stores them, Q, K and V in one matrix, and unfuse them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.bundle.tensors import FUSED, MATRICES, split
from edgegen.models.config import ModelConfig


def fuse(config: ModelConfig, weights: Mapping[str, Float]) -> tuple[dict[str, Float], ...]:
    """Return (matrices [N, K], vectors) of a block by their stored names."""
    matrices = {n: np.concatenate([weights[p] for p in parts]) for n, parts in MATRICES.items()}
    vectors = {n: value for n, value in weights.items() if n.endswith("_norm")}
    if config.qkv_bias:
        vectors["qkv_bias"] = np.concatenate([weights[part] for part in FUSED["qkv_bias"]])
    return matrices, vectors


def unfuse(config: ModelConfig, stored: Mapping[str, Float]) -> dict[str, Float]:
    """Split stored tensors into the block's weights: the inverse of `fuse`."""
    shapes, whole = config.layer_shapes(), dict[str, Float]()
    for name, value in stored.items():
        whole |= split(name, value, shapes)
    return whole
