"""The simulated accelerator equals numpy, also with memory that pauses at random."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen._types import Int8
from edgegen.errors import DeviceTimeout
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.layout import (
    Command,
    Mode,
    pack_inputs,
    pack_matrix,
    stream_beats,
    unpack_sums,
)
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import STUCK, Behaviour, Simulator
from tests.errors import raises
from tests.fpga.packing import pack_signed

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("simulation"),
]

QUEUE, INPUTS, WEIGHTS, SUMS, SIZE = 0x1000, 0x8000, 0x40000, 0x400000, 1 << 23
MEMORIES = (
    Behaviour(),
    Behaviour(latency=7, under_way=3, stall=120, seed=5),
    Behaviour(latency=90, bandwidth=130, stall=30, seed=9),
    Behaviour(latency=1, under_way=1, stall=200, seed=77),
)
SHAPES = ((64, 64), (34, 192), (7, 576), (131, 1536))


@pytest.fixture(scope="module")
def device(simulation: None) -> Simulator:
    return Simulator(np.zeros(SIZE, np.uint8))


def put(device: Simulator, at: int, data: NDArray[Any] | bytes) -> None:
    flat = np.frombuffer(data if isinstance(data, bytes) else data.tobytes(), np.uint8)
    device.memory[at : at + len(flat)] = flat


def run(device: Simulator, commands: list[Command]) -> None:
    put(device, QUEUE, b"".join(command.encode() for command in commands))
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, len(commands))
    for _ in range(1000):
        device.run(20_000)
        if not device.read(Register.STATUS) & 1:
            break
    assert device.read(Register.DONE) == len(commands)


def sums(device: Simulator, command: Command) -> NDArray[np.int32]:
    data = device.memory[command.target : command.target + command.output_bytes]
    return unpack_sums(data.view(np.int32), command.tokens, command.rows)


def matrix(rng: np.random.Generator, bits: int, n: int, k: int) -> QuantizedTensor:
    groups = 1 if bits == 8 else k // 64
    q = rng.integers(bits == 8, 1 << bits, (n, k)).astype(np.uint8)
    z, c = rng.integers(0, 1 << bits, (n, groups)), rng.integers(1, 256, (n, groups))
    if bits == 8:
        z[:], c[:] = 128, 1
    parts = (q, z.astype(np.uint8), c.astype(np.uint8), np.ones(n, np.float32))
    return QuantizedTensor(bits, k // groups, *parts)


def exact(q: QuantizedTensor, x: Int8) -> NDArray[np.int64]:
    c = np.repeat(q.c, q.group_size, axis=1)
    return x.astype(np.int64) @ (q.steps * c.astype(np.int64)).T


@pytest.mark.parametrize("memory", MEMORIES, ids=range(len(MEMORIES)))
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_products(device: Simulator, bits: int, memory: Behaviour) -> None:
    rng = np.random.default_rng(bits)
    device.behave(memory)
    for n, k in SHAPES:
        for tokens in (1, 2):
            q, x = matrix(rng, bits, n, k), rng.integers(-127, 128, (tokens, k)).astype(np.int8)
            mode, stream = pack_matrix(q)
            beats = len(stream) // 16
            assert beats == stream_beats(mode, n + n % 2, k)
            put(device, WEIGHTS, stream)
            put(device, INPUTS, pack_inputs(x))
            command = Command(mode, tokens, n, k, WEIGHTS, beats, INPUTS, SUMS)
            run(device, [command])
            assert np.array_equal(sums(device, command), exact(q, x))
    assert device.read(Register.ERRORS) == 0


@pytest.mark.parametrize("memory", MEMORIES[:3], ids=range(3))
def test_a_queue_of_all_modes(device: Simulator, memory: Behaviour) -> None:
    """Consecutive commands in the pipeline, each with its own target."""
    rng = np.random.default_rng(11)
    device.behave(memory)
    commands, wants, at = [], [], WEIGHTS
    for i in range(24):
        bits, tokens = (2, 4, 8)[i % 3], 1 + i % 2
        n, k = int(rng.integers(1, 40)), 64 * int(rng.integers(1, 5))
        q, x = matrix(rng, bits, n, k), rng.integers(-127, 128, (tokens, k)).astype(np.int8)
        mode, stream = pack_matrix(q)
        source = INPUTS + i * 0x800
        put(device, at, stream)
        put(device, source, pack_inputs(x))
        beats = len(stream) // 16
        commands.append(Command(mode, tokens, n, k, at, beats, source, SUMS + i * 0x1000))
        wants.append(exact(q, x))
        at += len(stream)
    run(device, commands)
    for command, want in zip(commands, wants, strict=True):
        assert np.array_equal(sums(device, command), want)


def test_keys_and_values(device: Simulator) -> None:
    """Rows of keys are tokens; rows of values are dimensions, with a segment for each pair."""
    rng = np.random.default_rng(4)
    device.behave(MEMORIES[1])
    tokens, dim, capacity = 77, 64, 128
    keys = rng.integers(-7, 8, (tokens, dim)).astype(np.int8)
    q = rng.integers(-127, 128, (2, dim)).astype(np.int8)
    put(device, WEIGHTS, pack_signed(keys))
    put(device, INPUTS, pack_inputs(q))
    beats = stream_beats(Mode.K4, tokens + 1, dim)
    scores = Command(Mode.K4, 2, tokens, dim, WEIGHTS, beats, INPUTS, SUMS)
    run(device, [scores])
    assert np.array_equal(sums(device, scores), q.astype(int) @ keys.astype(int).T)

    values = np.zeros((dim, capacity), np.int8)
    values[:, :tokens] = rng.integers(-7, 8, (dim, tokens))
    halves = np.zeros((2, capacity), np.int8)
    halves[:, :tokens] = rng.integers(0, 128, (2, tokens))
    put(device, WEIGHTS, pack_signed(values))
    put(device, INPUTS, pack_inputs(halves[:, :96]))
    stride = capacity // 16 * 16
    weighted = Command(Mode.K4, 2, dim, 96, WEIGHTS, 6, INPUTS, SUMS, stride, dim // 2)
    run(device, [weighted])
    assert np.array_equal(sums(device, weighted), halves.astype(int) @ values.astype(int).T)


def test_most_cycles_read_a_beat(device: Simulator) -> None:
    """SmolLM2's products, with memory of 40 cycles latency and a beat in every cycle."""
    rng = np.random.default_rng(3)
    device.behave(Behaviour())
    q = matrix(rng, 2, 1536, 576)
    mode, stream = pack_matrix(q)
    put(device, WEIGHTS, stream)
    command = Command(mode, 1, 1536, 576, WEIGHTS, len(stream) // 16, INPUTS, SUMS)
    run(device, [command] * 4)
    assert device.read(Register.BEATS) == 4 * (2 + 36 + len(stream) // 16)
    assert device.read(Register.BEATS) / device.read(Register.CYCLES) > 0.95


def check_error(device: Simulator, command: bytes, good: Callable[[], None]) -> None:
    """Run an invalid command, which sets the error bits, and then a valid one."""
    put(device, QUEUE, command)
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, 1)
    device.run(2000)
    assert device.read(Register.STATUS) == 2
    assert device.read(Register.ERRORS) == 1
    good()


def test_an_invalid_command_is_counted_and_skipped(device: Simulator) -> None:
    device.behave(Behaviour())
    command = Command(Mode.W8, 1, 8, 32, WEIGHTS, 16, INPUTS, SUMS)

    def good() -> None:
        run(device, [command])
        assert device.read(Register.ERRORS) == 0

    data = command.encode()
    for at, value in ((0, 9), (2, 0), (3, 99), (4, 0), (31, 0)):
        changed = bytearray(data)
        changed[at] = value
        if at == 4:
            changed[4:8] = bytes(4)
        check_error(device, bytes(changed), good)


def test_an_address_without_memory_is_counted(device: Simulator) -> None:
    device.behave(Behaviour())
    run(device, [Command(Mode.W8, 1, 8, 32, SIZE, 16, INPUTS, SUMS)])
    assert (device.read(Register.STATUS), device.read(Register.ERRORS)) == (2, 16)
    run(device, [Command(Mode.W8, 1, 8, 32, WEIGHTS, 16, INPUTS, SIZE)])
    assert device.read(Register.ERRORS) == 1


@pytest.mark.parametrize("channel", ["ar", "r", "aw", "w", "b"])
def test_a_stuck_channel_stops_and_a_released_one_continues(
    device: Simulator, channel: str
) -> None:
    command = Command(Mode.W8, 1, 8, 32, WEIGHTS, 16, INPUTS, SUMS)
    put(device, QUEUE, command.encode())
    device.behave(Behaviour(stuck=STUCK[channel]))
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, 1)
    device.run(5000)
    assert (device.read(Register.STATUS), device.read(Register.DONE)) == (1, 0)
    device.behave(Behaviour())
    device.run(5000)
    assert (device.read(Register.STATUS), device.read(Register.DONE)) == (0, 1)


def test_a_reset_ends_a_command_that_hangs(device: Simulator) -> None:
    device.behave(Behaviour(stuck=STUCK["r"]))
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, 1)
    device.run(1000)
    device.behave(Behaviour())
    device.reset()
    assert device.read(Register.STATUS) == 0
    run(device, [Command(Mode.W8, 1, 8, 32, WEIGHTS, 16, INPUTS, SUMS)])


def test_registers_that_do_not_answer(device: Simulator) -> None:
    device.behave(Behaviour(stuck=STUCK["registers"]))
    with raises(DeviceTimeout, "0x4"):
        device.read(Register.STATUS)
    device.behave(Behaviour())
    device.reset()
    assert device.read(Register.STATUS) == 0
