"""The engine fpga-sim, pynq on the simulated accelerator, equals the integer model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import CacheEvicted, ContextOverflow, CorruptFile, MissingDevice, UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes import find_engine, load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga.image import image
from edgegen.runtimes.fpga.model import FpgaModel, FpgaSimModel
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 40).astype(np.int32)
OFFLOADS = ("linears", "attention", "all")


def sim(bundle: Bundle, **options: Any) -> FpgaSimModel:
    model = load_model(bundle, "fpga-sim", fpga_host="python", **options)
    assert isinstance(model, FpgaSimModel)
    return model


@pytest.fixture
def model(bundles: dict[str, Bundle]) -> Iterator[FpgaSimModel]:
    found = sim(bundles["w2a8kv4"])
    yield found
    found.close()


def run(model: FpgaModel, cache: Any, tokens: Any) -> np.ndarray:
    return model.step([Step(cache, np.asarray(tokens, np.int32), logits_for="all")])[0].logits


@pytest.mark.parametrize("offload", OFFLOADS)
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8", "w4a8kv4", "w8a8"])
def test_equals_the_integer_model(bundles: dict[str, Bundle], recipe: str, offload: str) -> None:
    bundle = bundles[recipe]
    reference = integer_model(QuantizedBundle(bundle))
    want = reference.step(reference.new_cache(), TOKENS)
    model = sim(bundle, offload=offload)
    cache = model.new_cache(64)
    parts = np.split(TOKENS, [1, 2, 5, 9, 33])
    got = np.concatenate([run(model, cache, part) for part in parts])
    model.close()
    assert np.array_equal(got, want)


def sum_bytes(tokens: int, rows: int) -> int:
    """Return the bytes of a product's sums: of pairs of tokens, and of a single last one."""
    return tokens // 2 * (rows + rows % 2) * 8 + tokens % 2 * (rows + -rows % 4) * 4


def crossing(c: ModelConfig, tokens: int, rows: int, length: int, offload: str) -> tuple[int, int]:
    """Return the bytes (sent, received) of a step of `tokens` after `length`, from the shapes."""
    h, inner, q, kv = c.hidden_size, c.intermediate_size, c.q_size, c.kv_size
    products = [(h, q + 2 * kv), (q, h), (h, 2 * inner), (inner, h)] * c.num_layers
    padded = [(k + -k % 32, n) for k, n in products]
    sent = received = 0
    if offload != "attention":
        sent += sum(tokens * k for k, _ in padded) + rows * (h + -h % 32)
        received += sum(sum_bytes(tokens, n) for _, n in padded) + sum_bytes(rows, c.vocab_size)
    if offload != "linears":
        t, dim, group = length + tokens, c.head_dim, c.num_heads // c.num_kv_heads
        vectors = group * tokens
        sent += c.num_layers * c.num_kv_heads * vectors * (dim + -dim % 32)
        sent += c.num_layers * c.num_kv_heads * vectors * 2 * (t + -t % 32)
        received += c.num_layers * c.num_kv_heads * sum_bytes(vectors, t)
        received += c.num_layers * c.num_kv_heads * vectors * dim * 8
    return sent, received


@pytest.mark.parametrize("offload", OFFLOADS)
def test_transfers_are_counted(bundles: dict[str, Bundle], offload: str) -> None:
    model = sim(bundles["w2a8kv4"], offload=offload)
    cache, length = model.new_cache(64), 0
    for count, rows in ((5, 2), (1, 1), (1, 1), (8, 8)):
        sent, received = model.driver.traffic.sent, model.driver.traffic.received
        model.step([Step(cache, TOKENS[:count], logits_for=rows)])
        want = crossing(model.config, count, rows, length, offload)
        traffic = model.driver.traffic
        assert (traffic.sent - sent, traffic.received - received) == want
        length += count
    model.close()


def test_truncating_and_keeping_go_back(model: FpgaSimModel) -> None:
    cache = model.new_cache(64)
    want = run(model, cache, TOKENS)
    cache.truncate(17)
    assert np.array_equal(run(model, cache, TOKENS[17:25]), want[17:25])
    cache.keep([0, 1, 2])
    assert cache.length == 20
    assert np.array_equal(run(model, cache, TOKENS[20:]), want[20:])


def test_a_saved_cache_goes_on(model: FpgaSimModel, tmp_path: Path) -> None:
    cache, other = model.new_cache(64), model.new_cache(50)
    run(model, cache, TOKENS[:7])
    cache.save(tmp_path / "saved")
    other.load(tmp_path / "saved")
    assert np.array_equal(run(model, other, TOKENS[7:]), run(model, cache, TOKENS[7:]))
    with raises(ContextOverflow, "saved", 7, 5):
        model.new_cache(5).load(tmp_path / "saved")
    (tmp_path / "saved").write_bytes(b"no")
    with raises(CorruptFile, "saved"):
        other.load(tmp_path / "saved")


@pytest.mark.parametrize("offload", ["linears", "all"])
def test_a_window_holds_memory_constant(bundles: dict[str, Bundle], offload: str) -> None:
    """Slots of evicted tokens are reused, and the result equals the integer model's."""
    attention = Lambda(sink=2, window=7)
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]), attention)
    past = reference.new_cache()
    model = sim(bundles["w2a8kv4"], attention=attention, offload=offload)
    cache = model.new_cache(300)
    parts = np.split(TOKENS, [1, 2, 12, 13, 14, 15, 16, 17, 18, 30])
    for part in parts:
        assert np.array_equal(run(model, cache, part), reference.step(past, part))
    assert len(cache.layers[0].positions) <= 2 + 7 + len(parts[-1])
    assert cache.nbytes == model.kv_bytes_per_token * model.slots(300)
    with raises(CacheEvicted, 2, 12):
        cache.truncate(12)
    model.close()


def test_an_interrupted_step_has_no_effect(
    model: FpgaSimModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = model.new_cache(64)
    want = run(model, cache, TOKENS)
    cache.truncate(9)
    waits, wait = iter(range(100)), model.driver._wait

    def interrupted(count: int) -> int:
        if next(waits) == 5:
            raise KeyboardInterrupt
        return wait(count)

    monkeypatch.setattr(model.driver, "_wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(model, cache, TOKENS[9:])
    monkeypatch.undo()
    assert cache.length == 9
    assert np.array_equal(run(model, cache, TOKENS[9:]), want[9:])
    assert model.driver.overlay.device.downloads == 2


def test_a_damaged_image_is_not_loaded(bundles: dict[str, Bundle], tmp_path: Path) -> None:
    """A flipped bit, a truncated file, another model's image; the intact image runs."""
    whole, other = (image(bundles[name]).read_bytes() for name in ("w2a8kv4", "w4a8kv4"))
    folder = shutil.copytree(bundles["w2a8kv4"].path, tmp_path / "bundle")
    packed = folder / "fpga" / "weights.image"
    packed.parent.mkdir()
    flipped = bytearray(whole)
    flipped[-100] ^= 1
    damages = ((flipped, "hash"), (whole[:-1000], len(whole) - 1000), (other, "another bundle"))
    for data, value in damages:
        packed.write_bytes(data)
        with raises(CorruptFile, "weights.image", value):
            sim(open_bundle(folder))
    packed.write_bytes(whole)
    model = sim(open_bundle(folder))
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]))
    want = reference.step(reference.new_cache(), TOKENS[:9])
    assert np.array_equal(run(model, model.new_cache(64), TOKENS[:9]), want)
    model.close()


@pytest.mark.parametrize(
    ("changes", "values"),
    [
        ({"tokens": np.array([320], np.int32)}, (319,)),
        ({"tokens": np.zeros(0, np.int32)}, ("[0]", "[M]")),
        ({"parents": [-1, 0]}, ("fpga-sim",)),
        ({"hidden": True}, ("fpga-sim",)),
        ({"logits_for": 3}, (3, 2)),
    ],
)
def test_steps_that_the_engine_does_not_run(
    model: FpgaSimModel, changes: dict[str, Any], values: tuple[object, ...]
) -> None:
    fields: dict[str, Any] = {"tokens": TOKENS[:2]} | changes
    cache = model.new_cache(10)
    with raises(UsageError, *values):
        model.step([Step(cache, **fields)])
    assert cache.length == 0


def test_a_step_past_the_context(model: FpgaSimModel) -> None:
    cache = model.new_cache(10)
    with raises(ContextOverflow, 11, 0, 10):
        model.step([Step(cache, TOKENS[:11])])
    assert cache.length == 0


def test_another_device(bundles: dict[str, Bundle]) -> None:
    with raises(MissingDevice, "fpga-sim", "GPU"):
        load_model(bundles["w2a8kv4"], "fpga-sim", "GPU")


def test_a_context_that_is_too_long(model: FpgaSimModel) -> None:
    with raises(UsageError, 9999, model.max_context):
        model.new_cache(9999)


def test_auto_never_simulates(bundles: dict[str, Bundle]) -> None:
    auto = "native" if find_engine("native").is_installed else "onnxruntime"
    assert load_model(bundles["w2a8kv4"]).engine == auto
