"""The integer model's products on the accelerator: matrices, and attention over a cache there.

What they return equals numpy's exactly; the float parts around them stay where they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.fixed import quantize_tokens
from edgegen.runtimes.fpga.driver import Driver, view
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode, pack_inputs, unpack_sums

PAIRS = 16
"""Pairs of tokens whose products are posted together."""


class Workspace:
    """Where activations and sums lie in the accelerator's memory."""

    def __init__(self, driver: Driver, input_bytes: int, output_bytes: int) -> None:
        self.driver = driver
        self.inputs = driver.allocate(input_bytes)
        self.outputs = driver.allocate(output_bytes)

    def run(self, commands: list[Command], x: list[NDArray[np.uint8]]) -> list[NDArray[np.int32]]:
        """Place inputs, have commands done, return each one's sums [tokens, rows].

        The commands' source and target count from 0.
        """
        for command, data in zip(commands, x, strict=True):
            self.inputs[command.source : command.source + len(data)] = data
        self.inputs.flush()
        source, target = self.inputs.device_address, self.outputs.device_address
        self.driver.run([_moved(command, source, target) for command in commands])
        self.outputs.invalidate()
        return [
            unpack_sums(view(self.outputs, c.target, c.output_bytes // 4), c.tokens, c.rows).copy()
            for c in commands
        ]


def _moved(c: Command, source: int, target: int) -> Command:
    places = (c.source + source, c.target + target)
    return Command(
        c.mode, c.tokens, c.rows, c.inputs, c.weights, c.beats, *places, c.stride, c.segments
    )


@dataclass(frozen=True)
class DeviceMatrix:
    """W[n, k] = scale[n] * steps[n, k], the steps in the accelerator's memory."""

    work: Workspace
    placed: Placed
    address: int
    scale: Float
    """[N]"""

    def __matmul__(self, x: Float) -> Float:
        """W @ each row of `x`: [T, K] -> [T, N], as f32(acc) * (s * s_x)."""
        codes, s_x = quantize_tokens(x)
        acc = np.concatenate(
            [self._sums(codes[at : at + self.block]) for at in range(0, len(codes), self.block)]
        )
        return acc.astype(np.float32) * (self.scale * s_x[:, None])

    @property
    def block(self) -> int:
        """Tokens whose sums have room."""
        pair = -(-self.placed.rows // 2) * BEAT
        return 2 * min(PAIRS, len(self.work.outputs) // pair)

    def _sums(self, codes: Int8) -> NDArray[np.int32]:
        p, commands, data, source, target = self.placed, [], [], 0, 0
        for at in range(0, len(codes), 2):
            pair = codes[at : at + 2]
            command = Command(
                Mode(p.mode), len(pair), p.rows, p.inputs, self.address, p.beats, source, target
            )
            commands.append(command)
            data.append(pack_inputs(pair))
            source, target = source + command.input_bytes, target + command.output_bytes
        return np.concatenate(self.work.run(commands, data))


class DeviceCache:
    """One layer's keys and values in the accelerator's memory, as its products read them.

    Keys lie token by token, values dimension by dimension, two rows together: a beat has 16 codes
    of 4 bits, or 8 of 8 bits, of each.
    """

    def __init__(self, work: Workspace, heads: int, dim: int, context: int, bits: int) -> None:
        self.work, self.bits = work, bits
        self.mode, self.per = (Mode.W8, 8) if bits == 8 else (Mode.K4, 16)
        self.dim, self.capacity = dim + dim % 2, context + -context % WORD
        self.width = dim + -dim % WORD
        size = heads * (self.capacity * self.width + self.dim * self.capacity) * bits // 8
        self.buffer = work.driver.allocate(size)
        self.buffer[:] = 0
        data, split = np.asarray(self.buffer), heads * self.capacity * self.width * bits // 8
        self.keys = data[:split].reshape(heads, self.capacity // 2, -1, 2, 8)
        self.values = data[split:size].reshape(heads, self.dim // 2, -1, 2, 8)
        self.split = split

    def write(self, at: int, keys: Int8, values: Int8) -> None:
        """Tokens `at` and after: codes [H, M, D]."""
        heads, count, dim = keys.shape
        room = ((0, 0), (0, 0), (0, self.width - dim))
        packed = self._packed(np.pad(keys, room)).reshape(heads, count, -1, 8)
        wide = np.pad(values, ((0, 0), (0, 0), (0, self.dim - dim)))
        for i in range(count):
            t = at + i
            self.keys[:, t // 2, :, t % 2] = packed[:, i]
            self._put_value(t, wide[:, i].reshape(heads, -1, 2))
        self.buffer.flush()

    def _packed(self, codes: Int8) -> NDArray[np.uint8]:
        data = codes.view(np.uint8)
        if self.bits == 8:
            return data
        return data[..., ::2] & np.uint8(15) | data[..., 1::2] << np.uint8(4)

    def _put_value(self, t: int, codes: Int8) -> None:
        """One token's values [H, D / 2, 2]."""
        chunk, place = divmod(t, self.per)
        if self.bits == 8:
            self.values[:, :, chunk, :, place] = codes.view(np.uint8)
            return
        byte, high = divmod(place, 2)
        kept = self.values[:, :, chunk, :, byte] & np.uint8(15 if high else 240)
        new = (codes.view(np.uint8) & np.uint8(15)) << np.uint8(4 * high)
        self.values[:, :, chunk, :, byte] = kept | new

    def _rows(self, codes: Int8, head: int, length: int, *, values: bool) -> Command:
        """The product of one head's keys or values with up to two vectors, places at 0."""
        beats = -(-length // WORD) * WORD // self.per
        base = self.buffer.device_address
        if values:
            one = self.values[0].nbytes
            stride = self.capacity // self.per * BEAT
            place, segments = (base + self.split + head * one), self.dim // 2
            sizes = (self.dim, beats * self.per)
            return Command(self.mode, len(codes), *sizes, place, beats, 0, 0, stride, segments)
        place = base + head * self.keys[0].nbytes
        count = -(-length // 2) * (self.width // self.per)
        return Command(self.mode, len(codes), length, self.width, place, count, 0, 0)

    def scores(self, q: Int8, length: int) -> NDArray[np.int64]:
        """q [heads, M, D] with the keys of the first `length` tokens: [heads, M, length]."""
        heads, m, dim = q.shape
        group = heads // len(self.keys)
        rows = np.pad(q, ((0, 0), (0, 0), (0, self.width - dim))).reshape(-1, self.width)
        owners = np.repeat(np.arange(heads) // group, m)
        pairs = [
            (owner, part)
            for owner in range(len(self.keys))
            for part in _pairs(rows[owners == owner])
        ]
        found = self._run(pairs, length, values=False)
        return np.concatenate(found).reshape(heads, m, length).astype(np.int64)

    def mix(self, p: NDArray[np.int64], length: int, dim: int) -> NDArray[np.int64]:
        """p [heads, M, length], below 2^14, with the values: [heads, M, dim].

        A vector of 14 bits goes as two of 7, through both tokens' places.
        """
        heads, m, _ = p.shape
        group = heads // len(self.values)
        digits = np.stack([p >> 7, p & 127], axis=2).astype(np.int8).reshape(heads * m, 2, length)
        padded = np.pad(digits, ((0, 0), (0, 0), (0, -length % WORD)))
        pairs = [(i // m // group, part) for i, part in enumerate(padded)]
        found = np.stack(self._run(pairs, length, values=True)).astype(np.int64)
        return (found[:, 0] * 128 + found[:, 1])[:, :dim].reshape(heads, m, dim)

    def _run(
        self, pairs: list[tuple[int, Int8]], length: int, *, values: bool
    ) -> list[NDArray[np.int32]]:
        """Products of (head, up to two vectors) each, posted in as few queues as have room."""
        out: list[NDArray[np.int32]] = []
        commands: list[Command] = []
        data: list[NDArray[np.uint8]] = []
        source = target = 0
        for head, codes in pairs:
            c = self._rows(codes, head, length, values=values)
            fits = target + c.output_bytes <= len(self.work.outputs)
            if commands and not (fits and source + c.input_bytes <= len(self.work.inputs)):
                out += self.work.run(commands, data)
                commands, data, source, target = [], [], 0, 0
            commands.append(_moved(c, source, target))
            data.append(pack_inputs(codes))
            source, target = source + c.input_bytes, target + c.output_bytes
        return out + self.work.run(commands, data)


def _pairs(rows: Int8) -> list[Int8]:
    return [rows[at : at + 2] for at in range(0, len(rows), 2)]


def workspace(driver: Driver, placed: dict[str, Placed], context: int) -> Workspace:
    """Room for `PAIRS` pairs of each layer's products, one of the head's and of attention's."""
    layers = [p for name, p in placed.items() if name.startswith("layers.")]
    widest = max(p.inputs for p in placed.values())
    rows = max(p.rows for p in layers)
    long = context + -context % WORD
    largest = max(PAIRS * (rows + 1), *(p.rows + 1 for p in placed.values()), 4 * long)
    return Workspace(driver, 2 * max(PAIRS * (widest + WORD), long), largest * BEAT // 2 + BEAT)


def load(driver: Driver, data: NDArray[np.uint8]) -> Any:
    """The matrices in the accelerator's memory."""
    buffer = driver.allocate(len(data))
    buffer[: len(data)] = data
    buffer.flush()
    return buffer
