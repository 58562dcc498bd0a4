"""Packing of signed 4-bit values, which the engine writes slot by slot."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def pack_signed(values: NDArray[np.int8]) -> NDArray[np.uint8]:
    """Pack int4 values [N, K] for mode K4: keys by token, or values by dimension.

    A beat has 16 codes of one row in its low half and 16 of the next row in its high half.
    """
    n, k = values.shape
    codes = np.pad(values, ((0, n % 2), (0, -k % 32))).view(np.uint8) & np.uint8(15)
    data = codes[:, ::2] | codes[:, 1::2] << np.uint8(4)
    return data.reshape(len(data) // 2, 2, -1, 8).swapaxes(1, 2).reshape(-1)
