"""Packing of 1-, 2-, 4- and 8-bit codes in the layout of ONNX Runtime's MatMulNBits.

The lowest bits of a byte hold the first code, and every row starts at a new byte. For example, 576
inputs in groups of 64 have 9 zero points a row, which take 3 bytes at 2 bits and 5 bytes at 4.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile

U8 = NDArray[np.uint8]


def pack_codes(q: U8, bits: int, group_size: int = 1) -> U8:
    """Pack codes [N, K] into bytes [N, ceil(G * group_size * bits / 8)], G = ceil(K / group_size).

    Reshaped to [N, G, group_size * bits / 8] this is the input B of MatMulNBits. The codes that
    pad the last group are 0; no input is multiplied by them.

    Raises:
        ValueError: a code is wider than `bits`, or `bits` is not 1, 2, 4 or 8.
    """
    per_byte = _per_byte(bits)
    if q.size and int(q.max()) >> bits:
        raise ValueError(f"expected codes of {bits} bits, got code {int(q.max())}")
    n, k = q.shape
    if bits == 8 and k % group_size == 0:
        return q  # no copy: an embedding is the largest piece of a model
    groups = -(-k // group_size) * group_size
    padded = np.zeros((n, -(-groups // per_byte) * per_byte), np.uint8)
    padded[:, :k] = q
    packed = np.zeros((n, padded.shape[1] // per_byte), np.uint8)
    for lane in range(per_byte):
        packed |= padded[:, lane::per_byte] << np.uint8(lane * bits)
    return packed


def unpack_codes(packed: U8, bits: int, k: int) -> U8:
    """Unpack bytes [N, K * bits / 8 or more] into codes [N, K], without the padding.

    Raises:
        CorruptFile: a row has too few bytes for K codes.
        ValueError: `bits` is not 1, 2, 4 or 8.
    """
    per_byte = _per_byte(bits)
    n, width = packed.shape
    if width * per_byte < k:
        raise CorruptFile(
            f"expected {-(-k // per_byte)} bytes for a row of {k} codes of {bits} bits, "
            f"got {width}; export the bundle again"
        )
    codes = np.empty((n, width * per_byte), np.uint8)
    for lane in range(per_byte):
        codes[:, lane::per_byte] = packed >> np.uint8(lane * bits) & np.uint8((1 << bits) - 1)
    return codes[:, :k]


def pack_zero_points(z: U8, bits: int) -> U8:
    """Pack zero points [N, G] into bytes [N, ceil(G * bits / 8)]; raise as `pack_codes`."""
    return pack_codes(z, bits)


def unpack_zero_points(packed: U8, bits: int, groups: int) -> U8:
    """Unpack bytes [N, ceil(G * bits / 8)] into zero points [N, G]; raise as `unpack_codes`."""
    return unpack_codes(packed, bits, groups)


def _per_byte(bits: int) -> int:
    if bits not in (1, 2, 4, 8):
        raise ValueError(f"expected 1, 2, 4 or 8 bits, got {bits}")
    return 8 // bits
