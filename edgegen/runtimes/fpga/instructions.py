"""Instructions of the special function unit: passes over vectors in the accelerator's memory.

A beat is 16 bytes, four float32 or int32. An instruction reads vector A and, if its operation has
two operands, vector B, and writes one vector. A vector has `segments` segments of `count` elements,
`stride` bytes apart. A scalar is a beat of four equal elements, so that scalars of several segments
(the maximum of each head's scores) are vectors too. Addresses and strides are multiples of 16.

The host writes the position of the step's token to a register. Instructions and products add a
multiple of it to their addresses and take their sizes from it, so that one program serves all
positions.

hls/dslx/vector.x executes these instructions, and `edgegen.runtimes.fpga.program` writes them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

from edgegen.runtimes.fpga.layout import BEAT, MAGIC, WORD

FLOATS = 4
"""Elements in a beat."""

KEPT = 1024
"""Maximum number of beats that an instruction keeps for the next one: as in hls/config.toml."""

_VECTOR = struct.Struct("<BBIHIIIHHHHHH")
_FIRST_OP = 16
"""Code of the first operation; smaller ones are modes of products."""


class Op(IntEnum):
    """Operations; `edgegen.arithmetic.fixed` defines how each is rounded."""

    MULTIPLY = 0
    """a * b"""
    ADD = 1
    """a + b"""
    CONVERT = 2
    """f32(integer)"""
    BUTTERFLY = 3
    """First a[2i] + a[2i + 1] for all pairs of a segment, then a[2i] - a[2i + 1]."""
    SUM = 4
    """`lane_sum` of each segment, a scalar"""
    DIVIDE = 5
    """a / b"""
    CODE = 6
    """rint(a / b), clipped to the largest code, in words of inputs of a product"""
    ROOT = 7
    """sqrt(a), of scalars"""
    POWER = 8
    """2^a as in `exp_negative`, for a = x * log2(e)"""
    FIXED_POWER = 9
    """2^a as in `exp_fixed`, an integer"""
    HALF = 10
    """f32(f16(min(a, 65504))), or 1 where that is 0, of scalars"""
    NORMAL = 11
    """a, or 1 where |a| < 2^-126, of scalars"""
    NUMERATOR = 12
    """1 where b >= 0, else a: of the sigmoid of b, with a = exp(-|b|)"""
    LARGEST = 13
    """Maximum of each segment, a scalar"""
    MAGNITUDE = 14
    """Maximum of |a| of each segment, a scalar"""
    TOTAL = 15
    """f32(exact sum of the non-negative integers of each segment), a scalar"""
    ARGMAX = 16
    """Index of the first maximum of the only segment, an integer, and the maximum: one beat"""
    KEY = 17
    """A row of codes, inserted into the beats of its pair of slots"""
    VALUE = 18
    """A code for each row, inserted into the beats of a pair of rows each"""
    SCALE = 19
    """A scalar, inserted into the beat of its slot"""
    ROUND = 20
    """Low bits of a + b as codes: with b = 2^23, rint(a) for 0 <= a < 2^22"""


CODED = frozenset({Op.CODE, Op.ROUND})
"""Operations whose results are words of inputs of a product."""

REDUCTIONS = frozenset({Op.SUM, Op.LARGEST, Op.MAGNITUDE, Op.TOTAL, Op.ARGMAX})


class Elements(IntEnum):
    """Elements of vector A."""

    FLOATS = 0
    """Floats, or integers: four in a beat, as the sums of a product for one token."""
    HALVES = 1
    """Sums of a product with the high and low 7-bit halves of probabilities, two in a beat."""


class Operand(IntEnum):
    """Elements of vector B."""

    NONE = 0
    """A itself, for squares."""
    CONSTANT = 1
    SCALAR = 2
    """One scalar for each segment of A."""
    VECTOR = 3


TOPS = (7, 127, 16383)
"""Largest codes; those of 16383 are split into two 7-bit halves, as of two tokens."""


@dataclass(frozen=True)
class Offset:
    """Multiples of the token's position that are added to addresses: (position >> r) << l beats."""

    right: int = 0
    left: int = 0
    a: bool = False
    b: bool = False
    out: bool = False
    count: bool = False
    """Whether `count` is the number of tokens, position + 1."""

    def encode(self) -> int:
        """Return 12 bits."""
        flags = self.a | self.b << 1 | self.out << 2 | self.count << 3
        return self.right | self.left << 4 | flags << 8

    def beats(self, position: int) -> int:
        """Return the multiple for a position."""
        return (position >> self.right) << self.left


FIXED = Offset()


@dataclass(frozen=True)
class Vector:
    """One instruction. Addresses and strides are in bytes."""

    op: Op
    a: int
    out: int
    count: int
    segments: int = 1
    a_stride: int = 0
    out_stride: int = 0
    operand: Operand = Operand.NONE
    b: int = 0
    """Address of vector B, or the bits of the constant."""
    b_stride: int = 0
    source: Elements = Elements.FLOATS
    negative: bool = False
    """Whether -|a| replaces a."""
    subtract: bool = False
    """Whether -b replaces b."""
    top: int = 7
    offset: Offset = FIXED
    waits: bool = False
    """Whether the instruction starts only when all earlier entries have written their results."""
    chained: bool = False
    """Whether A comes from the queue of results that the instruction before has kept."""
    kept: bool = False
    """Whether the results, which are written too, go into the queue for the next instruction."""
    scaled: bool = False
    """Whether the scalars of B come from the results that the instruction before has kept."""
    nearly: bool = False
    """Whether the instruction starts when all earlier entries but the last that writes have written
    their results."""
    summed: bool = False
    """Whether A comes from the queue of sums that products pass on."""
    barrier: bool = False
    """Whether the instruction starts only when each accelerator has come to a barrier, and all that
    it has written before is in memory."""

    def encode(self) -> bytes:
        """Return the 32 bytes of the instruction in a queue."""
        flags = self.source | self.operand << 2 | self.negative << 4 | self.subtract << 5
        flags |= TOPS.index(self.top) << 6
        constant = self.operand is Operand.CONSTANT
        return _VECTOR.pack(
            _FIRST_OP + self.op,
            flags,
            self.count,
            self.segments,
            self.a // BEAT,
            self.b if constant else self.b // BEAT,
            self.out // BEAT,
            self.a_stride // BEAT,
            self.b_stride // BEAT,
            self.out_stride // BEAT,
            self.offset.encode(),
            self._starts(),
            MAGIC,
        )

    def _starts(self) -> int:
        """Return the bits that say what the instruction waits for, and where its vectors are."""
        flags = (
            self.waits,
            self.chained,
            self.kept,
            self.barrier,
            self.summed,
            self.scaled,
            self.nearly,
        )
        return sum(flag << i for i, flag in enumerate(flags))

    def elements(self, position: int) -> int:
        """Return the elements of a segment at a position."""
        return position + 1 if self.offset.count else self.count

    def a_beats(self, position: int) -> int:
        """Return the beats of a segment of A."""
        per_beat = FLOATS if self.source is Elements.FLOATS else 2
        return -(-self.elements(position) // per_beat)

    def b_beats(self, position: int) -> int:
        """Return the beats of a segment of B; `VALUE` reads one for 8 segments."""
        if self.op is Op.VALUE:
            return 1
        if self.op is Op.KEY and self.top == TOPS[1]:
            return -(-self.a_beats(position) // 2)
        if self.operand is Operand.VECTOR:
            return self.a_beats(position)
        return int(self.operand is Operand.SCALAR)

    def out_beats(self, position: int) -> int:
        """Return the beats of a segment of the result."""
        count = self.elements(position)
        if self.op in REDUCTIONS:
            return 1
        if self.op in CODED:
            words = -(-count // WORD)
            return words * (4 if self.top == TOPS[-1] else 2)
        return -(-count // FLOATS)
