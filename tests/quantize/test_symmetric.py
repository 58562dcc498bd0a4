"""Symmetric 4-bit weights: format, scale, compensation, and the arguments they reject."""

from __future__ import annotations

import numpy as np

from edgegen.errors import UsageError
from edgegen.quantize.symmetric import QUANTIZER
from tests.errors import raises


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


def _moments(k: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((400, k // 3)) @ rng.standard_normal((k // 3, k))
    x = (x + 0.3 * rng.standard_normal((400, k))).astype(np.float32)
    return x.T @ x / np.float32(400)


def test_codes_are_centred_on_zero_with_one_scale_a_row() -> None:
    for moments in (None, _moments(192, 1)):
        found = QUANTIZER(_weight(30, 192, 0), 4, 0, moments)
        assert (found.group_size, found.z.shape) == (192, (30, 1))
        assert (found.z == 8).all()
        assert (found.c == 1).all()
        assert found.steps.min() >= -8
        assert found.steps.max() <= 7


def test_the_scale_is_near_the_best() -> None:
    """Compared with brute force over a fine grid."""
    weight = _weight(20, 128, 2)
    found = QUANTIZER(weight, 4, 0)
    got = np.square(weight - found.dequantize()).sum(axis=1)
    for row, error in zip(weight, got, strict=True):
        widest = max(row.max() / 7, row.min() / -8)
        tried = widest * np.linspace(0.3, 1.0, 500)[:, None]
        best = np.square(row - np.clip(np.rint(row / tried), -8, 7) * tried).sum(axis=1).min()
        assert error <= 1.03 * best


def test_representable_weights_are_exact() -> None:
    steps = np.random.default_rng(3).integers(-8, 8, (5, 64))
    steps[:, 0] = -8
    weight = (steps * np.float32(0.125)).astype(np.float32)
    assert np.array_equal(QUANTIZER(weight, 4, 0).dequantize(), weight)
    assert np.array_equal(QUANTIZER(np.zeros((2, 64), np.float32), 4, 0).steps, np.zeros((2, 64)))


def test_compensation_lowers_the_output_error() -> None:
    weight, h = _weight(40, 192, 4), _moments(192, 5)

    def error(found: np.ndarray) -> float:
        difference = weight - found
        return float(np.einsum("nk,kl,nl->", difference, h, difference))

    plain = QUANTIZER(weight, 4, 0, np.diagonal(h).copy()).dequantize()
    assert error(QUANTIZER(weight, 4, 0, h).dequantize()) < 0.6 * error(plain)


def test_8_bits_are_those_of_rtn() -> None:
    found = QUANTIZER(_weight(4, 64, 6), 8, 0)
    assert (found.bits, found.z[0, 0]) == (8, 128)


def test_groups_and_2_bits_are_not_supported() -> None:
    with raises(UsageError, "symmetric", 64):
        QUANTIZER(_weight(4, 128, 7), 4, 64)
    with raises(UsageError, "4 or 8", 2):
        QUANTIZER(_weight(4, 128, 7), 2, 0)
