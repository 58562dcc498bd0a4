"""Programs that compute a greedy token of a model on the accelerator, from embedding row to token.

A program is written once for a model and a context. It is a list of products (`Command`) and passes
over vectors (`Vector`) whose results equal `edgegen.arithmetic.integer` bit for bit. The position
of the token is a register, so that all tokens run the same program. Each part below emits the
operations of the definition in its order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.arithmetic.fixed import GELU_CUBE, GELU_SLOPE, LOG2_E
from edgegen.arithmetic.integer import KV_TOPS, P_MAX
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.instructions import FLOATS, Elements, Offset, Op, Operand
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Growth, Mode
from edgegen.runtimes.fpga.order import Entry, ordered
from edgegen.runtimes.fpga.passes import FLOAT, Passes, Places
from edgegen.runtimes.quantized import QuantizedBundle


@dataclass(frozen=True)
class Program:
    """A program, and the initial contents of its memory."""

    entries: list[Entry]
    memory: NDArray[np.uint8]
    logits: int
    """Address of the logits, float32 [vocab]."""
    caches: list[CacheLayout]
    """Keys and values of each layer."""
    ropes: list[tuple[int, int]]
    """Address of each RoPE table, and bytes of a position's row."""

    def encode(self) -> bytes:
        """Return the queue, 32 bytes for each entry."""
        return b"".join(entry.encode() for entry in self.entries)


def unsupported(config: ModelConfig) -> Iterable[str]:
    """Yield what programs do not compute, beside `edgegen.runtimes.fpga.support.lacks`."""
    parts = [part for part in config.all_parts() if isinstance(part, Attention)]
    if any(part.window for part in parts):
        yield "attention windows"
    if any(part.offsets for part in parts):
        yield "offsets of cached keys and values"


def write(
    source: QuantizedBundle, matrices: Mapping[str, Placed], places: Places, slots: int
) -> Program:
    """Return the program of a token.

    Args:
        source: the model.
        matrices: index of its image.
        places: addresses.
        slots: maximum number of tokens in the cache.
    """
    passes = Passes(source, matrices, places, slots)
    layers = [Layer(passes, i) for i in range(source.config.num_layers)]
    for layer in layers:
        layer.append()
    _append_head(passes)
    entries, memory = list(ordered(passes.entries, slots - 1)), passes.memory.contents()
    ropes = [
        (at, table.shape[1] * 4 * FLOAT)
        for at, (table, _) in zip(passes.ropes, source.ropes(), strict=True)
    ]
    return Program(entries, memory, passes.y, [layer.cache for layer in layers], ropes)


def _append_head(b: Passes) -> None:
    """Compute the last norm, the logits and their maximum."""
    c, rotation = b.config, b.source.residual_rotation()
    if rotation is not None:
        b.rotate(b.x, rotation.T)
    b.norm(b.x, b.tensor("norm"), b.x, c.hidden_size)
    if rotation is not None:
        b.rotate(b.x, rotation)
    b.linear("embed" if c.tie_embeddings else "head", b.x, b.y)
    b.vector(Op.ARGMAX, b.y, b.places.token, c.vocab_size)


class Layer:
    """Appends the entries of one layer."""

    cache: CacheLayout

    def __init__(self, passes: Passes, index: int) -> None:
        self.b, self.config, self.prefix = passes, passes.config, f"layers.{index}."
        self.index = index

    def append(self) -> None:
        """Append all branches."""
        b, hidden = self.b, self.config.hidden_size
        for branch in self.config.layer(self.index):
            weight = b.tensor(f"{self.prefix}{branch.name}_norm")
            b.norm(b.x, weight, b.normed, hidden)
            self._part(branch)
            if branch.post_norm:
                weight = b.tensor(f"{self.prefix}{branch.name}_post_norm")
                b.norm(b.y, weight, b.y, hidden)
            b.both(Op.ADD, b.y, b.x, b.x, hidden)

    def _part(self, branch: Branch) -> None:
        """Compute the branch's part of `normed` into `y`."""
        (part,) = branch.parts
        if isinstance(part, Attention):
            self._attention(part)
        else:
            assert isinstance(part, GatedMlp)
            self._mlp(part)

    def _mlp(self, part: GatedMlp) -> None:
        b, n = self.b, self.config.intermediate_size
        b.linear(f"{self.prefix}gate_up", b.normed, b.y)
        gate, up = b.y, b.y + FLOAT * n
        z = gate
        if part.activation == "gelu_tanh":
            z = b.vector(Op.MULTIPLY, gate, b.z, n)
            b.both(Op.MULTIPLY, z, gate, z, n)
            b.constant(Op.MULTIPLY, z, z, n, GELU_CUBE)
            b.both(Op.ADD, z, gate, z, n)
            b.constant(Op.MULTIPLY, z, z, n, GELU_SLOPE)
        s = b.z + FLOAT * n
        b.sigmoid(z, s, n, b.w)
        b.both(Op.MULTIPLY, s, gate, gate, n)
        b.both(Op.MULTIPLY, gate, up, gate, n)
        if block := b.source.rotations.inner:
            b.hadamard(gate, gate, block, n // block, (b.z, b.w))
        b.linear(f"{self.prefix}down", gate, b.y)

    def _attention(self, part: Attention) -> None:
        b, top = self.b, KV_TOPS[self.b.source.kv]
        b.linear(f"{self.prefix}qkv", b.normed, b.y, part.bias)
        self._rotate_heads(part)
        cache = self.cache = CacheLayout.allocate(b, part, top)
        cache.append(b, b.y + FLOAT * part.q_size)
        scale = b.quantize(b.y, part.head_dim, part.num_heads)
        self._scores(part, cache, scale)
        self._softmax(part, cache)
        self._values(part, cache)
        b.linear(f"{self.prefix}o", b.y, b.y)

    def _rotate_heads(self, part: Attention) -> None:
        """Apply norms, RoPE and the Hadamard transform to q, k and, without them in v, v."""
        b, d = self.b, part.head_dim
        q, k = b.y, b.y + FLOAT * part.q_size
        if part.qk_norm:
            b.norm(q, b.tensor(f"{self.prefix}q_norm"), q, d, part.num_heads)
            b.norm(k, b.tensor(f"{self.prefix}k_norm"), k, d, part.num_kv_heads)
        heads = part.num_heads + part.num_kv_heads
        assert part.rope is not None
        self._rope(q, d, heads, b.ropes[part.rope])
        if not b.source.rotations.values:
            heads += part.num_kv_heads
        b.hadamard(q, q, d, heads, (b.z, b.w))

    def _rope(self, x: int, d: int, heads: int, table: int) -> None:
        """(a, b) -> (a cos - b sin, b cos + a sin) as x * (cos, cos) + (b, a) * (-sin, sin)."""
        b, half, stride = self.b, FLOAT * d // 2, FLOAT * d
        left = (8 * d // BEAT).bit_length() - 1  # a position's row has 2 d floats
        options: dict[str, Any] = {
            "segments": heads,
            "b_stride": 0,
            "offset": Offset(0, left, b=True),
        }
        strides = {"a_stride": stride, "out_stride": stride}
        for first, second in ((0, half), (half, 0)):
            sines = table + stride + first
            b.both(Op.MULTIPLY, x + second, sines, b.w + first, d // 2, **options | strides)
        b.both(Op.MULTIPLY, x, table, b.z, d, **options)
        b.both(Op.ADD, b.z, b.w, x, heads * d)

    def _scores(self, part: Attention, cache: CacheLayout, scale: int) -> None:
        """Write the scores of all heads to `z`, a row of slots each."""
        b, group = self.b, part.num_heads // part.num_kv_heads
        row, words = FLOAT * b.slots, -(-part.head_dim // WORD)
        for head in range(part.num_heads):
            source = b.codes + head * words * WORD
            target = b.sums + head * row
            b.entries.append(cache.scores(head // group, source, target))
        tokens = Offset(count=True)
        rows: dict[str, Any] = {"offset": tokens, "out_stride": row}
        heads = part.num_heads
        b.vector(Op.CONVERT, b.sums, b.z, b.slots, segments=heads, a_stride=row, **rows)
        b.constant(Op.MULTIPLY, scale, scale, FLOATS * heads, part.scale)
        for i in range(part.num_kv_heads):
            at = cache.key_scales + i * row
            s, w = scale + i * group * BEAT, b.w + i * group * row
            b.scalar(Op.MULTIPLY, at, w, b.slots, s, segments=group, a_stride=0, **rows)
        b.both(Op.MULTIPLY, b.z, b.w, b.z, b.slots, segments=heads, a_stride=row, **rows)

    def _softmax(self, part: Attention, cache: CacheLayout) -> None:
        """Write the attention weights of the scores in `z` to `codes`, and the sums' scales."""
        b, heads, row = self.b, part.num_heads, FLOAT * self.b.slots
        group = heads // part.num_kv_heads
        rows: dict[str, Any] = {"segments": heads, "a_stride": row, "offset": Offset(count=True)}
        vectors = rows | {"out_stride": row}
        scalars = rows | {"out_stride": BEAT}
        total, largest, share, _ = b.scalars
        b.vector(Op.LARGEST, b.z, largest, b.slots, **scalars)
        b.scalar(Op.ADD, b.z, b.z, b.slots, largest, subtract=True, **vectors)
        b.constant(Op.MULTIPLY, b.z, b.z, b.slots, LOG2_E, **vectors)
        b.vector(Op.FIXED_POWER, b.z, b.z, b.slots, **vectors)
        b.vector(Op.TOTAL, b.z, total, b.slots, **scalars)
        b.vector(Op.CONVERT, b.z, b.z, b.slots, **vectors)
        for i in range(part.num_kv_heads):
            at, own = cache.value_scales + i * row, b.z + i * group * row
            options = vectors | {"segments": group, "b_stride": 0}
            b.both(Op.MULTIPLY, own, at, own, b.slots, **options)
        b.vector(Op.MAGNITUDE, b.z, largest, b.slots, **scalars)
        b.vector(Op.NORMAL, largest, share, FLOATS * heads)
        b.scalar(
            Op.DIVIDE,
            b.top_weight,
            share,
            FLOATS,
            share,
            segments=heads,
            a_stride=0,
            out_stride=BEAT,
        )
        b.scalar(Op.MULTIPLY, b.z, b.z, b.slots, share, **vectors)
        codes = rows | {"top": P_MAX, "out_stride": 2 * b.slots}
        b.constant(Op.CODE, b.z, b.codes, b.slots, 1.0, **codes)
        b.constant(Op.MULTIPLY, total, total, FLOATS * heads, P_MAX)
        b.both(Op.DIVIDE, largest, total, total, FLOATS * heads)

    def _values(self, part: Attention, cache: CacheLayout) -> None:
        """Write the weighted sums of the values to `y`."""
        b, d, heads = self.b, part.head_dim, part.num_heads
        group = heads // part.num_kv_heads
        for head in range(heads):
            source = b.codes + head * 2 * b.slots
            target = b.sums + head * d // 2 * BEAT
            b.entries.append(cache.weighted(head // group, source, target))
        b.vector(Op.CONVERT, b.sums, b.y, heads * d, source=Elements.HALVES)
        b.scalar(Op.MULTIPLY, b.y, b.y, d, b.scalars[0], segments=heads)
        if not b.source.rotations.values:
            b.hadamard(b.y, b.y, d, heads, (b.z, b.w))


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
    values: int
    key_scales: int
    value_scales: int
    heads: int
    dim: int
    slots: int
    top: int

    @classmethod
    def allocate(cls, b: Passes, part: Attention, top: int) -> CacheLayout:
        """Allocate an empty cache."""
        heads, d = part.num_kv_heads, part.head_dim
        width, code_bits = d + -d % WORD, 4 if top == 7 else 8
        keys = b.memory.allocate(heads * b.slots * width * code_bits // 8)
        values = b.memory.allocate(heads * b.slots * d * code_bits // 8)
        scales = [b.memory.floats(heads * b.slots) for _ in range(2)]
        return cls(keys, values, scales[0], scales[1], heads, d, b.slots, top)

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
