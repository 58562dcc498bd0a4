"""The container of 2:4 matrices: round trips, its layout spelled out, and damaged bytes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, UsageError
from edgegen.quantize.packing24 import pack, unpack
from edgegen.quantize.tensor import QuantizedTensor


def _sparse(n: int, k: int, size: int, seed: int) -> QuantizedTensor:
    """Random codes; two places of each four hold the zero point."""
    rng = np.random.default_rng(seed)
    z = rng.integers(0, 4, (n, k // size)).astype(np.uint8)
    q = rng.integers(0, 4, (n, k // 4, 4)).astype(np.uint8)
    pruned = rng.permuted(np.tile([True, True, False, False], (n, k // 4, 1)), axis=2)
    q = np.where(pruned, np.repeat(z, size, axis=1).reshape(n, -1, 4), q).reshape(n, k)
    one = np.ones((n, k // size), np.uint8)
    return QuantizedTensor(2, size, q, z, one, np.ones(n, np.float32))


@given(st.integers(1, 5), st.integers(1, 4), st.sampled_from([16, 64]), st.integers(0, 2**32 - 1))
def test_a_round_trip_gives_the_codes(n: int, groups: int, size: int, seed: int) -> None:
    tensor = _sparse(n, groups * size, size, seed)
    packed = pack(tensor)
    assert packed.nbytes == tensor.q.size // 4
    assert np.array_equal(unpack(packed, tensor.z, size), tensor.q)


def test_the_layout_of_a_byte() -> None:
    one, z = np.ones((1, 1), np.uint8), np.array([[1]], np.uint8)
    q = np.array([[1, 3, 1, 0, 2, 1, 1, 1]], np.uint8)  # kept: 3 at 1, 0 at 3; then 2 at 0 alone
    packed = pack(QuantizedTensor(2, 8, q, z, one, np.ones(1, np.float32)))
    assert packed.tolist() == [[3 | 0 << 2 | 1 << 4 | 3 << 6, 2 | 1 << 2 | 0 << 4 | 1 << 6]]


def test_a_dense_matrix_is_refused() -> None:
    one = np.ones((1, 1), np.uint8)
    dense = QuantizedTensor(
        2, 4, np.array([[0, 1, 2, 3]], np.uint8), one * 0, one, np.ones(1, np.float32)
    )
    with pytest.raises(UsageError) as caught:
        pack(dense)
    assert str(caught.value) == (
        "2:4 packing takes a matrix of which two of each four inputs are 0"
    )


def test_other_widths_are_refused() -> None:
    one = np.ones((1, 1), np.uint8)
    with pytest.raises(UsageError) as caught:
        pack(QuantizedTensor(4, 6, np.zeros((1, 6), np.uint8), one, one, np.ones(1, np.float32)))
    assert str(caught.value) == (
        "2:4 packing takes 2-bit rows of a multiple of 4 inputs, not 4 bits and 6 inputs"
    )


def test_damaged_bytes_are_refused() -> None:
    z = np.zeros((1, 1), np.uint8)
    with pytest.raises(CorruptFile) as caught:
        unpack(np.array([[0b01010000]], np.uint8), z, 4)
    assert str(caught.value) == (
        "the places of a 2:4 matrix are not in order; export the bundle again"
    )
    with pytest.raises(CorruptFile) as caught:
        unpack(np.zeros((1, 2), np.uint8), z, 4)
    assert str(caught.value) == (
        "zero points of shape [1, 1] do not fit 1 rows of 8 inputs in groups of 4; export the "
        "bundle again"
    )
