"""Layout of weights, keys, values and commands in the accelerator's memory.

A beat is 16 bytes: codes of two rows, the first row's in the low half. Codes of 2 and 4 bits come
in frames: one beat of scales, then the beats of codes that they belong to. hls/dslx/feed.x decodes
this layout.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import UnsupportedFormat
from edgegen.quantize.tensor import QuantizedTensor

BEAT, WORD, GROUP = 16, 32, 64
"""Bytes in a beat, inputs in a word, inputs in a group of weights."""

MAX_INPUTS = 504 * WORD
"""Maximum number of inputs of a product: `words` in hls/config.toml."""

MAGIC = 0xE6C1
_COMMAND = struct.Struct("<BBHIIIIIIHH")
COMMAND_BYTES = _COMMAND.size

U8 = NDArray[np.uint8]


class Mode(IntEnum):
    """Format of the codes in a beat; hls/dslx/types.x has the same numbers."""

    W2 = 0
    W4 = 1
    W8 = 2
    K4 = 4

    @property
    def beats(self) -> int:
        """Return the beats of codes for two rows of a word."""
        return {Mode.W2: 1, Mode.W8: 4}.get(self, 2)

    @property
    def scales(self) -> tuple[int, int]:
        """Return (groups in a beat of scales, bits of each); zeros for modes without scales."""
        return {Mode.W2: (6, 20), Mode.W4: (5, 24)}.get(self, (0, 0))


def stream_beats(mode: Mode, rows: int, inputs: int) -> int:
    """Return the beats of a matrix with an even number of rows and a multiple of 32 inputs."""
    codes = rows // 2 * (inputs // WORD) * mode.beats
    groups, _ = mode.scales
    return codes + (-(-rows // 2 * (inputs // GROUP) // groups) if groups else 0)


def pack_matrix(q: QuantizedTensor) -> tuple[Mode, U8]:
    """Pack a matrix for the accelerator: (mode, uint8 [beats * 16]).

    Raises:
        UnsupportedFormat: groups other than 64 inputs, or bits other than 2, 4 and 8.
    """
    if q.bits == 8:
        steps = _padded(q.steps.astype(np.int8), 2, WORD)
        return Mode.W8, _codes(steps.view(np.uint8), 8).reshape(-1)
    if q.bits not in (2, 4) or q.group_size != GROUP or q.shape[1] % GROUP:
        raise UnsupportedFormat(
            f"expected weights of 2 or 4 bits in groups of {GROUP}, or of 8 bits, got {q.bits} "
            f"bits in groups of {q.group_size}; export with another --recipe"
        )
    codes, c, z = (_padded(part, 2, 1) for part in (q.q, q.c, q.z))
    mode = Mode.W2 if q.bits == 2 else Mode.W4
    return mode, _framed(mode, _codes(codes, q.bits), c, z)


def _padded(values: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    n, k = values.shape
    return np.pad(values, ((0, -n % rows), (0, -k % columns)))


def _codes(codes: U8, bits: int) -> U8:
    """Arrange codes [N, K] in beats, uint8 [N / 2, K * bits / 64, 16]."""
    n, k = codes.shape
    fields = codes.reshape(n, -1, 8 // bits) << np.arange(0, 8, bits, dtype=np.uint8)
    data: U8 = np.bitwise_or.reduce(fields, axis=-1)  # [N, K * bits / 8]
    return data.reshape(n // 2, 2, k * bits // 64, 8).swapaxes(1, 2).reshape(n // 2, -1, BEAT)


def _framed(mode: Mode, codes: U8, c: U8, z: U8) -> U8:
    """Insert the beats of scales before the beats of codes that they belong to."""
    groups, bits = mode.scales
    pairs = [part.reshape(-1, 2, part.shape[1]).swapaxes(1, 2).reshape(-1, 2) for part in (c, z)]
    width = (bits - 16) // 2
    (c0, c1), (z0, z1) = (part.astype(np.uint32).T for part in pairs)
    value = c0 | c1 << 8 | z0 << 16 | z1 << 16 + width
    count = -(-len(value) // groups)
    value = np.pad(value, (0, count * groups - len(value))).reshape(count, groups)
    flags = (value[..., None] >> np.arange(bits, dtype=np.uint32) & 1).astype(np.uint8)
    flags = np.pad(flags.reshape(count, -1), ((0, 0), (0, 128 - groups * bits)))
    scales = np.packbits(flags, axis=1, bitorder="little")  # [frames, 16]
    body = codes.reshape(-1, BEAT)
    frame = groups * mode.beats * (GROUP // WORD)
    filled = np.pad(body, ((0, count * frame - len(body)), (0, 0))).reshape(count, frame, BEAT)
    stream = np.concatenate([scales[:, None], filled], axis=1).reshape(-1, BEAT)
    return stream[: count + len(body)].reshape(-1)


def padded_tokens(tokens: int) -> int:
    """Return the tokens in the words of a product's inputs: one, or a multiple of two."""
    return tokens if tokens == 1 else tokens + tokens % 2


def pack_inputs(codes: NDArray[np.int8]) -> U8:
    """Arrange activations of M tokens, int8 [M, K], in words: uint8 [K / 32 * M * 32].

    M is one, or padded with zeros to a multiple of two.
    """
    tokens = padded_tokens(len(codes))
    words = _padded(codes, tokens, WORD).reshape(tokens, -1, WORD)
    return words.swapaxes(0, 1).reshape(-1).view(np.uint8)


def unpack_sums(beats: NDArray[np.int32], tokens: int, rows: int) -> NDArray[np.int32]:
    """Rearrange the sums of a product to [tokens, rows].

    Args:
        beats: int32 [pairs of rows * pairs of tokens * 4], or for one token [rows], padded to a
            multiple of 4.
        tokens: of the product.
        rows: of the matrix.
    """
    if tokens == 1:
        return beats.reshape(1, -1)[:, :rows]
    pairs = -(-tokens // 2)
    sums = beats.reshape(-1, pairs, 2, 2).transpose(1, 2, 0, 3).reshape(2 * pairs, -1)
    return sums[:tokens, :rows]


class Growth(IntEnum):
    """Side of a product that grows with each token in the cache."""

    NONE = 0
    ROWS = 1
    """Keys: the rows are the tokens."""
    INPUTS = 2
    """Values: the inputs are the tokens."""


@dataclass(frozen=True)
class Command:
    """Command for one matrix product. Addresses are in bytes, multiples of 16."""

    mode: Mode
    tokens: int
    """At most the accelerator's register TOKENS: 2, or 8."""
    rows: int
    inputs: int
    weights: int
    """Address of the weights' first segment."""
    beats: int
    """Beats in each segment."""
    source: int
    """Address of the inputs."""
    target: int
    """Address of the sums."""
    stride: int = 0
    """Bytes from one segment to the next."""
    segments: int = 1
    growth: Growth = Growth.NONE
    """The position of the step's token replaces rows or inputs, and beats."""
    waits: bool = False
    """Whether the command starts only when all earlier entries have written their results."""
    shift: int = 0
    """With growth, a segment has 2^shift beats for each pair of rows, or each word of inputs."""
    passes: bool = False
    """Whether the sums go to an instruction that is `summed`, and not to memory."""

    def at(self, position: int) -> Command:
        """Return the command that is executed at a position."""
        count = position + 1
        if self.growth is Growth.ROWS:
            return replace(self, rows=count, beats=-(-count // 2) << self.shift)
        if self.growth is Growth.INPUTS:
            return replace(self, inputs=count, beats=-(-count // WORD) << self.shift)
        return self

    def encode(self) -> bytes:
        """Return the command's bytes in the queue."""
        flags = min(self.tokens - 1, 1) | self.growth << 1 | self.shift << 3 | self.waits << 7
        words, pairs = -(-self.inputs // WORD), -(-self.rows // 2)
        mode = self.mode | self.pairs - 1 << 6 | self.passes << 7
        head = (mode, flags, words, pairs, self.weights // BEAT, self.beats)
        addresses = (self.source // BEAT, self.target // BEAT, self.stride // BEAT)
        return _COMMAND.pack(*head, *addresses, self.segments, MAGIC)

    @property
    def pairs(self) -> int:
        """Return the pairs of tokens."""
        return -(-self.tokens // 2)

    @property
    def input_bytes(self) -> int:
        """Return the size of the activations that the command reads."""
        return -(-self.inputs // WORD) * WORD * padded_tokens(self.tokens)

    @property
    def output_bytes(self) -> int:
        """Return the size of the sums that the command writes."""
        if self.tokens == 1:
            return -(-self.rows // 4) * BEAT
        return -(-self.rows // 2) * BEAT * self.pairs
