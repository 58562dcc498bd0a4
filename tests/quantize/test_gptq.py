"""GPTQ: equal to its definition, lower output error, and always within the format."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.quantize import gptq, rtn
from edgegen.quantize.tensor import QuantizedTensor
from tests.errors import raises

MATRIX = {
    "bits": st.sampled_from([2, 4]),
    "n": st.integers(1, 6),
    "k": st.integers(1, 150),
    "group_size": st.sampled_from([0, 16, 64]),
    "seed": st.integers(0, 2**32 - 1),
}


def _inputs(tokens: int, k: int, seed: int, spread: float = 1.0) -> np.ndarray:
    """Return correlated activations [T, K] with outlier channels."""
    rng = np.random.default_rng(seed)
    mix = np.random.default_rng(k).standard_normal((max(1, k // 3), k))
    scale = 10 ** np.random.default_rng(k + 1).uniform(-spread, spread, k)
    x = rng.standard_normal((tokens, len(mix))) @ mix + 0.3 * rng.standard_normal((tokens, k))
    return (x * scale).astype(np.float32)


def _moments(x: np.ndarray) -> np.ndarray:
    return x.T @ x / np.float32(len(x))


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


def _output_error(tensor: QuantizedTensor, weight: np.ndarray, x: np.ndarray) -> float:
    return float(np.square(x @ (tensor.dequantize() - weight).T).mean())


@pytest.mark.parametrize(("bits", "factor"), [(2, 0.25), (4, 0.2)])
def test_less_output_error_on_held_out_inputs(bits: int, factor: float) -> None:
    weight, seen, unseen = _weight(96, 192, 0), _inputs(2000, 192, 1), _inputs(500, 192, 2)
    h = _moments(seen)
    plain = _output_error(rtn.quantize(weight, bits, 64, h), weight, unseen)
    ours = _output_error(gptq.QUANTIZER(weight, bits, 64, h), weight, unseen)
    assert ours < factor * plain


def _rounded(weight: np.ndarray, bits: int, h: np.ndarray) -> tuple[Any, Any]:
    """Return the problem and its state after GPTQ, before the refinement."""
    problem = gptq._Problem.from_moments(h, bits, 64)
    return problem, gptq._round(problem, np.ascontiguousarray(weight.T[problem.order]))


def _textbook(problem: Any, found: Any) -> np.ndarray:
    """Return the codes [K, N] of the definition, in float64, without Cholesky factor and blocks.

    After each input is rounded, the best values of the others are solved for.
    """
    h, w = problem.hessian.astype(np.float64), found.w.astype(np.float64)
    q, group = np.zeros(w.shape), np.repeat(np.arange(len(problem.starts)), problem.sizes)
    for j in range(len(w)):
        scale, z = found.s.astype(np.float64) * found.c[group[j]], found.z[group[j]]
        q[j] = np.clip(np.rint(w[j] / scale) + z, 0, problem.top)
        error = w[j] - (q[j] - z) * scale
        rest = np.arange(j + 1, len(w))
        if len(rest):
            w[rest] += np.linalg.solve(h[np.ix_(rest, rest)], h[rest, j])[:, None] * error
    return q


@pytest.mark.parametrize("bits", [2, 4])
def test_the_codes_equal_the_definition(bits: int) -> None:
    problem, found = _rounded(_weight(24, 150, 3), bits, _moments(_inputs(600, 150, 4)))
    want = _textbook(problem, found)
    # In float32 a tie can fall to the other side, and what follows in that row changes with it.
    assert (found.code == want).all(axis=0).mean() > 0.8
    plain = np.clip(np.rint(found.w / (found.s * found.c).repeat(problem.sizes, 0)), -9, 9)
    assert (plain + found.z.repeat(problem.sizes, 0) == want).all(axis=0).mean() == 0


def _loss(problem: Any, state: Any) -> np.ndarray:
    """Return the error of each row's outputs [R], float64."""
    sizes = problem.sizes
    step = (state.s * state.c).repeat(sizes, 0).astype(np.float64)
    e = state.w - step * (state.code - state.z.repeat(sizes, 0))
    return np.einsum("kr,kj,jr->r", e, problem.hessian.astype(np.float64), e)


@pytest.mark.parametrize("bits", [2, 4])
def test_each_refinement_lowers_the_error(bits: int) -> None:
    problem, state = _rounded(_weight(24, 150, 3), bits, _moments(_inputs(600, 150, 4)))
    first = _loss(problem, state).sum()
    for scaled in (False, True, True):
        better = gptq._sweep(problem, state, scaled=scaled)
        assert (_loss(problem, better) <= _loss(problem, state) * (1 + 1e-6)).all()
        assert (better.c == state.c).all() == (not scaled)
        state = better
    assert _loss(problem, state).sum() < 0.97 * first


def test_descent_ends_in_a_local_minimum() -> None:
    problem, state = _rounded(_weight(3, 70, 3), 2, _moments(_inputs(300, 70, 4)))
    for _ in range(30):
        state = gptq._sweep(problem, state, scaled=True)
    best = _loss(problem, state)
    for i in range(70):
        for change in (-1, 1):
            code = state.code.copy()
            code[i] = np.clip(code[i] + change, 0, 3)
            other = _loss(problem, dataclasses.replace(state, code=code))
            assert (other >= best * (1 - 1e-5)).all()
    for change in (-1, 1):
        for g in range(2):
            c = state.c.copy()
            c[g] += change
            other = _loss(problem, dataclasses.replace(state, c=c))
            assert (other >= best * (1 - 1e-5)).all()


@settings(max_examples=60, deadline=None)
@given(**MATRIX)
def test_any_shape_stays_in_the_format(
    bits: int, n: int, k: int, group_size: int, seed: int
) -> None:
    weight, h = _weight(n, k, seed), _moments(_inputs(2 * k + 8, k, seed))
    ours = gptq.QUANTIZER(weight, bits, group_size, h)  # checks codes, scales and int32
    assert np.isfinite(ours.dequantize()).all()


@pytest.mark.parametrize("bits", [2, 4])
@pytest.mark.parametrize(("k", "group_size"), [(1, 0), (6, 0), (7, 2), (40, 16), (150, 64)])
def test_no_worse_than_plain_rounding(bits: int, k: int, group_size: int) -> None:
    """On average: a single greedy row can be worse."""
    errors, exact = np.zeros(2), 0.0
    for seed in range(40):
        weight, h = _weight(3, k, seed), _moments(_inputs(2 * k + 8, k, seed))
        damped = h / np.diagonal(h).mean() + gptq.DAMPING * np.eye(k)
        for i, quantizer in enumerate((gptq.QUANTIZER, rtn.QUANTIZER)):
            e = quantizer(weight, bits, group_size, h).dequantize().astype(np.float64) - weight
            errors[i] += np.einsum("nk,kj,nj->", e, damped, e)
        exact += np.einsum("nk,kj,nj->", weight, damped, weight)
    # Where plain rounding is exact, 255 steps of a scale are not.
    assert errors[0] <= errors[1] + 1e-4 * exact


@pytest.mark.parametrize("k", [1, 63, 64, 65, 200])
def test_the_inverse_factor(k: int) -> None:
    h = _moments(_inputs(2 * k + 8, k, 5, spread=0.3))
    damped = gptq.damp(h.copy())
    u = gptq.inverse_factor(damped).astype(np.float64)
    np.testing.assert_array_equal(u, np.triu(u))
    np.testing.assert_allclose(u.T @ u @ damped, np.eye(k), atol=2e-3)


def test_the_block_size_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    weight, h = _weight(64, 150, 6), _moments(_inputs(600, 150, 7))
    whole = gptq.QUANTIZER(weight, 4, 64, h)
    monkeypatch.setattr(gptq, "BLOCK", 7)
    assert (gptq.QUANTIZER(weight, 4, 64, h).q == whole.q).all(axis=1).mean() > 0.9


def test_the_input_is_unchanged_and_the_result_deterministic() -> None:
    weight, h = _weight(16, 128, 8), _moments(_inputs(300, 128, 9))
    before = weight.copy(), h.copy()
    one, two = (gptq.QUANTIZER(weight, 2, 64, h) for _ in range(2))
    np.testing.assert_array_equal(one.q, two.q)
    np.testing.assert_array_equal(weight, before[0])
    np.testing.assert_array_equal(h, before[1])


def test_zero_inputs_and_zero_rows() -> None:
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


def test_rows_whose_products_could_overflow_are_rounded_plainly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weight, h = _weight(8, 128, 12), _moments(_inputs(300, 128, 13))
    plain = rtn.quantize(weight, 4, 64, h)
    free = gptq.QUANTIZER(weight, 4, 64, h)
    sums = gptq.products(free)
    monkeypatch.setattr(gptq, "INT32_LIMIT", int(np.median(sums)))
    bound = gptq.QUANTIZER(weight, 4, 64, h)
    over = sums > np.median(sums)
    for name in "qzcs":
        got, a, b = (getattr(tensor, name) for tensor in (bound, plain, free))
        np.testing.assert_array_equal(got[over], a[over])
        np.testing.assert_array_equal(got[~over], b[~over])


def test_8_bits_compensate_along_an_outlier_direction() -> None:
    weight, rng = _weight(48, 256, 14), np.random.default_rng(15)
    outlier = rng.standard_normal(256)  # a rotated outlier channel
    x, unseen = (
        (rng.standard_normal((600, 256)) + 30 * rng.standard_normal((600, 1)) * outlier).astype(
            "f4"
        )
        for _ in range(2)
    )
    plain = _output_error(rtn.quantize(weight, 8, 0), weight, unseen)
    assert _output_error(gptq.QUANTIZER(weight, 8, 0, _moments(x)), weight, unseen) < 0.1 * plain


@settings(max_examples=40, deadline=None)
@given(
    n=MATRIX["n"],
    k=MATRIX["k"],
    seed=MATRIX["seed"],
    exponent=st.sampled_from([-90, 0, 123]),
)
def test_8_bits_have_the_format_of_plain_rounding(n: int, k: int, seed: int, exponent: int) -> None:
    weight = np.ldexp(np.tanh(_weight(n, k, seed)), exponent)
    h = _moments(_inputs(2 * k + 8, k, seed))
    ours, plain = gptq.QUANTIZER(weight, 8, 0, h), rtn.quantize(weight, 8, 0)
    for name in "zcs":
        np.testing.assert_array_equal(getattr(ours, name), getattr(plain, name))
    assert ours.q.min() >= 1
    near = gptq.QUANTIZER(np.ldexp(weight, -exponent), 8, 0, h)
    np.testing.assert_array_equal(ours.q, near.q)


def test_8_bits_without_moments_are_plain_rounding() -> None:
    weight = _weight(4, 96, 14)
    np.testing.assert_array_equal(
        gptq.QUANTIZER(weight, 8, 0).dequantize(), rtn.quantize(weight, 8, 0).dequantize()
    )


ONES = np.ones((2, 64), np.float32)
EYE = np.eye(64, dtype=np.float32)


def test_moments_that_gptq_needs() -> None:
    with raises(UsageError, "gptq", 4, "got none"):
        gptq.QUANTIZER(ONES, 4, 64, None)
    with raises(UsageError, "gptq", 4, "got the diagonal"):
        gptq.QUANTIZER(ONES, 4, 64, np.ones(64, np.float32))


def test_a_hessian_that_is_not_positive_definite() -> None:
    with raises(UsageError, "positive definite"):
        gptq.QUANTIZER(ONES, 4, 64, EYE + 9 * EYE[::-1])
