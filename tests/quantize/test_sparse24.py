"""2:4 pruning: its mask, its error, and the arguments it rejects."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.quantize import gptq, rtn, sparse24
from tests.errors import raises


def _inputs(tokens: int, k: int, seed: int) -> np.ndarray:
    """Return correlated activations [T, K] with outlier channels."""
    rng = np.random.default_rng(seed)
    mix = np.random.default_rng(k).standard_normal((k // 3, k))
    scale = 10 ** np.random.default_rng(k + 1).uniform(-1, 1, k)
    x = rng.standard_normal((tokens, len(mix))) @ mix + 0.3 * rng.standard_normal((tokens, k))
    return (x * scale).astype(np.float32)


def _moments(x: np.ndarray) -> np.ndarray:
    return x.T @ x / np.float32(len(x))


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


@settings(deadline=None)
@given(st.sampled_from([2, 4]), st.integers(1, 6), st.integers(1, 3), st.integers(0, 2**32 - 1))
def test_at_most_two_of_four_are_non_zero(bits: int, n: int, groups: int, seed: int) -> None:
    k = 64 * groups
    found = sparse24.QUANTIZER(_weight(n, k, seed), bits, 64, _moments(_inputs(200, k, seed)))
    assert (found.steps.reshape(n, -1, 4) != 0).sum(axis=2).max() <= 2


def test_the_mask_keeps_two_of_four() -> None:
    weight, h = _weight(40, 192, 0), _moments(_inputs(600, 192, 1))
    order = np.random.default_rng(0).permutation(48)[:, None] * 4 + np.arange(4)
    flat = order.ravel()
    factor = gptq.inverse_factor(gptq.damp(h[np.ix_(flat, flat)]))
    kept, pruned = sparse24._prune(weight, flat, factor)
    assert (kept.reshape(40, -1, 4).sum(axis=2) == 2).all()
    assert ((pruned != 0) == kept).all()


def test_the_cheapest_weights_of_independent_inputs_are_pruned() -> None:
    """With a diagonal H the cost is w^2 h, and nothing compensates."""
    weight = _weight(30, 64, 2)
    energy = np.random.default_rng(3).uniform(0.1, 10, 64).astype(np.float32)
    factor = gptq.inverse_factor(gptq.damp(np.diag(energy)))
    kept, pruned = sparse24._prune(weight, np.arange(64), factor)
    cost = np.square(weight) * (energy / energy.mean() + gptq.DAMPING)
    pruned_at = np.argsort(cost.reshape(30, -1, 4), axis=2)[..., :2]
    want = np.ones((30, 16, 4), np.bool_)
    np.put_along_axis(want, pruned_at, values=False, axis=2)
    assert (kept == want.reshape(30, 64)).all()
    assert np.allclose(pruned, weight * kept)


def test_less_output_error_than_pruning_by_size_and_rounding() -> None:
    weight, seen, unseen = _weight(96, 192, 0), _inputs(2000, 192, 1), _inputs(500, 192, 2)
    h = _moments(seen)
    salience = np.square(weight) * np.diagonal(h)
    pruned_at = np.argsort(salience.reshape(96, -1, 4), axis=2)[..., :2]
    mask = np.ones((96, 48, 4), np.bool_)
    np.put_along_axis(mask, pruned_at, values=False, axis=2)
    plain = rtn.quantize(weight * mask.reshape(96, 192), 2, 64, h)
    ours = sparse24.QUANTIZER(weight, 2, 64, h)

    def error(tensor: rtn.QuantizedTensor) -> float:
        return float(np.square(unseen @ (tensor.dequantize() - weight).T).mean())

    assert error(ours) < 0.6 * error(plain)


def test_8_bits_are_dense() -> None:
    weight = _weight(4, 64, 0)
    dense, want = sparse24.QUANTIZER(weight, 8, 0), rtn.quantize(weight, 8, 0)
    assert np.array_equal(dense.q, want.q)


def test_moments_that_pruning_needs() -> None:
    with raises(UsageError, "sparse24", 2, "got none"):
        sparse24.QUANTIZER(_weight(3, 64, 0), 2, 64, None)


@pytest.mark.parametrize(("k", "group"), [(96, 64), (60, 30)])
def test_groups_that_pruning_does_not_support(k: int, group: int) -> None:
    with raises(UsageError, f"groups of {group}", k):
        sparse24.QUANTIZER(_weight(3, k, 0), 2, group, np.eye(k, dtype=np.float32))


def test_weights_that_are_not_finite() -> None:
    weight = _weight(3, 64, 0)
    weight[1, 5] = np.nan
    with raises(UsageError, "4.25e+37", "nan"):
        sparse24.QUANTIZER(weight, 2, 64, np.eye(64, dtype=np.float32))
