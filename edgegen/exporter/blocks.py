"""A block's tensors as a bundle stores them, Q, K and V in one matrix, and back."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from edgegen.exporter.plan import FUSED
from edgegen.models.config import ModelConfig

Float = NDArray[np.float32]
BIASES = {"qkv_bias": ("q_bias", "k_bias", "v_bias")}


def fuse(config: ModelConfig, weights: Mapping[str, Float]) -> tuple[dict[str, Float], ...]:
    """(matrices [N, K], vectors) of a block by their stored names."""
    matrices = {n: np.concatenate([weights[p] for p in parts]) for n, parts in FUSED.items()}
    vectors = {n: value for n, value in weights.items() if n.endswith("_norm")}
    if config.qkv_bias:
        vectors |= {n: np.concatenate([weights[p] for p in ps]) for n, ps in BIASES.items()}
    return matrices, vectors


def take_apart(config: ModelConfig, stored: Mapping[str, Float]) -> dict[str, Float]:
    """What `fuse` was given, from what it gave."""
    shapes, whole = config.layer_shapes(), dict[str, Float]()
    for name, value in stored.items():
        parts = (FUSED | BIASES).get(name, (name,))
        ends = np.cumsum([shapes[part][0] for part in parts])[:-1]
        whole |= zip(parts, np.split(value, ends), strict=True)
    return whole
