"""SmolLM2-135M with 2-bit weights on the simulated accelerator equals the native engine."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen._types import Float
from edgegen.arithmetic.fixed import rms_norm, rotate
from edgegen.arithmetic.integer import IntegerCache, IntegerLayer, IntegerModel
from edgegen.bundle import Bundle
from edgegen.fpga.cycles import Memory, Shape, step_cycles
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga.greedy import GreedyModel
from edgegen.runtimes.fpga.host import HostModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.model import FpgaSimModel, memory_needed, simulated_driver
from edgegen.runtimes.quantized import QuantizedBundle, integer_model

pytestmark = [pytest.mark.fpga, pytest.mark.slow, pytest.mark.usefixtures("simulation")]

HOST_SECONDS = 0.02
"""Limit of the host's part of a token, ten times what it takes on an idle PC."""
PREFILL, DECODE, NEW, WHOLE = 16, 16, 8, 16
CYCLES = {1: 1.15, 4: 0.4}
"""Limits of a whole token's cycles by number of accelerators, relative to those of its products
alone on one."""
PROMPT = "The capital of France is"


@pytest.fixture(scope="module")
def bundle(smollm2_export: Callable[..., Bundle]) -> Bundle:
    """A 2-bit bundle."""
    return smollm2_export("w2a8kv4")


def normed(model: IntegerModel, x: Float) -> Float:
    """Hidden states as an engine returns them: the last norm's output in the original basis."""
    rotation = model.weights.rotation
    straight = x if rotation is None else rotate(x, rotation.T)
    return rms_norm(straight, model.weights.norm, model.config.norm_eps)


def test_a_layer_equals_the_reference_and_native(bundle: Bundle) -> None:
    """All products of a layer, attention included: a prompt, then token by token."""
    rng = np.random.default_rng(1)
    tokens = rng.integers(0, bundle.manifest.model.vocab_size, PREFILL + DECODE).astype(np.int32)
    native, fpga = load_model(bundle, "native"), load_model(bundle, "fpga-sim", fpga_host="python")
    assert isinstance(fpga, FpgaSimModel)
    reference = integer_model(QuantizedBundle(bundle))
    past, cache = IntegerCache.empty(native.config, 0), fpga.new_cache(64)
    there = native.new_cache(64)
    start = 0
    for count in (PREFILL, *[1] * DECODE):
        part, positions = tokens[start : start + count], np.arange(start, start + count)
        x = reference.weights.embedding.rows(part)
        want = IntegerLayer(reference, 0).forward(x, past, positions)
        got = IntegerLayer(fpga.integer, 0).forward(x, cache.layers[0], positions)
        assert np.array_equal(got, want)
        hidden = native.step([Step(there, part, hidden=True, layers=1, logits_for="all")])[0].hidden
        assert np.array_equal(normed(fpga.integer, got), hidden)
        start += count
    fpga.close()


def test_greedy_generation_equals_native(bundle: Bundle) -> None:
    """All logits are equal, most cycles read a beat, and the host needs little time."""
    native, fpga = load_model(bundle, "native"), load_model(bundle, "fpga-sim", fpga_host="native")
    assert isinstance(fpga, HostModel)
    times = []
    there, here = native.new_cache(64), fpga.new_cache(64)
    given = np.asarray(Tokenizer.from_folder(bundle.path).encode(PROMPT), np.int32)
    for _ in range(NEW):
        want = native.step([Step(there, given)])[0].logits
        traffic = fpga.driver.traffic
        cycles, beats, waited = traffic.cycles, traffic.beats, traffic.seconds
        start = time.perf_counter()
        logits = fpga.step([Step(here, given)])[0].logits
        times.append(time.perf_counter() - start - (traffic.seconds - waited))
        assert np.array_equal(logits, want)
        assert (traffic.beats - beats) / (traffic.cycles - cycles) > 0.95
        given = want[-1:].argmax(axis=-1).astype(np.int32)
    assert min(times[1:]) < HOST_SECONDS
    fpga.close()


@pytest.mark.usefixtures("unit_simulation")
@pytest.mark.parametrize(("accelerators", "count"), [(1, WHOLE), (4, 3)])
def test_whole_tokens_equal_native(bundle: Bundle, accelerators: int, count: int) -> None:
    """One start and 16 bytes back of each accelerator, and the host computes nothing but a row."""
    native, weights = load_model(bundle, "native"), read(image(bundle), bundle.manifest.digest)
    size = memory_needed(bundle, weights[0])
    driver = simulated_driver(size, accelerators=accelerators, design="core_unit")
    model, cache = GreedyModel(bundle, driver, weights, 64), native.new_cache(64)
    given = Tokenizer.from_folder(bundle.path).encode(PROMPT)[: None if accelerators == 1 else 2]
    products = step_cycles(Shape(bundle.manifest.model, 2, 4, len(given) + count), Memory())
    token = given[0]
    for at in range(len(given) + count - 1):
        token = given[at] if at < len(given) else token
        want = native.step([Step(cache, np.array([token], np.int32))])[0].logits[-1].argmax()
        cycles = driver.traffic.cycles
        token = model.step(token)
        assert token == want
        cycles = driver.traffic.cycles - cycles
        print(accelerators, at + 1, cycles, cycles / products)
        assert cycles < CYCLES[accelerators] * products
    steps, traffic = len(given) + count - 1, driver.traffic
    assert (traffic.queues, traffic.received) == (steps, 16 * accelerators * steps)
    driver.close()
