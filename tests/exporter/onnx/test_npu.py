"""`--target onnx-npu`: its graphs on the CPU provider against the reference engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.onnxruntime.graphs import NPU_FILES
from edgegen.runtimes.onnxruntime.npu import NpuModel
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf

TOKENS = oracle.TOKENS
DISTANCES = {"fp32": 5e-3, "w4a8kv8": 0.1}
"""Recipe -> the largest distance from the reference, relative to its norm.

The graphs compute in 16-bit floats. At w4a8kv8 the reference rounds activations, keys and values
to 8 bits.
"""
SIZES = (5, 23, 1, 1, 9)
"""Tokens of the steps."""


def on_cpu(bundle: Bundle) -> NpuModel:
    """Return the engine's model with the graphs on the CPU provider."""
    sessions = {
        length: ort.InferenceSession(bundle.path / name, providers=["CPUExecutionProvider"])
        for length, name in NPU_FILES.items()
    }
    return NpuModel(bundle, sessions, "CPU", {})


def distance(bundle: Bundle) -> float:
    """Return the distance from the reference engine's logits, relative to their norm."""
    tokens = TOKENS[: sum(SIZES)]
    reference, model = load_model(bundle, "reference"), on_cpu(bundle)
    step = Step(reference.new_cache(len(tokens)), tokens, logits_for="all")
    want = reference.step([step])[0].logits
    cache, rows = model.new_cache(len(tokens)), []
    for size in SIZES:
        step = Step(cache, tokens[cache.length :][:size], logits_for="all")
        rows.append(model.step([step])[0].logits)
    got = np.concatenate(rows)
    return float(np.linalg.norm(got - want) / np.linalg.norm(want))


@pytest.mark.parametrize("recipe", DISTANCES)
@pytest.mark.parametrize("name", ["gemma2", "stablelm", "exaone4", "olmo2"])
def test_distance(tmp_path: Path, name: str, recipe: str) -> None:
    """Caps, windows, both kinds of norms, biases, and rotary embeddings of a part of a head."""
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    bundle = export(source, tmp_path / "b", recipe, context=64, target="onnx-npu", check=False)
    assert distance(bundle) < DISTANCES[recipe]


def test_every_shape_is_fixed(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w4a8kv8", target="onnx-npu", check=False)
    for name in NPU_FILES.values():
        graph = onnx.load(bundle.path / name, load_external_data=False).graph
        for value in (*graph.input, *graph.output):
            sizes = value.type.tensor_type.shape.dim
            assert all(size.HasField("dim_value") for size in sizes), value.name


def test_caches_go_back_and_are_saved(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "qwen3")
    bundle = export(source, tmp_path / "b", "w4a8kv8", context=64, target="onnx-npu", check=False)
    model = on_cpu(bundle)
    cache = model.new_cache(40)
    (whole,) = model.step([Step(cache, TOKENS[:20], logits_for="all")])
    cache.truncate(10)
    cache.save(tmp_path / "cache")
    (again,) = model.step([Step(cache, TOKENS[10:20], logits_for="all")])
    loaded = model.new_cache(40)
    loaded.load(tmp_path / "cache")
    (restored,) = model.step([Step(loaded, TOKENS[10:20], logits_for="all")])
    np.testing.assert_array_equal(restored.logits, again.logits)
    np.testing.assert_allclose(again.logits, whole.logits[10:], atol=0.02 * whole.logits.std())
    assert cache.nbytes == model.kv_bytes_per_token * model.max_context


def test_what_is_refused(tmp_path: Path) -> None:
    mixture = family.write_folder(tmp_path / "sinks", FAMILIES["gpt_oss"])
    with raises(UsageError, "--target onnx-npu", "experts, sinks", "gpt_oss"):
        export(mixture, tmp_path / "b", "fp32", target="onnx-npu", check=False)
    sizes = family.write_folder(tmp_path / "sizes", FAMILIES["gemma4"])
    with raises(UsageError, "--target onnx-npu", "heads of several sizes", "gemma4"):
        export(sizes, tmp_path / "b", "fp32", target="onnx-npu", check=False)
