"""The host in C++ on the simulated accelerator, whose memory is not coherent with its caches."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import ContextOverflow, DeviceTimeout, EdgegenError, UsageError
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.fpga.device import SimDevice
from edgegen.runtimes.fpga.host import HostSimModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.model import memory_needed, simulated_driver
from edgegen.runtimes.fpga.simulator import STUCK, Behaviour
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 80).astype(np.int32)
RECIPES = ("w2a8kv4", "w4a8kv8", "w4a8kv4", "w8a8", "w2a8kv4-trellis", "w3a8kv8-trellis")


def sim(bundle: Bundle, **options: Any) -> HostSimModel:
    model = load_model(bundle, "fpga-sim", fpga_host="native", **options)
    assert isinstance(model, HostSimModel)
    return model


@pytest.fixture
def model(bundles: dict[str, Bundle]) -> Iterator[HostSimModel]:
    found = sim(bundles["w2a8kv4"])
    yield found
    found.close()


@pytest.fixture(scope="module")
def expected(bundles: dict[str, Bundle]) -> np.ndarray:
    """Logits of TOKENS by the integer model."""
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]))
    return reference.step(reference.new_cache(), TOKENS)


def run(model: HostSimModel, cache: Cache, tokens: Any, **options: Any) -> np.ndarray:
    step = Step(cache, np.asarray(tokens, np.int32), logits_for="all", **options)
    return model.step([step])[0].logits


@pytest.mark.parametrize("recipe", RECIPES)
def test_equals_the_integer_model(bundles: dict[str, Bundle], recipe: str) -> None:
    reference = integer_model(QuantizedBundle(bundles[recipe]))
    want = reference.step(reference.new_cache(), TOKENS)
    model = sim(bundles[recipe], threads=2)
    cache = model.new_cache(100)
    parts = np.split(TOKENS, [1, 2, 5, 9, 33, 72])
    got = np.concatenate([run(model, cache, part) for part in parts])
    assert np.array_equal(got, want)
    layers = model.config.num_layers
    assert model.driver.traffic.queues >= (6 * layers + 1) * len(parts)
    model.close()


def test_one_token_has_six_queues_a_layer(model: HostSimModel) -> None:
    cache = model.new_cache(100)
    run(model, cache, TOKENS[:9])
    before = model.driver.traffic.queues
    run(model, cache, TOKENS[9:10])
    assert model.driver.traffic.queues - before == 6 * model.config.num_layers + 1


def test_truncated_and_saved_caches_go_on(
    model: HostSimModel, tmp_path: Path, expected: np.ndarray
) -> None:
    cache, other = model.new_cache(100), model.new_cache(100)
    run(model, cache, [*TOKENS[:17], 1, 2, 3])
    cache.truncate(17)
    assert np.array_equal(run(model, cache, TOKENS[17:70]), expected[17:70])
    cache.save(tmp_path / "saved")
    run(model, other, TOKENS[5:50])
    other.truncate(0)
    other.load(tmp_path / "saved")
    assert np.array_equal(run(model, other, TOKENS[70:]), expected[70:])


def test_trees_and_batches(model: HostSimModel, expected: np.ndarray) -> None:
    """A path of a tree equals the sequence, and so do sequences that share a step."""
    cache, other = model.new_cache(100), model.new_cache(60)
    run(model, cache, TOKENS[:9])
    tree = [TOKENS[9], 7, TOKENS[10], 8, TOKENS[11]]
    got = run(model, cache, tree, parents=[-1, -1, 0, 1, 2])
    assert np.array_equal(got[[0, 2, 4]], expected[9:12])
    cache.keep([0, 2, 4])
    steps = [Step(cache, TOKENS[12:30]), Step(other, TOKENS[:20])]
    first, second = (output.logits[0] for output in model.step(steps))
    assert np.array_equal(first, expected[29])
    assert np.array_equal(second, expected[19])


def test_memory_of_a_closed_cache_is_used_again(model: HostSimModel, expected: np.ndarray) -> None:
    device = model.driver.overlay.device
    assert isinstance(device, SimDevice)
    cache = model.new_cache(100)
    run(model, cache, TOKENS[40:])
    used = device._free
    del cache
    again = model.new_cache(100)
    assert device._free == used
    assert np.array_equal(run(model, again, TOKENS), expected)


def test_a_window_on_the_device(bundles: dict[str, Bundle]) -> None:
    """Evicted chunks move the slots behind them."""
    attention = Lambda(sink=2, window=7)
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]), attention)
    past = reference.new_cache()
    model = sim(bundles["w2a8kv4"], attention=attention)
    cache = model.new_cache(400)
    tokens = np.resize(TOKENS, 340)
    for part in np.split(tokens, [100, 101, 180, 181, 250, 251, 339]):
        assert np.array_equal(run(model, cache, part), reference.step(past, part))
    model.close()


@pytest.mark.parametrize("channel", ["ar", "r", "aw", "w", "b", "registers"])
def test_a_channel_that_is_stuck(
    bundles: dict[str, Bundle], expected: np.ndarray, channel: str
) -> None:
    """The step fails, and the next one configures the device again and gives the same logits."""
    bundle = bundles["w2a8kv4"]
    weights = read(image(bundle), bundle.manifest.digest)
    driver = simulated_driver(memory_needed(bundle, weights[0]), timeout_s=0.2)
    device = driver.overlay.device
    model = HostSimModel(bundle, driver, weights, access=device.access())
    cache = model.new_cache(100)
    run(model, cache, TOKENS[:9])
    device.simulator.behave(Behaviour(stuck=STUCK[channel]))
    with pytest.raises(DeviceTimeout, match=r"accelerator.*the next call configures it again"):
        run(model, cache, TOKENS[9:20])
    assert cache.length == 9
    device.simulator.behave(Behaviour())
    assert np.array_equal(run(model, cache, TOKENS[9:20]), expected[9:20])
    assert device.downloads == 2
    model.close()


SYNC = ctypes.CFUNCTYPE(
    *(ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int),
    *(ctypes.c_size_t, ctypes.c_size_t),
)


@pytest.mark.parametrize("lost", ["sums", "cache"])
def test_a_lost_synchronization_is_seen(
    bundles: dict[str, Bundle], expected: np.ndarray, lost: str
) -> None:
    """The other tests would fail: the simulated memory is not coherent."""
    bundle = bundles["w2a8kv4"]
    weights = read(image(bundle), bundle.manifest.digest)
    driver = simulated_driver(memory_needed(bundle, weights[0]))
    access = driver.overlay.device.access()
    real, work = SYNC(access.sync), []

    def sync(user: int, handle: int, from_device: int, size: int, offset: int) -> int:
        drop = from_device if lost == "sums" else handle != work[0]
        return 0 if drop else real(user, handle, from_device, size, offset)

    faulty = SYNC(sync)
    address = ctypes.cast(faulty, ctypes.c_void_p).value
    model = HostSimModel(bundle, driver, weights, access=replace(access, sync=address))
    work.append(model._work.bo)
    cache = model.new_cache(100)
    got = np.concatenate([run(model, cache, part) for part in np.split(TOKENS[:9], [5])])
    assert not np.array_equal(got, expected[:9])
    model.close()


def test_memory_that_stalls(model: HostSimModel, expected: np.ndarray) -> None:
    model.driver.overlay.device.simulator.behave(Behaviour(latency=90, stall=60, seed=5))
    assert np.array_equal(run(model, model.new_cache(100), TOKENS[:20]), expected[:20])


def test_steps_that_do_not_run(model: HostSimModel, bundles: dict[str, Bundle]) -> None:
    cache = model.new_cache(10)
    with raises(ContextOverflow, 11, 0, 10):
        run(model, cache, TOKENS[:11])
    with raises(UsageError, 319):
        run(model, cache, [320])
    with raises(UsageError, "linears", "native"):
        sim(bundles["w2a8kv4"], offload="linears")


def test_errors_of_the_accelerator(model: HostSimModel) -> None:
    """The commands that reach the memory are zeros, which are no commands."""
    cache, device = model.new_cache(10), model.driver.overlay.device
    run(model, cache, TOKENS[:3])
    zeros = np.zeros(len(device.host), np.uint8)
    device.simulator.attach(zeros)
    with pytest.raises(EdgegenError, match=r"reported 1 errors$"):
        run(model, cache, TOKENS[3:4])
    assert cache.length == 3
