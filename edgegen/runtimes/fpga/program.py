"""Programs that compute a greedy token of a model on the accelerator, from embedding row to token.

A program is written once for a model and a context. It is a list of products (`Command`) and passes
over vectors (`Vector`) whose results equal `edgegen.arithmetic.integer` bit for bit. The position
of the token is a register, so that all tokens run the same program. Each part below emits the
operations of the definition in its order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen.arithmetic.fixed import GELU_CUBE, GELU_SLOPE, LOG2_E
from edgegen.arithmetic.integer import KV_TOPS, P_MAX
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.instructions import FLOATS, KEPT, Elements, Offset, Op
from edgegen.runtimes.fpga.layout import BEAT, WORD
from edgegen.runtimes.fpga.order import Entry, ordered
from edgegen.runtimes.fpga.passes import ALONE, FLOAT, Allocator, Passes, Places, Share, Slice
from edgegen.runtimes.fpga.token_cache import CacheLayout
from edgegen.runtimes.quantized import QuantizedBundle

INTEGERS = 2.0**23
"""The first float32 from which on all are integers."""


@dataclass(frozen=True)
class Program:
    """A program, and the initial contents of its memory."""

    queues: list[list[Entry]]
    """Entries of each accelerator."""
    tokens: list[range]
    """Tokens whose logits each accelerator computes."""
    memory: NDArray[np.uint8]
    logits: int
    """Address of the logits, float32 [vocab]."""
    caches: list[CacheLayout]
    """Keys and values of each layer."""
    ropes: list[tuple[int, int]]
    """Address of each RoPE table, and bytes of a position's row."""

    def encode(self) -> bytes:
        """Return the queues, one after the other, 32 bytes for each entry."""
        return b"".join(entry.encode() for queue in self.queues for entry in queue)


def unsupported(config: ModelConfig) -> Iterable[str]:
    """Yield what programs do not compute, beside `edgegen.runtimes.fpga.support.lacks`."""
    parts = [part for part in config.all_parts() if isinstance(part, Attention)]
    if any(part.window for part in parts):
        yield "attention windows"
    if any(part.offsets for part in parts):
        yield "offsets of cached keys and values"


def write(
    source: QuantizedBundle,
    matrices: Mapping[str, Placed],
    places: Places,
    slots: int,
    shares: Sequence[Share] = (ALONE,),
) -> Program:
    """Return the program of a token.

    Several accelerators compute a part of the heads, of the intermediate values, of the vocabulary
    and of each product's rows. Each computes the norms and the quantization of whole vectors.
    Between barriers no accelerator reads what another one writes.

    Args:
        source: the model.
        matrices: index of its image.
        places: addresses.
        slots: maximum number of tokens in the cache.
        shares: the accelerators.
    """
    memory = Allocator(places.memory)
    queues, tokens = [], []
    for share in shares:
        passes = Passes(source, matrices, places, memory, slots=slots, share=share)
        layers = [Layer(passes, i) for i in range(source.config.num_layers)]
        for layer in layers:
            layer.append()
        tokens.append(_append_head(passes))
        queues.append(list(ordered(passes.entries, slots - 1)))
    ropes = [
        (at, table.shape[1] * 4 * FLOAT)
        for at, (table, _) in zip(passes.ropes, source.ropes(), strict=True)
    ]
    caches = [layer.cache for layer in layers]
    return Program(queues, tokens, memory.contents(), passes.logits, caches, ropes)


def _append_head(b: Passes) -> range:
    """Compute the last norm, and the logits of the returned tokens with their maximum."""
    c, rotation = b.config, b.source.residual_rotation()
    if rotation is not None:
        b.rotate(b.x, rotation.T, "out of the rotation")
    b.norm(b.x, b.tensor("norm"), b.x, c.hidden_size)
    if rotation is not None:
        b.rotate(b.x, rotation, "into the rotation")
    head = "embed" if c.tie_embeddings else "head"
    tokens = b.rows(head)
    own = b.logits + FLOAT * tokens.start
    b.linear(head, b.x, b.parts(head, own, tokens))
    if tokens:
        b.vector(Op.ARGMAX, own, b.places.token + b.share.index * BEAT, len(tokens))
    return tokens


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
            b.barrier()
            y = b.outer
            if branch.post_norm:
                weight = b.tensor(f"{self.prefix}{branch.name}_post_norm")
                b.norm(y, weight, b.y, hidden)
                y = b.y
            b.both(Op.ADD, y, b.x, b.residual, hidden)
            b.x = b.residual

    def _part(self, branch: Branch) -> None:
        """Compute the branch's part of `normed`, to `outer` after a barrier."""
        (part,) = branch.parts
        if isinstance(part, Attention):
            self._attention(part)
        else:
            assert isinstance(part, GatedMlp)
            self._mlp(part)

    def _last(self, name: str) -> None:
        """Multiply `inner`, which all accelerators have computed, by the branch's last matrix."""
        self.b.barrier()
        rows = self.b.rows(name)
        parts = self.b.parts(name, self.b.outer + FLOAT * rows.start, rows)
        self.b.linear(name, self.b.inner, parts)

    def _mlp(self, part: GatedMlp) -> None:
        """Compute the intermediate values of this accelerator, in two parts.

        The first product of the second part runs during the Hadamard transform of the first one,
        which reads no memory.
        """
        b, whole, at = self.b, self.config.intermediate_size, self.b.y
        name, block = f"{self.prefix}gate_up", b.source.rotations.inner
        own = b.share.of(whole, block or FLOATS)
        middle = own.start + (len(own) // 2 // block * block if block else 0)
        chunks = [chunk for chunk in (range(own.start, middle), range(middle, own.stop)) if chunk]
        places = []
        for chunk in chunks:
            n = len(chunk)
            ups = b.parts(name, at, range(whole + chunk.start, whole + chunk.stop))
            places.append([*ups, *b.parts(name, at + FLOAT * n, chunk)])
            at += 2 * FLOAT * n
        scales = b.prepare(name, b.normed, [one for parts in places for one in parts])
        for i, (chunk, parts) in enumerate(zip(chunks, places, strict=True)):
            n, up, target = len(chunk), parts[0].out, b.inner + FLOAT * chunk.start
            b.project(name, parts, scales, ahead=min(i, 1))
            gate = self._activation(part, up + FLOAT * n, n)
            b.both(Op.MULTIPLY, gate, up, gate if block else target, n)
            for following in places[i + 1 : i + 2]:
                b.multiply(name, following[0])
            if block:
                b.hadamard(gate, target, block, n // block, (b.z, b.w))
        self._last(f"{self.prefix}down")

    def _activation(self, part: GatedMlp, gate: int, n: int) -> int:
        """Replace `n` gates by gate * sigmoid(z), and return their address."""
        b, z = self.b, gate
        if part.activation == "gelu_tanh":
            z = b.vector(Op.MULTIPLY, gate, b.z, n)
            b.both(Op.MULTIPLY, z, gate, z, n)
            b.constant(Op.MULTIPLY, z, z, n, GELU_CUBE)
            b.both(Op.ADD, z, gate, z, n)
            b.constant(Op.MULTIPLY, z, z, n, GELU_SLOPE)
        s = b.z + FLOAT * n
        b.sigmoid(z, s, n, b.w)
        return b.both(Op.MULTIPLY, s, gate, gate, n)

    def _attention(self, whole: Attention) -> None:
        """Compute the heads of this accelerator."""
        b, top = self.b, KV_TOPS[self.b.source.kv]
        cache = CacheLayout.allocate(b, whole, top, self.index)
        self.cache = cache
        kv, d = b.share.of(whole.num_kv_heads), whole.head_dim
        group = whole.num_heads // whole.num_kv_heads
        part = msgspec.structs.replace(whole, num_heads=len(kv) * group, num_kv_heads=len(kv))
        q = range(kv.start * group * d, kv.stop * group * d)
        keys, values = (
            range(first + kv.start * d, first + kv.stop * d)
            for first in (whole.q_size, whole.q_size + whole.kv_size)
        )
        name, v = f"{self.prefix}qkv", b.y + FLOAT * (part.q_size + part.kv_size)
        parts = [*b.parts(name, b.y, q), *b.parts(name, b.y + FLOAT * len(q), keys)]
        if part == whole:
            parts = b.parts(name, b.y, range(keys.stop))
        self._project(name, part, parts, b.parts(name, v, values))
        if kv:
            own = cache.part(kv)
            own.append(b, b.y + FLOAT * part.q_size)
            scale = b.quantize(b.y, d, part.num_heads)
            self._scores(part, own, scale)
            self._softmax(part, own)
            self._values(part, own, b.inner + FLOAT * q.start)
        self._last(f"{self.prefix}o")

    def _project(
        self, name: str, part: Attention, parts: Sequence[Slice], values: Sequence[Slice]
    ) -> None:
        """Compute q, k and v, with norms, RoPE and the Hadamard transform of q and k.

        The product of v runs during the transform of q and k, which reads no memory.
        """
        b, d, bias = self.b, part.head_dim, part.bias
        scales = b.prepare(name, b.normed, [*parts, *values])
        b.project(name, parts, scales, bias=bias)
        self._rotate_heads(part)
        for one in values:
            b.multiply(name, one)
        heads = part.num_heads + part.num_kv_heads
        if heads:
            b.hadamard(b.y, b.y, d, heads, (b.z, b.w))
        b.project(name, values, scales, ahead=len(values), bias=bias)
        if values and not b.source.rotations.values:
            at = values[0].out
            b.hadamard(at, at, d, part.num_kv_heads, (b.z, b.w))

    def _rotate_heads(self, part: Attention) -> None:
        """Apply norms and RoPE to q and k."""
        b, d = self.b, part.head_dim
        q, k = b.y, b.y + FLOAT * part.q_size
        heads = part.num_heads + part.num_kv_heads
        if not heads:
            return
        if part.qk_norm:
            b.norm(q, b.tensor(f"{self.prefix}q_norm"), q, d, part.num_heads)
            b.norm(k, b.tensor(f"{self.prefix}k_norm"), k, d, part.num_kv_heads)
        assert part.rope is not None
        self._rope(q, d, heads, b.ropes[part.rope])

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

    def _batches(self, part: Attention) -> list[tuple[range, range]]:
        """Return (KV heads, heads) whose rows of scores one instruction leaves to the next."""
        group, count = part.num_heads // part.num_kv_heads, part.num_kv_heads
        size = max(1, KEPT * FLOATS // (group * self.b.slots))
        found = [range(i, min(i + size, count)) for i in range(0, count, size)]
        return [(kv, range(kv.start * group, kv.stop * group)) for kv in found]

    def _scores(self, part: Attention, cache: CacheLayout, scale: int) -> None:
        """Write the scores of all heads to `z`, a row of slots each, and their maxima."""
        b, group = self.b, part.num_heads // part.num_kv_heads
        row, words = FLOAT * b.slots, -(-part.head_dim // WORD)
        rows: dict[str, Any] = {"offset": Offset(count=True), "out_stride": row}
        b.constant(Op.MULTIPLY, scale, scale, FLOATS * part.num_heads, part.scale)
        for i in range(part.num_kv_heads):
            at = cache.key_scales + i * row
            s, w = scale + i * group * BEAT, b.w + i * group * row
            b.scalar(Op.MULTIPLY, at, w, b.slots, s, segments=group, a_stride=0, **rows)
        _, largest, *_ = b.scalars
        for _, heads in self._batches(part):
            for head in heads:
                source, target = b.codes + head * words * WORD, b.sums + head * row
                b.entries.append(cache.scores(head // group, source, target))
            first = heads.start * row
            rows |= {"segments": len(heads), "a_stride": row}
            scores = b.vector(Op.CONVERT, b.sums + first, b.z + first, b.slots, **rows)
            b.both(Op.MULTIPLY, scores, b.w + first, scores, b.slots, **rows)
            maxima = rows | {"out_stride": BEAT}
            b.vector(Op.LARGEST, scores, largest + heads.start * BEAT, b.slots, **maxima)

    def _softmax(self, part: Attention, cache: CacheLayout) -> None:
        """Write the attention weights of the scores in `z` to `codes`, and the sums' scales."""
        b, row = self.b, FLOAT * self.b.slots
        total, largest, share, _ = b.scalars
        for kv, heads in self._batches(part):
            self._exponentials(cache, kv, heads)
        all_heads = FLOATS * part.num_heads
        b.vector(Op.NORMAL, largest, share, all_heads)
        scalars: dict[str, Any] = {"segments": part.num_heads, "a_stride": 0, "out_stride": BEAT}
        b.scalar(Op.DIVIDE, b.top_weight, share, FLOATS, share, **scalars)
        for _, heads in self._batches(part):
            at, own = b.z + heads.start * row, share + heads.start * BEAT
            rows: dict[str, Any] = {"segments": len(heads), "a_stride": row}
            rows |= {"offset": Offset(count=True)}
            b.scalar(Op.MULTIPLY, at, at, b.slots, own, out_stride=row, **rows)
            codes = rows | {"top": P_MAX, "out_stride": 2 * b.slots}
            target = b.codes + heads.start * 2 * b.slots
            b.constant(Op.ROUND, at, target, b.slots, INTEGERS, **codes)
        b.constant(Op.MULTIPLY, total, total, all_heads, P_MAX)
        b.both(Op.DIVIDE, largest, total, total, all_heads)

    def _exponentials(self, cache: CacheLayout, kv: range, heads: range) -> None:
        """Replace the scores of some heads by weights of the values' codes, and their maxima."""
        b, row, group = self.b, FLOAT * self.b.slots, len(heads) // len(kv)
        z, own = b.z + heads.start * row, heads.start * BEAT
        total, largest = b.scalars[0] + own, b.scalars[1] + own
        rows: dict[str, Any] = {
            "segments": len(heads),
            "a_stride": row,
            "offset": Offset(count=True),
            "out_stride": row,
        }
        scalars = rows | {"out_stride": BEAT}
        b.scalar(Op.ADD, z, z, b.slots, largest, subtract=True, **rows)
        b.constant(Op.MULTIPLY, z, z, b.slots, LOG2_E, **rows)
        b.vector(Op.FIXED_POWER, z, z, b.slots, **rows)
        b.vector(Op.TOTAL, z, total, b.slots, **scalars)
        for i in kv:
            at = z + (i - kv.start) * group * row
            options = rows | {"segments": group}
            b.vector(Op.CONVERT, at, at, b.slots, **options)
            scales = cache.value_scales + i * row
            b.both(Op.MULTIPLY, at, scales, at, b.slots, b_stride=0, **options)
        b.vector(Op.MAGNITUDE, z, largest, b.slots, **scalars)

    def _values(self, part: Attention, cache: CacheLayout, out: int) -> None:
        """Write the weighted sums of the values to `out`."""
        b, d, heads = self.b, part.head_dim, part.num_heads
        group = heads // part.num_kv_heads
        for head in range(heads):
            source = b.codes + head * 2 * b.slots
            target = b.sums + head * d // 2 * BEAT
            b.entries.append(cache.weighted(head // group, source, target))
        b.vector(Op.CONVERT, b.sums, b.y, heads * d, source=Elements.HALVES)
        rotates = not b.source.rotations.values
        b.scalar(Op.MULTIPLY, b.y, b.y if rotates else out, d, b.scalars[0], segments=heads)
        if rotates:
            b.hadamard(b.y, out, d, heads, (b.z, b.w))
