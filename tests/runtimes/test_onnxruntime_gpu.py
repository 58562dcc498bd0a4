"""Execution providers as plug-ins: errors without a GPU, and WebGPU on a GPU in software."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import MissingDependency, MissingDevice, UsageError
from edgegen.exporter.api import export
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES
from edgegen.runtimes.onnxruntime.providers import Provider, webgpu
from tests import software_gpu
from tests.errors import raises
from tests.tiny import write_hf

STEPS = Path(__file__).with_name("device_steps.py")
OPTIONS = json.dumps({"device": "GPU", "floats": "float32"})


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("gpu")
    source = write_hf(folder / "hf", "llama")
    return export(source, folder / "b", "w4a8kv8", target="onnx-gpu", check=False)


def cpu_logits(bundle: Bundle, tokens: np.ndarray) -> np.ndarray:
    """Return the logits of all tokens in one step of model.onnx."""
    model = load_model(bundle, "onnxruntime")
    step = Step(model.new_cache(len(tokens)), tokens, logits_for="all")
    return model.step([step])[0].logits.copy()


def heavy(path: Path) -> Counter[str]:
    """Count the products and the attentions in a graph file."""
    nodes = onnx.load(path, load_external_data=False).graph.node
    return Counter(n.op_type for n in nodes if n.op_type in ("MatMulNBits", "GroupQueryAttention"))


def run_on_gpu(
    bundle: Bundle, folder: Path, tokens: np.ndarray, chunks: list[int]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the logits of all tokens, and of the last one after a cache was saved and loaded."""
    np.save(folder / "tokens.npy", tokens)
    arguments = (STEPS, bundle.path, folder / "out.npz", folder / "tokens.npy")
    done = software_gpu.run(*arguments, OPTIONS, *chunks)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["device"] == "GPU"
    placed = report["placement"]["WebGpuExecutionProvider"]
    counted = heavy(bundle.path / GPU_FILES["float32"])
    assert {op: placed[op] for op in counted} == counted
    saved = np.load(folder / "out.npz")
    return saved["logits"], saved["again"]


@pytest.mark.timeout(300)  # most of it is the compilation of shaders, slow on a busy machine
def test_webgpu_computes_a_model(bundle: Bundle, tmp_path: Path) -> None:
    """All products and attentions run on the provider, in place in its memory."""
    software_gpu.require()
    tokens = np.arange(10, 59, dtype=np.int32)
    want = cpu_logits(bundle, tokens)
    got, again = run_on_gpu(bundle, tmp_path, tokens, [48, 1])
    assert np.linalg.norm(got - want) < 0.1 * np.linalg.norm(want)
    np.testing.assert_allclose(again[-1], got[-1], atol=0.2 * want.std())


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(3600)  # a GPU in software takes minutes for a step
def test_webgpu_computes_smollm2(smollm2_gguf: Path, tmp_path: Path) -> None:
    """Loading runs a step of 32 tokens, and the same ones in two parts."""
    software_gpu.require()
    bundle = export(smollm2_gguf, tmp_path / "b", target="onnx-gpu", context=32, check=False)
    text = "The capital of France is Paris, and the largest river there is the Loire."
    tokens = np.array(Tokenizer.from_folder(bundle.path).encode(text), np.int32)
    assert len(tokens) == 17
    want = cpu_logits(bundle, tokens)
    got, again = run_on_gpu(bundle, tmp_path, tokens, [16, 1])
    distance = np.linalg.norm(got - want) / np.linalg.norm(want)
    equal = got.argmax(-1) == want.argmax(-1)
    print(f"distance {distance:.3f}, greedy tokens equal {equal.sum()} of {len(tokens)}")
    assert distance < 0.1
    assert equal.mean() > 0.9
    np.testing.assert_allclose(again[-1], got[-1], atol=0.2 * want.std())


def test_a_missing_device_is_an_error(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    if not webgpu.PROVIDER.is_installed:
        pytest.skip("onnxruntime-ep-webgpu is not installed")
    with raises(MissingDevice, "webgpu", "Vulkan"):
        load_model(bundle, "onnxruntime", ep="webgpu")
    with raises(MissingDevice, "webgpu", "GPU"):
        load_model(bundle, "onnxruntime", "GPU", ep="webgpu")


def test_what_is_refused(bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with raises(UsageError, "provider", "vulkan", "openvino, qnn, vitisai"):
        load_model(bundle, "onnxruntime", ep="vulkan")
    with raises(MissingDevice, "qnn", "--device NPU", "GPU"):
        load_model(bundle, "onnxruntime", "GPU", ep="qnn")
    with raises(UsageError, "--engine-option", "NAME=VALUE", "'fast'"):
        load_model(bundle, "onnxruntime", "GPU", engine_option=["fast"])
    with raises(UsageError, "--floats", "float32"):
        load_model(bundle, "onnxruntime", floats="float32")
    plain = export(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "w4a8kv8", check=False)
    with raises(UsageError, "model_gpu_float16.onnx", "--target onnx-gpu"):
        load_model(plain, "onnxruntime", "GPU")
    monkeypatch.setattr(Provider, "is_installed", False)
    with raises(MissingDependency, "webgpu", "pip install onnxruntime-ep-webgpu"):
        load_model(bundle, "onnxruntime", "GPU")
