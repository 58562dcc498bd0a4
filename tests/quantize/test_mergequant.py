"""MergeQuant: the claims of its steps, reconstruction and compensation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.arithmetic.static import LEVELS, codes, token_codes
from edgegen.quantize.mergequant import (
    Arrangement,
    adaptive_steps,
    compensate,
    reconstruct,
    split,
)


def _activations(tokens: int, k: int, seed: int) -> np.ndarray:
    """Return the output of a norm [T, K]: channels of different size, two of them outliers."""
    rng = np.random.default_rng(seed)
    size = np.random.default_rng(k).uniform(0.3, 2, k)
    size[[3, k // 2]] = 60, 25
    return (rng.standard_normal((tokens, k)) * size).astype(np.float32)


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


def _error(rounded: np.ndarray, weight: np.ndarray, x: np.ndarray) -> float:
    want = x @ weight.T
    return float(np.square(rounded @ weight.T - want).sum() / np.square(want).sum())


@pytest.mark.parametrize("bits", [4, 8])
def test_steps_per_channel_beat_one_step(bits: int) -> None:
    """The paper's claim, on held-out text."""
    seen, x = _activations(2000, 192, 0), _activations(500, 192, 1)
    weight = _weight(64, 192, 2) / np.abs(seen).max(axis=0)  # norms do this to their readers
    step = adaptive_steps(seen, bits)
    channel = _error(codes(x / step, bits) * step, weight, x)
    whole = np.abs(seen).max() / np.float32(LEVELS[bits])
    tensor = _error(codes(x / whole, bits) * whole, weight, x)
    held, scale = token_codes(x, bits)
    token = _error(held * scale, weight, x)
    assert channel < 0.2 * token
    assert channel < 0.2 * tensor


@given(k=st.integers(1, 40), tokens=st.integers(1, 50), seed=st.integers(0, 2**32 - 1))
def test_4_bit_steps_are_no_worse_than_the_full_range(k: int, tokens: int, seed: int) -> None:
    x = (np.random.default_rng(seed).standard_t(3, (tokens, k))).astype(np.float32)
    step, whole = adaptive_steps(x, 4), np.abs(x).max(axis=0) / np.float32(7)
    errors = [np.square(codes(x / s, 4) * s - x).sum(axis=0) for s in (step, whole)]
    assert (errors[0] <= errors[1]).all()
    assert (step <= whole).all()


def test_8_bit_steps_have_headroom_and_zero_channels_a_step() -> None:
    x = _activations(100, 32, 3)
    x[:, 5] = 0
    step = adaptive_steps(x, 8)
    assert np.abs(codes(x / step, 8)).max() < 127 / 1.29
    assert step[5] > 0


@given(k=st.integers(2, 40), count=st.integers(0, 30), seed=st.integers(0, 2**32 - 1))
def test_splitting_is_exact(k: int, count: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    x, weight = np.eye(k), rng.standard_normal((4, k))  # all inputs are sums of these x
    source, fraction = split(np.abs(weight).max(axis=0).astype(np.float32), count)
    assert len(source) == k + count
    assert set(source.tolist()) == set(range(k))
    exact = 1 / np.bincount(source)[source]
    assert np.array_equal(fraction, exact.astype(np.float32))
    np.testing.assert_allclose(x[:, source] @ (weight[:, source] * exact).T, x @ weight.T, 1e-12)


def test_the_largest_channels_are_split_first() -> None:
    source, fraction = split(np.array([1, 12, 5], np.float32), 3)
    assert source.tolist() == [0, 1, 1, 1, 2, 2]
    assert fraction[1] == np.float32(1 / 3)


@pytest.mark.parametrize(("bits", "group"), [(4, 64), (8, 0)])
def test_reconstruction_keeps_the_dimension_and_lowers_the_error(bits: int, group: int) -> None:
    from edgegen.quantize import rtn

    seen = _activations(2000, 192, 4)
    step = adaptive_steps(seen, 8)
    held, weight = codes(seen / step, 8), _weight(64, 192, 5) * step  # two columns are huge
    energy = np.square(held).mean(axis=0)
    weight[:, 10:50] *= 0.001  # inputs that nobody reads
    arranged = reconstruct(weight, energy, bits, group)
    assert arranged.source.shape == arranged.fraction.shape == (192,)
    assert (arranged.fraction < 1).any()
    want = held @ weight.T

    def error(how: Arrangement) -> float:
        rounded = rtn.quantize(how.columns(weight), bits, group).dequantize()
        return float(np.square(held[:, how.source] @ rounded.T - want).sum())

    plain = Arrangement(np.arange(192, dtype=np.int32), np.ones(192, np.float32))
    assert error(arranged) < 0.5 * error(plain)
    pruned = set(range(192)) - set(arranged.source.tolist())
    assert pruned <= set(range(10, 50))


def test_pruning_zero_channels_is_exact() -> None:
    rng = np.random.default_rng(6)
    held, weight = rng.integers(-127, 128, (50, 64)).astype(np.float32), _weight(8, 64, 7)
    held[:, 20:60] = 0
    weight[:, 2] *= 30
    arranged = reconstruct(weight, np.square(held).mean(axis=0), 4, 16)
    assert (arranged.fraction < 1).any()
    got = held[:, arranged.source] @ arranged.columns(weight).T
    np.testing.assert_allclose(got, held @ weight.T, rtol=1e-4, atol=1e-2)


def test_compensation_lowers_the_error_and_never_raises_it() -> None:
    rng = np.random.default_rng(8)
    mix = rng.standard_normal((24, 96)).astype(np.float32)
    x = (rng.standard_normal((4000, 24)) @ mix).astype(np.float32)
    step = np.abs(x).max(axis=0) / np.float32(2)  # coarse: a lot is lost
    rounded, weight = np.rint(x / step), _weight(32, 96, 9)
    outputs = x / step @ weight.T
    better = compensate(weight, outputs, rounded, 16)
    fresh = (rng.standard_normal((500, 24)) @ mix).astype(np.float32) / step
    errors = [np.square(np.rint(fresh) @ w.T - fresh @ weight.T).sum() for w in (weight, better)]
    assert errors[1] < 0.7 * errors[0]
    assert np.linalg.matrix_rank(better - weight, tol=1e-3) == 16
    noise = rng.standard_normal((60, 32)).astype(np.float32)
    same = compensate(weight, rounded[:60] @ weight.T + noise, rounded[:60], 16)
    assert np.array_equal(same, weight)
