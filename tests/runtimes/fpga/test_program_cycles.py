"""The model of a whole token's cycles, compared with cycles and beats counted in the RTL."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

from edgegen._structs import msgspec
from edgegen.bundle import Bundle
from edgegen.fpga.cycles import Memory
from edgegen.fpga.estimate import shape
from edgegen.fpga.program_cycles import token_beats, token_cycles
from edgegen.runtimes.fpga.greedy import GreedyModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.model import memory_needed, simulated_driver
from edgegen.runtimes.fpga.order import Entry
from edgegen.runtimes.fpga.outline import Outline
from edgegen.runtimes.fpga.passes import Places, Share
from edgegen.runtimes.fpga.program import write
from edgegen.runtimes.fpga.registers import STRIDE, Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator
from edgegen.runtimes.quantized import QuantizedBundle

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("unit_simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

PAGE, SLOTS = 1 << 16, 512
MEMORIES = [(40, 256), (100, 256), (40, 160)]
"""Latencies in cycles, and beats in 256 cycles."""


def a_layer(accelerators: int) -> tuple[list[list[Entry]], Simulator]:
    """A layer of SmolLM2-135M and a small head: the programs, and a device whose memory has them.

    Its weights are zero: cycles do not depend on them.
    """
    _, config, *bits = shape("smollm2-135m")
    config = msgspec.structs.replace(config, layers=(0,), vocab_size=64)
    outline = Outline(config, (bits[0], bits[1]), SLOTS)
    end = sum(p.beats * 16 for p in outline.matrices.values())
    start = end + -end % PAGE + PAGE  # each matrix ends with less than a page of padding
    places = Places(0, memory=start + 2 * PAGE, x=start, token=start + PAGE)
    shares = [Share(i, accelerators) for i in range(accelerators)]
    program = write(outline, outline.matrices, places, SLOTS, shares)
    queue = places.memory + len(program.memory)
    data = np.frombuffer(program.encode(), np.uint8)
    memory = np.zeros(queue + len(data) + PAGE, np.uint8)
    memory[queue : queue + len(data)] = data
    device = Simulator(memory, accelerators=accelerators, design="core_unit")
    for i, entries in enumerate(program.queues):
        device.write(i * STRIDE + Register.QUEUE, queue // 16)
        queue += 32 * len(entries)
    return program.queues, device


def run(queues: list[list[Entry]], device: Simulator, position: int) -> tuple[int, int]:
    """Run the programs of a token; return the cycles of the last accelerator, and all beats."""
    places = [i * STRIDE for i in range(len(queues))]
    for at in places:
        device.write(at + Register.POSITION, position)
    for at, entries in zip(places, queues, strict=True):
        device.write(at + Register.COUNT, len(entries))
    for at in places:
        while device.read(at + Register.STATUS) & 1:
            device.run(10_000)
        assert device.read(at + Register.ERRORS) == 0
    cycles = max(device.read(at + Register.CYCLES) for at in places)
    return cycles, sum(device.read(at + Register.BEATS) for at in places)


@pytest.fixture(scope="module")
def layer() -> tuple[list[list[Entry]], Simulator]:
    return a_layer(1)


@pytest.mark.parametrize(("latency", "bandwidth"), MEMORIES)
@pytest.mark.parametrize("context", [1, 12, 100, 512])
def test_a_layer_of_smollm2(
    layer: tuple[list[list[Entry]], Simulator], latency: int, bandwidth: int, context: int
) -> None:
    queues, device = layer
    device.behave(Behaviour(latency=latency, bandwidth=bandwidth))
    counted, beats = run(queues, device, context - 1)
    terms = token_cycles(queues, context - 1, Memory(latency, bandwidth / 256))
    found, array = sum(terms.values()), terms["array"]
    print(latency, bandwidth, context, counted, round(found))
    assert found == pytest.approx(counted, rel=0.015)
    assert found - array == pytest.approx(counted - array, rel=0.04)
    assert token_beats(queues[0], context - 1) == beats


@pytest.mark.parametrize("accelerators", [2, 3, 4])
def test_a_layer_on_several_accelerators(accelerators: int) -> None:
    """They share the bandwidth of the KV260, which limits four."""
    queues, device = a_layer(accelerators)
    device.behave(Behaviour(shared=round(256 * 4.8)))
    memory = Memory(shared=4.8 / accelerators)
    for context in (12, 512):
        counted, beats = run(queues, device, context - 1)
        found = sum(token_cycles(queues, context - 1, memory).values())
        print(accelerators, context, counted, round(found))
        assert found == pytest.approx(counted, rel=0.03)
        assert sum(token_beats(queue, context - 1) for queue in queues) == beats


@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8", "w4a8kv4-whole", "w8a8"])
def test_tiny_models(bundles: dict[str, Bundle], recipe: str) -> None:
    """Nothing but short instructions that wait: the largest error of the model."""
    bundle = bundles[recipe]
    weights = read(image(bundle), bundle.manifest.digest)
    driver = simulated_driver(memory_needed(bundle, weights[0]), design="core_unit")
    model = GreedyModel(bundle, driver, weights, 64)
    for position in (0, 1, 17, 40):
        model.length, before = position, driver.traffic.cycles
        model.step(3)
        counted = driver.traffic.cycles - before
        found = sum(token_cycles(model.program.queues, position, Memory()).values())
        assert found == pytest.approx(counted, rel=0.05), position
    driver.close()


@pytest.mark.parametrize(("recipe", "bits"), [("w2a8kv4", (2, 4)), ("w4a8kv4-whole", (4, 4))])
def test_the_outline_has_the_program_of_the_bundle(
    bundles: dict[str, Bundle], recipe: str, bits: tuple[int, int]
) -> None:
    """The same entries in the same order, addresses included."""
    bundle = bundles[recipe]
    source = QuantizedBundle(bundle)
    matrices = read(image(bundle), bundle.manifest.digest)[0].matrices
    outline = Outline(source.config, bits, source.context)
    want = write(source, matrices, Places(0, 1 << 30), 64).queues
    assert write(outline, outline.matrices, Places(0, 1 << 30), 64).queues == want
