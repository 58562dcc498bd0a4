"""fpga-sim: the real pynq over the Verilated accelerator, equal to the integer model."""

from __future__ import annotations

import re
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
from edgegen.runtimes.fpga.model import OFFLOADS, FpgaModel, FpgaSimModel
from edgegen.runtimes.quantized import QuantizedBundle, integer_model

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 40).astype(np.int32)


def sim(bundle: Bundle, **options: Any) -> FpgaSimModel:
    model = load_model(bundle, "fpga-sim", **options)
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


def crossing(c: ModelConfig, tokens: int, rows: int, length: int, offload: str) -> tuple[int, int]:
    """Bytes (sent, received) of a step of `tokens` after `length`, from the shapes alone."""
    h, inner, q, kv = c.hidden_size, c.intermediate_size, c.q_size, c.kv_size
    products = [(h, q + 2 * kv), (q, h), (h, 2 * inner), (inner, h)] * c.num_layers
    padded = [(k + -k % 32, n + n % 2) for k, n in products]
    pairs = tokens + tokens % 2
    sent = received = 0
    if offload != "attention":
        sent += sum(tokens * k for k, _ in padded) + rows * (h + -h % 32)
        received += sum(pairs * n * 4 for _, n in padded) + (rows + rows % 2) * 4 * c.vocab_size
    if offload != "linears":
        t, dim, group = length + tokens, c.head_dim, c.num_heads // c.num_kv_heads
        vectors, both = group * tokens, (group * tokens + 1) // 2
        sent += c.num_layers * c.num_kv_heads * vectors * (dim + -dim % 32)
        sent += c.num_layers * c.num_kv_heads * vectors * 2 * (t + -t % 32)
        received += c.num_layers * c.num_kv_heads * both * (t + t % 2) * 8
        received += c.num_layers * c.num_kv_heads * vectors * dim * 8
    return sent, received


@pytest.mark.parametrize("offload", OFFLOADS)
def test_what_crosses_is_counted(bundles: dict[str, Bundle], offload: str) -> None:
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
    text = "saved holds 7 tokens, this cache has room for 5; choose a larger context with -c"
    with pytest.raises(ContextOverflow, match=f"^{re.escape(text)}$"):
        model.new_cache(5).load(tmp_path / "saved")
    (tmp_path / "saved").write_bytes(b"no")
    with pytest.raises(CorruptFile, match=r"^saved is not a saved cache, or is damaged$"):
        other.load(tmp_path / "saved")


@pytest.mark.parametrize("offload", ["linears", "all"])
def test_a_window_holds_memory_constant(bundles: dict[str, Bundle], offload: str) -> None:
    """Slots are filled anew as tokens leave; the same bits as the integer model's."""
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
    with pytest.raises(CacheEvicted, match=r"^the cache's window has dropped tokens 2 to "):
        cache.truncate(12)
    model.close()


def test_what_was_interrupted_leaves_no_trace(
    model: FpgaSimModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = model.new_cache(64)
    want = run(model, cache, TOKENS)
    cache.truncate(9)
    waits, wait = iter(range(100)), model.driver._wait

    def interrupted() -> int:
        if next(waits) == 5:
            raise KeyboardInterrupt
        return wait()

    monkeypatch.setattr(model.driver, "_wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(model, cache, TOKENS[9:])
    monkeypatch.undo()
    assert cache.length == 9
    assert np.array_equal(run(model, cache, TOKENS[9:]), want[9:])
    assert model.driver.overlay.device.downloads == 2


def test_a_damaged_image_is_not_loaded(bundles: dict[str, Bundle], tmp_path: Path) -> None:
    """A bit that flipped, an end that is missing, another model's; with the right one it runs."""
    whole, other = (image(bundles[name]).read_bytes() for name in ("w2a8kv4", "w4a8kv4"))
    folder = shutil.copytree(bundles["w2a8kv4"].path, tmp_path / "bundle")
    packed = folder / "fpga" / "weights.image"
    packed.parent.mkdir()
    flipped = bytearray(whole)
    flipped[-100] ^= 1
    damages = (
        (flipped, "damaged: its hash is not the recorded one"),
        (whole[:-1000], rf"damaged: it has {len(whole) - 1000} bytes, which \d+ of .* do not fit"),
        (other, "of another model"),
    )
    for data, text in damages:
        packed.write_bytes(data)
        with pytest.raises(CorruptFile, match=f"^weights.image is {text}; delete it to have "):
            sim(open_bundle(folder))
    packed.write_bytes(whole)
    model = sim(open_bundle(folder))
    reference = integer_model(QuantizedBundle(bundles["w2a8kv4"]))
    want = reference.step(reference.new_cache(), TOKENS[:9])
    assert np.array_equal(run(model, model.new_cache(64), TOKENS[:9]), want)
    model.close()


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"tokens": np.array([320], np.int32)}, "token ids must be in 0..319"),
        (
            {"tokens": np.zeros(0, np.int32)},
            "tokens have shape [0], expected [M] with M at least 1",
        ),
        (
            {"parents": [-1, 0]},
            "engine fpga-sim runs plain sequences of tokens through all layers only",
        ),
        ({"logits_for": 3}, "logits_for=3 with 2 tokens in the step"),
        (
            {"hidden": True},
            "engine fpga-sim runs plain sequences of tokens through all layers only",
        ),
        ({"tokens": TOKENS[:11]}, "11 more tokens do not fit: the cache holds 0 of 10"),
    ],
)
def test_refuses(model: FpgaSimModel, changes: dict[str, Any], text: str) -> None:
    fields: dict[str, Any] = {"tokens": TOKENS[:2]} | changes
    cache = model.new_cache(10)
    with pytest.raises(UsageError, match=f"^{re.escape(text)}$"):
        model.step([Step(cache, **fields)])
    assert cache.length == 0


def test_refuses_other_devices_and_contexts(
    model: FpgaSimModel, bundles: dict[str, Bundle]
) -> None:
    text = "engine fpga-sim has a device of its own, not GPU; leave --device out"
    with pytest.raises(MissingDevice, match=f"^{re.escape(text)}$"):
        load_model(bundles["w2a8kv4"], "fpga-sim", "GPU")
    text = (
        f"context of 9999 tokens is outside 1..{model.max_context}, which this bundle was exported "
        "for; export again with a larger --context"
    )
    with pytest.raises(UsageError, match=f"^{re.escape(text)}$"):
        model.new_cache(9999)


def test_auto_never_simulates(bundles: dict[str, Bundle]) -> None:
    auto = "native" if find_engine("native").is_installed else "onnxruntime"
    assert load_model(bundles["w2a8kv4"]).engine == auto
