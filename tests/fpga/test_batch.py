"""The simulated accelerator for products of up to 8 tokens equals numpy, with random pauses too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen.fpga.cycles import Memory, Shape, layer_queues, queue_cycles, step_cycles
from edgegen.fpga.estimate import shape
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.layout import Command, Mode, pack_inputs, pack_matrix, stream_beats
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator
from tests.fpga.packing import pack_signed
from tests.fpga.test_cycles import measured
from tests.fpga.test_rtl import (
    INPUTS,
    MEMORIES,
    SHAPES,
    SIZE,
    SUMS,
    WEIGHTS,
    check_error,
    exact,
    matrix,
    put,
    run,
    sums,
)

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("batch_simulation"),
]


@pytest.fixture(scope="module")
def device(batch_simulation: None) -> Simulator:
    return Simulator(np.zeros(SIZE, np.uint8), design="core_batch")


def extreme(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.int8]:
    return rng.choice([-127, -1, 0, 1, 127], shape).astype(np.int8)


def test_the_registers(device: Simulator) -> None:
    assert device.read(Register.TOKENS) == 8
    assert device.read(Register.UNIT) == 0


@pytest.mark.parametrize("memory", MEMORIES, ids=range(len(MEMORIES)))
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_products(device: Simulator, bits: int, memory: Behaviour) -> None:
    rng = np.random.default_rng(bits)
    device.behave(memory)
    for i, (n, k) in enumerate(SHAPES):
        q = matrix(rng, bits, n, k)
        mode, stream = pack_matrix(q)
        put(device, WEIGHTS, stream)
        for tokens in ((1, 2, 3, 8), (4, 5, 6, 7))[i % 2]:
            x = extreme(rng, (tokens, k))
            put(device, INPUTS, pack_inputs(x))
            command = Command(mode, tokens, n, k, WEIGHTS, len(stream) // 16, INPUTS, SUMS)
            run(device, [command])
            assert np.array_equal(sums(device, command), exact(q, x))
    assert device.read(Register.ERRORS) == 0


@pytest.mark.parametrize("memory", MEMORIES[:3], ids=range(3))
def test_a_queue_of_all_modes(device: Simulator, memory: Behaviour) -> None:
    """Consecutive commands with other numbers of tokens do not disturb each other."""
    rng = np.random.default_rng(11)
    device.behave(memory)
    commands, wants, at = [], [], WEIGHTS
    for i in range(24):
        bits, tokens = (2, 4, 8)[i % 3], 1 + i * 5 % 8
        n, k = int(rng.integers(1, 40)), 64 * int(rng.integers(1, 5))
        q, x = matrix(rng, bits, n, k), extreme(rng, (tokens, k))
        mode, stream = pack_matrix(q)
        source, target = INPUTS + i * 0x1000, SUMS + i * 0x4000
        put(device, at, stream)
        put(device, source, pack_inputs(x))
        commands.append(Command(mode, tokens, n, k, at, len(stream) // 16, source, target))
        wants.append(exact(q, x))
        at += len(stream)
    run(device, commands)
    for command, want in zip(commands, wants, strict=True):
        assert np.array_equal(sums(device, command), want)


@pytest.mark.parametrize("memory", MEMORIES[:2], ids=range(2))
@pytest.mark.parametrize("dim", [32, 64])
def test_keys_and_values_of_a_group(device: Simulator, dim: int, memory: Behaviour) -> None:
    """Vectors with one word produce sums faster than the port writes them."""
    rng = np.random.default_rng(dim)
    device.behave(memory)
    slots, capacity, group = 77, 128, 3
    keys = rng.integers(-7, 8, (slots, dim)).astype(np.int8)
    q = extreme(rng, (group, dim))
    put(device, WEIGHTS, pack_signed(keys))
    put(device, INPUTS, pack_inputs(q))
    beats = stream_beats(Mode.K4, slots + 1, dim)
    scores = Command(Mode.K4, group, slots, dim, WEIGHTS, beats, INPUTS, SUMS)
    run(device, [scores])
    assert np.array_equal(sums(device, scores), q.astype(int) @ keys.astype(int).T)

    values = np.zeros((dim, capacity), np.int8)
    values[:, :slots] = rng.integers(-7, 8, (dim, slots))
    halves = np.zeros((2 * group, 96), np.int8)
    halves[:, :slots] = rng.integers(0, 128, (2 * group, slots))
    put(device, WEIGHTS, pack_signed(values))
    put(device, INPUTS, pack_inputs(halves))
    stride = capacity // 16 * 16
    sizes = (dim, 96, WEIGHTS, 6, INPUTS, SUMS, stride, dim // 2)
    weighted = Command(Mode.K4, 2 * group, *sizes)
    run(device, [weighted])
    assert np.array_equal(sums(device, weighted), halves.astype(int) @ values[:, :96].astype(int).T)


def test_invalid_numbers_of_tokens(device: Simulator, simulation: None) -> None:
    """Several pairs of single tokens; and on an accelerator for two tokens, several pairs."""
    device.behave(Behaviour())
    command = Command(Mode.W8, 3, 8, 32, WEIGHTS, 16, INPUTS, SUMS)
    data = bytearray(command.encode())
    data[1] = 0

    def good() -> None:
        run(device, [command])
        assert device.read(Register.ERRORS) == 0

    check_error(device, bytes(data), good)
    small = Simulator(np.zeros(SIZE, np.uint8))
    assert small.read(Register.TOKENS) == 2
    one = replace(command, tokens=2)
    check_error(small, command.encode(), lambda: run(small, [one]))


@pytest.mark.parametrize(("latency", "bandwidth"), [(40, 256), (100, 256), (40, 160)])
@pytest.mark.parametrize(("tokens", "context"), [(1, 12), (8, 12), (5, 100), (1, 512), (8, 512)])
def test_the_formula_is_within_one_percent_on_a_layer(
    latency: int, bandwidth: int, tokens: int, context: int
) -> None:
    _, config, *_ = shape("smollm2-135m")
    device = Simulator(np.zeros(1 << 24, np.uint8), design="core_batch")
    device.behave(Behaviour(latency=latency, bandwidth=bandwidth))
    memory = Memory(latency, bandwidth / 256)
    queues = list(layer_queues(Shape(config, 2, 4, context, tokens=tokens, block=8)))
    real = [measured(device, queue) for queue in queues]
    model = [queue_cycles(queue, memory) for queue in queues]
    print(latency, bandwidth, tokens, context, real, [round(m) for m in model])
    assert sum(model) == pytest.approx(sum(real), rel=0.01)
    assert model == pytest.approx(real, rel=0.1)  # each queue, attention's short ones too


def test_eight_tokens_take_little_more_than_one() -> None:
    """SmolLM2's products, and a step by the formula, over one token on the design for 2 tokens."""
    _, config, *_ = shape("smollm2-135m")
    device = Simulator(np.zeros(1 << 24, np.uint8), design="core_batch")
    device.behave(Behaviour())
    one, eight = (
        [measured(device, q) for q in layer_queues(Shape(config, 2, 4, 12, tokens=n, block=8))]
        for n in (1, 8)
    )
    products = (0, 3, 4, 5)
    assert sum(eight[i] for i in products) < 1.03 * sum(one[i] for i in products)
    for context, limit in ((12, 1.04), (512, 1.15)):
        s = Shape(config, 2, 4, context)
        batch = replace(s, tokens=8, block=8)
        ratio = step_cycles(batch, Memory()) / step_cycles(s, Memory())
        print(context, ratio)
        assert ratio < limit
