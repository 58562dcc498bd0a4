"""The container of 2-bit matrices with two of four inputs pruned, as the accelerator reads it.

A byte holds four neighbouring inputs of a row: from its lowest bit on, the code of the first that
stays, the code of the second, the place of the first, the place of the second, two bits each. What
is pruned has the group's zero point as its code, so that it is exactly 0.
"""

from __future__ import annotations

import numpy as np

from edgegen.errors import CorruptFile, UsageError
from edgegen.quantize.packing import U8
from edgegen.quantize.tensor import QuantizedTensor

FOUR = 4


def pack(tensor: QuantizedTensor) -> U8:
    """Bytes [N, K / 4] of a 2-bit matrix; c, z and s are stored as those of a dense one.

    Raises:
        UsageError: not 2 bits, K is no multiple of 4, or more than two of four are not 0.
    """
    n, k = tensor.shape
    if tensor.bits != 2 or k % FOUR:
        raise UsageError(
            f"2:4 packing takes 2-bit rows of a multiple of 4 inputs, not {tensor.bits} bits and "
            f"{k} inputs"
        )
    used = (tensor.steps != 0).reshape(n, -1, FOUR)
    if used.sum(axis=2).max() > 2:
        raise UsageError("2:4 packing takes a matrix of which two of each four inputs are 0")
    # The places of what is not 0 come first; a stable sort keeps both halves in order.
    places = np.sort(np.argsort(~used, axis=2, kind="stable")[..., :2], axis=2).astype(np.uint8)
    codes = np.take_along_axis(tensor.q.reshape(n, -1, FOUR), places.astype(np.intp), axis=2)
    packed: U8 = (
        codes[..., 0] | codes[..., 1] << 2 | places[..., 0] << 4 | places[..., 1] << 6
    ).astype(np.uint8)
    return packed


def unpack(packed: U8, z: U8, group_size: int) -> U8:
    """Codes [N, K] from bytes [N, K / 4] and zero points [N, K / group_size].

    Raises:
        CorruptFile: shapes differ, or the two places of a byte are not in order.
    """
    n, k = len(packed), packed.shape[1] * FOUR
    if z.shape != (n, k // group_size):
        raise CorruptFile(
            f"zero points of shape {list(z.shape)} do not fit {n} rows of {k} inputs in groups "
            f"of {group_size}; export the bundle again"
        )
    fields = [packed >> np.uint8(2 * i) & np.uint8(3) for i in range(FOUR)]
    if (fields[2] >= fields[3]).any():
        raise CorruptFile("the places of a 2:4 matrix are not in order; export the bundle again")
    q = np.repeat(z, group_size, axis=1).reshape(n, -1, FOUR)
    for code, place in zip(fields[:2], fields[2:], strict=True):
        np.put_along_axis(q, place[..., None].astype(np.intp), code[..., None], axis=2)
    return q.reshape(n, k)
