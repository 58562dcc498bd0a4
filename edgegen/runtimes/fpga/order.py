"""Order of a program's entries.

An instruction takes vector A from the one before, or from products, if these compute it. An entry
waits only if it reads what an earlier one may not have written yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from edgegen.runtimes.fpga.instructions import CODED, KEPT, Elements, Op, Operand, Vector
from edgegen.runtimes.fpga.layout import BEAT, Command

Entry = Command | Vector
Span = tuple[int, int]
"""Addresses from the first to before the second."""


def ordered(entries: Iterable[Entry], last: int) -> Iterator[Entry]:
    """Yield entries with all flags set that say where vectors are and what they wait for.

    Reads and writes are each in the order of the entries, so that only reads of a result that may
    be pending need to wait.

    Args:
        last: the largest position of a token.
    """
    pending: list[Span] = []
    for entry in chained(passed(list(entries), last), last):
        missing = {i for i, span in enumerate(pending) if _overlap(reads(entry, last), [span])}
        barrier = isinstance(entry, Vector) and entry.barrier
        waits = barrier or len(pending) - 1 in missing
        if isinstance(entry, Vector) and missing and not waits:
            pending = pending[-1:]
            yield replace(entry, nearly=True)
        else:
            waits |= bool(missing)
            pending = [] if waits else pending
            yield replace(entry, waits=waits)
        pending += writes(entry, last)


def intervals(queue: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """Yield the entries between barriers."""
    starts = [i for i, e in enumerate(queue) if isinstance(e, Vector) and e.barrier]
    for start, end in pairwise([0, *starts, len(queue)]):
        yield queue[start:end]


def passed(entries: Sequence[Entry], last: int) -> list[Entry]:
    """Return entries with `passes` and `summed` set where an instruction reads products' sums.

    It is the only reader, and instructions read sums in the order of the products. The queue holds
    all sums unless the instruction follows its only product: a full one stops the array and with it
    memory, which others that are not executed yet may need.
    """
    found, positions = list(entries), (*range(8), last)
    pending: list[tuple[int, Command, list[int]]] = []  # products not taken, bytes of their sums
    between = False
    for i, entry in enumerate(entries):
        if isinstance(entry, Command):
            pending.append((i, entry, [entry.at(p).output_bytes for p in positions]))
            continue
        count = 0
        if entry.op is Op.CONVERT and not entry.offset.a and not entry.barrier and pending:
            products = [(product.target, sizes) for _, product, sizes in pending]
            count = _taken(entry, products, positions)
        fits = sum(sizes[-1] for *_, sizes in pending) <= KEPT * BEAT
        passes = count > 0 and (fits or (len(pending) == 1 and not between))
        if passes:
            found[i] = replace(entry, summed=True)
            for at, product, _ in pending[:count]:
                found[at] = replace(product, passes=True)
        pending = pending[count:]
        if not count and _overlap(reads(entry, last), [_sums(p, last) for _, p, _ in pending]):
            pending = []  # their sums are in memory
        between = bool(pending) and (between or bool(reads(found[i], last)))
    return found


def _overlap(some: Iterable[Span], others: Iterable[Span]) -> bool:
    spans = list(others)
    return any(a < end and start < b for a, b in some for start, end in spans)


def _sums(product: Command, last: int) -> Span:
    return product.target, product.target + product.at(last).output_bytes


def _taken(v: Vector, products: Sequence[tuple[int, list[int]]], positions: Sequence[int]) -> int:
    """Return the number of first products whose sums are vector A at all positions, or 0.

    Args:
        v: the instruction.
        products: address of the sums of each, and their bytes at each position.
        positions: of the token.
    """
    wanted = [v.a_beats(position) * BEAT for position in positions]
    total, count = v.segments * wanted[-1], 0
    while count < len(products) and total > 0:
        total -= products[count][1][-1]
        count += 1
    if total or products[0][0] != v.a:
        return 0
    for k, size in enumerate(wanted):
        own = _joined((v.a + i * v.a_stride, size) for i in range(v.segments))
        if own != _joined((at, sizes[k]) for at, sizes in products[:count]):
            return 0
    return count


def _joined(parts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return addresses and sizes, with consecutive ones joined."""
    found: list[tuple[int, int]] = []
    for at, size in parts:
        if found and sum(found[-1]) == at:
            found[-1] = found[-1][0], found[-1][1] + size
        else:
            found.append((at, size))
    return found


def chained(entries: Iterable[Entry], last: int) -> list[Entry]:
    """Return entries with `chained`, `scaled` and `kept` set where an instruction reads the result
    of the one before. Products between them do not matter."""
    found = list(entries)
    before: int | None = None
    for i, entry in enumerate(found):
        if isinstance(entry, Command):
            continue
        first = None if before is None else found[before]
        if isinstance(first, Vector) and before is not None:
            chained = _follows(first, entry, last)
            scaled = not chained and _scales(first, entry, last)
            if chained or scaled:
                found[before] = replace(first, kept=True)
                found[i] = replace(entry, chained=chained, scaled=scaled)
        before = i
    return found


def _scales(first: Vector, second: Vector, last: int) -> bool:
    """Return whether the scalars of B are, in this order, the result of the instruction before."""
    moves = first.offset.out or second.offset.b
    if second.operand is not Operand.SCALAR or second.barrier or moves or first.op in CODED:
        return False
    written = _beats(first.out, first.segments, first.out_stride, first.out_beats(last))
    return written == _beats(second.b, second.segments, second.b_stride, 1)


def _follows(first: Vector, second: Vector, last: int) -> bool:
    """Return whether vector A of an instruction is, in this order, the result of the one before."""
    moves = first.offset.out or second.offset.a
    grows = first.offset.count != second.offset.count
    written = _beats(first.out, first.segments, first.out_stride, first.out_beats(last))
    read = _beats(second.a, second.segments, second.a_stride, second.a_beats(last))
    size = first.segments * first.out_beats(last)
    floats = first.op not in CODED and second.source is Elements.FLOATS
    return (
        floats
        and not second.barrier
        and not moves
        and not grows
        and size <= KEPT
        and written == read
    )


def _beats(start: int, segments: int, stride: int, beats: int) -> tuple[int, ...]:
    """Return a description of segments that is the same for the same beats in the same order."""
    if segments == 1 or stride == beats * BEAT:
        return start, segments * beats
    return start, segments, stride, beats


def reads(entry: Entry, last: int) -> list[Span]:
    """Return the addresses that an entry reads at any position, at least."""
    if isinstance(entry, Command):
        c = entry.at(last)
        weights = c.weights, c.weights + (c.segments - 1) * c.stride + c.beats * BEAT
        return [weights, (c.source, c.source + c.input_bytes)]
    segments = -(-entry.segments // 8) if entry.op is Op.VALUE else entry.segments
    moved, offset, found = BEAT * entry.offset.beats(last), entry.offset, []
    if not entry.chained and not entry.summed:
        size = entry.a_beats(last)
        found.append(_span(entry.a, entry.segments, entry.a_stride, size, moved * offset.a))
    if entry.operand in (Operand.SCALAR, Operand.VECTOR) and not entry.scaled:
        size = entry.b_beats(last)
        found.append(_span(entry.b, segments, entry.b_stride, size, moved * offset.b))
    return found


def writes(entry: Entry, last: int) -> list[Span]:
    """Return the addresses that an entry writes at any position, at least."""
    if isinstance(entry, Command):
        return [] if entry.passes else [_sums(entry, last)]
    moved = BEAT * entry.offset.beats(last) * entry.offset.out
    return [_span(entry.out, entry.segments, entry.out_stride, entry.out_beats(last), moved)]


def _span(start: int, segments: int, stride: int, beats: int, moved: int) -> Span:
    return start, start + (segments - 1) * stride + beats * BEAT + moved
