"""Order of a program's entries: an entry waits only if it reads what an earlier one may not have
written yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from edgegen.runtimes.fpga.instructions import Op, Operand, Vector
from edgegen.runtimes.fpga.layout import BEAT, Command

Entry = Command | Vector
Span = tuple[int, int]
"""Addresses from the first to before the second."""


def ordered(entries: Iterable[Entry], last: int) -> Iterator[Entry]:
    """Yield entries with `waits` set where they read the result of an entry that may be pending.

    Reads and writes are each in the order of the entries, so that only such reads need to wait.

    Args:
        last: the largest position of a token.
    """
    pending: list[Span] = []
    for entry in entries:
        waits = any(a < end and start < b for a, b in reads(entry, last) for start, end in pending)
        written = writes(entry, last)
        pending = [written] if waits else [*pending, written]
        yield replace(entry, waits=waits)


def reads(entry: Entry, last: int) -> list[Span]:
    """Return the addresses that an entry reads at any position, at least."""
    if isinstance(entry, Command):
        c = entry.at(last)
        weights = c.weights, c.weights + (c.segments - 1) * c.stride + c.beats * BEAT
        return [weights, (c.source, c.source + c.input_bytes)]
    segments = -(-entry.segments // 8) if entry.op is Op.VALUE else entry.segments
    moved = BEAT * entry.offset.beats(last)
    found = [_span(entry.a, entry.segments, entry.a_stride, entry.a_beats(last), moved)]
    if entry.operand in (Operand.SCALAR, Operand.VECTOR):
        found.append(_span(entry.b, segments, entry.b_stride, entry.b_beats(last), moved))
    return found


def writes(entry: Entry, last: int) -> Span:
    """Return the addresses that an entry writes at any position, at least."""
    if isinstance(entry, Command):
        return entry.target, entry.target + entry.at(last).output_bytes
    moved = BEAT * entry.offset.beats(last)
    return _span(entry.out, entry.segments, entry.out_stride, entry.out_beats(last), moved)


def _span(start: int, segments: int, stride: int, beats: int, moved: int) -> Span:
    return start, start + (segments - 1) * stride + beats * BEAT + moved
