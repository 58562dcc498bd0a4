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
from edgegen.runtimes.fpga.passes import Places
from edgegen.runtimes.fpga.program import write
from edgegen.runtimes.fpga.registers import Register
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


@pytest.fixture(scope="module")
def layer() -> tuple[list[Entry], Simulator]:
    """A layer of SmolLM2-135M and a small head: the program, and a device whose memory has it.

    Its weights are zero: cycles do not depend on them.
    """
    _, config, *bits = shape("smollm2-135m")
    config = msgspec.structs.replace(config, layers=(0,), vocab_size=64)
    outline = Outline(config, (bits[0], bits[1]), SLOTS)
    end = sum(p.beats * 16 for p in outline.matrices.values())
    start = end + -end % PAGE + PAGE  # each matrix ends with less than a page of padding
    places = Places(0, memory=start + 2 * PAGE, x=start, token=start + PAGE)
    program = write(outline, outline.matrices, places, SLOTS)
    queue = places.memory + len(program.memory)
    data = np.frombuffer(program.encode(), np.uint8)
    memory = np.zeros(queue + len(data) + PAGE, np.uint8)
    memory[queue : queue + len(data)] = data
    device = Simulator(memory, design="core_unit")
    device.write(Register.QUEUE, queue // 16)
    return program.entries, device


@pytest.mark.parametrize(("latency", "bandwidth"), MEMORIES)
@pytest.mark.parametrize("context", [1, 12, 100, 512])
def test_a_layer_of_smollm2(
    layer: tuple[list[Entry], Simulator], latency: int, bandwidth: int, context: int
) -> None:
    entries, device = layer
    device.behave(Behaviour(latency=latency, bandwidth=bandwidth))
    device.write(Register.POSITION, context - 1)
    device.write(Register.COUNT, len(entries))
    while device.read(Register.STATUS) & 1:
        device.run(100_000)
    assert device.read(Register.ERRORS) == 0
    terms = token_cycles(entries, context - 1, Memory(latency, bandwidth / 256))
    counted, found, array = device.read(Register.CYCLES), sum(terms.values()), terms["array"]
    print(latency, bandwidth, context, counted, round(found))
    assert found == pytest.approx(counted, rel=0.015)
    assert found - array == pytest.approx(counted - array, rel=0.04)
    assert token_beats(entries, context - 1) == device.read(Register.BEATS)


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
        found = sum(token_cycles(model.program.entries, position, Memory()).values())
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
    want = write(source, matrices, Places(0, 1 << 30), 64).entries
    assert write(outline, outline.matrices, Places(0, 1 << 30), 64).entries == want
