"""Scales of queries and keys with which a 4-bit cache loses less.

A rounded key has the same error in all dimensions, as the Hadamard transform distributes it. Scores
suffer most where queries are large. Keys are therefore multiplied by d and queries divided by d,
for each pair of dimensions that RoPE rotates, which leaves the scores unchanged. With the energies
Q of the queries and K of what the cache stores of the keys, d = (Q / K)^(1/4) gives the least
error. The scales are folded into the weights.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Pass
from edgegen.arithmetic.fixed import hadamard_blocks
from edgegen.arithmetic.offsets import KeyOffsets
from edgegen.arithmetic.rope import rope_tables
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.exporter.calibration.block import FastBlock
from edgegen.exporter.offsets import key_means
from edgegen.models.parts.attention import Attention

WINDOWS = 4
"""Windows of the calibration text that the energies are measured on."""


def balance(block: FastBlock, part: Attention, windows: Sequence[tuple[Float, Pass]]) -> None:
    """Scale the queries and keys of a block's attention, by their energies on `windows`."""
    found = [_queries_and_keys(block, *window) for window in windows[:WINDOWS]]
    energies = [_energies(block, part, q, k) for q, k in found]
    queries, keys = (np.mean(energy, axis=0) for energy in zip(*energies, strict=True))
    if part.norms_heads:  # all heads share a norm
        queries, keys = (e.mean(axis=0, keepdims=True) for e in (queries, keys))
    known = (queries > 0) & (keys > 0)
    ratio = np.where(known, queries, 1) / np.where(known, keys, 1)
    scale = np.sqrt(np.sqrt(ratio)).astype(np.float32)  # [kv_heads or 1, head_dim]
    group = part.num_heads // part.num_kv_heads
    per_query = scale if part.norms_heads else np.repeat(scale, group, axis=0)
    _multiply(block, part, "k", scale.reshape(-1))
    _multiply(block, part, "q", np.float32(1) / per_query.reshape(-1))


def _multiply(block: FastBlock, part: Attention, name: str, scale: Float) -> None:
    """Fold scales [rows] of queries or keys into their norm, or their matrix and bias."""
    weights = dict(block.weights)
    names = [f"{name}_norm"] if part.qk_norm else [name, f"{name}_bias"]
    for changed in (n for n in names if n in weights):
        old = weights[changed]
        weights[changed] = old * (scale[:, None] if old.ndim == 2 else scale)
    block.weights = weights


class _Captured(Exception):
    """Ends a pass whose queries and keys are known."""


class _Probe(FastBlock):
    """A block whose pass ends with its queries and keys."""

    def attend_causal(self, part: Attention, q: Float, k: Float, v: Float) -> Float:  # noqa: ARG002
        self.found = q, k
        raise _Captured


def _queries_and_keys(block: FastBlock, x: Float, whole: Pass) -> tuple[Float, Float]:
    """Return q [heads, T, head_dim] and k [kv_heads, T, head_dim] of a window, after RoPE."""
    probe = _Probe(block.config, block.layer, block.weights, block.inner, block.context)
    try:
        probe.forward(x, whole=whole)
    except _Captured:
        return probe.found
    raise AssertionError("a block without attention")


def _energies(block: FastBlock, part: Attention, q: Float, k: Float) -> tuple[Float, Float]:
    """Return the energies of queries and of keys minus their offsets, [kv_heads, head_dim]."""
    assert part.rope is not None
    config, positions = block.config, np.arange(k.shape[1])
    cos, sin = rope_tables(
        config.ropes[part.rope], config.rope_dims(part.rope), positions, block.context
    )
    offsets = KeyOffsets.build(*key_means(k, positions, cos, sin), cos, sin).at(positions)
    rest = k - hadamard_blocks(offsets, power_of_two_in(part.head_dim))
    by_group = q.reshape(len(k), -1, part.head_dim)
    return tuple(_of_pairs(np.square(x).mean(axis=1), cos.shape[1]) for x in (by_group, rest))  # type: ignore[return-value]


def _of_pairs(energy: Float, pairs: int) -> Float:
    """Return the mean energy of the two dimensions of each rotated pair in both of them."""
    both = (energy[:, :pairs] + energy[:, pairs : 2 * pairs]) / 2
    return np.concatenate([both, both, energy[:, 2 * pairs :]], axis=1)
