"""Functions of `edgegen.arithmetic.fixed` as passes over vectors in the accelerator's memory."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import LOG2_E
from edgegen.arithmetic.integer import P_MAX
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.instructions import FLOATS, KEPT, Op, Operand, Vector
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode
from edgegen.runtimes.fpga.order import Entry
from edgegen.runtimes.fpga.shards import rows_of, unit_of
from edgegen.runtimes.quantized import QuantizedBundle

ALIGNED = 1024
FLOAT = 4


@dataclass(frozen=True)
class Places:
    """Addresses that a program uses."""

    weights: int
    """Matrices of the image."""
    memory: int = 0
    """Constants, vectors and the cache."""
    x: int = 0
    """The input: a row of the embedding, float32 [hidden]."""
    token: int = 0
    """The results, a beat of each accelerator: a token, and its logit as float32."""


@dataclass(frozen=True)
class Share:
    """One of the accelerators that compute a token together."""

    index: int = 0
    count: int = 1

    def of(self, size: int, unit: int = 1) -> range:
        """Return its part of `size`, in whole units; the first accelerator's is a largest one."""
        units = -(-size // unit)
        first, last = (-(-units * i // self.count) for i in (self.index, self.index + 1))
        return range(min(first * unit, size), min(last * unit, size))


ALONE = Share()


class Allocator:
    """Memory of a program, allocated from `base` on. What has a key is shared by accelerators."""

    def __init__(self, base: int) -> None:
        self.base, self.size = base, 0
        self.constants: list[tuple[int, NDArray[np.uint8]]] = []
        self._shared: dict[Hashable, int] = {}

    def allocate(self, size: int, key: Hashable = None) -> int:
        """Return the address of `size` bytes, zeros at first."""
        if key in self._shared:
            return self._shared[key]
        start, self.size = self.size, self.size + size + -size % ALIGNED
        if key is not None:
            self._shared[key] = self.base + start
        return self.base + start

    def floats(self, count: int, key: Hashable = None) -> int:
        """Return the address of a vector of `count` floats."""
        return self.allocate(FLOAT * (count + -count % WORD), key)

    def constant(self, key: Hashable, values: Float) -> int:
        """Return the address of a copy of `values`."""
        if key not in self._shared:
            data = np.ascontiguousarray(values, np.float32).reshape(-1).view(np.uint8)
            self.constants.append((self.allocate(len(data), key) - self.base, data))
        return self._shared[key]

    def contents(self) -> NDArray[np.uint8]:
        """Return the initial contents."""
        memory = np.zeros(self.size, np.uint8)
        for at, data in self.constants:
            memory[at : at + len(data)] = data
        return memory


def bits(value: Any) -> int:
    """Return the bits of a float32 constant."""
    return int(np.float32(value).view(np.uint32))


@dataclass(frozen=True)
class Slice:
    """Rows of a matrix, and the address of their results."""

    out: int
    rows: range


class Passes:
    """Appends the entries of a program: instructions, and functions that are made of them."""

    def __init__(
        self,
        source: QuantizedBundle,
        matrices: Mapping[str, Placed],
        places: Places,
        memory: Allocator,
        *,
        slots: int,
        share: Share = ALONE,
    ) -> None:
        """Prepare a program.

        Args:
            source: the model.
            matrices: index of its image.
            places: addresses.
            memory: of all accelerators.
            slots: maximum number of tokens in the cache.
            share: what this accelerator computes of a token.
        """
        self.source, self.matrices, self.places = source, matrices, places
        self.config, self.memory, self.share = source.config, memory, share
        self.slots = slots + -slots % WORD
        self.entries: list[Entry] = []
        self._barrier = False
        c, widest = self.config, max(p.inputs for p in matrices.values())
        rows = max(p.rows for p in matrices.values())
        scores = c.num_heads * self.slots
        layer_rows = max(p.rows for n, p in matrices.items() if n.startswith("layers."))
        alone = share == ALONE
        self.x = places.x
        self.normed = self.memory.floats(c.hidden_size)
        self.y = self.memory.floats(max(rows, scores))
        self.z = self.memory.floats(max(rows, scores))
        self.scales = self.memory.floats(rows)
        self.w = self.memory.floats(max(layer_rows, scores, c.hidden_size))
        self.codes = self.memory.allocate(max(widest + WORD, 2 * scores))
        self.sums = self.memory.allocate(BEAT * max(rows, scores) // 2 + BEAT)
        self.scalars = [self.memory.allocate(BEAT * 2 * c.num_heads) for _ in range(4)]
        self.residual = places.x if alone else self.memory.floats(c.hidden_size)
        self.inner, self.outer, self.logits = (
            self.y if alone else self.memory.floats(size, name)
            for name, size in (
                ("inner", widest),
                ("outer", c.hidden_size),
                ("logits", c.vocab_size),
            )
        )
        """Inputs of a branch's last matrix, its results, and the head's: parts of each accelerator,
        which the others read after a barrier."""
        self.one = self.memory.constant("one", np.ones(FLOATS, np.float32))
        self.top_weight = self.memory.constant("top", np.full(FLOATS, P_MAX, np.float32))
        self.ropes = [
            self.memory.constant(("rope", i), np.concatenate([c, c, -s, s], axis=1))
            for i, (c, s) in enumerate(source.ropes())
        ]

    def barrier(self) -> None:
        """Let the next entry wait until all accelerators have come here."""
        self._barrier = self.share != ALONE

    # Vectors. Segments of `count` elements are contiguous unless strides are passed.

    def vector(self, op: Op, a: int, out: int, count: int, **options: Any) -> int:
        """Append an instruction, and return the address of its result."""
        segments = options.get("segments", 1)
        if segments > 1:
            options.setdefault("a_stride", FLOAT * count)
        v = Vector(op, a, out, count, **options)
        if segments > 1 and "out_stride" not in options:
            v = replace(v, out_stride=BEAT * v.out_beats(count - 1))
        self.entries.append(replace(v, barrier=self._barrier))
        self._barrier = False
        return out

    def constant(self, op: Op, a: int, out: int, count: int, value: Any, **options: Any) -> int:
        """Append an instruction whose B is a constant."""
        options |= {"operand": Operand.CONSTANT, "b": bits(value)}
        return self.vector(op, a, out, count, **options)

    def scalar(self, op: Op, a: int, out: int, count: int, b: int, **options: Any) -> int:
        """Append an instruction whose B is a scalar for each segment."""
        options = {"operand": Operand.SCALAR, "b": b, "b_stride": BEAT} | options
        return self.vector(op, a, out, count, **options)

    def both(self, op: Op, a: int, b: int, out: int, count: int, **options: Any) -> int:
        """Append an instruction of two vectors."""
        options = {"operand": Operand.VECTOR, "b": b, "b_stride": FLOAT * count} | options
        return self.vector(op, a, out, count, **options)

    def tensor(self, name: str) -> int:
        """Return the address of a copy of a float tensor."""
        return self.memory.constant(name, self.source.vector(name))

    # Functions of `edgegen.arithmetic.fixed`

    def norm(self, x: int, weight: int, out: int, size: int, heads: int = 1) -> None:
        """RMSNorm of `heads` vectors with one weight."""
        squares, (s, *_) = self.w, self.scalars
        count = heads * size
        self.vector(Op.MULTIPLY, x, squares, count)
        self.vector(Op.SUM, squares, s, size, segments=heads, out_stride=BEAT)
        scalars = FLOATS * heads
        self.constant(Op.DIVIDE, s, s, scalars, size)
        self.constant(Op.ADD, s, s, scalars, self.config.norm_eps)
        self.vector(Op.ROOT, s, s, scalars)
        self.scalar(Op.DIVIDE, self.one, s, FLOATS, s, segments=heads, a_stride=0, out_stride=BEAT)
        self.scalar(Op.MULTIPLY, x, squares, size, s, segments=heads)
        self.both(Op.MULTIPLY, squares, weight, out, size, segments=heads, b_stride=0)

    def quantize(self, x: int, size: int, vectors: int = 1) -> int:
        """Quantize vectors to 8 bits as inputs of products, and return the address of scales."""
        s = self.scalars[0]
        self.vector(Op.MAGNITUDE, x, s, size, segments=vectors, out_stride=BEAT)
        self.constant(Op.DIVIDE, s, s, FLOATS * vectors, 127)
        self.vector(Op.NORMAL, s, s, FLOATS * vectors)
        self.scalar(Op.CODE, x, self.codes, size, s, segments=vectors, top=127)
        return s

    def rows(self, name: str) -> range:
        """Return the rows of a matrix that this accelerator computes, if it may be cut anywhere."""
        return self.share.of(self.matrices[name].rows, 2 * unit_of(self._product(name)))

    def linear(self, name: str, x: int, parts: Sequence[Slice], *, bias: bool = False) -> None:
        """Multiply a vector by rows of a matrix, whose results are at an address each.

        Args:
            name: the matrix's.
            x: address of the vector.
            parts: rows and their results.
            bias: whether the matrix has a bias.
        """
        self.project(name, parts, self.prepare(name, x, parts), bias=bias)

    def parts(self, name: str, out: int, rows: range) -> list[Slice]:
        """Return rows in parts whose results one instruction leaves to the next."""
        unit = 2 * unit_of(self._product(name))
        size = max(unit, KEPT * FLOATS // unit * unit)
        first, last = rows.start, rows.stop
        cuts = [first, *range(first - first % unit + size, last, size), last] if rows else []
        return [Slice(out + FLOAT * (a - first), range(a, b)) for a, b in pairwise(cuts)]

    def prepare(self, name: str, x: int, parts: Sequence[Slice]) -> Mapping[Slice, int]:
        """Quantize the vector at `x`; return addresses of its scale times those of the rows."""
        scale, at = self.quantize(x, self.matrices[name].inputs), self.scales
        found = {}
        for part in parts:
            own = self.source.row_scales(name)[part.rows.start : part.rows.stop]
            scales = self.memory.constant((name, "scales", part.rows), own)
            found[part] = self.scalar(Op.MULTIPLY, scales, at, len(own), scale)
            at += FLOAT * len(own)
        return found

    def multiply(self, name: str, part: Slice) -> None:
        """Multiply the codes of a vector by rows of a matrix."""
        self.entries.append(rows_of(self._product(name), part.rows))

    def project(
        self,
        name: str,
        parts: Sequence[Slice],
        scales: Mapping[Slice, int],
        *,
        ahead: int = 0,
        bias: bool = False,
    ) -> None:
        """Multiply the codes of a vector by rows of a matrix, and rescale the sums.

        Args:
            name: the matrix's.
            parts: rows, and where their results go.
            scales: of the rows, as `prepare` returns them.
            ahead: number of first parts whose products have begun.
            bias: whether the matrix has a bias.
        """
        for i, part in enumerate(parts):
            n, at, out = len(part.rows), FLOAT * part.rows.start, part.out
            if i >= ahead:
                self.multiply(name, part)
            self.vector(Op.CONVERT, self.sums + at, out, n)
            self.both(Op.MULTIPLY, out, scales[part], out, n)
            if bias:
                self.both(Op.ADD, out, self.tensor(f"{name}_bias") + at, out, n)

    def _product(self, name: str) -> Command:
        """Return the product of a matrix."""
        placed = self.matrices[name]
        at = self.places.weights + placed.offset
        sizes = placed.rows, placed.inputs, at, placed.beats
        return Command(Mode(placed.mode), 1, *sizes, self.codes, self.sums)

    def hadamard(self, x: int, out: int, block: int, blocks: int, spare: tuple[int, int]) -> None:
        """Transform blocks of a power of two; the spare vectors are neither x nor out."""
        passes = block.bit_length() - 1
        for i in range(passes):
            x = self.vector(Op.BUTTERFLY, x, spare[i % 2], block, segments=blocks)
        self.constant(Op.MULTIPLY, x, out, block * blocks, 1 / np.sqrt(block))

    def rotate(self, x: int, rotation: Float, name: str) -> None:
        """Rotate the vector at `x` in place by Q (x) H, as `edgegen.arithmetic.fixed.rotate`."""
        m, size = len(rotation), self.config.hidden_size
        block = size // m
        self.hadamard(x, x, block, m, (self.y, self.z))
        columns = np.repeat(rotation.T[:, :, None], FLOATS, axis=2)  # scalars [b, a]
        for b in range(m):
            scalars = self.memory.constant((name, b), columns[b])
            at = x + b * block * FLOAT
            out = self.z if b else x if m == 1 else self.y
            self.scalar(Op.MULTIPLY, at, out, block, scalars, segments=m, a_stride=0)
            if b:
                self.both(Op.ADD, self.z, self.y, x if b == m - 1 else self.y, size)

    def sigmoid(self, z: int, out: int, count: int, spare: int) -> None:
        """1 / (1 + exp(-z)). The spare vector has twice as many floats."""
        sum_ = spare + FLOAT * (count + -count % FLOATS)
        e = self.constant(Op.MULTIPLY, z, spare, count, LOG2_E, negative=True)
        self.vector(Op.POWER, e, e, count)
        self.constant(Op.ADD, e, sum_, count, 1.0)
        numerator = self.both(Op.NUMERATOR, e, z, out, count)
        self.both(Op.DIVIDE, numerator, sum_, out, count)
