"""Packing of 2-, 4- and 8-bit codes as ONNX Runtime's MatMulNBits reads them.

The lowest bits of a byte hold the first code, and every row starts at a byte of its own: 576
inputs in groups of 64 have 9 zero points a row, which take 3 bytes at 2 bits and 5 at 4.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile

U8 = NDArray[np.uint8]


def pack_codes(q: U8, bits: int, group_size: int = 1) -> U8:
    """Codes [N, K] -> bytes [N, ceil(K / group_size) * group_size * bits / 8, rounded up].

    MatMulNBits' B is this with `group_size` given, reshaped to [N, G, group_size * bits / 8]; the
    codes that pad the last group are 0 and meet no input.

    Raises:
        ValueError: a code is wider than `bits`, or `bits` is not 1, 2, 4 or 8.
    """
    per_byte = _per_byte(bits)
    if q.size and int(q.max()) >> bits:
        raise ValueError(f"code {int(q.max())} is wider than {bits} bits")
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
    """Bytes [N, at least K * bits / 8] -> codes [N, K]; padding is dropped.

    Raises:
        CorruptFile: a row has too few bytes for K codes.
        ValueError: `bits` is not 1, 2, 4 or 8.
    """
    per_byte = _per_byte(bits)
    n, width = packed.shape
    if width * per_byte < k:
        raise CorruptFile(
            f"a packed row has {width} bytes, expected {-(-k // per_byte)} for {k} codes of "
            f"{bits} bits; export the bundle again"
        )
    codes = np.empty((n, width * per_byte), np.uint8)
    for lane in range(per_byte):
        codes[:, lane::per_byte] = packed >> np.uint8(lane * bits) & np.uint8((1 << bits) - 1)
    return codes[:, :k]


def pack_zero_points(z: U8, bits: int) -> U8:
    """Zero points [N, G] -> bytes [N, ceil(G * bits / 8)]. Raises as `pack_codes` does."""
    return pack_codes(z, bits)


def unpack_zero_points(packed: U8, bits: int, groups: int) -> U8:
    """Bytes [N, ceil(G * bits / 8)] -> zero points [N, G]. Raises as `unpack_codes` does."""
    return unpack_codes(packed, bits, groups)


def _per_byte(bits: int) -> int:
    if bits not in (1, 2, 4, 8):
        raise ValueError(f"{bits} bits do not divide a byte; choose 2, 4 or 8")
    return 8 // bits
