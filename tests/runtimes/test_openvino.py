"""The openvino engine on a tiny bundle: caches, limits, errors, and its blobs on disk."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import openvino as ov
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    EdgegenError,
    MissingDependency,
    MissingDevice,
    UsageError,
)
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.openvino.blobs import blob_path, cached
from edgegen.runtimes.openvino.compiled import check_shape, core_type, load, read_model
from edgegen.runtimes.openvino.devices import core
from edgegen.runtimes.openvino.model import OpenVinoModel
from tests.errors import raises
from tests.tiny import ARCHITECTURES, write_hf

TOKENS = np.arange(10, 58, dtype=np.int32)


def make(folder: Path, architecture: str = "llama", recipe: str = "w4a8kv8") -> Bundle:
    source = write_hf(folder / "hf", architecture)
    return export(source, folder / "b", recipe, target="openvino", check=False)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make(tmp_path_factory.mktemp("openvino"))


@pytest.fixture(scope="module")
def model(bundle: Bundle) -> Model:
    return load_model(bundle, "openvino", threads=2)


def last(model: Model, cache: Cache, tokens: np.ndarray) -> np.ndarray:
    """Return the logits [vocab] of the last token."""
    return model.step([Step(cache, tokens)])[0].logits[-1].copy()


def every(model: Model, tokens: np.ndarray, chunk: int) -> np.ndarray:
    cache = model.new_cache(64)
    starts = range(0, len(tokens), chunk)
    steps = (Step(cache, tokens[i : i + chunk], logits_for="all") for i in starts)
    return np.concatenate([model.step([step])[0].logits.copy() for step in steps])


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_float_bundles_equal_the_reference(tmp_path: Path, architecture: str) -> None:
    """Also with windows, which OpenVINO detects by the shape of the mask's graph."""
    bundle = make(tmp_path, architecture, "fp32")
    want = every(load_model(bundle, "reference"), TOKENS, 48)
    got = load_model(bundle, "openvino", threads=2)
    for chunk in (48, 7, 1):
        assert np.abs(every(got, TOKENS, chunk) - want).max() < 1e-4


@pytest.mark.parametrize(
    ("recipe", "least"),
    [
        ("w8a8", 0.999),
        ("w4a8kv8", 0.999),
        ("w2a8kv4", 0.95),
        ("w2a8kv4-trellis", 0.95),
        ("w3a8kv8-trellis", 0.999),
    ],
)
def test_quantized_bundles_are_near_the_reference(
    tmp_path: Path, recipe: str, least: float
) -> None:
    """Activations and cache are quantized: onnxruntime and openvino are about as near."""
    bundle = make(tmp_path, "llama", recipe)
    want = every(load_model(bundle, "reference"), TOKENS, 48).ravel()
    for chunk in (48, 7, 1):
        got = every(load_model(bundle, "openvino", threads=2), TOKENS, chunk).ravel()
        assert np.corrcoef(got, want)[0, 1] > least
    other = every(load_model(bundle, "onnxruntime"), TOKENS, 48).ravel()
    assert np.corrcoef(got, want)[0, 1] > np.corrcoef(other, want)[0, 1] - 0.01


def test_logits_for_returns_the_last_rows(model: Model) -> None:
    whole = model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])[0].logits.copy()
    three = model.step([Step(model.new_cache(64), TOKENS, logits_for=3)])[0].logits.copy()
    assert whole.shape == (48, model.config.vocab_size)
    assert np.allclose(three, whole[-3:], atol=1e-4)


def test_truncate_restores_an_earlier_state(model: Model) -> None:
    cache = model.new_cache(64)
    first = last(model, cache, TOKENS)
    second = last(model, cache, np.array([7], np.int32))
    last(model, cache, np.array([8, 9], np.int32))
    cache.truncate(48)
    assert cache.length == 48
    # A block of keys was quantized again, with a scale that covers the truncated tokens.
    again = last(model, cache, np.array([7], np.int32))
    assert np.corrcoef(again, second)[0, 1] > 0.999
    cache.truncate(0)
    assert np.array_equal(last(model, cache, TOKENS), first)
    with pytest.raises(ValueError, match="0 to 48, got 49"):
        cache.truncate(49)


def test_truncate_is_exact_with_a_float_cache(tmp_path: Path) -> None:
    model = load_model(make(tmp_path, "qwen2", "fp32"), "openvino", threads=1)
    cache = model.new_cache(64)
    last(model, cache, TOKENS)
    want = last(model, cache, np.array([7], np.int32))
    for length in (47, 33, 32, 31, 1):
        cache.truncate(length)
        last(model, cache, np.full(9, 300, np.int32))  # other tokens in the same slots
        cache.truncate(length)
        last(model, cache, TOKENS[length:])
        assert np.allclose(last(model, cache, np.array([7], np.int32)), want, atol=1e-4)
        cache.truncate(48)


def test_keep(model: Model) -> None:
    cache = model.new_cache(64)
    last(model, cache, TOKENS)
    last(model, cache, np.array([7, 8, 9], np.int32))
    cache.keep([0, 1])
    assert cache.length == 50
    last(model, cache, np.array([5, 6], np.int32))
    with pytest.raises(ValueError, match="a path from the cache's last token"):
        cache.keep([1])


def test_saved_cache_continues(model: Model, tmp_path: Path) -> None:
    cache = model.new_cache(64)
    last(model, cache, TOKENS[:40])
    cache.save(tmp_path / "kv.npz")
    want = last(model, cache, np.array([7], np.int32))
    other = model.new_cache(41)
    other.load(tmp_path / "kv.npz")
    assert other.length == 40
    assert np.array_equal(last(model, other, np.array([7], np.int32)), want)
    with raises(ContextOverflow, "kv.npz", 40, 20):
        model.new_cache(20).load(tmp_path / "kv.npz")
    (tmp_path / "kv.npz").write_bytes(b"PK")
    with raises(CorruptFile, "kv.npz"):
        model.new_cache(64).load(tmp_path / "kv.npz")


def test_caches_are_independent(model: Model) -> None:
    one, two = model.new_cache(64), model.new_cache(64)
    want = last(model, one, TOKENS)
    got = model.step([Step(two, TOKENS), Step(one, TOKENS[:2])])
    assert np.allclose(got[0].logits[-1], want, atol=1e-5)
    assert (one.length, two.length) == (50, 48)


def test_invalid_steps(model: Model) -> None:
    cache = model.new_cache(24)
    last(model, cache, TOKENS[:20])
    with raises(ContextOverflow, 5, 20, 24):
        last(model, cache, TOKENS[:5])
    with raises(UsageError, "openvino", "tree"):
        model.step([Step(cache, TOKENS[:2], parents=[-1, -1])])
    with raises(UsageError, 0, 319):
        last(model, cache, np.array([320], np.int32))
    with raises(UsageError, 513, 1, 512, "--context"):
        model.new_cache(513)
    assert cache.length == 20


def test_cache_size_is_the_size_of_its_blocks(model: Model) -> None:
    """Codes, and a scale and a zero point: per channel for keys, per token for values."""
    c = model.config
    codes = 2 * c.num_layers * c.kv_size
    keys = c.num_layers * c.kv_size * 8 // 32
    values = c.num_layers * c.num_kv_heads * 8
    assert model.kv_bytes_per_token == codes + keys + values
    assert model.new_cache(33).nbytes == 64 * model.kv_bytes_per_token


def test_unknown_device(bundle: Bundle) -> None:
    with raises(MissingDevice, "openvino", "FPGA", "CPU, NPU, GPU"):
        load_model(bundle, "openvino", device="FPGA")


def test_openvino_gets_the_kind_of_cores(bundle: Bundle) -> None:
    """If all cores are alike, they are performance cores."""
    for cores, name in ((None, "ANY_CORE"), ("any", "ANY_CORE"), ("performance", "PCORE_ONLY")):
        options = {} if cores is None else {"cores": cores}
        found = load_model(bundle, "openvino", threads=1, **options)
        assert isinstance(found, OpenVinoModel)
        assert core_type(found.compiled) == name
    plain = core().compile_model(read_model(bundle), "CPU", {"SCHEDULING_CORE_TYPE": "ECORE_ONLY"})
    if core_type(plain) == "ECORE_ONLY":  # a hybrid processor
        load_model(bundle, "openvino", threads=1, cores="efficiency")
        return
    with raises(MissingDevice, "--cores"):
        load_model(bundle, "openvino", threads=1, cores="efficiency")


def test_only_cpus_have_kinds_of_cores(bundle: Bundle) -> None:
    for device, cores in (("NPU", "any"), ("CPU", "fast")):
        with raises(UsageError, cores, device):
            load_model(bundle, "openvino", device, cores=cores)


def test_missing_package_names_the_pip_command(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [n for n in sys.modules if n.startswith(("openvino", "edgegen.runtimes.openvino"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "openvino", None)
    with raises(MissingDependency, "openvino", 'pip install "edgegen[openvino]"'):
        load_model(bundle, "openvino")


def test_bundle_without_an_openvino_model(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "fp32", check=False)
    with raises(UsageError):
        load_model(bundle, "openvino")


def test_logits_of_a_wrong_shape() -> None:
    with raises(EdgegenError, 0, 320, 1):
        check_shape((0, 0, 320), (1, 1, 320))


class Compilations:
    """Compiles models and counts how often."""

    def __init__(self, bundle: Bundle) -> None:
        self.count = 0
        self.settings = {"INFERENCE_PRECISION_HINT": "f32"}
        self.files = [entry.sha256 for entry in bundle.manifest.files.values()]
        self._model = read_model(bundle)

    def __call__(self) -> ov.CompiledModel:
        self.count += 1
        return core().compile_model(self._model, "CPU", self.settings)

    def cached(self) -> np.ndarray:
        """The logits of a few tokens by what the cache gives."""
        model = cached(self.path, "CPU", self.settings, self)
        ids = TOKENS[None].astype(np.int64)
        beams = np.zeros(1, np.int32)
        found = model([ids, np.ones_like(ids), np.arange(48)[None], beams])["logits"]
        assert found.std() > 0.5
        return np.asarray(found)

    @property
    def path(self) -> Path:
        return blob_path(self.files, "CPU", self.settings)


def test_cached_blob_is_not_compiled_again(bundle: Bundle) -> None:
    made = Compilations(bundle)
    first = made.cached()
    assert np.array_equal(made.cached(), first)
    assert made.count == 1


def test_stale_or_corrupt_blob_is_compiled_again(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Compilations(bundle)
    first = made.cached()
    kept, whole = made.path, made.path.read_bytes()
    for count, damage in enumerate((whole[:100], b"", whole[:-1] + bytes([whole[-1] ^ 1]))):
        kept.write_bytes(damage)
        assert np.array_equal(made.cached(), first)
        assert made.count == count + 2
    kept.with_suffix(".sha256").unlink()
    made.cached()
    assert made.count == 5
    made.cached()
    assert made.count == 5
    others = [
        blob_path([*made.files, "0"], "CPU", made.settings),
        blob_path(made.files, "NPU", made.settings),
        blob_path(made.files, "CPU", {}),
    ]
    monkeypatch.setattr(ov, "get_version", lambda: "another")
    assert len({kept, made.path, *others}) == 5


def test_cache_folder_that_cannot_be_written(bundle: Bundle, home: Path) -> None:
    (home / "openvino").write_text("a file where the folder should be")
    made = Compilations(bundle)
    assert np.array_equal(made.cached(), made.cached())
    assert made.count == 2


def test_invalid_model_file(bundle: Bundle, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(bundle.path, tmp_path / "b")
    (tmp_path / "b" / "openvino_model.xml").write_text("<net/>")
    with pytest.raises(CorruptFile, match=r"^openvino_model.xml: OpenVINO 20"):
        load(Bundle(tmp_path / "b", bundle.manifest), "CPU", 2)


def test_attributes(model: Model) -> None:
    assert isinstance(model, OpenVinoModel)
    assert (model.engine, model.device, model.threads) == ("openvino", "CPU", 2)
    assert model.capabilities == frozenset()
