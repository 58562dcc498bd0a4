"""Greedy tokens that the simulated accelerator computes alone equal the integer model's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import CheckFailed, ContextOverflow, EdgegenError, UnsupportedFormat
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.greedy import GreedyModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.model import memory_needed, simulated_driver
from edgegen.runtimes.fpga.simulator import Behaviour
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("unit_simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

PROMPT, NEW = [3, 5, 7, 11, 2], 5
STALLS = Behaviour(latency=17, under_way=3, stall=90, seed=7)


def greedy(
    bundle: Bundle, context: int = 64, *, design: Design = "core_unit", accelerators: int = 1
) -> GreedyModel:
    weights = read(image(bundle), bundle.manifest.digest)
    size = memory_needed(bundle, weights[0])
    driver = simulated_driver(size, accelerators=accelerators, design=design)
    try:
        return GreedyModel(bundle, driver, weights, context)
    except EdgegenError:
        driver.close()
        raise


@pytest.mark.parametrize(
    ("recipe", "accelerators"),
    [
        ("w2a8kv4", 1),
        ("w4a8kv8", 1),
        ("w4a8kv4-whole", 1),
        ("w8a8", 1),
        ("w2a8kv4", 2),
        ("w4a8kv8", 3),
        ("w2a8kv4", 4),
    ],
)
def test_tokens_are_the_integer_models(
    bundles: dict[str, Bundle], recipe: str, accelerators: int
) -> None:
    """Started once for each, with 16 bytes back of each accelerator, and memory that stalls."""
    reference = integer_model(QuantizedBundle(bundles[recipe]))
    cache, token = reference.new_cache(), PROMPT[0]
    model = greedy(bundles[recipe], accelerators=accelerators)
    model.driver.overlay.device.simulator.behave(STALLS)
    for position in range(len(PROMPT) + NEW):
        token = PROMPT[position] if position < len(PROMPT) else token
        want = int(reference.step(cache, np.array([token]))[0].argmax())
        token = model.step(token)
        assert token == want
    steps, traffic = len(PROMPT) + NEW, model.driver.traffic
    assert (traffic.queues, traffic.received) == (steps, 16 * accelerators * steps)
    assert traffic.sent == steps * 4 * bundles[recipe].manifest.model.hidden_size
    model.driver.close()


def test_a_full_cache(bundles: dict[str, Bundle]) -> None:
    model = greedy(bundles["w2a8kv4"], context=1)
    model.step(3)
    with raises(ContextOverflow, "1"):
        model.step(3)
    model.driver.close()


def test_a_model_that_programs_do_not_compute(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "window", "gemma3", "w4a8kv8")
    with raises(UnsupportedFormat, "attention windows"):
        greedy(open_bundle(folder))


def test_offsets_are_left_to_the_hosts(bundles: dict[str, Bundle]) -> None:
    with raises(UnsupportedFormat, "offsets of cached keys and values"):
        greedy(bundles["w4a8kv4"])


@pytest.mark.usefixtures("simulation")
def test_an_accelerator_without_the_unit(bundles: dict[str, Bundle]) -> None:
    with raises(CheckFailed, "special function unit"):
        greedy(bundles["w2a8kv4"], design="core")
