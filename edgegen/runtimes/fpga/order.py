"""Order of a program's entries: an instruction takes vector A from the one before if that computes
it, and an entry waits only if it reads what an earlier one may not have written yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from edgegen.runtimes.fpga.instructions import CODED, KEPT, Elements, Op, Operand, Vector
from edgegen.runtimes.fpga.layout import BEAT, Command

Entry = Command | Vector
Span = tuple[int, int]
"""Addresses from the first to before the second."""


def ordered(entries: Iterable[Entry], last: int) -> Iterator[Entry]:
    """Yield entries with `chained`, `kept` and `waits` set.

    Reads and writes are each in the order of the entries, so that only reads of a result that may
    be pending need to wait.

    Args:
        last: the largest position of a token.
    """
    pending: list[Span] = []
    for entry in chained(entries, last):
        waits = any(a < end and start < b for a, b in reads(entry, last) for start, end in pending)
        waits |= isinstance(entry, Vector) and entry.barrier
        written = writes(entry, last)
        pending = [written] if waits else [*pending, written]
        yield replace(entry, waits=waits)


def chained(entries: Iterable[Entry], last: int) -> Iterator[Entry]:
    """Yield entries with `chained` and `kept` set where an instruction reads the result before."""
    before: Entry | None = None
    for entry in entries:
        if (
            isinstance(before, Vector)
            and isinstance(entry, Vector)
            and _follows(before, entry, last)
        ):
            yield replace(before, kept=True)
            before = replace(entry, chained=True)
            continue
        if before is not None:
            yield before
        before = entry
    if before is not None:
        yield before


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
    if not entry.chained:
        size = entry.a_beats(last)
        found.append(_span(entry.a, entry.segments, entry.a_stride, size, moved * offset.a))
    if entry.operand in (Operand.SCALAR, Operand.VECTOR):
        size = entry.b_beats(last)
        found.append(_span(entry.b, segments, entry.b_stride, size, moved * offset.b))
    return found


def writes(entry: Entry, last: int) -> Span:
    """Return the addresses that an entry writes at any position, at least."""
    if isinstance(entry, Command):
        return entry.target, entry.target + entry.at(last).output_bytes
    moved = BEAT * entry.offset.beats(last) * entry.offset.out
    return _span(entry.out, entry.segments, entry.out_stride, entry.out_beats(last), moved)


def _span(start: int, segments: int, stride: int, beats: int, moved: int) -> Span:
    return start, start + (segments - 1) * stride + beats * BEAT + moved
