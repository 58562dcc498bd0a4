"""The float parts of the integer model, compared with exact arithmetic, and their limits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen._types import Float
from edgegen.arithmetic import fixed
from edgegen.arithmetic.layers import gelu_tanh, silu
from edgegen.arithmetic.layers import rms_norm as float_norm

RNG = np.random.default_rng(0)


def floats(*shape: int) -> Float:
    return RNG.standard_normal(shape, np.float32)


def test_exp_is_within_its_stated_error() -> None:
    x = -np.linspace(0, 69, 200_001).astype(np.float32)
    exact = np.exp(x.astype(np.float64))
    # 2^-17 of an octave from rounding the argument, 3e-5 from the polynomial.
    assert np.abs(fixed.exp_negative(x) / exact - 1).max() < 3.6e-5
    assert np.abs(fixed.exp_fixed(x) - exact * 2**30).max() < 2**30 * 3.6e-5


def test_exp_at_the_ends_of_its_range() -> None:
    ends = np.array([0.0, -1e-9, -70.0, -np.inf, np.nan], np.float32)
    assert fixed.exp_negative(ends).tolist() == [1, 1, 2.0**-100, 2.0**-100, 2.0**-100]
    assert fixed.exp_fixed(ends).tolist() == [2**30, 2**30, 0, 0, 0]


@given(st.floats(-60, 0, width=32), st.floats(-60, 0, width=32))
def test_exp_is_monotonic(one: float, two: float) -> None:
    low, high = fixed.exp_fixed(np.array(sorted((one, two)), np.float32))
    assert low <= high


@pytest.mark.parametrize(("name", "exact"), [("silu", silu), ("gelu_tanh", gelu_tanh)])
def test_activations_are_close_to_the_float_ones(name: str, exact: object) -> None:
    assert callable(exact)
    x = np.linspace(-30, 30, 20_001, dtype=np.float32)
    assert fixed.activate(x, name) == pytest.approx(exact(x), abs=1e-4, rel=4e-5)


@pytest.mark.parametrize("size", [1, 15, 16, 17, 64, 576])
def test_lane_sum_adds_in_its_order(size: int) -> None:
    whole = RNG.integers(-1000, 1000, (3, size)).astype(np.float32)
    assert fixed.lane_sum(whole).tolist() == whole.sum(axis=1, dtype=np.float64).tolist()
    x = floats(5, size)
    by_hand = np.zeros((5, 16), np.float32)
    for k in range(size):
        by_hand[:, k % 16] += x[:, k]
    for width in (8, 4, 2, 1):
        by_hand = by_hand[:, :width] + by_hand[:, width:]
    assert np.array_equal(fixed.lane_sum(x), by_hand[:, 0])


def test_norm_is_close_to_the_float_one() -> None:
    x, w = floats(4, 100), floats(100)
    assert fixed.rms_norm(x, w, 1e-5) == pytest.approx(float_norm(x, w, 1e-5), rel=1e-6, abs=1e-6)


def test_tokens_are_quantized_with_a_scale_each() -> None:
    x = np.array([[0.0, 0.0], [-127.0, 2.5], [1e-45, 0.0], [3e38, -1.0]], np.float32)
    codes, scale = fixed.quantize_tokens(x)
    assert codes.tolist() == [[0, 0], [-127, 2], [0, 0], [127, 0]]
    assert scale.tolist() == [1, 1, 1, pytest.approx(3e38 / 127)]


@pytest.mark.parametrize("top", [7, 127])
def test_cached_codes_use_the_stored_scale(top: int) -> None:
    x = floats(50, 32)
    codes, scale = fixed.quantize_cached(x, top)
    assert scale.dtype == np.float16
    back = codes * scale.astype(np.float32)[:, None]
    # Half a step, and what a scale that was rounded down by 2^-11 clips off the largest.
    bound = scale.astype(np.float32) * (0.5 + top * 2.0**-11)
    assert (np.abs(back - x).max(axis=1) <= bound).all()
    assert np.abs(codes).max() <= top


@pytest.mark.parametrize(("value", "scale"), [(0.0, 1.0), (1e-9, 1.0), (3e38, 65504.0)])
def test_cached_scales_at_the_limits_of_float16(value: float, scale: float) -> None:
    codes, found = fixed.quantize_cached(np.array([value, 0], np.float32), 7)
    assert found == scale
    assert codes.tolist() == [7 if value > 1 else 0, 0]


@pytest.mark.parametrize("size", [16, 64, 128])
def test_hadamard_is_the_orthonormal_matrix(size: int) -> None:
    matrix = np.array([[1.0]])
    while len(matrix) < size:
        matrix = np.block([[matrix, matrix], [matrix, -matrix]])
    x = floats(3, size)
    assert fixed.hadamard(x) == pytest.approx(x @ matrix / math.sqrt(size), rel=1e-5, abs=1e-5)
    assert fixed.hadamard(fixed.hadamard(x)) == pytest.approx(x, rel=1e-5, abs=1e-5)


def test_steps_of_a_state_space_are_exact_but_for_their_last_rounding() -> None:
    x = np.concatenate([np.linspace(-50, 50, 2001), [-1e4, 1e4]]).astype(np.float32)
    rate = np.float32(-0.7)
    soft = np.logaddexp(0.0, x.astype(np.float64))
    for limits in ((0.0, 0.0), (0.01, 0.0), (0.01, 30.0)):
        want = np.clip(soft, limits[0], limits[1] or np.inf)
        dt, decay = fixed.discretize(x, np.full_like(x, rate), limits)
        np.testing.assert_allclose(dt, want, rtol=2**-24 * 1.01, atol=1e-34)
        exact = np.exp(np.maximum(np.float64(rate) * want, -80))
        np.testing.assert_allclose(decay, exact, rtol=2**-24 * 1.01)
