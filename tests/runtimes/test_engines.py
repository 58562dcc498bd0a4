"""The registry of engines: which one loads a bundle, and the errors when none can."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from edgegen import _registry
from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import MissingDependency, MissingDevice, UsageError
from edgegen.models import open_checkpoint
from edgegen.models.config import Branch
from edgegen.runtimes import choose_engine, engines, find_engine, gated, listed, load_model
from edgegen.runtimes.engine import Engine
from edgegen.runtimes.fpga.support import lacks
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import ARCHITECTURES, write_hf
from tests.tiny_bundle import tiny_bundle

OWN = ["native", "onnxruntime", "openvino", "reference", "fpga", "fpga-sim"]
"""edgegen's engines, the fastest first."""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return open_bundle(tiny_bundle(tmp_path_factory.mktemp("bundle"), "llama", "w4a8kv8"))


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    """Make packages appear not installed."""
    for package in packages:
        monkeypatch.setitem(sys.modules, package, None)


class Plugin:
    """An entry point of another distribution."""

    dist = None
    value = "other.engine:ENGINE"

    def __init__(self, name: str, load: Any) -> None:
        self.name, self.load = name, load


def register(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    """Add an engine of another distribution."""
    plugins = [Plugin(engine.name, lambda: engine)]
    monkeypatch.setattr(_registry, "_entry_points", lambda _kind: plugins)
    registry = _registry.Registry[Engine]("engine", "edgegen.runtimes", "ENGINE")
    monkeypatch.setattr("edgegen.runtimes._REGISTRY", registry)


def toy(**changes: Any) -> Engine:
    """An engine of another distribution, by default the numpy engine under another name."""
    fields: dict[str, Any] = {
        "name": "toy",
        "model": "edgegen.runtimes.reference:ReferenceModel",
        "serves": lambda manifest: manifest.recipe == "w4a8kv8",
    }
    return Engine(**(fields | changes))


def test_auto_takes_an_engine_with_the_device(bundle: Bundle) -> None:
    assert choose_engine(bundle.manifest, device="GPU").name == "onnxruntime"
    assert choose_engine(bundle.manifest, device="cpu").name == choose_engine(bundle.manifest).name


def test_auto_takes_an_engine_whose_graph_the_bundle_has(bundle: Bundle) -> None:
    pytest.importorskip("openvino")
    files = bundle.manifest.files
    both = files | {"openvino_model.xml": files["model.onnx"]}
    manifest = msgspec.structs.replace(bundle.manifest, files=both)
    assert choose_engine(manifest, device="NPU").name == "openvino"
    manifest = msgspec.structs.replace(
        manifest, files=both | {"model_npu_1.onnx": files["model.onnx"]}
    )
    assert choose_engine(manifest, device="NPU").name == "onnxruntime"


def test_own_engines_in_order() -> None:
    assert [engine.name for engine in engines()] == OWN


@pytest.mark.parametrize("name", OWN)
def test_record_agrees_with_class(name: str) -> None:
    record = find_engine(name)
    if not record.is_installed:
        pytest.skip(f"{record.package} is not installed")
    cls = record.load()
    assert (cls.engine, cls.capabilities) == (record.name, record.capabilities)


def test_records_need_no_engine_package(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, *(e.package for e in engines() if e.package))
    for engine in engines():
        module = engine.model.partition(":")[0]
        record = module if engine.package is None else module.rpartition(".")[0]
        importlib.reload(importlib.import_module(record))


def test_auto_takes_the_fastest(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    usable = [e.name for e in engines() if e.is_installed and e.name in listed(bundle.manifest)]
    assert choose_engine(bundle.manifest).name == usable[0]
    without(monkeypatch, "edgegen_native")
    assert choose_engine(bundle.manifest).name == "onnxruntime"
    without(monkeypatch, "edgegen_native", "onnxruntime")
    assert choose_engine(bundle.manifest).name == "reference"


def test_auto_never_takes_the_accelerator(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """A manifest does not list it either, although it serves the same bundles as native."""
    assert find_engine("fpga-sim").serves(bundle.manifest)
    monkeypatch.setattr(Engine, "is_installed", property(lambda e: e.name.startswith("fpga")))
    with raises(UsageError, "native, onnxruntime, reference, fpga, fpga-sim"):
        choose_engine(bundle.manifest)
    assert listed(bundle.manifest) == ["native", "onnxruntime", "reference"]


def test_manifest_lists_what_serves(bundle: Bundle) -> None:
    assert bundle.manifest.engines == listed(bundle.manifest)


def test_unknown_engine(bundle: Bundle) -> None:
    with raises(UsageError, "'onxruntime'", "did you mean onnxruntime?"):
        load_model(bundle, "onxruntime")


def test_faulty_engine_of_another_package(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its `serves` raises; the other engines still run the bundle."""
    register(monkeypatch, toy(rank=1, serves=lambda manifest: manifest.nothing))
    with pytest.warns(RuntimeWarning, match="engine toy .*AttributeError"):
        assert choose_engine(bundle.manifest).name in OWN


def test_engine_that_does_not_serve(bundle: Bundle) -> None:
    with raises(UsageError, "engine openvino", "onnxruntime"):
        load_model(bundle, "openvino")


def test_engine_that_lacks_a_part(bundle: Bundle) -> None:
    model = bundle.manifest.model
    wide = msgspec.structs.replace(model.attention, head_dim=528)
    kinds = ((Branch("attn", (wide,)),),)
    changed = msgspec.structs.replace(model, kinds=kinds, layers=(0,))
    manifest = msgspec.structs.replace(bundle.manifest, model=changed)
    with raises(UsageError, "engine native", "attention with heads of 528", "reference"):
        choose_engine(manifest, "native")


@pytest.mark.parametrize(
    ("name", "lacking"),
    [
        ("gemma2", ["attention with capped scores", "scaled or capped logits"]),
        ("olmo2", ["attention with a norm of all heads", "branches without a norm before them"]),
        ("qwen3_moe-mixed", ["different layers", "experts"]),
        ("gpt_oss", ["attention with an output bias", "attention with sinks", "scaled RoPE"]),
        ("smollm3", ["attention with no positions"]),
        ("lfm2", ["short_conv"]),
        ("mistral", ["heads of 24"]),
        ("phi4-mini", ["RoPE of a part of each head"]),
        ("llama-biases", ["gated_mlp with biases"]),
        ("granite4-experts", ["branches of several parts"]),
        ("granite", ["scaled branches"]),
    ],
)
def test_the_accelerator_names_what_it_lacks(
    tmp_path: Path, bundle: Bundle, name: str, lacking: list[str]
) -> None:
    model = open_checkpoint(family.write_folder(tmp_path, FAMILIES[name])).config
    manifest = msgspec.structs.replace(bundle.manifest, model=model)
    with raises(UsageError, "engine fpga-sim", *lacking):
        choose_engine(manifest, "fpga-sim")


@pytest.mark.parametrize("name", [*ARCHITECTURES, "phi3", "ministral", "seed_oss"])
def test_the_accelerator_runs_dense_models(tmp_path: Path, name: str) -> None:
    known = FAMILIES.get(name)
    folder = write_hf(tmp_path, name) if known is None else family.write_folder(tmp_path, known)
    assert lacks(open_checkpoint(folder).config) == []


def test_engine_that_is_not_installed(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "edgegen_native")
    with raises(MissingDependency, "edgegen_native", "pip install ./runtimes/native"):
        load_model(bundle, "native")


def test_option_of_another_engine(bundle: Bundle) -> None:
    with raises(UsageError, "'offload'", "reference"):
        load_model(bundle, "reference", offload="all")


@pytest.mark.parametrize("name", ["native", "reference"])
def test_device_that_an_engine_does_not_have(bundle: Bundle, name: str) -> None:
    with raises(MissingDevice, name, "CPU", "NPU"):
        load_model(bundle, name, "NPU")


def test_engine_of_another_package(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own `serves` decides: it runs bundles whose manifest does not list it."""
    register(monkeypatch, toy())
    assert load_model(bundle, "toy").step
    assert "toy" not in bundle.manifest.engines
    assert "toy" not in listed(bundle.manifest)
    assert "toy" not in [engine.name for engine in gated(bundle.manifest)]


def test_auto_takes_a_faster_engine_of_another_package(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(monkeypatch, toy(rank=1))
    assert choose_engine(bundle.manifest).name == "toy"


def test_engine_of_another_package_that_does_not_serve(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(monkeypatch, toy(serves=lambda manifest: False))
    with raises(UsageError, "engine toy"):
        load_model(bundle, "toy")


def test_engine_of_another_package_that_is_not_installed(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(monkeypatch, toy(package="toy_runtime", install="pip install toy-runtime"))
    with raises(MissingDependency, "toy_runtime", "pip install toy-runtime"):
        load_model(bundle, "toy")


def test_record_of_another_package_that_does_not_load(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(monkeypatch, toy())

    def fail() -> None:
        raise ImportError("no module named other")

    monkeypatch.setattr(_registry, "_entry_points", lambda _kind: [Plugin("toy", fail)])
    with pytest.warns(RuntimeWarning, match="toy"):
        assert [engine.name for engine in engines()] == OWN
