"""The cycle formula compared with the RTL, on one layer of SmolLM2-135M."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from edgegen.fpga import cycles
from edgegen.fpga.cycles import Memory, Shape, divided_cycles, layer_queues, queue_cycles
from edgegen.fpga.estimate import shape
from edgegen.fpga.generate import configuration
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.instructions import KEPT
from edgegen.runtimes.fpga.layout import MAX_INPUTS, WORD, Command
from edgegen.runtimes.fpga.registers import STRIDE, Register
from edgegen.runtimes.fpga.shards import divide
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("simulation"),
]

QUEUE, WEIGHTS, SUMS, STRIDE_OF_SEGMENTS = 0x1000, 0x100000, 0x800000, 4096


def measured(device: Simulator, queue: list[Command], accelerators: int = 1) -> int:
    """Return the cycles of a queue, which do not depend on the contents of memory."""
    placed = [
        replace(c, weights=WEIGHTS, source=0x8000, target=SUMS, stride=STRIDE_OF_SEGMENTS)
        for c in queue
    ]
    parts = [part for part in divide(placed, accelerators) if part]
    for i, part in enumerate(parts):
        data = np.frombuffer(b"".join(c.encode() for c in part), np.uint8)
        at = QUEUE * (i + 1)
        device.memory[at : at + len(data)] = data
        device.write(i * STRIDE + Register.QUEUE, at // 16)
    for i, part in enumerate(parts):
        device.write(i * STRIDE + Register.COUNT, len(part))
    found = 0
    for i in range(len(parts)):
        while device.read(i * STRIDE + Register.STATUS) & 1:
            device.run(100_000)
        assert device.read(i * STRIDE + Register.ERRORS) == 0
        found = max(found, device.read(i * STRIDE + Register.CYCLES))
    return found


def test_the_formula_uses_the_configuration() -> None:
    found = configuration()
    assert (found["outstanding"], found["burst"]) == (cycles.OUTSTANDING, cycles.BURST)
    assert (found["kept"], found["words"] * WORD) == (KEPT, MAX_INPUTS)


@pytest.mark.parametrize(("latency", "bandwidth"), [(40, 256), (100, 256), (40, 160)])
@pytest.mark.parametrize("context", [12, 64, 100, 512])
def test_within_one_percent_on_a_layer(latency: int, bandwidth: int, context: int) -> None:
    _, config, *_ = shape("smollm2-135m")
    device = Simulator(np.zeros(1 << 24, np.uint8))
    device.behave(Behaviour(latency=latency, bandwidth=bandwidth))
    memory = Memory(latency, bandwidth / 256)
    queues = list(layer_queues(Shape(config, 2, 4, context)))
    real = [measured(device, queue) for queue in queues]
    model = [queue_cycles(queue, memory) for queue in queues]
    print(latency, bandwidth, context, real, [round(m) for m in model])
    assert sum(model) == pytest.approx(sum(real), rel=0.01)
    assert model == pytest.approx(real, rel=0.1)  # each queue, attention's short ones too


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("shared", [0, 1228, 512, 300])
@pytest.mark.parametrize("context", [12, 512])
def test_several_accelerators(context: int, shared: int, count: int) -> None:
    """The same with a queue divided among accelerators that share the memory's bandwidth."""
    _, config, *_ = shape("smollm2-135m")
    device = Simulator(np.zeros(1 << 24, np.uint8), accelerators=count)
    device.behave(Behaviour(shared=shared))
    memory = Memory(shared=shared / 256 if shared else math.inf)
    queues = list(layer_queues(Shape(config, 2, 4, context)))
    real = [measured(device, queue, count) for queue in queues]
    model = [divided_cycles(queue, count, memory) for queue in queues]
    print(count, shared, context, real, [round(m) for m in model])
    assert sum(model) == pytest.approx(sum(real), rel=0.01)
    assert model == pytest.approx(real, rel=0.15)
