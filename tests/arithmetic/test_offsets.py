"""Offsets of cached keys: their rows, and what storing the rest of a key saves."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.fixed import hadamard, quantize_cached, quantize_tokens
from edgegen.arithmetic.offsets import BLOCK, KeyOffsets, row_count, rows_of
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.models.config import Rope

HEADS, DIM, CONTEXT = 2, 16, 100
TABLES = rope_tables(Rope(theta=10000.0), DIM, np.arange(CONTEXT))
POSITIONS = np.arange(CONTEXT)


def random(*shape: int, seed: int = 1) -> Float:
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def build(mean: Float, first: Float) -> KeyOffsets:
    return KeyOffsets.build(mean, first, *TABLES)


def test_each_block_of_positions_has_a_row_and_position_0_its_own() -> None:
    rows = rows_of(POSITIONS)
    assert rows[0] == 0
    assert (rows[1:] == 1 + POSITIONS[1:] // BLOCK).all()
    assert row_count(CONTEXT) == rows[-1] + 1 == 5
    assert [row_count(n) for n in (1, BLOCK, BLOCK + 1)] == [2, 2, 3]


def test_a_row_is_the_mean_of_the_rotated_means_of_its_positions() -> None:
    mean, first = random(HEADS, DIM), random(HEADS, DIM, seed=2)
    offsets = build(mean, first)
    every = np.repeat(mean[:, None], CONTEXT, axis=1)
    rotated = hadamard(apply_rope(every, *TABLES))
    found = offsets.at(POSITIONS)
    assert np.allclose(found[:, 0], hadamard(first), atol=0.02)
    for start in range(0, CONTEXT, BLOCK):
        block = slice(start, start + BLOCK)
        expected = rotated[:, block].mean(axis=1, keepdims=True)
        assert np.allclose(found[:, max(1, start) : start + BLOCK], expected, atol=0.02)


def test_the_scores_of_a_query_grow_by_its_products_with_the_offsets() -> None:
    offsets = build(random(HEADS, DIM), random(HEADS, DIM, seed=2))
    codes, scale = quantize_tokens(random(3, DIM, seed=3))
    found = offsets.scores(1, codes, scale, POSITIONS)
    queries = codes * scale[:, None].astype(np.float64)
    assert np.allclose(found, queries @ offsets.at(POSITIONS)[1].T, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("share", [0.5, 0.9])
def test_the_error_of_a_key_falls_with_its_mean(share: float) -> None:
    """With most of a key in its mean, 4 bits leave less of an error."""
    mean, first = random(1, DIM), random(1, DIM, seed=2)
    own = random(1, CONTEXT, DIM, seed=3)
    before = np.sqrt(share) * mean[:, None] + np.sqrt(1 - share) * own
    keys = hadamard(apply_rope(before.astype(np.float32), *TABLES))[:, 1:]
    offsets = build(np.sqrt(np.float32(share)) * mean, first).at(POSITIONS[1:])

    def error(rest: Float) -> float:
        codes, scale = quantize_cached(rest, 7)
        return float(np.square(codes * scale[..., None].astype(np.float32) - rest).mean())

    assert error(keys - offsets) < (0.9 if share < 0.9 else 0.5) * error(keys)
