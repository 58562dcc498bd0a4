"""Trellis-coded weights of 2, 3 or 4 bits: each weight depends on three consecutive codes.

After QTIP (arXiv:2406.11235), with a code whose values are small integers and whose decoder is two
table lookups. A weight is W[n, k] = s[n] * step[n, k]. A code of 4 bits stands for two weights of
an input k: those of rows 32 t + l and 32 t + l + 16, for a lane l in [0, 16). With c[i] the codes
of an input in their sequence, and v = 0, 1 for the two weights,

    base = FIRST[v][c[i] ^ c[i - 2]] + SECOND[v][c[i - 1]]

At 2 bits this is the step. At 3 and 4 bits each weight has a refinement r of 1 or 2 bits beside its
code, and with the factor f and the offset d of `RATES`

    step = f * base + d * (2 * r - max r)

A sequence has the codes of 32 consecutive t, lane by lane: i = l * 32 + t - the first t. It is
cyclic: before its first code comes its last, so that a decoder needs no initial state. The
remaining t, fewer than 32, belong to the last sequence. The rows after N are padding; there are at
least two t.

The tables were trained on Gaussian numbers, by the method of `scripts/research/train_trellis.py`.
Rounding such numbers to 2, 3 and 4 bits leaves a mean squared error of 0.073, 0.020 and 0.0052 of
their variance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8

U8 = NDArray[np.uint8]

LANES = 16
ROWS = 2 * LANES
"""Rows that share one t."""
CYCLE = 32
"""Number of t in a sequence."""
BITS = 4
"""Bits of a code."""
SIGMA = 10
"""Standard deviation, in units of the tables, of the numbers for which they are best."""


@dataclass(frozen=True)
class Rate:
    """Steps of one number of bits a weight."""

    planes: int
    """Bits of a refinement."""
    factor: int
    """Multiplier of the tables."""
    offset: int
    """Half the distance of two neighbouring refinements."""

    @property
    def sigma(self) -> int:
        """Standard deviation, in steps, of the numbers for which the steps are best."""
        return SIGMA * self.factor

    @property
    def levels(self) -> Int8:
        """Offsets of the refinements from the middle of the step, [2 ** planes]."""
        count = 1 << self.planes
        return (self.offset * (2 * np.arange(count) - count + 1)).astype(np.int8)

    def refine(self, rest: Float) -> U8:
        """Return the refinements whose levels are nearest to `rest`, in steps."""
        count = 1 << self.planes
        if count == 1:
            return np.zeros(rest.shape, np.uint8)
        nearest = np.rint((rest / self.offset + (count - 1)) / 2)
        return np.clip(nearest, 0, count - 1).astype(np.uint8)


RATES = {2: Rate(0, 1, 0), 3: Rate(1, 2, 9), 4: Rate(2, 3, 7)}
"""Rate by bits a weight."""

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
BASES = np.stack(_PAIRS, axis=-1).reshape(256, 2)
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


def decode(codes: U8, refinements: U8, bits: int) -> Int8:
    """Return the steps [N, K] of codes [T * LANES, K], row t * LANES + l for lane l of t.

    Args:
        codes: 0 to 15; T = count_t(N).
        refinements: [N, K], of bits - 2 bits.
        bits: of a weight.
    """
    (count, k), rate = (len(codes) // LANES, codes.shape[1]), RATES[bits]
    bases = np.empty((count, 2, LANES, k), np.int8)
    for cycle in cycles(count):
        in_sequence = bases_of(codes[sequence(cycle)])  # [L, K, 2]
        bases[cycle] = in_sequence.reshape(LANES, -1, k, 2).transpose(1, 3, 0, 2)
    in_rows = bases.reshape(-1, k)[: len(refinements)]
    return in_rows * np.int8(rate.factor) + rate.levels[refinements]


def bases_of(codes: U8) -> Int8:
    """Return the sums of table entries [L, ..., 2] of cyclic sequences of codes [L, ...]."""
    mixed, last = codes ^ np.roll(codes, 2, axis=0), np.roll(codes, 1, axis=0)
    bases: Int8 = BASES[mixed << BITS | last]
    return bases
