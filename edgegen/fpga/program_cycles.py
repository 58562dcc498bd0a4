"""Cycles of a program that computes a whole token; a test compares them with counted cycles.

Entries are replayed in order. The read port delivers the beats of all entries one after the other,
and an entry that waits starts when all earlier ones have written their results.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from edgegen.fpga.cycles import (
    BURST_GAP,
    COMMAND_BEATS,
    OUTSTANDING,
    Memory,
    bursts,
    command_beats,
)
from edgegen.runtimes.fpga.instructions import CODED, FLOATS, TOPS, Op, Vector
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command
from edgegen.runtimes.fpga.order import Entry, intervals

START = 18
"""Cycles from writing COUNT to the first entry, besides a latency. All of these were counted."""

PRODUCT, PASSED = 32, 22
"""Cycles of a product's entry and pipeline until its last sum is in memory, or in the queue of the
special function unit."""

AHEAD = 8
"""Entries that are requested before they are executed: as in hls/dslx/control.x."""

FETCH, DECODE, ISSUE = 8, 5, 6
"""Cycles from requesting an entry to its arrival, besides a latency, from there to its start, and
from one entry's start to the next one's."""

WALK = 32
"""Maximum number of a vector's beats in one read: those of B come first."""

QUEUED = 64
"""Beats of a vector that wait for the unit while the port goes on."""

PASS, STAGES = 32, 12
"""Cycles of an instruction of one beat, besides a latency, until its result is in memory, and until
it is in the queue for the next instruction."""

LAG, GAINED = 30, 0.02
"""Cycles that the array is behind the port at first, and that it gains for each beat."""

BARRIER = 5
"""Cycles of a barrier after the last result is in memory."""

DIRECT = 11
"""Cycles by which an instruction that reads nothing is faster than one that reads its first beat,
besides a latency."""

SLOWER: Mapping[Op, int] = {
    Op.DIVIDE: 14,
    Op.BUTTERFLY: 6,
    Op.CODE: 13,
    Op.SUM: -5,
    Op.ROOT: -5,
    **dict.fromkeys((Op.NORMAL, Op.HALF, Op.NUMERATOR, Op.KEY, Op.VALUE, Op.SCALE), -5),
    **dict.fromkeys((Op.LARGEST, Op.MAGNITUDE, Op.TOTAL, Op.ARGMAX), -3),
}
"""Difference of other pipelines from that of products and sums of floats."""

TREE, ROOT, DIVIDER, CODES, PACKING = 39, 28, 2, 8, 5
"""Cycles of the tree of a sum, of a root, of a beat in the divider; beats in a word of codes;
cycles between segments of codes."""

TAKEN = 30
"""Cycles from an instruction's last operands until the one after the next starts, when its results
are packed into beats."""


def vector_reads(v: Vector, position: int) -> list[int]:
    """Return the beats of each read of an instruction at a position, in their order."""
    a = 0 if v.chained or v.summed else v.a_beats(position)
    b = 0 if v.scaled else v.b_beats(position)
    found = []
    for segment in range(v.segments):
        left = [0 if v.op is Op.VALUE and segment % 8 else b, a]
        while any(left):
            for i, beats in enumerate(left):
                if beats:
                    found.append(min(beats, WALK))
                    left[i] = beats - found[-1]
    return found


def token_beats(entries: Iterable[Entry], position: int) -> int:
    """Return the beats that a token at a position reads."""
    return sum(
        command_beats(entry.at(position))
        if isinstance(entry, Command)
        else COMMAND_BEATS + sum(vector_reads(entry, position))
        for entry in entries
    )


def _pipe(v: Vector, position: int) -> float:
    """Return the cycles of an instruction's pipeline."""
    a, out = v.a_beats(position), v.out_beats(position)
    if v.op is Op.SUM:
        return v.segments * (TREE + 7 / 4 * max(0, a - FLOATS))
    if v.op is Op.ROOT:
        return ROOT * a
    if v.op is Op.DIVIDE:
        return v.segments * DIVIDER * a
    if v.op in CODED:
        fill, words = -a % CODES, -(-v.elements(position) // WORD)
        packed = a + fill + words * (4 if v.top == TOPS[-1] else 2)
        own = packed if v.op is Op.ROUND else max(DIVIDER * a, packed)
        return v.segments * (own + (PACKING if v.segments > 1 else 0))
    return v.segments * max(a, out)


@dataclass
class Clock:
    """State of a replay: cycles at which parts of the accelerator are free."""

    memory: Memory
    decoded: float = 0.0
    port: float = 0.0
    unit: float = 0.0
    """Last operands in the special function unit."""
    stages: float = 0.0
    """From there to the result."""
    taken: float = 0.0
    """Last operands of the instruction before, when the unit takes the next one."""
    summed: float = 0.0
    """Last sum of a product that passes its sums on."""
    finished: float = 0.0
    """Last result in memory."""
    earlier: float = 0.0
    """Last result in memory of all but the last entry that writes."""
    fetched: deque[float] = field(default_factory=deque)
    """When each of the next entries has arrived; the first ones are there at the start."""
    reached: float = 0.0
    """Last result, or sum that is passed on."""
    reads: deque[float] = field(default_factory=lambda: deque(maxlen=OUTSTANDING))
    """Ends of the last reads."""
    spent: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Cycles of a token by kind of work."""

    def run(self, entry: Entry, position: int) -> None:
        """Advance by an entry."""
        fetched = self.fetched.popleft() if len(self.fetched) == AHEAD else self.decoded
        start = max(self.decoded, fetched + DECODE)
        if isinstance(entry, Vector):
            start = max(start, self.taken + TAKEN, self.earlier if entry.nearly else 0.0)
        start = max(start, self.finished if entry.waits else 0.0)
        self.fetched.append(max(start + self.memory.latency, self.port) + FETCH)
        self.decoded = start + ISSUE
        before = self.reached
        if isinstance(entry, Command):
            needed = self._product(entry.at(position), start)
            kind = "array"
        else:
            needed = self._pass(entry, position, start)
            kind = f"unit {entry.op.name.lower()}"
        self.reached = max(before, self.finished, self.summed)
        passed = self.reached - before
        self.spent[kind] += min(passed, needed)
        self.spent["instructions"] += max(0.0, passed - needed)

    def _product(self, c: Command, start: float) -> float:
        memory = self.memory
        per_burst = (memory.latency + BURST_GAP) / OUTSTANDING
        beats = command_beats(c) - COMMAND_BEATS
        moved = (beats + c.output_bytes / BEAT) / memory.shared
        needed = max(beats / memory.bandwidth, (bursts(c) - 2) * per_burst, moved)
        data = max(start + memory.latency, self.port)
        self.port = data + needed
        last = min(OUTSTANDING, bursts(c))
        self.reads.extend(self.port - needed * i / bursts(c) for i in range(last - 1, -1, -1))
        end = self.port + max(0.0, LAG - beats * GAINED)
        if c.passes:
            self.summed = max(self.summed, end + PASSED)
        else:
            self._write(end + PRODUCT)
        return needed

    def _read(self, reads: Sequence[int], start: float) -> tuple[float, float]:
        """Read vectors; return when the first beat of A, or of B, and the last one arrive."""
        memory, first = self.memory, 0.0
        for i, beats in enumerate(reads):
            free = self.reads[0] + BURST_GAP if len(self.reads) == OUTSTANDING else 0.0
            arrives = max(max(start, free) + memory.latency, self.port)
            first = arrives if i < 2 else first
            self.port = arrives + beats / memory.bandwidth
            self.reads.append(self.port)
        return first, self.port

    def _pass(self, v: Vector, position: int, start: float) -> float:
        pipe, reads = _pipe(v, position), vector_reads(v, position)
        moved = (sum(reads) + v.segments * v.out_beats(position)) / self.memory.shared
        pipe = max(pipe, moved)
        unit = self.unit + pipe
        if v.chained:
            waits = pipe if v.op is Op.ROOT else 0.0
            unit = max(unit, self.unit + self.stages + waits, start - DIRECT)
        if v.scaled:
            unit = max(unit, self.unit + self.stages + pipe)
        if v.summed:
            unit = max(unit, self.summed, start - DIRECT)
        if reads:
            first, end = self._read(reads, start)
            own = 0.0 if v.chained or v.summed else pipe
            unit = max(unit, end, first + own)
            ahead = QUEUED * pipe / max(1, v.segments * v.a_beats(position))
            self.port = max(end, unit - ahead)
        slower = SLOWER.get(v.op, 0)
        self.taken, self.unit, self.stages = self.unit + self.stages - STAGES, unit, STAGES + slower
        self._write(unit + PASS + slower)
        return max(sum(reads) / self.memory.bandwidth, pipe)

    def _write(self, end: float) -> None:
        """Write results until a time."""
        self.earlier, self.finished = self.finished, max(self.finished, end)


def token_cycles(
    queues: Iterable[Sequence[Entry]], position: int, memory: Memory
) -> dict[str, float]:
    """Return the cycles of a token at a position by kind of work; their sum is the token's.

    Kinds are the array, each operation of the special function unit, "instructions": the time in
    which neither is busy, because an entry waits for memory and for the results before it, and
    "barriers": the time in which the accelerator that ends last waits for others.

    Args:
        queues: entries of each accelerator.
        position: the token's.
        memory: with an accelerator's part of the bandwidth that all share.
    """
    clocks, first = [], START + memory.latency
    for queue in queues:
        clock = Clock(memory, decoded=first, finished=first, reached=first)
        clock.spent["instructions"] = first
        clocks.append((clock, list(intervals(queue))))
    for i in range(max(len(parts) for _, parts in clocks)):
        if i:
            _meet([clock for clock, _ in clocks])
        for clock, parts in clocks:
            for entry in parts[i]:
                clock.run(entry, position)
    last = max((clock for clock, _ in clocks), key=lambda clock: clock.finished)
    return dict(last.spent)


def _meet(clocks: Sequence[Clock]) -> None:
    """Let all accelerators come to a barrier."""
    end = max(clock.finished for clock in clocks) + BARRIER
    for clock in clocks:
        clock.spent["barriers"] += end - clock.reached
        clock.finished = clock.reached = end
