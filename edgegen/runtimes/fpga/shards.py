"""Division of a queue of products among accelerators that share a memory.

The beats of a queue are cut into consecutive parts of about the same size. Where a cut divides a
product, each accelerator computes a range of its rows. All read the same inputs, and their sums lie
side by side, so that neither the image nor the buffers depend on the number of accelerators.
`divide` of runtimes/native/src/commands.cpp is the same in C++.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Command, stream_beats


def divide(commands: Sequence[Command], accelerators: int) -> list[list[Command]]:
    """Return the commands of each accelerator; those of the last ones may be empty.

    Args:
        commands: products whose sizes do not depend on a position.
        accelerators: their number.
    """
    parts: list[list[Command]] = [[] for _ in range(accelerators)]
    total = sum(c.beats * c.segments for c in commands)
    before = 0
    for c in commands:
        cuts = [_cut(c, total * i // accelerators - before) for i in range(accelerators + 1)]
        for part, (first, last) in zip(parts, pairwise(cuts), strict=True):
            if first < last:
                part.append(_rows(c, first, last))
        before += c.beats * c.segments
    return parts


def rows_of(c: Command, rows: range) -> Command:
    """Return the product of a range of rows, and of those before them that no cut divides.

    Sums lie where those of the whole product do.
    """
    unit = unit_of(c)
    return _rows(c, rows.start // 2 // unit * unit, -(-rows.stop // 2))


def _pairs(c: Command) -> int:
    return -(-c.rows // 2)


def _cut(c: Command, beats: int) -> int:
    """Return the pair of rows at which a product can be divided that is nearest to a beat."""
    pairs, size = _pairs(c), c.beats * c.segments
    if beats <= 0 or beats >= size:
        return pairs if beats > 0 else 0
    unit = unit_of(c)
    return min(pairs, (beats * pairs // size + unit // 2) // unit * unit)


def unit_of(c: Command) -> int:
    """Return the row pairs after which a beat of scales and, of sums for one token, one of sums
    begins."""
    groups, _ = c.mode.scales
    unit = groups // math.gcd(groups, c.inputs // GROUP) if groups else 1
    return math.lcm(unit, 2) if c.tokens == 1 else unit


def _rows(c: Command, first: int, last: int) -> Command:
    """Return the product of the row pairs [first, last)."""
    pairs = _pairs(c)
    target = c.target + replace(c, rows=2 * first).output_bytes
    part = replace(c, rows=min(2 * last, c.rows) - 2 * first, target=target)
    if c.segments > 1:  # one for each pair
        return replace(part, weights=c.weights + first * c.stride, segments=last - first)
    start, end = (c.beats if at == pairs else _beats(c, at) for at in (first, last))
    return replace(part, weights=c.weights + start * BEAT, beats=end - start)


def _beats(c: Command, pairs: int) -> int:
    return stream_beats(c.mode, 2 * pairs, c.inputs + -c.inputs % WORD)
