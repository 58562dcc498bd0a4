"""Trellis-coded weights: two bits each, and each weight depends on three consecutive codes.

After QTIP (arXiv:2406.11235), with a code whose values are small integers and whose decoder is two
table lookups. A weight is W[n, k] = s[n] * step[n, k]. A code of 4 bits stands for two weights of
an input k: those of rows 32 t + l and 32 t + l + 16, for a lane l in [0, 16). With c[i] the codes
of an input in their sequence, and v = 0, 1 for the two weights,

    step = FIRST[v][c[i] ^ c[i - 2]] + SECOND[v][c[i - 1]]

A sequence has the codes of 32 consecutive t, lane by lane: i = l * 32 + t - the first t. It is
cyclic: before its first code comes its last, so that a decoder needs no initial state. The
remaining t, fewer than 32, belong to the last sequence. The rows after N are padding; there are at
least two t.

The tables were trained on Gaussian numbers, by the method of `scripts/research/train_trellis.py`.
Rounding such numbers to this code leaves a mean squared error of 0.073 of their variance.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Int8

U8 = NDArray[np.uint8]

LANES = 16
ROWS = 2 * LANES
"""Rows that share one t."""
CYCLE = 32
"""Number of t in a sequence."""
BITS = 4
"""Bits of a code."""
SIGMA = 10
"""Standard deviation, in steps, of the numbers for which the tables are best."""

FIRST = np.array(
    [
        [5, 7, 16, 15, 6, -13, -6, -6, 6, 0, -1, -7, -4, -1, -13, 6],
        [10, -7, -4, 8, 3, 8, 2, -5, -3, -2, 6, -17, 15, -10, -6, -14],
    ],
    np.int8,
)
SECOND = np.array(
    [
        [-2, 1, 2, -9, -2, -5, 0, 4, -15, 11, 1, -5, 8, -9, 4, 7],
        [5, -1, -1, 4, 9, 3, -5, 13, 1, -10, 3, -2, 1, -5, -7, 7],
    ],
    np.int8,
)
"""[2, 16]"""


_PAIRS = [FIRST[v][:, None] + SECOND[v] for v in range(2)]
STEPS = np.stack(_PAIRS, axis=-1).reshape(256, 2)
"""FIRST[v][i] + SECOND[v][j] at [16 i + j, v], int8."""


def count_t(rows: int) -> int:
    """Return the number of t of a matrix with `rows` rows."""
    return max(2, -(-rows // ROWS))


def cycles(count: int) -> list[slice]:
    """Return the range of t of each sequence, for `count` of them in all."""
    starts = [CYCLE * i for i in range(max(1, count // CYCLE))]
    return [slice(a, b) for a, b in zip(starts, [*starts[1:], count], strict=True)]


def sequence(cycle: slice) -> NDArray[np.intp]:
    """Return the rows t * LANES + l of a cycle's codes in the order of their sequence."""
    rows = np.arange(cycle.start * LANES, cycle.stop * LANES)
    return rows.reshape(-1, LANES).T.reshape(-1)


def previous(count: int) -> NDArray[np.intp]:
    """Return the row of the code before each code, [count * LANES]."""
    before = np.empty(count * LANES, np.intp)
    for rows in map(sequence, cycles(count)):
        before[rows] = np.roll(rows, 1)
    return before


def decode(codes: U8, rows: int) -> Int8:
    """Return the steps [rows, K] of codes [T * LANES, K], row t * LANES + l for lane l of t.

    Args:
        codes: 0 to 15.
        rows: T = count_t(rows).
    """
    count = len(codes) // LANES
    steps = np.empty((count, 2, LANES, codes.shape[1]), np.int8)
    for cycle in cycles(count):
        in_sequence = steps_of(codes[sequence(cycle)])  # [L, K, 2]
        by_lane = in_sequence.reshape(LANES, -1, codes.shape[1], 2)
        steps[cycle] = by_lane.transpose(1, 3, 0, 2)
    return steps.reshape(-1, codes.shape[1])[:rows]


def steps_of(codes: U8) -> Int8:
    """Return the steps [L, ..., 2] of cyclic sequences of codes [L, ...]."""
    mixed, last = codes ^ np.roll(codes, 2, axis=0), np.roll(codes, 1, axis=0)
    steps: Int8 = STEPS[mixed << BITS | last]
    return steps
