"""NPUs through ONNX Runtime: Qualcomm's on its simulator, OpenVINO on an Intel processor."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import onnx
import pytest

import edgegen
from edgegen.bundle import Bundle
from edgegen.errors import MissingDependency, UsageError
from edgegen.exporter.api import export
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.onnxruntime import compiled as compiled_graphs
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.compiled import MODEL, agree, results
from edgegen.runtimes.onnxruntime.devices import problems
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES
from edgegen.runtimes.onnxruntime.plugins import Selected
from edgegen.runtimes.onnxruntime.providers import Provider, openvino, vitisai, windowsml
from tests.errors import raises
from tests.tiny import write_hf

STEPS = Path(__file__).with_name("device_steps.py")
SOC = "soc_model=60"
"""The simulated chip, a Snapdragon X Elite."""
QNN, OPENVINO = "QNNExecutionProvider", "OpenVINOExecutionProvider"
TOKENS = np.arange(10, 40, dtype=np.int32)
CHUNKS = (23, *[1] * 7)
CATALOG = """
import enum
import os

import onnxruntime_qnn


class EpReadyState(enum.IntEnum):
    Ready = 0
    NotReady = 1
    NotPresent = 2


class Entry:
    def __init__(self, name, state):
        self.name, self.ready_state, self._ready = name, state, False

    def ensure_ready(self):
        assert self.ready_state is not EpReadyState.NotPresent, "this would download"
        self._ready = True

    @property
    def library_path(self):
        assert self._ready, "not ready"
        return onnxruntime_qnn.get_library_path()


class EpCatalog:
    def __init__(self):
        self._open = False

    def __enter__(self):
        self._open = True
        return self

    def __exit__(self, *error):
        self._open = False

    def find_all_providers(self):
        assert self._open
        return [
            Entry("MIGraphXExecutionProvider", EpReadyState.NotPresent),
            Entry(os.environ["PROVIDER"], EpReadyState.NotReady),
        ]
"""
"""Stands in for the catalog of Windows ML, with the order of calls that its package needs."""
REGISTER = """
import json
import sys

from edgegen.runtimes.onnxruntime import plugins
from edgegen.runtimes.onnxruntime.providers import PROVIDERS

provider = PROVIDERS.get(sys.argv[1])
names = plugins.register(provider)
print(json.dumps([names, [device.ep_name for device in plugins.devices_of(provider)]]))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("npu")
    source = write_hf(folder / "hf", "llama")
    return export(source, folder / "b", "w4a8kv8", context=64, target="onnx-npu", check=False)


def run(folder: Path, *command: object, **variables: str) -> str:
    """Run Python with modules of a folder, and return what it prints."""
    path = os.pathsep.join([str(folder), *sys.path])
    env = os.environ | variables | {"PYTHONPATH": path}
    words = [sys.executable, *map(str, command)]
    done = subprocess.run(words, env=env, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def simulate(
    bundle: Bundle,
    folder: Path,
    tokens: np.ndarray = TOKENS,
    chunks: Sequence[int] = CHUNKS,
    **options: object,
) -> tuple[np.ndarray, dict[str, dict[str, int]]]:
    """Return the logits of tokens in a process of its own, and the placement of nodes."""
    np.save(folder / "tokens.npy", tokens)
    chosen = json.dumps(options or {"ep": "qnn", "engine_option": [SOC]})
    words = (bundle.path, folder / "out.npz", folder / "tokens.npy", chosen)
    report = json.loads(run(folder, STEPS, *words, *chunks).splitlines()[-1])
    return np.load(folder / "out.npz")["logits"], report["placement"]


def cpu_logits(bundle: Bundle, tokens: np.ndarray) -> np.ndarray:
    """Return the logits of model.onnx for all tokens."""
    model = load_model(bundle, "onnxruntime")
    step = Step(model.new_cache(64), tokens, logits_for="all")
    return model.step([step])[0].logits.copy()


def needs_simulator() -> None:
    if importlib.util.find_spec("onnxruntime_qnn") is None:
        pytest.skip("onnxruntime-qnn is not installed; `make test-slow` installs it")


def compiled() -> dict[Path, int]:
    """Return the compiled graphs in the cache folder, and when each was written."""
    return {p: p.stat().st_mtime_ns for p in (cache_dir() / "onnxruntime").glob(f"*/{MODEL}")}


@pytest.mark.slow
def test_the_simulator_computes_a_model(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All nodes are on the provider. The second time its compiled graphs are loaded."""
    needs_simulator()
    monkeypatch.setenv("EDGEGEN_HOME", str(tmp_path / "home"))
    want = cpu_logits(bundle, TOKENS)
    got, placed = simulate(bundle, tmp_path)
    assert np.linalg.norm(got - want) < 0.1 * np.linalg.norm(want)
    assert list(placed) == [QNN]
    assert placed[QNN]["MatMulNBits"] == 16
    first = compiled()
    assert len(first) == 2
    again, placed_again = simulate(bundle, tmp_path)
    np.testing.assert_array_equal(again, got)
    assert (placed_again, compiled()) == (placed, first)
    damaged = next(iter(first))
    damaged.write_bytes(b"x")
    np.testing.assert_array_equal(simulate(bundle, tmp_path)[0], got)
    assert damaged.stat().st_size > 1


@pytest.mark.slow
@pytest.mark.model
def test_the_simulator_computes_smollm2(
    smollm2_devices: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_simulator()
    monkeypatch.setenv("EDGEGEN_HOME", str(tmp_path / "home"))
    bundle = smollm2_devices
    with edgegen.load(bundle.path, "onnxruntime") as model:
        text = "The capital of France is Paris, and the capital of Italy is"
        tokens = np.array(model.tokenizer.encode(text), np.int32)
    want = cpu_logits(bundle, tokens)
    got, placed = simulate(bundle, tmp_path, tokens, [len(tokens)])
    assert (placed.keys(), placed[QNN]["MatMulNBits"]) == ({QNN}, 128)
    print(f"distance {np.linalg.norm(got - want) / np.linalg.norm(want):.3f}")
    assert np.linalg.norm(got - want) < 0.1 * np.linalg.norm(want)
    assert (got.argmax(-1) == want.argmax(-1)).mean() > 0.9


def needs_intel() -> None:
    """Skip without OpenVINO's provider, or on a processor that it does not list."""
    if not openvino.PROVIDER.is_installed:
        pytest.skip("onnxruntime-ep-openvino is not installed; `make test-slow` installs it")
    if "an Intel processor" not in (problems()["openvino"] or ""):
        pytest.skip("OpenVINO's provider lists no processor here")


@pytest.mark.slow
@pytest.mark.parametrize("compiles", [False, True])
def test_an_intel_processor_computes_a_model(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, compiles: bool
) -> None:
    """Its compiled graphs compute other keys, which is noticed: none is stored."""
    needs_intel()
    monkeypatch.setitem(vars(openvino.PROVIDER), "compiles", compiles)
    model, rows = load_model(bundle, "onnxruntime", ep="openvino"), list[np.ndarray]()
    cache, parts = model.new_cache(64), np.split(TOKENS, np.cumsum(CHUNKS)[:-1])
    for part in parts:
        rows.append(model.step([Step(cache, part, logits_for="all")])[0].logits.copy())
    want, got = cpu_logits(bundle, TOKENS), np.concatenate(rows)
    assert np.linalg.norm(got - want) < 0.1 * np.linalg.norm(want)
    assert list(model.placement) == [OPENVINO]
    assert model.placement[OPENVINO]["MatMulNBits"] == 16
    assert not compiled()


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(600)  # two graphs are compiled in another process, and the CPU's model here
def test_an_intel_processor_computes_smollm2(smollm2_devices: Bundle, tmp_path: Path) -> None:
    needs_intel()
    bundle = smollm2_devices
    with edgegen.load(bundle.path, "onnxruntime") as model:
        text = "The capital of France is Paris, and the capital of Italy is"
        tokens = np.array(model.tokenizer.encode(text), np.int32)
    want = cpu_logits(bundle, tokens)
    got, placed = simulate(bundle, tmp_path, tokens, [len(tokens) - 1, 1], ep="openvino")
    assert (placed.keys(), placed[OPENVINO]["MatMulNBits"]) == ({OPENVINO}, 128)
    print(f"distance {np.linalg.norm(got - want) / np.linalg.norm(want):.3f}")
    assert np.linalg.norm(got - want) < 0.1 * np.linalg.norm(want)
    assert (got.argmax(-1) == want.argmax(-1)).mean() > 0.9


def test_a_compiled_graph_is_compared(bundle: Bundle) -> None:
    session = ort.InferenceSession(str(bundle.path / "model_npu_16.onnx"))
    expected = results(session)
    assert agree(results(session), expected)
    key = expected["present.0.key"]
    assert not agree(expected | {"present.0.key": key[:, :, ::-1]}, expected)
    assert not agree({"present.0.key": key}, expected)


def test_outputs_of_zeros_are_compared() -> None:
    zeros, ones = {"state": np.zeros(4, np.float32)}, {"state": np.ones(4, np.float32)}
    assert agree(zeros, zeros)
    assert not agree(ones, zeros)


def adder(path: Path, number: float) -> Path:
    """Write a graph that adds a number to its input."""
    kind, shape = onnx.TensorProto.FLOAT, [2, 3]
    x, y = (onnx.helper.make_tensor_value_info(name, kind, shape) for name in "xy")
    value = onnx.numpy_helper.from_array(np.float32(number), "number")
    node = onnx.helper.make_node("Add", ["x", "number"], ["y"])
    graph = onnx.helper.make_graph([node], "adder", [x], [y], [value])
    opset = [onnx.helper.make_opsetid("", 21)]
    onnx.save(onnx.helper.make_model(graph, opset_imports=opset, ir_version=10), path)
    return path


class Compiler:
    """Stands in for a provider that compiles each graph to one that adds a number."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        self.number, self.count = 1.0, 0
        self.folder = folder
        self.selected = SimpleNamespace(provider=SimpleNamespace(compiles=True))
        patch.setattr(compiled_graphs, "_key", lambda *_: folder.name)
        patch.setattr(compiled_graphs, "cache_dir", lambda: folder.parent.parent)
        patch.setattr(compiled_graphs, "open_session", self.open_session)
        patch.setattr(compiled_graphs, "new_session", lambda p, *_: ort.InferenceSession(str(p)))

    def open_session(self, path: Path, options: dict[str, str], _: object) -> tuple[Any, Any]:
        if file := options.get("ep.context_file_path"):
            self.count += 1
            adder(Path(file), self.number)
        return ort.InferenceSession(str(path)), {"Fake": {"Add": 1}}

    def sum(self, path: Path) -> float:
        """Return the number that the opened graph adds."""
        session, placed = compiled_graphs.open_compiled(path, "", cast("Selected", self.selected))
        assert placed == {"Fake": {"Add": 1}}
        return float(session.run(None, {"x": np.zeros((2, 3), np.float32)})[0][0, 0])


def test_compiled_graphs_are_compared_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that was never compared is compiled again, and one with other results is not stored."""
    graph, folder = adder(tmp_path / "graph.onnx", 1), tmp_path / "onnxruntime" / "key"
    compiler = Compiler(monkeypatch, folder)
    assert (compiler.sum(graph), compiler.count) == (1, 1)
    assert (compiler.sum(graph), compiler.count) == (1, 1)
    assert sorted(p.name for p in folder.iterdir()) == ["compared.json", MODEL]
    adder(folder / MODEL, 2)  # as an older version wrote it
    (folder / "compared.json").rename(folder / "placement.json")
    assert (compiler.sum(graph), compiler.count) == (1, 2)
    assert sorted(p.name for p in folder.iterdir()) == ["compared.json", MODEL]
    shutil.rmtree(folder)
    compiler.number = 2
    assert (compiler.sum(graph), compiler.count) == (1, 3)
    assert list(folder.parent.iterdir()) == []


@pytest.mark.parametrize("name", GPU_FILES.values())
def test_graphs_of_gpus_are_compared(tmp_path: Path, name: str) -> None:
    """They take any number of tokens. Windows ML has providers that compile them."""
    source = write_hf(tmp_path / "hf", "llama")
    path = export(source, tmp_path / "b", "w4a8kv8", target="onnx-gpu", check=False).path / name
    expected = results(ort.InferenceSession(str(path)))
    assert expected["logits"].shape[:2] == (1, 1)
    assert expected["present.0.key"].shape[2] == 16
    assert np.isfinite(expected["logits"]).all()
    assert agree(results(ort.InferenceSession(str(path))), expected)
    assert not agree(expected | {"logits": -expected["logits"]}, expected)


@pytest.mark.slow
@pytest.mark.parametrize(("ep", "provider"), [("windowsml", QNN), ("vitisai", vitisai.NAME)])
def test_the_catalog_of_windows(tmp_path: Path, ep: str, provider: str) -> None:
    """The providers on this computer are registered by their names; Qualcomm's library is each."""
    needs_simulator()
    (tmp_path / "windowsml.py").write_text(CATALOG)
    done = run(tmp_path, "-c", REGISTER, ep, PROVIDER=provider)
    assert json.loads(done.splitlines()[-1]) == [[provider], [provider]]


def test_what_is_refused(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    assert windowsml.PROVIDER.package == vitisai.PROVIDER.package
    monkeypatch.setattr(Provider, "is_installed", False)
    with raises(MissingDependency, "NPU", "openvino, qnn, vitisai, windowsml"):
        load_model(bundle, "onnxruntime", "NPU")


@pytest.mark.slow
def test_a_bundle_for_cpus(tmp_path: Path) -> None:
    needs_simulator()
    plain = export(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "w4a8kv8", check=False)
    with raises(UsageError, "model_npu_16.onnx", "--target onnx-npu"):
        load_model(plain, "onnxruntime", ep="qnn")
