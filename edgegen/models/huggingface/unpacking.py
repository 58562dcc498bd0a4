"""Arithmetic that formats of quantized weights share: unpacking of codes, and scales of blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.models.files import printable
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows
from edgegen.models.metadata import MAX_SIZE, Metadata

FLOATS: Final = ("F32", "F16", "BF16")
_E2M1: Final = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6], np.float32)
E2M1: Final = np.concatenate([_E2M1, -_E2M1])
"""The 16 values of FP4: 1 sign, 2 exponent and 1 mantissa bit (OCP Microscaling Formats)."""


def unpack_bits(words: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Return codes of `bits` bits, at most 8, from 32-bit words along the last axis.

    The first code is in the lowest bits of the first word, and a code may lie in two words.
    """
    data = np.ascontiguousarray(words).view(np.uint8)
    if bits == 8:
        return data
    if 8 % bits:
        places = np.unpackbits(data, axis=-1, bitorder="little")
        count = places.shape[-1] // bits
        places = places[..., : count * bits].reshape(*data.shape[:-1], count, bits)
        return np.packbits(places, axis=-1, bitorder="little")[..., 0]
    out = np.empty((*data.shape, 8 // bits), np.uint8)
    for i in range(8 // bits):
        np.right_shift(data, bits * i, out=out[..., i])
    out &= (1 << bits) - 1
    return out.reshape(*data.shape[:-1], -1)


def fp4_values(data: NDArray[np.uint8]) -> Float:
    """Return the values of packed FP4 codes along the last axis, the lower half byte first."""
    return E2M1[np.stack([data & 15, data >> 4], -1).reshape(*data.shape[:-1], -1)]


def powers(codes: NDArray[np.uint8]) -> Float:
    """Return scales of type E8M0: 2^(code - 127), and NaN for 255."""
    with np.errstate(under="ignore"):
        values = np.ldexp(np.float32(1), codes.astype(np.int32) - 127)
    return np.where(codes == 255, np.float32(np.nan), values)


def repeat_columns(values: NDArray[Any], columns: int) -> NDArray[Any]:
    """Return values [rows, groups] with a column of its own for each of `columns` inputs."""
    return np.repeat(values, columns // values.shape[1], axis=1)


def block_shape(config: Metadata, key: str) -> tuple[int, int] | None:
    """Return the rows and columns of a block that the settings state, or None."""
    if config.get(key) is None:
        return None
    rows, columns = config.sequence(key, 2)
    if not all(isinstance(size, int) and 0 < size <= MAX_SIZE for size in (rows, columns)):
        raise config.corrupt(f"expected two block sizes, got {[rows, columns]!r:.60}")
    return rows, columns


def group_size(name: str, columns: int, groups: int) -> int:
    """Return how many columns share a scale. Raise CorruptFile if it is not an integer."""
    if groups == 0 or columns % groups:
        raise CorruptFile(
            f"expected scales of equal groups of {columns} columns of tensor {printable(name)}, "
            f"got {groups} groups; download the model again"
        )
    return columns // groups


def read_order(stored: StoredTensors, name: str, groups: int) -> NDArray[np.int64] | None:
    """Return the group of each column that a tensor states, or None if there is no such tensor."""
    if name not in stored:
        return None
    order = stored.read(name).astype(np.int64)
    if order.size and not 0 <= order.min() <= order.max() < groups:
        raise CorruptFile(
            f"expected groups from 0 to {groups - 1} in tensor {printable(name)}, got "
            f"{order.min()} to {order.max()}; download the model again"
        )
    return order


def scaled_tensor(
    stored: StoredTensors, weight: str, scale: str, blocks: tuple[int, int] | None = None
) -> PackedTensor:
    """Return a matrix of 8-bit codes with one scale for all, a row, a group of it, or a block.

    Args:
        stored: the folder's tensors.
        weight: name of the codes [rows, columns].
        scale: name of the scales: one, [rows, 1], [rows, groups], or a grid of blocks.
        blocks: rows and columns of a block; None for other scales.
    """
    rows, columns = stored.matrix(weight, ("F8_E4M3", "I8"))
    if blocks is not None:
        stored.check(scale, FLOATS, (-(-rows // blocks[0]), -(-columns // blocks[1])))
    elif stored.shape(scale) not in ((), (1,), (rows,)):
        groups = stored.matrix(scale, FLOATS)[1]
        stored.check(scale, FLOATS, (rows, groups), (1, 1))
        group_size(weight, columns, groups)

    def opened() -> ReadRows:
        scales = stored.read(scale)
        grid = scales.reshape(-1, scales.shape[1] if scales.ndim == 2 else 1)
        one = rows if len(grid) == 1 else 1
        height, width = blocks or (one, columns // grid.shape[1])

        def read(start: int, stop: int) -> Float:
            codes: Float = stored.read(weight, slice(start, stop)).astype(np.float32, copy=False)
            own = grid[np.arange(start, stop) // height]
            codes *= np.repeat(own, width, axis=1)[:, :columns]
            return codes

        return read

    return PackedTensor((rows, columns), (weight, scale), opened)


def fp4_tensor(
    stored: StoredTensors, weight: str, scale: str, factor: Callable[[], float] = lambda: 1.0
) -> PackedTensor:
    """Return a matrix of FP4 codes, two a byte, with a scale per group of columns.

    Args:
        stored: the folder's tensors.
        weight: name of the codes, U8 [rows, columns / 2].
        scale: name of the scales [rows, groups]: F8_E4M3 (NVFP4) or U8 as E8M0 (MXFP4).
        factor: returns what multiplies all scales.
    """
    rows, half = stored.matrix(weight, ("U8",))
    groups = stored.matrix(scale, ("F8_E4M3", "U8"))[1]
    stored.check(scale, (stored.dtype(scale),), (rows, groups))
    group_size(weight, 2 * half, groups)

    def opened() -> ReadRows:
        common = np.float32(factor())

        def read(start: int, stop: int) -> Float:
            scales = stored.read(scale, slice(start, stop))
            scales = (powers(scales) if scales.dtype == np.uint8 else scales) * common
            values = fp4_values(stored.read(weight, slice(start, stop)))
            values *= repeat_columns(scales, 2 * half)
            return values

        return read

    return PackedTensor((rows, 2 * half), (weight, scale), opened)
