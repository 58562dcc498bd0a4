"""Both hosts on the simulated accelerator for products of up to 8 tokens."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.fpga.host import HostSimModel
from edgegen.runtimes.fpga.model import FpgaSimModel
from edgegen.runtimes.fpga.simulator import Behaviour
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("batch_simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 80).astype(np.int32)
HOSTS = ("native", "python")
STALLS = Behaviour(latency=90, stall=60, seed=5)


def sim(bundle: Bundle, host: str, **options: Any) -> Any:
    model = load_model(bundle, "fpga-sim", fpga_host=host, fpga_tokens="8", **options)
    assert isinstance(model, HostSimModel if host == "native" else FpgaSimModel)
    assert model.driver.tokens == 8
    return model


def run(model: Any, cache: Cache, tokens: Any, **options: Any) -> np.ndarray:
    step = Step(cache, np.asarray(tokens, np.int32), logits_for="all", **options)
    logits: np.ndarray = model.step([step])[0].logits
    return logits


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8", "w4a8kv4", "w8a8"])
def test_equals_the_integer_model(bundles: dict[str, Bundle], recipe: str, host: str) -> None:
    reference = integer_model(QuantizedBundle(bundles[recipe]))
    want = reference.step(reference.new_cache(), TOKENS)
    model = sim(bundles[recipe], host)
    cache = model.new_cache(100)
    parts = np.split(TOKENS, [1, 2, 5, 13, 20, 61])  # 1, 1, 3, 8, 7, 41 and 19 tokens
    got = np.concatenate([run(model, cache, part) for part in parts])
    model.close()
    assert np.array_equal(got, want)


@pytest.mark.parametrize("host", HOSTS)
def test_memory_that_stalls(bundles: dict[str, Bundle], host: str) -> None:
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]))
    model = sim(bundles["w2a8kv4"], host)
    model.driver.overlay.device.simulator.behave(STALLS)
    got = run(model, model.new_cache(100), TOKENS[:20])
    model.close()
    assert np.array_equal(got, reference.step(reference.new_cache(), TOKENS[:20]))


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8"])
def test_several_accelerators(bundles: dict[str, Bundle], recipe: str, host: str) -> None:
    """Products of up to 8 tokens are divided by their rows, keys and values as well."""
    reference = integer_model(QuantizedBundle(bundles[recipe]))
    want = reference.step(reference.new_cache(), TOKENS[:41])
    model = sim(bundles[recipe], host, accelerators=3)
    assert model.driver.accelerators == 3
    cache = model.new_cache(64)
    got = np.concatenate([run(model, cache, part) for part in np.split(TOKENS[:41], [1, 6, 19])])
    model.close()
    assert np.array_equal(got, want)


def test_trees_batches_and_windows(bundles: dict[str, Bundle]) -> None:
    bundle = bundles["w2a8kv4"]
    reference = integer_model(QuantizedBundle(bundle))
    want = reference.step(reference.new_cache(), TOKENS)
    model = sim(bundle, "native")
    cache, other = model.new_cache(100), model.new_cache(60)
    run(model, cache, TOKENS[:9])
    tree = [TOKENS[9], 7, TOKENS[10], 8, TOKENS[11]]
    got = run(model, cache, tree, parents=[-1, -1, 0, 1, 2])
    assert np.array_equal(got[[0, 2, 4]], want[9:12])
    cache.keep([0, 2, 4])
    first, second = model.step([Step(cache, TOKENS[12:30]), Step(other, TOKENS[:20])])
    assert np.array_equal(first.logits[0], want[29])
    assert np.array_equal(second.logits[0], want[19])
    model.close()

    attention = Lambda(sink=2, window=7)
    windowed = integer_model(QuantizedBundle(bundle), attention)
    past = windowed.new_cache()
    model = sim(bundle, "native", attention=attention)
    cache = model.new_cache(400)
    for part in np.split(np.resize(TOKENS, 340), [100, 101, 180, 181, 250, 251, 339]):
        assert np.array_equal(run(model, cache, part), windowed.step(past, part))
    model.close()


@pytest.mark.parametrize("host", HOSTS)
def test_weights_keys_and_values_are_read_once(bundles: dict[str, Bundle], host: str) -> None:
    """A step of several tokens has the commands of one; heads of a group share theirs."""
    model = sim(bundles["w2a8kv4"], host)
    c, cache = model.config, model.new_cache(64)
    run(model, cache, TOKENS[:5])
    for tokens in (1, 2):
        before = model.driver.traffic.commands
        run(model, cache, TOKENS[5 : 5 + tokens])
        attention = 2 * c.num_kv_heads  # up to 4 queries of a group
        assert c.num_heads // c.num_kv_heads * tokens <= 4
        commands = (4 + attention) * c.num_layers + 1
        assert model.driver.traffic.commands - before == commands
    model.close()


def test_whole_tokens_are_computed_one_by_one(bundles: dict[str, Bundle]) -> None:
    with raises(UsageError, "--fpga-host none", "--fpga-tokens"):
        load_model(bundles["w2a8kv4"], "fpga-sim", fpga_host="none", fpga_tokens="8")
