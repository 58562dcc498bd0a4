"""Refined logits: the tokens near the best have the embedding's, and the others the head's."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.arithmetic.refine import refined


def by_loops(coarse: np.ndarray, exact: np.ndarray, margin: float) -> np.ndarray:
    """The definition, one block at a time."""
    result = coarse.copy()
    for row in range(len(coarse)):
        for start in range(0, coarse.shape[1], 16):
            block = slice(start, start + 16)
            if max(coarse[row, block]) >= max(coarse[row]) - np.float32(margin):
                result[row, block] = exact[row, block]
    return result


@pytest.mark.parametrize("vocab", [5, 16, 40, 160])
@pytest.mark.parametrize(("scale", "margin"), [(1.0, 4.0), (-0.5, 8.0), (0.25, 16.0)])
def test_blocks_near_the_maximum_are_exact(vocab: int, scale: float, margin: float) -> None:
    rng = np.random.default_rng(vocab)
    coarse = rng.normal(0, 3, (7, vocab)).astype(np.float32)
    coarse[0, 0] = coarse[0].max() + np.float32(margin)  # a row with one block near the maximum
    exact = coarse + rng.normal(0, 0.3, coarse.shape).astype(np.float32)
    got = refined(coarse, exact, scale)
    assert np.array_equal(got, by_loops(coarse, exact, margin))
    assert vocab <= 16 or scale != 1.0 or 0 < (got == coarse).sum() < coarse.size


def test_a_position_does_not_depend_on_the_others() -> None:
    rng = np.random.default_rng(1)
    coarse, exact = rng.normal(0, 4, (2, 6, 100)).astype(np.float32)
    rows = [refined(coarse[i : i + 1], exact[i : i + 1], 1.0) for i in range(6)]
    assert np.array_equal(refined(coarse, exact, 1.0), np.concatenate(rows))
