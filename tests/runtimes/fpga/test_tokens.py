"""The engine fpga-sim with whole tokens on the simulated accelerator equals the integer model."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock, patch

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run as edgegen
from edgegen.errors import (
    CacheEvicted,
    ContextOverflow,
    CorruptFile,
    DeviceTimeout,
    UnsupportedFormat,
    UsageError,
)
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.fpga import model as models
from edgegen.runtimes.fpga.model import FpgaModel, computes_tokens, simulated_driver
from edgegen.runtimes.fpga.program import CacheLayout
from edgegen.runtimes.fpga.tokens import TokenCache, TokenModel, TokenSimModel
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("unit_simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 21).astype(np.int32)


def sim(bundle: Bundle, **options: Any) -> TokenSimModel:
    model = load_model(bundle, "fpga-sim", fpga_host="none", **options)
    assert isinstance(model, TokenSimModel)
    return model


@pytest.fixture
def model(bundles: dict[str, Bundle]) -> Iterator[TokenSimModel]:
    found = sim(bundles["w2a8kv4"])
    yield found
    found.close()


def run(model: TokenModel, cache: Cache, tokens: Any) -> np.ndarray:
    return model.step([Step(cache, np.asarray(tokens, np.int32), logits_for="all")])[0].logits


@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8"])
def test_logits_are_the_integer_models(bundles: dict[str, Bundle], recipe: str) -> None:
    reference, model = integer_model(QuantizedBundle(bundles[recipe])), sim(bundles[recipe])
    want = reference.step(reference.new_cache(), TOKENS)
    cache = model.new_cache(64)
    got = np.concatenate([run(model, cache, part) for part in np.split(TOKENS, [1, 4])])
    assert np.array_equal(got, want)
    model.close()


def test_round_trips_and_bytes(model: TokenSimModel) -> None:
    """A queue and a row for each token, and logits for those that are asked for."""
    cache, c, traffic = model.new_cache(64), model.config, model.driver.traffic
    model.step([Step(cache, TOKENS[:5], logits_for=2)])
    assert (traffic.queues, traffic.sent) == (5, 5 * 4 * c.hidden_size)
    assert traffic.received == 5 * 16 + 2 * 4 * c.vocab_size


def test_the_most_probable_token_is_started_ahead(model: TokenSimModel) -> None:
    """Greedy text needs one run a token and one more at its end; another token is not affected."""
    model.works_ahead = True
    reference, traffic = integer_model(model.source), model.driver.traffic
    past, cache, other = reference.new_cache(), model.new_cache(64), model.new_cache(64)
    token = 3
    for _ in range(12):
        want = reference.step(past, np.array([token]))
        assert np.array_equal(run(model, cache, [token]), want)
        token = int(want[-1].argmax())
    assert traffic.queues == 12
    model.driver.finish()
    assert traffic.queues == 13
    assert np.array_equal(run(model, cache, [token]), reference.step(past, np.array([token])))
    assert traffic.queues == 13
    run(model, other, [9])  # while the next token of the first cache is computed
    assert traffic.queues == 15
    for another in ((token + 1) % 320, 5, 7):
        want = reference.step(past, np.array([another]))
        assert np.array_equal(run(model, cache, [another]), want)
    cache.truncate(4)
    fresh = model.new_cache(64)
    assert np.array_equal(
        run(model, cache, [8, 2]), run(model, fresh, [3, *_greedy(reference, 3), 8, 2])[4:]
    )


def _greedy(reference: Any, count: int) -> list[int]:
    """Return tokens after 3."""
    cache, tokens = reference.new_cache(), [3]
    while len(tokens) <= count:
        tokens.append(int(reference.step(cache, np.array(tokens[-1:]))[-1].argmax()))
    return tokens[1:]


def greedy_until_ahead(model: TokenSimModel, cache: Cache, past: Any) -> int:
    """Run four greedy tokens from 3 on; return the fifth, which the accelerator has begun."""
    reference, token = integer_model(model.source), 3
    for _ in range(4):
        want = reference.step(past, np.array([token]))
        run(model, cache, [token])
        token = int(want[-1].argmax())
    return token


def test_a_token_ahead_that_is_lost_is_computed_again(model: TokenSimModel) -> None:
    """Its error is not that of another sequence, and the next step of its own is right."""
    model.works_ahead = True
    reference, driver = integer_model(model.source), model.driver
    past, cache, other = reference.new_cache(), model.new_cache(64), model.new_cache(64)
    token = greedy_until_ahead(model, cache, past)
    with patch.object(driver, "_wait", side_effect=DeviceTimeout("no progress")):
        driver.settle()
    assert np.array_equal(
        run(model, other, [9]), reference.step(reference.new_cache(), np.array([9]))
    )
    want = reference.step(past, np.array([token]))
    assert np.array_equal(run(model, cache, [token]), want)


def test_an_error_of_a_token_ahead_can_be_tried_again(model: TokenSimModel) -> None:
    model.works_ahead = True
    reference = integer_model(model.source)
    past, cache = reference.new_cache(), model.new_cache(6)
    token = greedy_until_ahead(model, cache, past)
    with (
        patch.object(model.driver, "_wait", side_effect=DeviceTimeout("no progress")),
        pytest.raises(DeviceTimeout),
    ):
        run(model, cache, [token])
    for _ in range(2):  # to the end of the context
        want = reference.step(past, np.array([token]))
        assert np.array_equal(run(model, cache, [token]), want)
        token = int(want[-1].argmax())


def test_a_start_ahead_that_fails_loses_no_step(model: TokenSimModel) -> None:
    model.works_ahead = True
    reference = integer_model(model.source)
    past, cache, token = reference.new_cache(), model.new_cache(64), 3
    for at in range(6):
        want = reference.step(past, np.array([token]))
        fails = at == 3
        with (
            patch.object(TokenCache, "start_ahead", side_effect=DeviceTimeout("no"))
            if fails
            else (contextlib.nullcontext())
        ):
            assert np.array_equal(run(model, cache, [token]), want)
        token = int(want[-1].argmax())


def test_a_loaded_cache_forgets_the_token_ahead(model: TokenSimModel, tmp_path: Path) -> None:
    """It was computed for another text of the same length."""
    model.works_ahead = True
    reference = integer_model(model.source)
    cache, saved = model.new_cache(64), model.new_cache(64)
    other = [11, 2, 8, 5]
    run(model, saved, other)
    saved.save(tmp_path / "saved")
    token = greedy_until_ahead(model, cache, reference.new_cache())
    cache.truncate(0)
    cache.load(tmp_path / "saved")
    want = reference.step(reference.new_cache(), np.array([*other, token]))[-1:]
    assert np.array_equal(run(model, cache, [token]), want)


def test_going_back_and_caches_side_by_side(model: TokenSimModel) -> None:
    cache, other = model.new_cache(64), model.new_cache(64)
    want = run(model, cache, TOKENS)
    run(model, other, TOKENS[::-1][:9])
    cache.truncate(7)
    assert np.array_equal(run(model, cache, TOKENS[7:12]), want[7:12])
    cache.keep([0, 1])
    assert np.array_equal(run(model, cache, TOKENS[9:13]), want[9:13])
    cache.close()
    assert np.array_equal(run(model, model.new_cache(64), TOKENS[:3]), want[:3])


def test_a_saved_cache_goes_on(model: TokenSimModel, tmp_path: Path) -> None:
    """Also in a cache of another size."""
    cache, other = model.new_cache(64), model.new_cache(30)
    want = run(model, cache, TOKENS[:12])
    cache.truncate(7)
    cache.save(tmp_path / "saved")
    other.load(tmp_path / "saved")
    assert np.array_equal(run(model, other, TOKENS[7:12]), want[7:])
    with raises(ContextOverflow, "saved", 7, 5):
        model.new_cache(5).load(tmp_path / "saved")
    arrays = cache._state()
    assert not other._restore(6, arrays)
    assert not other._restore(7, {"keys": arrays["keys"]})
    (tmp_path / "saved").write_bytes(b"no")
    with raises(CorruptFile, "saved"):
        other.load(tmp_path / "saved")


@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8"])
def test_a_window_moves_slots(bundles: dict[str, Bundle], recipe: str, tmp_path: Path) -> None:
    """Each token attends to the first tokens and its own window, within a step, too."""
    attention = Lambda(sink=2, window=7)
    reference = integer_model(QuantizedBundle(bundles[recipe]), attention)
    past, model = reference.new_cache(), sim(bundles[recipe], attention=attention)
    cache = model.new_cache(64)
    for part in np.split(TOKENS, [1, 2, 9, 10, 11, 19]):
        assert np.array_equal(run(model, cache, part), reference.step(past, part))
    other = model.new_cache(64)
    cache.save(tmp_path / "saved")
    other.load(tmp_path / "saved")
    want = reference.step(past, TOKENS[:4])
    assert np.array_equal(run(model, cache, TOKENS[:4]), want)
    assert np.array_equal(run(model, other, TOKENS[:4]), want)
    other.truncate(22)
    assert np.array_equal(run(model, other, TOKENS[1:4]), want[1:])
    with raises(CacheEvicted, 10):
        cache.truncate(10)
    model.close()


def test_trees(model: TokenSimModel) -> None:
    """A path of a tree equals the sequence, and continues it when it is kept."""
    cache, sequence = model.new_cache(64), model.new_cache(64)
    want = run(model, sequence, TOKENS)
    run(model, cache, TOKENS[:9])
    tree = np.array([TOKENS[9], 7, TOKENS[10], 8, TOKENS[11], 3], np.int32)
    parents = [-1, -1, 0, 1, 2, 0]
    step = Step(cache, tree, parents=parents, logits_for="all")
    got = model.step([step])[0].logits
    assert np.array_equal(got[[0, 2, 4]], want[9:12])
    side = model.new_cache(64)
    run(model, side, TOKENS[:9])
    assert np.array_equal(got[[1, 3]], run(model, side, tree[[1, 3]]))
    cache.keep([0, 2, 4])
    assert np.array_equal(run(model, cache, TOKENS[12:]), want[12:])


@pytest.mark.parametrize("step", ["swap", "flush"])
def test_an_interrupted_exchange_is_not_used(
    bundles: dict[str, Bundle], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: str
) -> None:
    """Neither its cache nor a row that it wrote into the RoPE tables."""
    model = sim(bundles["w2a8kv4"], attention=Lambda(sink=1, window=3))
    cache = model.new_cache(64)
    assert isinstance(cache, TokenCache)
    run(model, cache, TOKENS[:6])
    cache.save(tmp_path / "saved")
    with monkeypatch.context() as patch:
        kinds = {"swap": CacheLayout, "flush": type(cache.program._memory)}
        patch.setattr(kinds[step], step, Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            run(model, cache, TOKENS[6:9])
    assert cache.length == 6
    with raises(CacheEvicted):
        run(model, cache, TOKENS[6:9])
    with raises(CacheEvicted):
        cache.save(tmp_path / "torn")
    with raises(CacheEvicted):
        cache.truncate(6)
    with raises(CacheEvicted):
        run(model, cache, TOKENS[6:9])
    cache.load(tmp_path / "saved")
    continued = run(model, cache, TOKENS[6:9])
    cache.truncate(0)
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]), model.attention)
    want = reference.step(reference.new_cache(), TOKENS[:9])
    assert np.array_equal(run(model, cache, TOKENS[:9]), want)
    assert np.array_equal(continued, want[6:])
    model.close()


def test_a_step_past_the_context(model: TokenSimModel) -> None:
    cache = model.new_cache(2)
    with raises(ContextOverflow, 3, 0, 2):
        run(model, cache, TOKENS[:3])


def test_from_the_command_line(
    bundles: dict[str, Bundle], capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = bundles["w4a8kv8"]
    words = ["run", str(bundle.path), "--engine", "fpga-sim", "--fpga-host", "none", "--raw"]
    assert edgegen([*words, "-p", "the cat sat", "-n", "2", "--temp", "0"]) == 0
    tokenizer = Tokenizer.from_folder(bundle.path)
    reference, ids = integer_model(QuantizedBundle(bundle)), tokenizer.encode("the cat sat")
    cache, want = reference.new_cache(), []
    for _ in range(2):
        want.append(int(reference.step(cache, np.array(ids))[-1].argmax()))
        ids = want[-1:]
    assert capsys.readouterr().out.strip() == tokenizer.decode(want).strip()


@pytest.mark.parametrize(
    ("options", "values"),
    [
        ({"offload": "linears"}, ("--offload linears",)),
    ],
)
def test_options_that_need_a_host(
    bundles: dict[str, Bundle], options: dict[str, Any], values: tuple[str, ...]
) -> None:
    with raises(UsageError, *values):
        sim(bundles["w2a8kv4"], **options)


def test_a_model_that_programs_do_not_compute(tmp_path: Path) -> None:
    """The device is free again afterwards."""
    bundle = open_bundle(tiny_bundle(tmp_path / "window", "gemma3", "w4a8kv8"))
    for _ in range(2):
        with raises(UnsupportedFormat, "attention windows"):
            sim(bundle)


@pytest.mark.usefixtures("simulation")
def test_the_default_depends_on_the_design(
    bundles: dict[str, Bundle], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a board: whole tokens where the loaded design has the unit, and nothing needs a host."""
    bundle, config = bundles["w2a8kv4"], bundles["w2a8kv4"].manifest.model
    for unit in (True, False):
        driver = simulated_driver(1 << 28, design="core_unit" if unit else "core")
        assert computes_tokens(config, driver, {}) == unit
        assert not computes_tokens(config, driver, {"offload": "all"})
        with monkeypatch.context() as patch:
            patch.setattr(models, "Driver", Mock(return_value=driver))
            model = FpgaModel.from_bundle(bundle, fpga_host=None if unit else "python")
            assert isinstance(model, TokenModel) == unit
            model.close()
