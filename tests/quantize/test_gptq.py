"""GPTQ: the textbook's codes, less error where it counts, and nothing outside the format."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen import quantize
from edgegen.errors import UsageError
from edgegen.quantize import gptq, rtn
from edgegen.quantize.tensor import QuantizedTensor

MATRIX = {
    "bits": st.sampled_from([2, 4]),
    "n": st.integers(1, 6),
    "k": st.integers(1, 150),
    "group_size": st.sampled_from([0, 16, 64]),
    "seed": st.integers(0, 2**32 - 1),
}


def _inputs(tokens: int, k: int, seed: int, spread: float = 1.0) -> np.ndarray:
    """Correlated activations [T, K], some inputs much louder than others."""
    rng = np.random.default_rng(seed)
    mix = np.random.default_rng(k).standard_normal((max(1, k // 3), k))
    loud = 10 ** np.random.default_rng(k + 1).uniform(-spread, spread, k)
    x = rng.standard_normal((tokens, len(mix))) @ mix + 0.3 * rng.standard_normal((tokens, k))
    return (x * loud).astype(np.float32)


def _moments(x: np.ndarray) -> np.ndarray:
    return x.T @ x / np.float32(len(x))


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


def _output_error(tensor: QuantizedTensor, weight: np.ndarray, x: np.ndarray) -> float:
    return float(np.square(x @ (tensor.dequantize() - weight).T).mean())


@pytest.mark.parametrize(("bits", "share"), [(2, 0.25), (4, 0.2)])
def test_less_output_error_on_inputs_that_were_not_calibrated_on(bits: int, share: float) -> None:
    weight, seen, unseen = _weight(96, 192, 0), _inputs(2000, 192, 1), _inputs(500, 192, 2)
    h = _moments(seen)
    plain = _output_error(rtn.quantize(weight, bits, 64, h), weight, unseen)
    ours = _output_error(gptq.QUANTIZER(weight, bits, 64, h), weight, unseen)
    assert ours < share * plain


def _textbook(weight: np.ndarray, start: QuantizedTensor, h: np.ndarray) -> np.ndarray:
    """Codes by the definition, in float64: after each input is rounded, the best the others can do
    is solved for anew. No Cholesky factor, no blocks."""
    k = weight.shape[1]
    h = h.astype(np.float64)
    h = h + gptq.DAMPENING * np.diagonal(h).mean() * np.eye(k)
    w, left = weight.astype(np.float64), np.argsort(-np.diagonal(h), kind="stable")
    q = np.zeros(weight.shape)
    while len(left):
        j, rest = left[0], left[1:]
        g = j // start.group_size
        scale = start.s.astype(np.float64) * start.c[:, g]
        q[:, j] = np.clip(np.rint(w[:, j] / scale) + start.z[:, g], 0, 2**start.bits - 1)
        error = w[:, j] - (q[:, j] - start.z[:, g]) * scale
        w[:, rest] += error[:, None] * np.linalg.solve(h[np.ix_(rest, rest)], h[rest, j])
        left = rest
    return q


@pytest.mark.parametrize("bits", [2, 4])
def test_the_codes_are_the_definitions(bits: int) -> None:
    weight, h = _weight(24, 150, 3), _moments(_inputs(600, 150, 4))
    ours = gptq.QUANTIZER(weight, bits, 64, h)
    want = _textbook(weight, rtn.quantize(weight, bits, 64, h), h)
    # In float32 a tie can fall to the other side, and what follows in that row changes with it.
    assert (ours.q == want).all(axis=1).mean() > 0.8
    plain = rtn.quantize(weight, bits, 64, h)
    assert (plain.q == want).all(axis=1).mean() == 0


@settings(max_examples=60, deadline=None)
@given(**MATRIX)
def test_only_the_codes_differ_from_plain_rounding(
    bits: int, n: int, k: int, group_size: int, seed: int
) -> None:
    weight, h = _weight(n, k, seed), _moments(_inputs(2 * k + 8, k, seed))
    ours = gptq.QUANTIZER(weight, bits, group_size, h)  # checks codes, scales and int32
    plain = rtn.quantize(weight, bits, group_size, h)
    for name in "zcs":
        np.testing.assert_array_equal(getattr(ours, name), getattr(plain, name))
    assert ours.group_size == plain.group_size
    assert np.isfinite(ours.dequantize()).all()


@settings(max_examples=30, deadline=None)
@given(**MATRIX)
def test_inputs_without_correlation_have_nothing_to_make_up_for(
    bits: int, n: int, k: int, group_size: int, seed: int
) -> None:
    weight = _weight(n, k, seed)
    h = np.diag(10 ** np.random.default_rng(seed).uniform(-3, 3, k)).astype(np.float32)
    ours, plain = (q(weight, bits, group_size, h) for q in (gptq.QUANTIZER, rtn.QUANTIZER))
    np.testing.assert_array_equal(ours.q, plain.q)


@pytest.mark.parametrize("k", [1, 63, 64, 65, 200])
def test_the_factor_is_that_of_the_inverse(k: int) -> None:
    h = _moments(_inputs(2 * k + 8, k, 5, spread=0.3))
    u = gptq.inverse_factor(h.copy()).astype(np.float64)
    damped = h / np.diagonal(h).mean() + gptq.DAMPENING * np.eye(k)
    np.testing.assert_array_equal(u, np.triu(u))
    np.testing.assert_allclose(u.T @ u @ damped, np.eye(k), atol=2e-3)


def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    weight, h = _weight(64, 150, 6), _moments(_inputs(600, 150, 7))
    whole = gptq.QUANTIZER(weight, 4, 64, h)
    monkeypatch.setattr(gptq, "BLOCK", 7)
    assert (gptq.QUANTIZER(weight, 4, 64, h).q == whole.q).all(axis=1).mean() > 0.9


def test_the_input_is_left_alone_and_the_result_is_the_same_again() -> None:
    weight, h = _weight(16, 128, 8), _moments(_inputs(300, 128, 9))
    before = weight.copy(), h.copy()
    one, two = (gptq.QUANTIZER(weight, 2, 64, h) for _ in range(2))
    np.testing.assert_array_equal(one.q, two.q)
    np.testing.assert_array_equal(weight, before[0])
    np.testing.assert_array_equal(h, before[1])


def test_silent_inputs_and_rows_of_zeros() -> None:
    weight, x = _weight(8, 128, 10), _inputs(300, 128, 11)
    x[:, 5:60] = 0
    weight[2] = 0
    result = gptq.QUANTIZER(weight, 4, 64, _moments(x))
    assert (result.dequantize()[2] == 0).all()
    assert np.isfinite(result.dequantize()).all()
    nothing = np.zeros((128, 128), np.float32)
    np.testing.assert_array_equal(
        gptq.QUANTIZER(weight, 4, 64, nothing).q, rtn.quantize(weight, 4, 64).q
    )


def test_rows_whose_products_could_pass_int32_are_rounded(monkeypatch: pytest.MonkeyPatch) -> None:
    weight, h = _weight(8, 128, 12), _moments(_inputs(300, 128, 13))
    plain = rtn.quantize(weight, 4, 64, h)
    free = gptq.QUANTIZER(weight, 4, 64, h)
    assert (free.q != plain.q).any(axis=1).all()
    sums = gptq.products(free)
    monkeypatch.setattr(gptq, "INT32_LIMIT", int(np.median(sums)))
    bound = gptq.QUANTIZER(weight, 4, 64, h)
    over = sums > np.median(sums)
    np.testing.assert_array_equal(bound.q[over], plain.q[over])
    np.testing.assert_array_equal(bound.q[~over], free.q[~over])


def test_eight_bits_are_rounded_and_need_no_moments() -> None:
    weight = _weight(4, 96, 14)
    np.testing.assert_array_equal(
        gptq.QUANTIZER(weight, 8, 0).dequantize(), rtn.quantize(weight, 8, 0).dequantize()
    )


ONES = np.ones((2, 64), np.float32)
EYE = np.eye(64, dtype=np.float32)


@pytest.mark.parametrize(
    ("moments", "message"),
    [
        (
            None,
            "gptq at 4 bits needs the inputs' second moments [K, K] from a calibration text; "
            "use rtn where there is none",
        ),
        (
            np.ones(64, np.float32),
            "gptq at 4 bits needs the inputs' second moments [K, K] from a calibration text; "
            "use rtn where there is none",
        ),
        (
            np.eye(63, dtype=np.float32),
            "the inputs' moments have shape [63, 63], expected [64] or [64, 64], "
            "as the matrix has 64 inputs",
        ),
        (EYE * np.nan, "the inputs' moments must be finite, and their squares at least 0"),
        (-EYE, "the inputs' moments must be finite, and their squares at least 0"),
        (
            EYE + 9 * EYE[::-1],
            "the inputs' moments are not those of any inputs: their matrix is not positive",
        ),
    ],
)
def test_wrong_moments(moments: np.ndarray | None, message: str) -> None:
    with pytest.raises(UsageError, match=f"^{re.escape(message)}$"):
        gptq.QUANTIZER(ONES, 4, 64, moments)


def test_it_says_what_it_needs() -> None:
    assert quantize.find("gptq").needs == "hessian"
    assert quantize.find("rtn").needs == "importance"
