"""Keys and values of a program's layers in the accelerator's memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.models.parts.attention import Attention
from edgegen.runtimes.fpga.instructions import FLOATS, Offset, Op, Operand
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Growth, Mode
from edgegen.runtimes.fpga.passes import FLOAT, Passes


def _exchange(data: NDArray[np.uint8], places: tuple[Any, Any]) -> None:
    """Exchange two parts of an array."""
    first, second = places
    held = data[first].copy()
    data[first] = data[second]
    data[second] = held


@dataclass(frozen=True)
class CacheLayout:
    """Keys and values of one layer, as `DeviceCache` of `edgegen.runtimes.fpga.products` lays out,
    and their scales, float32 [kv_heads, slots]."""

    keys: int
    """Address, as those of the next three."""
    values: int
    key_scales: int
    value_scales: int
    heads: int
    dim: int
    slots: int
    top: int

    @classmethod
    def allocate(cls, b: Passes, part: Attention, top: int, layer: int) -> CacheLayout:
        """Allocate a layer's empty cache, which all accelerators share."""
        heads, d = part.num_kv_heads, part.head_dim
        width, code_bits = d + -d % WORD, 4 if top == 7 else 8
        keys, values, key_scales, value_scales = (
            b.memory.allocate(size, (name, layer))
            for name, size in (
                ("keys", heads * b.slots * width * code_bits // 8),
                ("values", heads * b.slots * d * code_bits // 8),
                ("key scales", FLOAT * heads * b.slots),
                ("value scales", FLOAT * heads * b.slots),
            )
        )
        return cls(keys, values, key_scales, value_scales, heads, d, b.slots, top)

    def part(self, heads: range) -> CacheLayout:
        """Return the layout of some of the heads."""
        first, row = heads.start, FLOAT * self.slots
        return replace(
            self,
            keys=self.keys + first * self.key_bytes,
            values=self.values + first * self.dim // 2 * self.value_bytes,
            key_scales=self.key_scales + first * row,
            value_scales=self.value_scales + first * row,
            heads=len(heads),
        )

    @property
    def per_beat(self) -> int:
        """Codes of a row in a beat."""
        return 16 if self.top == 7 else 8

    @property
    def width(self) -> int:
        """Inputs of a key, in whole words."""
        return self.dim + -self.dim % WORD

    @property
    def key_bytes(self) -> int:
        """Bytes of a head's keys."""
        return self.slots // 2 * (self.width // self.per_beat) * BEAT

    @property
    def value_bytes(self) -> int:
        """Bytes of a pair of dimensions of a head."""
        return self.slots // self.per_beat * BEAT

    def views(
        self, memory: NDArray[np.uint8], base: int, length: int
    ) -> tuple[NDArray[np.uint8], ...]:
        """Return views of the first `length` tokens' keys, values and scales of both.

        Args:
            memory: the program's, which starts at address `base`.
            base: an address.
            length: number of tokens.
        """
        heads, pairs = self.heads, -(-length // 2)

        def part(at: int, size: int, *shape: int) -> NDArray[np.uint8]:
            return memory[at - base : at - base + size].reshape(heads, *shape)

        keys = part(self.keys, heads * self.key_bytes, self.slots // 2, -1)
        chunks = self.dim // 2, self.slots // self.per_beat, BEAT
        values = part(self.values, heads * self.dim // 2 * self.value_bytes, *chunks)
        scales = [
            part(at, heads * self.slots * FLOAT, self.slots, FLOAT)[:, :length]
            for at in (self.key_scales, self.value_scales)
        ]
        return keys[:, :pairs], values[:, :, : -(-length // self.per_beat)], *scales

    def swap(self, memory: NDArray[np.uint8], base: int, a: int, b: int) -> None:
        """Exchange the keys and values of two slots.

        Args:
            memory: the program's, which starts at address `base`.
            base: an address.
            a: a slot.
            b: another slot.
        """
        keys, values, *scales = self.views(memory, base, self.slots)
        halves = keys.reshape(self.heads, self.slots // 2, -1, 2, 8)
        _exchange(halves, (np.s_[:, a // 2, :, a % 2], np.s_[:, b // 2, :, b % 2]))
        for scale in scales:
            _exchange(scale, (np.s_[:, a], np.s_[:, b]))
        rows = values.reshape(*values.shape[:3], 2, 8)
        codes = [self._code(rows, slot) for slot in (a, b)]
        for slot, code in zip((b, a), codes, strict=True):
            self._set_code(rows, slot, code)

    def _code(self, rows: NDArray[np.uint8], slot: int) -> NDArray[np.uint8]:
        """Return the codes of a slot's values, uint8 [heads, dim / 2, 2]."""
        chunk, place = divmod(slot, self.per_beat)
        if self.top != 7:
            return rows[:, :, chunk, :, place].copy()
        return rows[:, :, chunk, :, place // 2] >> np.uint8(4 * (place % 2)) & np.uint8(15)

    def _set_code(self, rows: NDArray[np.uint8], slot: int, codes: NDArray[np.uint8]) -> None:
        """Set the codes of a slot's values."""
        chunk, place = divmod(slot, self.per_beat)
        if self.top != 7:
            rows[:, :, chunk, :, place] = codes
            return
        shift = np.uint8(4 * (place % 2))
        other = rows[:, :, chunk, :, place // 2] & (np.uint8(240) >> shift)
        rows[:, :, chunk, :, place // 2] = other | codes << shift

    def append(self, b: Passes, keys: int) -> None:
        """Quantize and append the token's keys at `keys`, and its values after them."""
        heads, d = self.heads, self.dim
        s = b.vector(Op.MAGNITUDE, keys, b.scalars[1], d, segments=2 * heads, out_stride=BEAT)
        b.constant(Op.DIVIDE, s, s, FLOATS * 2 * heads, self.top)
        b.vector(Op.HALF, s, s, FLOATS * 2 * heads)
        b.scalar(Op.CODE, keys, b.codes, d, s, segments=2 * heads, top=self.top)
        left = (self.width // self.per_beat).bit_length() - 1
        options: dict[str, Any] = {"operand": Operand.VECTOR, "top": self.top}
        pair = Offset(1, left, a=True, out=True)
        b.vector(
            Op.KEY,
            self.keys,
            self.keys,
            d // self.per_beat * FLOATS,
            segments=heads,
            b=b.codes,
            b_stride=self.width,
            a_stride=self.key_bytes,
            out_stride=self.key_bytes,
            offset=pair,
            **options,
        )
        chunk = Offset(self.per_beat.bit_length() - 1, 0, a=True, out=True)
        for head in range(heads):
            at = self.values + head * d // 2 * self.value_bytes
            codes = b.codes + (heads + head) * self.width
            b.vector(
                Op.VALUE,
                at,
                at,
                FLOATS,
                segments=d // 2,
                b=codes,
                b_stride=BEAT,
                a_stride=self.value_bytes,
                out_stride=self.value_bytes,
                offset=chunk,
                **options,
            )
        self._append_scales(b, s)

    def _append_scales(self, b: Passes, s: int) -> None:
        row = FLOAT * self.slots
        beat = Offset(2, 0, a=True, out=True)
        for i, at in enumerate((self.key_scales, self.value_scales)):
            b.scalar(
                Op.SCALE,
                at,
                at,
                FLOATS,
                s + i * self.heads * BEAT,
                segments=self.heads,
                a_stride=row,
                out_stride=row,
                offset=beat,
            )

    def scores(self, head: int, source: int, target: int) -> Command:
        """Return the product of a head's keys with a query."""
        shift = (self.width // self.per_beat).bit_length() - 1
        at = self.keys + head * self.key_bytes
        return Command(
            self.mode,
            1,
            1,
            self.width,
            at,
            1,
            source,
            target,
            growth=Growth.ROWS,
            shift=shift,
        )

    def weighted(self, head: int, source: int, target: int) -> Command:
        """Return the product of a head's values with attention weights."""
        shift = (WORD // self.per_beat).bit_length() - 1
        at = self.values + head * self.dim // 2 * self.value_bytes
        return Command(
            self.mode,
            2,
            self.dim,
            1,
            at,
            1,
            source,
            target,
            self.value_bytes,
            self.dim // 2,
            growth=Growth.INPUTS,
            shift=shift,
        )

    @property
    def mode(self) -> Mode:
        """Format of the codes."""
        return Mode.K4 if self.top == 7 else Mode.W8
