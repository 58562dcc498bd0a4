"""Functions of `edgegen.arithmetic.fixed` as passes over vectors in the accelerator's memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import LOG2_E
from edgegen.arithmetic.integer import P_MAX
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.instructions import FLOATS, Op, Operand, Vector
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode
from edgegen.runtimes.fpga.order import Entry
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
    """The result, a beat: the token, and its logit as float32."""


class Allocator:
    """Memory of a program, allocated from `base` on."""

    def __init__(self, base: int) -> None:
        self.base, self.size = base, 0
        self.constants: list[tuple[int, NDArray[np.uint8]]] = []

    def allocate(self, size: int) -> int:
        """Return the address of `size` bytes, zeros at first."""
        start, self.size = self.size, self.size + size + -size % ALIGNED
        return self.base + start

    def floats(self, count: int) -> int:
        """Return the address of a vector of `count` floats."""
        return self.allocate(FLOAT * (count + -count % WORD))

    def constant(self, values: Float) -> int:
        """Return the address of a copy of `values`."""
        data = np.ascontiguousarray(values, np.float32).reshape(-1).view(np.uint8)
        at = self.allocate(len(data))
        self.constants.append((at - self.base, data))
        return at

    def contents(self) -> NDArray[np.uint8]:
        """Return the initial contents."""
        memory = np.zeros(self.size, np.uint8)
        for at, data in self.constants:
            memory[at : at + len(data)] = data
        return memory


def bits(value: Any) -> int:
    """Return the bits of a float32 constant."""
    return int(np.float32(value).view(np.uint32))


class Passes:
    """Appends the entries of a program: instructions, and functions that are made of them."""

    def __init__(
        self,
        source: QuantizedBundle,
        matrices: Mapping[str, Placed],
        places: Places,
        slots: int,
    ) -> None:
        """Prepare a program.

        Args:
            source: the model.
            matrices: index of its image.
            places: addresses.
            slots: maximum number of tokens in the cache.
        """
        self.source, self.matrices, self.places = source, matrices, places
        self.config, self.memory = source.config, Allocator(places.memory)
        self.slots = slots + -slots % WORD
        self.entries: list[Entry] = []
        c, widest = self.config, max(p.inputs for p in matrices.values())
        rows = max(p.rows for p in matrices.values())
        scores = c.num_heads * self.slots
        layer_rows = max(p.rows for n, p in matrices.items() if n.startswith("layers."))
        self.x = places.x
        self.normed = self.memory.floats(c.hidden_size)
        self.y = self.memory.floats(max(rows, scores))
        self.z = self.memory.floats(max(rows, scores))
        self.w = self.memory.floats(max(layer_rows, scores, c.hidden_size))
        self.codes = self.memory.allocate(max(widest + WORD, 2 * scores))
        self.sums = self.memory.allocate(BEAT * max(rows, scores) // 2 + BEAT)
        self.scalars = [self.memory.allocate(BEAT * 2 * c.num_heads) for _ in range(4)]
        self.one = self.memory.constant(np.ones(FLOATS, np.float32))
        self.top_weight = self.memory.constant(np.full(FLOATS, P_MAX, np.float32))
        ropes = [np.concatenate([c, c, -s, s], axis=1) for c, s in source.ropes()]
        self.ropes = [self.memory.constant(table) for table in ropes]

    # Vectors. Segments of `count` elements are contiguous unless strides are passed.

    def vector(self, op: Op, a: int, out: int, count: int, **options: Any) -> int:
        """Append an instruction, and return the address of its result."""
        segments = options.get("segments", 1)
        if segments > 1:
            options.setdefault("a_stride", FLOAT * count)
        v = Vector(op, a, out, count, **options)
        if segments > 1 and "out_stride" not in options:
            v = replace(v, out_stride=BEAT * v.out_beats(count - 1))
        self.entries.append(v)
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
        return self.memory.constant(self.source.vector(name))

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

    def linear(self, name: str, x: int, out: int, bias: bool = False) -> None:
        """Multiply a vector by a matrix."""
        placed = self.matrices[name]
        n, s = placed.rows, self.quantize(x, placed.inputs)
        at = self.places.weights + placed.offset
        self.entries.append(
            Command(
                Mode(placed.mode),
                1,
                n,
                placed.inputs,
                at,
                placed.beats,
                self.codes,
                self.sums,
            )
        )
        scale = self.memory.constant(self.source.row_scales(name))
        self.scalar(Op.MULTIPLY, scale, self.z, n, s)
        self.vector(Op.CONVERT, self.sums, out, n)
        self.both(Op.MULTIPLY, out, self.z, out, n)
        if bias:
            self.both(Op.ADD, out, self.tensor(f"{name}_bias"), out, n)

    def hadamard(self, x: int, out: int, block: int, blocks: int, spare: tuple[int, int]) -> None:
        """Transform blocks of a power of two; the spare vectors are neither x nor out."""
        passes = block.bit_length() - 1
        for i in range(passes):
            x = self.vector(Op.BUTTERFLY, x, spare[i % 2], block, segments=blocks)
        self.constant(Op.MULTIPLY, x, out, block * blocks, 1 / np.sqrt(block))

    def rotate(self, x: int, rotation: Float) -> None:
        """Rotate the vector at `x` in place by Q (x) H, as `edgegen.arithmetic.fixed.rotate`."""
        m, size = len(rotation), self.config.hidden_size
        block = size // m
        self.hadamard(x, x, block, m, (self.y, self.z))
        columns = np.repeat(rotation.T[:, :, None], FLOATS, axis=2)  # scalars [b, a]
        for b in range(m):
            scalars = self.memory.constant(columns[b])
            at = x + b * block * FLOAT
            out = self.z if b else x if m == 1 else self.y
            self.scalar(Op.MULTIPLY, at, out, block, scalars, segments=m, a_stride=0)
            if b:
                self.both(Op.ADD, self.z, self.y, x if b == m - 1 else self.y, size)

    def sigmoid(self, z: int, out: int, count: int, spare: int) -> None:
        """1 / (1 + exp(-z))."""
        e = self.constant(Op.MULTIPLY, z, spare, count, LOG2_E, negative=True)
        self.vector(Op.POWER, e, e, count)
        numerator = self.both(Op.NUMERATOR, e, z, out, count)
        self.constant(Op.ADD, e, e, count, 1.0)
        self.both(Op.DIVIDE, numerator, e, out, count)
