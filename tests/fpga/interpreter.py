"""The accelerator's programs, executed by numpy on bytes of memory: the oracle of the hardware."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic import fixed
from edgegen.runtimes.fpga.instructions import (
    CODED,
    FLOATS,
    REDUCTIONS,
    Elements,
    Op,
    Operand,
    Vector,
)
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode, stream_beats

Bytes = NDArray[np.uint8]
Sums = list[Bytes]
"""Sums of products that no instruction has taken yet."""


def execute(memory: Bytes, program: Sequence[Command | Vector], position: int) -> None:
    """Execute a program in place."""
    sums: Sums = []
    with np.errstate(all="ignore"):
        for instruction in program:
            step(memory, instruction, position, sums)


def step(
    memory: Bytes, instruction: Command | Vector, position: int, sums: Sums | None = None
) -> None:
    """Execute one instruction in place. Products pass `sums` on, and instructions take them."""
    if isinstance(instruction, Command):
        result = _product(memory, instruction.at(position))
        if instruction.passes:
            assert sums is not None
            sums.append(result.view(np.uint8).reshape(-1))
        else:
            _store(memory, instruction.target, 0, result.reshape(1, -1))
    elif instruction.op in _INSERTS:
        _INSERTS[instruction.op](memory, instruction, position)
    else:
        _vector(memory, instruction, position, sums)


def _load(memory: Bytes, at: int, beats: int, segments: int, stride: int) -> Bytes:
    """Return segments of beats, [segments, beats * 16]."""
    starts = at + stride * np.arange(segments)
    return memory[starts[:, None] + np.arange(beats * BEAT)]


def _store(memory: Bytes, at: int, stride: int, data: NDArray[Any]) -> None:
    """Store rows of beats."""
    rows = np.ascontiguousarray(data).view(np.uint8)
    memory[at + stride * np.arange(len(rows))[:, None] + np.arange(rows.shape[1])] = rows


def _moved(v: Vector, position: int) -> tuple[int, int, int]:
    """Return the addresses of A, B and the result."""
    move = BEAT * v.offset.beats(position)
    return v.a + move * v.offset.a, v.b + move * v.offset.b, v.out + move * v.offset.out


def _taken(sums: Sums, segments: int, size: int) -> Bytes:
    """Take the sums of the first products, [segments, size], all of each."""
    taken: Sums = []
    while sum(map(len, taken)) < segments * size:
        taken.append(sums.pop(0))
    return np.concatenate(taken).reshape(segments, size)


def _vector(memory: Bytes, v: Vector, position: int, sums: Sums | None) -> None:
    count, (a_at, b_at, out_at) = v.elements(position), _moved(v, position)
    assert count, "the accelerator refuses an instruction without elements"
    assert v.segments, "the accelerator refuses an instruction without segments"
    beats = v.a_beats(position)
    if v.summed:
        assert sums is not None
        data = _taken(sums, v.segments, beats * BEAT)
    else:
        data = _load(memory, a_at, beats, v.segments, v.a_stride)
    a = _source(v, data)[:, :count]
    if v.negative:
        a = -np.abs(a)
    b = a
    if v.operand is Operand.CONSTANT:
        b = np.array(v.b, np.uint32).view(np.float32)
    elif v.operand is Operand.SCALAR:
        b = _load(memory, b_at, 1, v.segments, v.b_stride).view(np.float32)[:, :1]
    elif v.operand is Operand.VECTOR:
        size = -(-count // FLOATS)
        b = _load(memory, b_at, size, v.segments, v.b_stride).view(np.float32)[:, :count]
    result = _COMPUTE[v.op](v, a, -b if v.subtract else b)
    _store(memory, out_at, v.out_stride, _padded(v, result, v.out_beats(position)))


def _padded(v: Vector, result: NDArray[Any], beats: int) -> NDArray[Any]:
    if v.op in CODED:
        return _codes(result, v.top, beats)
    width = beats * FLOATS
    if v.op is Op.ARGMAX or result.shape[1] == width:
        return result
    if v.op in REDUCTIONS:
        return np.repeat(result, width, axis=1)
    return np.pad(result, ((0, 0), (0, width - result.shape[1])))


def _codes(codes: NDArray[Any], top: int, beats: int) -> NDArray[np.int8]:
    padded = np.pad(codes, ((0, 0), (0, -codes.shape[1] % WORD))).astype(np.int16)
    if top < 128:
        return padded.astype(np.int8)
    words = padded.reshape(len(codes), -1, 1, WORD)
    halves = np.concatenate([words >> 7, words & 127], axis=2)
    return halves.reshape(len(codes), beats * BEAT).astype(np.int8)


def _source(v: Vector, data: Bytes) -> NDArray[Any]:
    if v.source is Elements.FLOATS:
        integers = v.op in (Op.CONVERT, Op.TOTAL)
        return data.view(np.int32 if integers else np.float32)
    sums = data.view(np.int32).astype(np.int64).reshape(len(data), -1, FLOATS)
    return (sums[..., :2] * 128 + sums[..., 2:]).reshape(len(data), -1)


def _butterfly(a: Float) -> Float:
    first, second = a[:, ::2], a[:, 1::2]
    return np.concatenate([first + second, first - second], axis=1)


def _argmax(a: Float) -> Float:
    index = np.argmax(a[0])
    found = np.zeros(FLOATS, np.uint32)
    found[:2] = index, a[0, index : index + 1].view(np.uint32)[0]
    return found.view(np.float32)[None]


def _half(a: Float) -> Float:
    half = np.minimum(a, fixed.HALF_MAX).astype(np.float16)
    return np.where(half == 0, np.float16(1), half).astype(np.float32)


def _power(a: Float) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return m and n of `exp2_parts`, whose first operation was another instruction."""
    u = np.rint(np.where(a > -100, a, np.float32(-100)) * np.float32(65536)).astype(np.int32)
    fraction, h = (u & 0xFFFF).astype(np.uint32), np.zeros(u.shape, np.uint32)
    for coefficient in reversed(fixed.EXP2):
        h = np.uint32(coefficient) + (fraction * h >> np.uint32(16))
    return (np.uint32(65536) + (fraction * h >> np.uint32(16))).astype(np.int32), u >> 16


def _fixed_power(a: Float) -> NDArray[np.int32]:
    m, n = _power(a)
    return (m.astype(np.int64) << 14 >> np.minimum(-n, 31)).astype(np.int32)


def _float_power(a: Float) -> Float:
    m, n = _power(a)
    return np.ldexp(m.astype(np.float32), n - 16)


def _normal(a: Float) -> Float:
    return np.where(np.abs(a) < fixed.TINY, np.float32(1), a)


def _code(v: Vector, a: Float, b: Float) -> NDArray[np.int32]:
    return np.clip(np.rint(a / b), -v.top, v.top).astype(np.int32)


def _round(v: Vector, a: Float, b: Float) -> NDArray[np.int32]:
    """The low bits of a + b: 14, or as many as a code has."""
    low = (a + b).view(np.int32) & np.int32(16383 if v.top > 127 else 255)
    return low if v.top > 127 else low.astype(np.int8).astype(np.int32)


_COMPUTE: dict[Op, Callable[[Vector, Any, Any], NDArray[Any]]] = {
    Op.MULTIPLY: lambda _, a, b: a * b,
    Op.ADD: lambda _, a, b: a + b,
    Op.CONVERT: lambda _, a, __: a.astype(np.float32),
    Op.BUTTERFLY: lambda _, a, __: _butterfly(a),
    Op.SUM: lambda _, a, __: fixed.lane_sum(a)[:, None],
    Op.DIVIDE: lambda _, a, b: a / b,
    Op.CODE: _code,
    Op.ROUND: _round,
    Op.ROOT: lambda _, a, __: np.sqrt(a),
    Op.POWER: lambda _, a, __: _float_power(a),
    Op.FIXED_POWER: lambda _, a, __: _fixed_power(a),
    Op.HALF: lambda _, a, __: _half(a),
    Op.NORMAL: lambda _, a, __: _normal(a),
    Op.NUMERATOR: lambda _, a, b: np.where(b >= 0, np.float32(1), a),
    Op.LARGEST: lambda _, a, __: a.max(axis=1, keepdims=True),
    Op.MAGNITUDE: lambda _, a, __: np.abs(a).max(axis=1, keepdims=True),
    Op.TOTAL: lambda _, a, __: a.astype(np.int64).sum(axis=1, keepdims=True).astype(np.float32),
    Op.ARGMAX: lambda _, a, __: _argmax(a),
}


def _nibbles(codes: Bytes) -> Bytes:
    low, high = codes[..., ::2] & np.uint8(15), codes[..., 1::2] << np.uint8(4)
    return low | high


def _insert_key(memory: Bytes, v: Vector, position: int) -> None:
    """Replace half of each beat: 8 bytes of the codes [segments, count], of 4 or 8 bits."""
    a_at, b_at, out_at = _moved(v, position)
    beats = v.count // FLOATS
    per_beat = 16 if v.top == 7 else 8
    old = _load(memory, a_at, beats, v.segments, v.a_stride).reshape(v.segments, beats, 2, 8).copy()
    code_beats = -(-beats * per_beat // BEAT)
    codes = _load(memory, b_at, code_beats, v.segments, v.b_stride)[:, : beats * per_beat]
    packed = _nibbles(codes) if v.top == 7 else codes
    old[:, :, position % 2] = packed.reshape(v.segments, beats, 8)
    _store(memory, out_at, v.out_stride, old.reshape(v.segments, -1))


def _insert_value(memory: Bytes, v: Vector, position: int) -> None:
    """Replace a code of both rows of each beat; beat i has those of dimensions 2 i and 2 i + 1."""
    a_at, b_at, out_at = _moved(v, position)
    old = _load(memory, a_at, 1, v.segments, v.a_stride).reshape(v.segments, 2, 8).copy()
    beats = _load(memory, b_at, 1, -(-v.segments // 8), v.b_stride)
    codes = beats.reshape(-1)[: 2 * v.segments].reshape(-1, 2)
    if v.top == 7:
        byte, high = divmod(position % 16, 2)
        kept = old[:, :, byte] & np.uint8(15 if high else 240)
        old[:, :, byte] = kept | (codes & np.uint8(15)) << np.uint8(4 * high)
    else:
        old[:, :, position % 8] = codes
    _store(memory, out_at, v.out_stride, old.reshape(v.segments, -1))


def _insert_scale(memory: Bytes, v: Vector, position: int) -> None:
    a_at, b_at, out_at = _moved(v, position)
    old = _load(memory, a_at, 1, v.segments, v.a_stride).view(np.float32).copy()
    scalars = _load(memory, b_at, 1, v.segments, v.b_stride).view(np.float32)
    old[:, position % FLOATS] = scalars[:, position % FLOATS]
    _store(memory, out_at, v.out_stride, old)


_INSERTS = {Op.KEY: _insert_key, Op.VALUE: _insert_value, Op.SCALE: _insert_scale}


def _product(memory: Bytes, c: Command) -> NDArray[np.int32]:
    """Return the sums of a product of codes in memory."""
    words, pairs = -(-c.inputs // WORD), -(-c.rows // 2)
    x = memory[c.source : c.source + c.input_bytes].view(np.int8).reshape(words, -1, WORD)
    segments = _load(memory, c.weights, c.beats, c.segments, c.stride)
    steps = _steps(c.mode, segments.reshape(-1, BEAT), pairs, words)
    sums = np.zeros((pairs, 2 * c.pairs, 2), np.int32)
    tokens = x.swapaxes(0, 1).reshape(x.shape[1], -1).astype(np.float64)
    exact = tokens @ steps.reshape(2 * pairs, -1).T.astype(np.float64)  # [tokens, rows]
    sums[:, : len(tokens)] = exact.astype(np.int64).reshape(-1, pairs, 2).swapaxes(0, 1)
    if c.tokens == 1:
        packed = np.zeros(c.output_bytes // 4, np.int32)
        packed[: 2 * pairs] = sums[:, 0].reshape(-1)
        sums = packed
    return np.ascontiguousarray(sums)


def _steps(mode: Mode, stream: Bytes, pairs: int, words: int) -> NDArray[np.int32]:
    """Return c * (q - z) of a stream of beats, [pairs, 2, words * 32]."""
    per_beat = WORD // mode.beats
    beats = pairs * words * mode.beats
    groups, bits = mode.scales
    if not groups:
        codes = _fields(stream[:beats], 128 // (2 * per_beat), signed=True)
        return _rows(codes, pairs)
    frame = 1 + groups * mode.beats * 2
    assert len(stream) == stream_beats(mode, 2 * pairs, words * WORD)
    at = np.arange(len(stream)) % frame
    codes = _fields(stream[at > 0], 128 // (2 * per_beat), signed=False)
    scales = stream[at == 0]
    flags = np.unpackbits(scales, axis=1, bitorder="little")[:, : groups * bits]
    values = flags.reshape(-1, bits) @ (1 << np.arange(bits))
    values = np.repeat(values, 2 * mode.beats)[: len(codes)]
    width = (bits - 16) // 2
    c = np.stack([values & 255, values >> 8 & 255], axis=1)
    z = np.stack([values >> 16, values >> 16 + width], axis=1) & (1 << width) - 1
    return _rows((codes - z[..., None]) * c[..., None], pairs)


def _fields(stream: Bytes, bits: int, *, signed: bool) -> NDArray[np.int32]:
    """Return the codes of beats, [beats, 2, per_beat]."""
    shifts = np.arange(0, 8, bits, dtype=np.uint8)
    fields = (stream[..., None] >> shifts & np.uint8((1 << bits) - 1)).astype(np.int32)
    if signed:
        fields = (fields ^ 1 << bits - 1) - (1 << bits - 1)
    return fields.reshape(len(stream), 2, -1)


def _rows(codes: NDArray[np.int32], pairs: int) -> NDArray[np.int32]:
    per_beat = codes.shape[2]
    return codes.reshape(pairs, -1, 2, per_beat).swapaxes(1, 2).reshape(pairs, 2, -1)
