"""Round to nearest: no worse than min-max, exact in int32, correct at the limits of float32."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.quantize import base, rtn
from edgegen.quantize.tensor import QuantizedTensor
from tests.errors import raises

MATRIX = {
    "bits": st.sampled_from([2, 4]),
    "n": st.integers(1, 6),
    "k": st.integers(1, 100),
    "group_size": st.sampled_from([0, 1, 16, 64]),
    "seed": st.integers(0, 2**32 - 1),
}


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    """Return a matrix with rows and columns of different sizes, zero rows, and one-sided rows."""
    rng = np.random.default_rng(seed)
    w = rng.standard_t(3, (n, k)) * 10 ** rng.uniform(-3, 3, (n, 1)) * 10 ** rng.uniform(-1, 1, k)
    w[rng.random(n) < 0.1] = 0
    one_sign = rng.random(n) < 0.2
    w[one_sign] = np.abs(w[one_sign])
    return w.astype(np.float32)


def _min_max(weight: np.ndarray, bits: int, group_size: int) -> np.ndarray:
    """Return plain asymmetric rounding to the same format, in float64."""
    n, k = weight.shape
    group_size = group_size or k
    top = 2**bits - 1
    out = np.zeros((n, k))
    for i, row in enumerate(weight.astype(np.float64)):
        groups = [row[a : a + group_size] for a in range(0, k, group_size)]
        ends = [(min(g.min(), 0), max(g.max(), 0)) for g in groups]
        s = max(high - low for low, high in ends) / top / 255
        if s == 0:
            continue
        for j, (g, (low, high)) in enumerate(zip(groups, ends, strict=True)):
            step = s * max(1, np.rint((high - low) / top / s))
            z = np.clip(np.rint(-low / step), 0, top)
            out[i, j * group_size :][: len(g)] = (np.clip(np.rint(g / step) + z, 0, top) - z) * step
    return out


@settings(max_examples=60, deadline=None)
@given(**MATRIX)
def test_never_worse_than_min_max(bits: int, n: int, k: int, group_size: int, seed: int) -> None:
    weight = _weight(n, k, seed)
    ours = ((rtn.quantize(weight, bits, group_size).dequantize() - weight) ** 2).sum(axis=1)
    plain = ((_min_max(weight, bits, group_size) - weight) ** 2).sum(axis=1)
    # Where a row's ends are in a group's grid to the last bit, both errors are rounding noise.
    assert (ours <= plain * 1.001 + (np.abs(weight).max(axis=1) * 1e-5) ** 2 * k).all()


@settings(max_examples=60, deadline=None)
@given(**MATRIX)
def test_errors_are_half_a_step_within_the_clipped_range(
    bits: int, n: int, k: int, group_size: int, seed: int
) -> None:
    weight = _weight(n, k, seed)
    t = rtn.quantize(weight, bits, group_size)
    step = np.repeat(t.s[:, None] * t.c, t.group_size, axis=1)[:, :k]
    z = np.repeat(t.z, t.group_size, axis=1)[:, :k].astype(np.float32)
    ends = (-z * step, ((1 << bits) - 1 - z) * step)
    error = np.abs(t.dequantize() - np.clip(weight, *ends))
    assert (error <= step * 0.50001).all()


def test_the_search_lowers_the_error() -> None:
    weight = np.random.default_rng(0).standard_normal((64, 576)).astype(np.float32)
    for bits, factor in (2, 0.62), (4, 0.95):
        ours = ((rtn.quantize(weight, bits, 64).dequantize() - weight) ** 2).mean()
        assert ours < factor * ((_min_max(weight, bits, 64) - weight) ** 2).mean()


def test_important_inputs_have_less_error() -> None:
    rng = np.random.default_rng(0)
    weight = rng.standard_normal((64, 128)).astype(np.float32)
    importance = (10.0 ** rng.uniform(-3, 3, 128)).astype(np.float32)

    def error(tensor: QuantizedTensor) -> float:
        return float((importance * (tensor.dequantize() - weight) ** 2).sum())

    weighted = rtn.quantize(weight, 2, 64, importance)
    assert error(weighted) < 0.7 * error(rtn.quantize(weight, 2, 64))
    for same in (np.ones(128, np.float32), np.zeros(128, np.float32)):
        _assert_equal(rtn.quantize(weight, 2, 64, same), rtn.quantize(weight, 2, 64))


@given(**MATRIX, power=st.integers(-60, 60))
@settings(max_examples=30, deadline=None)
def test_a_power_of_two_changes_only_the_scale(
    bits: int, n: int, k: int, group_size: int, seed: int, power: int
) -> None:
    weight = _weight(n, k, seed)
    weight[np.abs(weight).max(axis=1) == 0] = 1  # the scale of zeros is arbitrary
    plain = rtn.quantize(weight, bits, group_size)
    scaled = rtn.quantize(np.ldexp(weight, power), bits, group_size)
    back = QuantizedTensor(
        bits, scaled.group_size, scaled.q, scaled.z, scaled.c, np.ldexp(scaled.s, -power)
    )
    _assert_equal(back, plain)


def test_rows_do_not_depend_on_each_other_or_on_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    weight = _weight(40, 96, 3)
    whole = rtn.quantize(weight, 4, 32)
    order = np.random.default_rng(0).permutation(40)
    shuffled = rtn.quantize(weight[order], 4, 32)
    np.testing.assert_array_equal(shuffled.q, whole.q[order])
    np.testing.assert_array_equal(shuffled.s, whole.s[order])
    monkeypatch.setattr(rtn, "CHUNK", 200)
    _assert_equal(rtn.quantize(weight, 4, 32), whole)
    _assert_equal(rtn.quantize(weight, 8, 0), rtn.quantize(weight, 8, 96))


@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize("value", [0.0, 1.0, -3.7, 1e30, -1e30, 1e-30, 1e-38, 1e-44])
def test_constants(bits: int, value: float) -> None:
    weight = np.full((3, 100), value, np.float32)
    result = rtn.quantize(weight, bits, 0 if bits == 8 else 64)
    # Below float32's normal range a row's scale stops at its end: 255 or 127 steps are lost.
    slack = abs(value) * 2e-6 + float(np.finfo(np.float32).tiny)
    np.testing.assert_allclose(result.dequantize(), weight, rtol=0, atol=slack)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_zeros_stay_zero(bits: int) -> None:
    weight = np.random.default_rng(0).standard_normal((4, 128)).astype(np.float32)
    weight[1] = 0
    weight[2, :64] = 0
    weight[3, ::2] = 0
    back = rtn.quantize(weight, bits, 0 if bits == 8 else 64).dequantize()
    assert (back[weight == 0] == 0).all()
    assert (back != 0).any(axis=1).tolist() == [True, False, True, True]


def test_a_tiny_group_beside_a_large_one() -> None:
    """c is at least 1, so a tiny group is rounded to zero."""
    weight = np.ones((1, 128), np.float32)
    weight[0, 64:] = np.linspace(-1e-6, 1e-6, 64)
    result = rtn.quantize(weight, 4, 64)
    assert result.c[0, 1] == 1
    np.testing.assert_allclose(result.dequantize(), weight, atol=1.01e-6)


def test_8_bits_are_symmetric() -> None:
    weight = _weight(5, 77, 4)
    t = rtn.quantize(weight, 8, 77)
    assert (t.group_size, t.z.tolist(), t.c.tolist()) == (77, [[128]] * 5, [[1]] * 5)
    assert t.q.min() >= 1
    s = np.maximum(np.abs(weight).max(axis=1, keepdims=True) / np.float32(127), 1.1754944e-38)
    np.testing.assert_array_equal(t.dequantize(), np.rint(weight / s) * s)


def test_products_stay_inside_int32() -> None:
    """The worst case: every weight at an end of its range, and all groups equal."""
    signs = np.where(np.arange(16384) % 64 < 32, 1.0, -1.0).astype(np.float32)
    signs[::64] = -15 / 16  # off the grid, or the search would find it exact at a small c
    weight = np.stack([signs, np.random.default_rng(0).standard_normal(16384).astype(np.float32)])
    result = rtn.quantize(weight, 4, 64)
    assert base.products(result).max() <= (2**31 - 1) // 127
    assert result.c[0].max() < 255
    assert result.c[1].max() > 150  # the ordinary row keeps its resolution
    exact = (np.abs(result.steps.astype(object)) * np.repeat(result.c, 64, axis=1)).sum(axis=1)
    assert [int(v) for v in exact] == base.products(result).tolist()
    np.testing.assert_allclose(result.dequantize()[0], signs, atol=0.11)


def test_the_last_group_may_be_shorter() -> None:
    weight = np.random.default_rng(0).standard_normal((2, 100)).astype(np.float32)
    result = rtn.quantize(weight, 4, 64)
    assert (result.shape, result.z.shape, result.c.shape) == ((2, 100), (2, 2), (2, 2))


ONES = np.ones((2, 64), np.float32)


@pytest.mark.parametrize(
    ("bits", "group_size", "values"),
    [(3, 64, ("2 or 4 or 8", 3)), (4, -1, (-1,)), (8, 32, ("8-bit", 32))],
)
def test_bits_and_groups_that_are_not_supported(
    bits: int, group_size: int, values: tuple[object, ...]
) -> None:
    with raises(UsageError, *values):
        rtn.quantize(ONES, bits, group_size)


@pytest.mark.parametrize(
    ("shape", "fill", "bits", "values"),
    [
        ((64,), 1, 4, ("[64]",)),
        ((2, 64), np.nan, 4, ("4.25e+37", "nan")),
        ((2, 64), 3e38, 4, ("4.25e+37", "3e+38")),
        ((1, 133145), 1, 8, (133144, 133145)),
    ],
)
def test_weights_that_are_not_supported(
    shape: tuple[int, ...], fill: float, bits: int, values: tuple[object, ...]
) -> None:
    with raises(UsageError, *values):
        rtn.quantize(np.full(shape, fill, np.float32), bits, 0)


@pytest.mark.parametrize(
    ("moments", "values"),
    [
        (np.ones(63), ("[64]", "[64, 64]", "[63]")),
        (np.eye(63), ("[64]", "[64, 64]", "[63, 63]")),
        (-np.ones(64), ("finite",)),
        (-np.eye(64), ("finite",)),
        (np.full(64, np.nan), ("finite",)),
    ],
    ids=["short", "small", "negative", "negative diagonal", "nan"],
)
def test_moments_that_are_not_supported(moments: np.ndarray, values: tuple[object, ...]) -> None:
    with raises(UsageError, *values):
        rtn.quantize(ONES, 4, 64, moments.astype(np.float32))


def _assert_equal(a: QuantizedTensor, b: QuantizedTensor) -> None:
    for name in "qzcs":
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name), err_msg=name)


@settings(max_examples=60, deadline=None)
@given(bits=st.sampled_from([2, 4]), limit=st.sampled_from([15, 64, 127]), **{
    "n": st.integers(1, 6), "k": st.integers(1, 150), "seed": st.integers(0, 2**32 - 1)
})  # fmt: skip
def test_narrow_bounds_the_products_of_all_codes(
    bits: int, limit: int, n: int, k: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    weight = (rng.standard_normal((n, k)) + rng.uniform(-2, 2, (n, 1))).astype(np.float32)
    result = rtn.QUANTIZER.narrow(weight, bits, 64, None, limit)
    top = (1 << bits) - 1
    worst = result.c.astype(int) * np.maximum(result.z.astype(int), top - result.z)
    assert worst.max() <= limit
    span = np.maximum(weight.max(axis=1), 0) - np.minimum(weight.min(axis=1), 0)
    assert (np.abs(result.dequantize() - weight).max(axis=1) <= 0.5 * span + 1e-6).all()


def test_narrow_loses_little() -> None:
    weight = np.random.default_rng(0).standard_normal((64, 576)).astype(np.float32)
    errors = [
        np.square(t.dequantize() - weight).mean()
        for t in (rtn.quantize(weight, 4, 64), rtn.QUANTIZER.narrow(weight, 4, 64, None, 127))
    ]
    assert errors[1] < 1.1 * errors[0]
    one_sided = np.abs(weight)
    coarse = rtn.QUANTIZER.narrow(one_sided, 4, 64, None, 127).dequantize()
    free = rtn.quantize(one_sided, 4, 64).dequantize()
    assert np.square(coarse - one_sided).mean() < 1.2 * np.square(free - one_sided).mean()
