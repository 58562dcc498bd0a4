"""The cycle formula compared with the RTL, on one layer of SmolLM2-135M."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.fpga import cycles
from edgegen.fpga.cycles import Memory, Shape, layer_queues, queue_cycles
from edgegen.fpga.estimate import shape
from edgegen.fpga.generate import configuration
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.instructions import KEPT
from edgegen.runtimes.fpga.layout import Command
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("simulation"),
]

QUEUE, WEIGHTS, SUMS = 0x1000, 0x100000, 0x800000


def measured(device: Simulator, queue: list[Command]) -> int:
    """Return the cycles of a queue, which do not depend on the contents of memory."""
    placed = [
        Command(
            c.mode, c.tokens, c.rows, c.inputs, WEIGHTS, c.beats, 0x8000, SUMS, 4096, c.segments
        )
        for c in queue
    ]
    data = np.frombuffer(b"".join(c.encode() for c in placed), np.uint8)
    device.memory[QUEUE : QUEUE + len(data)] = data
    device.write(Register.QUEUE, QUEUE // 16)
    device.write(Register.COUNT, len(queue))
    while device.read(Register.STATUS) & 1:
        device.run(100_000)
    assert device.read(Register.ERRORS) == 0
    return device.read(Register.CYCLES)


def test_the_formula_uses_the_configuration() -> None:
    found = configuration()
    assert (found["outstanding"], found["burst"]) == (cycles.OUTSTANDING, cycles.BURST)
    assert found["kept"] == KEPT


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
