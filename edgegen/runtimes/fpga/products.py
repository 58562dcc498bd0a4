"""Matrix products and attention of the integer model on the accelerator.

Their results equal numpy's exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.fixed import quantize_tokens
from edgegen.runtimes.fpga.driver import Driver, view
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode, pack_inputs, unpack_sums

PAIRS = 16
"""Maximum number of token pairs whose products are in one queue."""


class Workspace:
    """Buffers for activations and sums in the accelerator's memory."""

    def __init__(self, driver: Driver, input_bytes: int, output_bytes: int) -> None:
        self.driver = driver
        self.inputs = driver.allocate(input_bytes)
        self.outputs = driver.allocate(output_bytes)

    def run(self, commands: list[Command], x: list[NDArray[np.uint8]]) -> list[NDArray[np.int32]]:
        """Run commands and return the sums of each, [tokens, rows].

        Args:
            commands: their source and target are offsets in the buffers.
            x: inputs of each command.
        """
        for command, data in zip(commands, x, strict=True):
            self.inputs[command.source : command.source + len(data)] = data
        self.inputs.flush()
        source, target = self.inputs.device_address, self.outputs.device_address
        self.driver.run(
            [replace(c, source=c.source + source, target=c.target + target) for c in commands]
        )
        self.outputs.invalidate()
        return [
            unpack_sums(view(self.outputs, c.target, c.output_bytes // 4), c.tokens, c.rows).copy()
            for c in commands
        ]


@dataclass(frozen=True)
class DeviceMatrix:
    """Matrix W[n, k] = scale[n] * steps[n, k], with the steps in the accelerator's memory."""

    work: Workspace
    placed: Placed
    address: int
    scale: Float
    """[N]"""

    def __matmul__(self, x: Float) -> Float:
        """Multiply with each row of `x`: [T, K] -> [T, N], as f32(acc) * (s * s_x)."""
        codes, s_x = quantize_tokens(x)
        acc = np.concatenate(
            [self._sums(codes[at : at + self.block]) for at in range(0, len(codes), self.block)]
        )
        return acc.astype(np.float32) * (self.scale * s_x[:, None])

    @property
    def block(self) -> int:
        """Return the number of tokens whose sums fit the workspace, a multiple of two."""
        pair_bytes = -(-self.placed.rows // 2) * BEAT
        return 2 * min(PAIRS, len(self.work.outputs) // pair_bytes)

    def _sums(self, codes: Int8) -> NDArray[np.int32]:
        p, commands, data, source, target = self.placed, [], [], 0, 0
        for part in _parts(codes, self.work.driver.tokens):
            command = Command(
                Mode(p.mode), len(part), p.rows, p.inputs, self.address, p.beats, source, target
            )
            commands.append(command)
            data.append(pack_inputs(part))
            source, target = source + command.input_bytes, target + command.output_bytes
        return np.concatenate(self.work.run(commands, data))


class DeviceCache:
    """Keys and values of one layer in the accelerator's memory.

    Rows are tokens for keys and dimensions for values. A beat has 16 codes of 4 bits, or 8 codes of
    8 bits, of each of two rows.
    """

    def __init__(self, work: Workspace, heads: int, dim: int, context: int, bits: int) -> None:
        self.work, self.bits = work, bits
        self.mode, self.per_beat = (Mode.W8, 8) if bits == 8 else (Mode.K4, 16)
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
        """Write codes [H, M, D] into the slots from `at` on."""
        heads, count, dim = keys.shape
        padding = ((0, 0), (0, 0), (0, self.width - dim))
        packed = self._pack(np.pad(keys, padding)).reshape(heads, count, -1, 8)
        padded = np.pad(values, ((0, 0), (0, 0), (0, self.dim - dim)))
        for i in range(count):
            slot = at + i
            self.keys[:, slot // 2, :, slot % 2] = packed[:, i]
            self._write_value(slot, padded[:, i].reshape(heads, -1, 2))
        self.buffer.flush()

    def _pack(self, codes: Int8) -> NDArray[np.uint8]:
        data = codes.view(np.uint8)
        if self.bits == 8:
            return data
        return data[..., ::2] & np.uint8(15) | data[..., 1::2] << np.uint8(4)

    def _write_value(self, slot: int, codes: Int8) -> None:
        """Write the values [H, D / 2, 2] of one slot."""
        chunk, place = divmod(slot, self.per_beat)
        if self.bits == 8:
            self.values[:, :, chunk, :, place] = codes.view(np.uint8)
            return
        byte, high = divmod(place, 2)
        other = self.values[:, :, chunk, :, byte] & np.uint8(15 if high else 240)
        nibble = (codes.view(np.uint8) & np.uint8(15)) << np.uint8(4 * high)
        self.values[:, :, chunk, :, byte] = other | nibble

    def _command(self, codes: Int8, head: int, length: int, *, values: bool) -> Command:
        """Return the product of one head's keys or values with some vectors."""
        beats = -(-length // WORD) * WORD // self.per_beat
        base = self.buffer.device_address
        if values:
            start = base + self.split + head * self.values[0].nbytes
            stride, segments = self.capacity // self.per_beat * BEAT, self.dim // 2
            sizes = (self.dim, beats * self.per_beat)
            return Command(self.mode, len(codes), *sizes, start, beats, 0, 0, stride, segments)
        start = base + head * self.keys[0].nbytes
        count = -(-length // 2) * (self.width // self.per_beat)
        return Command(self.mode, len(codes), length, self.width, start, count, 0, 0)

    def scores(self, q: Int8, length: int) -> NDArray[np.int64]:
        """Multiply q [heads, M, D] with the keys of `length` slots: [heads, M, length]."""
        heads, m, dim = q.shape
        group = heads // len(self.keys)
        rows = np.pad(q, ((0, 0), (0, 0), (0, self.width - dim))).reshape(-1, self.width)
        owners = np.repeat(np.arange(heads) // group, m)
        parts = [
            (owner, part)
            for owner in range(len(self.keys))
            for part in _parts(rows[owners == owner], self.work.driver.tokens)
        ]
        sums = self._run(parts, length, values=False)
        return np.concatenate(sums).reshape(heads, m, length).astype(np.int64)

    def weighted_sum(self, p: NDArray[np.int64], length: int, dim: int) -> NDArray[np.int64]:
        """Multiply probabilities p [heads, M, length] with the values: [heads, M, dim].

        Probabilities have 14 bits. Their high and low 7-bit halves run as two tokens.
        """
        heads, m, _ = p.shape
        halves = np.stack([p >> 7, p & 127], axis=2).astype(np.int8)
        padded = np.pad(halves, ((0, 0), (0, 0), (0, 0), (0, -length % WORD)))
        owned = padded.reshape(len(self.values), -1, padded.shape[-1])
        parts = [
            (owner, part)
            for owner, rows in enumerate(owned)
            for part in _parts(rows, self.work.driver.tokens)
        ]
        found = np.concatenate(self._run(parts, length, values=True)).astype(np.int64)
        sums = found.reshape(heads * m, 2, -1)
        return (sums[:, 0] * 128 + sums[:, 1])[:, :dim].reshape(heads, m, dim)

    def _run(
        self, parts: list[tuple[int, Int8]], length: int, *, values: bool
    ) -> list[NDArray[np.int32]]:
        """Multiply each (head, vectors of a product), in as few queues as the workspace allows."""
        out: list[NDArray[np.int32]] = []
        commands: list[Command] = []
        data: list[NDArray[np.uint8]] = []
        source = target = 0
        for head, codes in parts:
            c = self._command(codes, head, length, values=values)
            fits = target + c.output_bytes <= len(self.work.outputs)
            if commands and not (fits and source + c.input_bytes <= len(self.work.inputs)):
                out += self.work.run(commands, data)
                commands, data, source, target = [], [], 0, 0
            commands.append(replace(c, source=source, target=target))
            data.append(pack_inputs(codes))
            source, target = source + c.input_bytes, target + c.output_bytes
        return out + self.work.run(commands, data)


def _parts(rows: Int8, tokens: int) -> list[Int8]:
    """Split rows into the inputs of products."""
    return [rows[at : at + tokens] for at in range(0, len(rows), tokens)]


def workspace(driver: Driver, placed: dict[str, Placed], context: int) -> Workspace:
    """Allocate buffers for `PAIRS` token pairs of a layer's products.

    They also hold one product of the output head or of attention.
    """
    layers = [p for name, p in placed.items() if name.startswith("layers.")]
    widest = max(p.inputs for p in placed.values())
    rows = max(p.rows for p in layers)
    slots = context + -context % WORD
    pairs = driver.tokens // 2
    largest = max(PAIRS * (rows + 1), *(pairs * (p.rows + 1) for p in placed.values()))
    sums = max(largest, 4 * pairs * slots)
    inputs = max(PAIRS * (widest + WORD), pairs * slots)
    return Workspace(driver, 2 * inputs, sums * BEAT // 2 + BEAT)


def load(driver: Driver, data: NDArray[np.uint8]) -> Any:
    """Copy the matrices of an image into the accelerator's memory."""
    buffer = driver.allocate(len(data))
    buffer[: len(data)] = data
    buffer.flush()
    return buffer
