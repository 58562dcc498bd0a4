"""Trellis codes decode as their definition says."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.arithmetic import trellis


def decode_one(codes: np.ndarray, refinement: int, bits: int, row: int, k: int) -> int:
    """Return one step by the module's docstring, with lists."""
    count = len(codes) // 16
    t, v, lane = row // 32, row % 32 // 16, row % 16
    cycle = min(t // 32, max(1, count // 32) - 1)
    start = 32 * cycle
    stop = count if cycle == max(1, count // 32) - 1 else start + 32
    sequence = [
        int(codes[16 * at + at_lane, k]) for at_lane in range(16) for at in range(start, stop)
    ]
    i = lane * (stop - start) + t - start
    first, second = trellis.FIRST[v].tolist(), trellis.SECOND[v].tolist()
    base = int(first[sequence[i] ^ sequence[i - 2]] + second[sequence[i - 1]])
    factor, offset, largest = {2: (1, 0, 0), 3: (2, 9, 1), 4: (3, 7, 3)}[bits]
    return factor * base + offset * (2 * refinement - largest)


@pytest.mark.parametrize("bits", trellis.RATES)
@pytest.mark.parametrize("rows", [1, 31, 64, 100, 1023, 1055, 2048, 2100])
def test_decoding(rows: int, bits: int) -> None:
    rng = np.random.default_rng(rows)
    codes = rng.integers(0, 16, (trellis.count_t(rows) * trellis.LANES, 3)).astype(np.uint8)
    refinements = rng.integers(0, 1 << bits - 2, (rows, 3)).astype(np.uint8)
    steps = trellis.decode(codes, refinements, bits)
    assert steps.shape == (rows, 3)
    for row in {0, rows - 1, *rng.integers(0, rows, 40).tolist()}:
        want = [decode_one(codes, int(refinements[row, k]), bits, row, k) for k in range(3)]
        assert want == steps[row].tolist()


def test_the_largest_steps() -> None:
    """The documentation states them, and products of 8-bit codes rely on them."""
    base = np.abs(trellis.BASES).max()
    largest = {bits: base * rate.factor + rate.levels[-1] for bits, rate in trellis.RATES.items()}
    assert largest == {2: 28, 3: 65, 4: 105}


@pytest.mark.parametrize("bits", trellis.RATES)
def test_the_nearest_refinement(bits: int) -> None:
    rate = trellis.RATES[bits]
    rest = np.random.default_rng(0).normal(0, 15, 500).astype(np.float32)
    off = np.abs(rest - rate.levels[rate.refine(rest)])
    assert np.array_equal(off, np.abs(rest[:, None] - rate.levels).min(axis=1))


@pytest.mark.parametrize("count", [2, 31, 32, 63, 64, 100])
def test_the_sequences_cover_all_codes_once(count: int) -> None:
    cycles = trellis.cycles(count)
    assert all(32 <= c.stop - c.start < 64 for c in cycles) or (count < 32 and len(cycles) == 1)
    rows = np.concatenate([trellis.sequence(cycle) for cycle in cycles])
    assert sorted(rows.tolist()) == list(range(16 * count))
