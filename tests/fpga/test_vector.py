"""Instructions of the special function unit on the RTL equal numpy's, with memory that stalls."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.instructions import KEPT, Elements, Offset, Op, Operand, Vector
from edgegen.runtimes.fpga.order import ordered
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator
from tests.fpga.interpreter import execute

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("unit_simulation"),
]

QUEUE, A, B, SCALARS, OUT, SIZE = 0x1000, 0x10000, 0x50000, 0x80000, 0x90000, 1 << 20
MEMORIES = (Behaviour(), Behaviour(latency=23, under_way=4, stall=90, seed=3))


@pytest.fixture(scope="module")
def device(unit_simulation: None) -> Simulator:
    return Simulator(np.zeros(SIZE, np.uint8), design="core_unit")


def check(device: Simulator, program: list[Vector], position: int = 0) -> None:
    """Run a program on the RTL and by numpy, and compare the whole memory."""
    data = b"".join(v.encode() for v in ordered(program, position))
    device.memory[QUEUE : QUEUE + len(data)] = np.frombuffer(data, np.uint8)
    want = device.memory.copy()
    execute(want, program, position)
    device.write(Register.POSITION, position)
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, len(program))
    for _ in range(50):
        device.run(20_000)
        if not device.read(Register.STATUS) & 1:
            break
    assert (device.read(Register.DONE), device.read(Register.STATUS)) == (len(program), 0)
    different = np.flatnonzero(device.memory != want)
    words = np.unique(different // 4)[:4]
    pairs = [
        (hex(4 * w), *(hex(m.view(np.uint32)[w]) for m in (device.memory, want))) for w in words
    ]
    assert not len(different), (pairs, program)


def fill(device: Simulator, rng: np.random.Generator, values: NDArray[Any]) -> None:
    """Fill memory with values of many magnitudes, in random order."""
    device.memory[OUT:] = rng.integers(0, 256, SIZE - OUT)
    words = device.memory.view(np.uint32)
    for start, end in ((A, B), (B, OUT)):
        bits = values.astype(np.float32).view(np.uint32)
        words[start // 4 : end // 4] = rng.choice(bits, (end - start) // 4)
    scalars = words[SCALARS // 4 : OUT // 4].reshape(-1, 4)
    scalars[:] = scalars[:, :1]


def magnitudes(rng: np.random.Generator) -> Float:
    """Return floats, some of them denormal, zero or equal."""
    values = rng.standard_normal(4000) * 2.0 ** rng.integers(-12, 12, 4000)
    tiny = rng.standard_normal(100) * 1e-39
    return np.concatenate([values, tiny, [0, -0.0, 1, -1] * 10]).astype(np.float32)


def shapes(rng: np.random.Generator) -> tuple[int, int, dict[str, int]]:
    """Return elements of a segment, segments and strides."""
    count, segments = int(rng.integers(1, 300)), int(rng.integers(1, 12))
    beats = -(-count // 4) + int(rng.integers(0, 3))
    return count, segments, {"a_stride": 16 * beats, "b_stride": 16 * (beats + 1)}


def vector(rng: np.random.Generator, op: Op, **options: Any) -> Vector:
    count, segments, strides = shapes(rng)
    v = Vector(op, A, OUT, **{"count": count, "segments": segments, **strides, **options})
    stride = 16 * (v.out_beats(count - 1) + int(rng.integers(0, 3)))
    return replace(v, out_stride=options.get("out_stride", stride))


def operand(rng: np.random.Generator, op: Op, **options: Any) -> Vector:
    """Return an instruction whose B is a constant, scalars or a vector."""
    kind = Operand(int(rng.integers(0 if op is Op.MULTIPLY else 1, 4)))
    constant = int(np.float32(rng.standard_normal()).view(np.uint32))
    b = {Operand.CONSTANT: constant, Operand.SCALAR: SCALARS}.get(kind, B)
    flags = {"negative": bool(rng.integers(2)), "subtract": bool(rng.integers(2))}
    return vector(rng, op, **{"operand": kind, "b": b, **flags, **options})


@pytest.mark.parametrize("memory", MEMORIES, ids=range(len(MEMORIES)))
@pytest.mark.parametrize("op", [Op.MULTIPLY, Op.ADD, Op.DIVIDE, Op.NUMERATOR], ids=lambda o: o.name)
def test_two_operands(device: Simulator, op: Op, memory: Behaviour) -> None:
    rng = np.random.default_rng(int(op))
    device.behave(memory)
    fill(device, rng, magnitudes(rng))
    for _ in range(4):
        check(device, [operand(rng, op)])


@pytest.mark.parametrize("op", [Op.POWER, Op.FIXED_POWER], ids=lambda o: o.name)
def test_powers(device: Simulator, op: Op) -> None:
    rng = np.random.default_rng(int(op))
    device.behave(MEMORIES[1])
    fill(device, rng, -np.abs(magnitudes(rng)))
    for _ in range(4):
        check(device, [vector(rng, op)])


@pytest.mark.parametrize("op", [Op.SUM, Op.LARGEST, Op.MAGNITUDE, Op.ARGMAX], ids=lambda o: o.name)
def test_reductions(device: Simulator, op: Op) -> None:
    rng = np.random.default_rng(int(op))
    device.behave(MEMORIES[1])
    fill(device, rng, magnitudes(rng))
    for count in (1, 3, 5, 8, 13, 61):
        options = {"segments": 1} if op is Op.ARGMAX else {}
        check(device, [replace(vector(rng, op), count=count, **options)])
        check(device, [replace(vector(rng, op), **options)])


def test_exact_totals_and_their_conversion(device: Simulator) -> None:
    rng = np.random.default_rng(9)
    device.behave(MEMORIES[1])
    integers = rng.integers(0, 2**30, 5000) >> rng.integers(0, 31, 5000)
    fill(device, rng, integers.astype(np.int32).view(np.float32))
    for _ in range(6):
        check(device, [vector(rng, Op.TOTAL)])
        check(device, [vector(rng, Op.CONVERT)])


@pytest.mark.parametrize("memory", MEMORIES, ids=range(len(MEMORIES)))
@pytest.mark.parametrize("op", [Op.ROOT, Op.HALF, Op.NORMAL], ids=lambda o: o.name)
def test_operations_on_scalars(device: Simulator, op: Op, memory: Behaviour) -> None:
    rng = np.random.default_rng(int(op))
    device.behave(memory)
    values = magnitudes(rng)
    fill(device, rng, values if op is Op.NORMAL else np.abs(values))
    words = device.memory[A:B].view(np.uint32).reshape(-1, 4)
    words[:] = words[:, :1]
    check(device, [Vector(op, A, OUT, 4 * 200)])


@pytest.mark.parametrize("source", Elements, ids=lambda s: s.name)
def test_sums_of_products(device: Simulator, source: Elements) -> None:
    rng = np.random.default_rng(5)
    device.behave(MEMORIES[1])
    integers = rng.integers(-(2**31), 2**31, 5000) >> rng.integers(0, 31, 5000)
    fill(device, rng, integers.astype(np.int32).view(np.float32))
    for count in (1, 2, 3, 4, 6, 77, 128):
        check(device, [replace(vector(rng, Op.CONVERT, source=source), count=count, a_stride=2048)])


def test_butterflies(device: Simulator) -> None:
    rng = np.random.default_rng(6)
    device.behave(MEMORIES[1])
    fill(device, rng, magnitudes(rng))
    for count in (8, 16, 64, 256):
        v = Vector(Op.BUTTERFLY, A, OUT, count, 5, 4 * count, 4 * count)
        check(device, [v])


@pytest.mark.parametrize("top", [7, 127, 16383])
def test_codes(device: Simulator, top: int) -> None:
    rng = np.random.default_rng(top)
    device.behave(MEMORIES[1])
    values = rng.uniform(0 if top > 127 else -top, top, 4000)
    fill(device, rng, np.concatenate([values, np.rint(values * 2) / 2]).astype(np.float32))
    scales = [1.0] if top > 127 else [0.5, 1.0, 1.25]
    device.memory[SCALARS:OUT].view(np.float32).reshape(-1, 4)[:] = rng.choice(
        scales, ((OUT - SCALARS) // 16, 1)
    )
    for count in (1, 31, 32, 33, 64, 200):
        v = operand(rng, Op.CODE, operand=Operand.SCALAR, b=SCALARS, negative=False, subtract=False)
        check(device, [replace(v, count=count, top=top, a_stride=4 * 256, out_stride=1024)])


@pytest.mark.parametrize("position", [0, 1, 2, 7, 15, 18, 129])
@pytest.mark.parametrize("top", [7, 127])
def test_keys_values_and_scales(device: Simulator, top: int, position: int) -> None:
    rng = np.random.default_rng(position)
    device.behave(MEMORIES[position % 2])
    device.memory[A:] = rng.integers(0, 256, SIZE - A)
    options: dict[str, Any] = {"operand": Operand.VECTOR, "top": top, "b": B}
    moves = {"a": True, "out": True}
    for dim in (16, 64):
        beats = dim // (16 if top == 7 else 8)
        key = Vector(Op.KEY, A, A, 4 * beats, 3, 0x4000, 0x4000, b_stride=64, **options)
        check(device, [replace(key, offset=Offset(1, 2, **moves))], position)
        value = Vector(Op.VALUE, A, A, 4, dim // 2, 512, 512, **options | {"b_stride": 16})
        check(device, [replace(value, offset=Offset(4 if top == 7 else 3, 0, **moves))], position)
    scale = Vector(Op.SCALE, A, A, 4, 3, 1024, 1024, Operand.SCALAR, B, 16)
    check(device, [replace(scale, offset=Offset(2, 0, **moves))], position)


def test_sizes_and_addresses_that_depend_on_the_position(device: Simulator) -> None:
    rng = np.random.default_rng(7)
    fill(device, rng, magnitudes(rng))
    for position in (0, 3, 4, 130):
        offset = Offset(1, 3, b=True, count=True)
        v = Vector(Op.MULTIPLY, A, OUT, 1, 3, 1024, 1024, Operand.VECTOR, B, 0, offset=offset)
        check(device, [v], position)


def test_dependent_instructions_in_one_queue(device: Simulator) -> None:
    """Each reads what the one before it wrote."""
    rng = np.random.default_rng(8)
    device.behave(MEMORIES[1])
    fill(device, rng, magnitudes(rng))
    device.memory[OUT:] = 0
    chain = [Vector(Op.MULTIPLY, A, OUT, 128, operand=Operand.VECTOR, b=B)]
    for i, op in enumerate((Op.ADD, Op.DIVIDE, Op.SUM, Op.NORMAL, Op.ADD)):
        at = OUT + 0x800 * i
        chain.append(Vector(op, at, at + 0x800, 128, operand=Operand.VECTOR, b=B))
    check(device, chain)


@pytest.mark.parametrize("memory", MEMORIES, ids=range(len(MEMORIES)))
@pytest.mark.parametrize("beats", [4, 16, 64, KEPT])
def test_chained_instructions(device: Simulator, beats: int, memory: Behaviour) -> None:
    """Each takes A from the one before: butterflies, two operands, maxima and codes, up to the
    longest vectors that may be kept."""
    rng = np.random.default_rng(beats)
    device.behave(memory)
    fill(device, rng, rng.uniform(1, 2, 4000).astype(np.float32))
    count, other = 4 * beats, OUT + 16 * KEPT
    both: dict[str, Any] = {"operand": Operand.VECTOR, "b": B}
    block: dict[str, Any] = {"a_stride": 64, "out_stride": 64}
    chain = [
        Vector(Op.MULTIPLY, A, OUT, count, **both),
        Vector(Op.BUTTERFLY, OUT, other, 16, beats // 4, **block),
        Vector(Op.BUTTERFLY, other, OUT, 16, beats // 4, **block),
        Vector(Op.ADD, OUT, OUT, count, **both),
        Vector(Op.DIVIDE, OUT, other, count, **both),
        Vector(Op.MAGNITUDE, other, SCALARS, 16, beats // 4, 64, 16),
        Vector(Op.NORMAL, SCALARS, SCALARS, beats),
        Vector(Op.CODE, other, OUT, 16, beats // 4, 64, 32, Operand.SCALAR, SCALARS, 16, top=127),
    ]
    flags = [(v.chained, v.kept) for v in ordered(chain, 0) if isinstance(v, Vector)]
    assert flags == [(False, True), *[(True, True)] * 6, (False, False)]
    assert [v.scaled for v in ordered(chain, 0) if isinstance(v, Vector)] == [*[False] * 7, True]
    check(device, chain)


@pytest.mark.parametrize(
    "second",
    [
        Vector(Op.ADD, OUT, OUT, 60),
        Vector(Op.ADD, OUT + 16, OUT, 64),
        Vector(Op.ADD, OUT, OUT, 16, 4, 128),
        Vector(Op.ADD, OUT, OUT, 64, offset=Offset(1, 1, a=True)),
        Vector(Op.ADD, OUT, OUT, 64, offset=Offset(count=True)),
        Vector(Op.CONVERT, OUT, OUT, 32, source=Elements.HALVES),
    ],
)
def test_other_beats_are_not_chained(second: Vector) -> None:
    """The second instruction waits for memory."""
    found = list(ordered([Vector(Op.MULTIPLY, A, OUT, 64), second], 130))
    assert [(v.waits, v.chained, v.kept) for v in found if isinstance(v, Vector)] == [
        (False, False, False),
        (True, False, False),
    ]


def test_long_results_are_not_kept() -> None:
    found = ordered(
        [Vector(Op.ROOT, A, OUT, 4 * KEPT + 4), Vector(Op.HALF, OUT, B, 4 * KEPT + 4)], 0
    )
    assert [v.waits for v in found] == [False, True]


@pytest.mark.parametrize(
    ("instruction", "cycles"),
    [
        (Vector(Op.MULTIPLY, A, OUT, 4, operand=Operand.SCALAR, b=SCALARS), 85),
        (Vector(Op.DIVIDE, A, OUT, 4, operand=Operand.SCALAR, b=SCALARS), 98),
        (Vector(Op.ROOT, A, OUT, 4), 104),
        (Vector(Op.MULTIPLY, A, OUT, 576, operand=Operand.SCALAR, b=SCALARS), 228),
        (Vector(Op.MULTIPLY, A, OUT, 576, operand=Operand.VECTOR, b=B), 369),
        (Vector(Op.SUM, A, OUT, 576), 360),
        (Vector(Op.CODE, A, OUT, 576, operand=Operand.SCALAR, b=SCALARS, top=127), 386),
        (Vector(Op.BUTTERFLY, A, OUT, 64, 24, 256, 256), 473),
    ],
)
def test_cycles_of_instructions_that_wait(
    device: Simulator, instruction: Vector, cycles: int
) -> None:
    device.behave(Behaviour())
    device.memory[A:] = 0x3F
    data = replace(instruction, waits=True).encode() * 8
    device.memory[QUEUE : QUEUE + len(data)] = np.frombuffer(data, np.uint8)
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, 8)
    device.run(20_000)
    assert device.read(Register.STATUS) == 0
    assert device.read(Register.CYCLES) / 8 == pytest.approx(cycles, abs=3)
