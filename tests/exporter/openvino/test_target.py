"""`--target openvino`: the model against the reference engine, and the graph that runs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import openvino as ov
import pytest

from edgegen.arithmetic import refine
from edgegen.arithmetic.rotation import rotations
from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import MissingDependency, UsageError
from edgegen.exporter.api import export
from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.parts import attention
from edgegen.models.parts.attention import Attention
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino.compiled import paged
from edgegen.runtimes.openvino.devices import core
from tests.errors import raises
from tests.tiny import ARCHITECTURES, write_hf

TOKENS = np.array([5, 77, 301, 12, 250, 9, 9, 130, 44, 201, 17, 3] * 4, np.int32)
EXACT = {
    "INFERENCE_PRECISION_HINT": "f32",
    "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0,
    "KV_CACHE_PRECISION": "f32",
}
"""Settings without quantization at run time: only the order of additions differs."""


def make(folder: Path, architecture: str, recipe: str, **overrides: Any) -> Bundle:
    source = write_hf(folder / "hf", architecture, **overrides)
    return export(source, folder / "b", recipe, target="openvino", check=False)


def stateful_logits(model: ov.CompiledModel, tokens: np.ndarray, chunk: int) -> np.ndarray:
    """Return all logits [T, vocab] of the stateful form, which stock runtimes load."""
    request, parts = model.create_infer_request(), []
    for start in range(0, len(tokens), chunk):
        part = tokens[None, start : start + chunk].astype(np.int64)
        total = start + part.shape[1]
        inputs = {
            "input_ids": part,
            "attention_mask": np.ones((1, total), np.int64),
            "position_ids": np.arange(start, total)[None],
            "beam_idx": np.zeros(1, np.int32),
        }
        request.infer(inputs)
        logits = request.get_tensor("logits").data
        assert logits.shape[:2] == part.shape
        parts.append(logits[0].copy())
    return np.concatenate(parts)


def layers(model: ov.CompiledModel) -> Counter[str]:
    """Count the layers of each kind in the compiled graph."""
    found = (node.get_rt_info()["layerType"] for node in model.get_runtime_model().get_ops())
    return Counter(str(kind.value) for kind in found)


def largest_floats(model: ov.CompiledModel) -> int:
    """Return the size of the largest float constant: a large one is a decompressed matrix."""
    nodes = model.get_runtime_model().get_ops()
    return max(
        int(np.prod(node.get_output_shape(0)))
        for node in nodes
        if str(node.get_rt_info()["layerType"].value) == "Const"
        and str(node.get_rt_info()["outputPrecisions"].value) in ("f32", "bf16", "f16")
    )


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("recipe", ["fp32", "w8a8", "w4a8kv8", "w4a8kv8-head4", "w2a8kv4"])
def test_the_model_computes_what_the_reference_does(
    tmp_path: Path, architecture: str, recipe: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text is longer than Gemma's window of 16, and the residual is rotated."""
    monkeypatch.setattr(refine, "MARGIN", -np.inf)  # OpenVINO does not refine logits
    bundle = make(tmp_path, architecture, recipe)
    reference = load_model(bundle, "reference")
    step = Step(reference.new_cache(64), TOKENS, logits_for="all")
    want = reference.step([step])[0].logits
    assert want.std() >= 0.5
    model = core().compile_model(bundle.file("openvino_model.xml"), "CPU", EXACT)
    for chunk in (48, 7):
        assert np.abs(stateful_logits(model, TOKENS, chunk) - want).max() < 1e-4


def test_an_untied_head_and_other_shapes(tmp_path: Path) -> None:
    """320 = 5 * 64 needs a rotation across blocks; each query head has a key head."""
    bundle = make(
        tmp_path,
        "llama",
        "w4a8kv8",
        hidden_size=320,
        num_attention_heads=5,
        num_key_value_heads=5,
        tie_word_embeddings=False,
    )
    reference = load_model(bundle, "reference")
    step = Step(reference.new_cache(64), TOKENS, logits_for="all")
    want = reference.step([step])[0].logits
    model = core().compile_model(bundle.file("openvino_model.xml"), "CPU", EXACT)
    assert np.abs(stateful_logits(model, TOKENS, 48) - want).max() < 1e-4


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make(tmp_path_factory.mktemp("target"), "llama", "w4a8kv8", num_hidden_layers=4)


def is_fused(model: ov.CompiledModel, count: int) -> bool:
    """Return whether each of `count` layers has one attention node, which includes the cache."""
    kinds = layers(model)
    attention = [n for kind, n in kinds.items() if "Attention" in kind]
    return attention == [count] and "Softmax" not in kinds and kinds["Concatenation"] < 2 * count


@pytest.mark.parametrize("form", ["stateful", "paged"])
@pytest.mark.parametrize("precision", ["f32", "bf16"])
def test_the_compiled_graph_is_fused_and_compressed(
    bundle: Bundle, form: str, precision: str
) -> None:
    model = core().read_model(bundle.file("openvino_model.xml"))
    settings = {"INFERENCE_PRECISION_HINT": precision, "KV_CACHE_PRECISION": "u8"}
    found = core().compile_model(paged(model) if form == "paged" else model, "CPU", settings)
    kinds, count = layers(found), bundle.manifest.model.num_layers
    assert is_fused(found, count), kinds
    assert kinds["RoPE"] == 2 * count, kinds
    assert kinds["RMS"] == 2 * count + 1, kinds
    smallest_matrix = 64 * 64
    assert largest_floats(found) <= smallest_matrix, "a matrix was expanded"


def test_the_checks_detect_unfused_graphs(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """Heads repeated by Gather are not fused, and scaled codes are decompressed."""

    def repeat(decoder: OpenVinoDecoder, part: Attention, x: Any, name: str) -> Any:
        times = part.num_heads // part.num_kv_heads
        index = np.repeat(np.arange(part.num_kv_heads), times)
        heads = decoder.graph.constant("heads", index, "int64")
        return decoder.graph.op("gather", x, heads, decoder.axis(1), name=name)

    m = bundle.manifest
    turns = rotations(m.model, m.recipe_options)
    settings = {"INFERENCE_PRECISION_HINT": "f32"}
    with monkeypatch.context() as patch:
        patch.setattr(attention, "_repeat", repeat)
        decoder = OpenVinoDecoder(m.model, turns, bundle.path)  # holds the constants' memory
        assert not is_fused(core().compile_model(decoder.build(), "CPU", settings), 4)
    decoder = OpenVinoDecoder(m.model, turns, bundle.path)
    matrix = decoder.graph.matrix

    def doubled(name: str, out: str = "") -> Any:
        two = decoder.graph.constant("two", 2.0, "float32")
        return decoder.graph.op("multiply", matrix(name, out), two, name=f"{out or name}.doubled")

    monkeypatch.setattr(decoder.graph, "matrix", doubled)
    expanded = core().compile_model(decoder.build(), "CPU", settings)
    assert largest_floats(expanded) > 64 * 64


def test_an_export_is_reproducible(tmp_path: Path) -> None:
    one = make(tmp_path / "1", "qwen3", "w4a8kv8")
    two = make(tmp_path / "2", "qwen3", "w4a8kv8")
    for name in one.manifest.files:
        assert (one.path / name).read_bytes() == (two.path / name).read_bytes(), name
    assert one.manifest == two.manifest


def test_the_manifest_names_the_engine(bundle: Bundle) -> None:
    assert "openvino" in bundle.manifest.engines
    assert {"openvino_model.xml", "openvino_model.bin"} <= set(bundle.manifest.files)
    assert {"openvino_tokenizer.xml", "openvino_detokenizer.xml"} <= set(bundle.manifest.files)
    open_bundle(bundle.path)


def test_the_tokenizer_is_the_bundles_own(bundle: Bundle) -> None:
    import openvino_tokenizers  # noqa: F401  (its operations register themselves)

    own = Tokenizer.from_folder(bundle.path)
    tools = ov.Core()
    tokenizer = tools.compile_model(bundle.file("openvino_tokenizer.xml"), "CPU")
    detokenizer = tools.compile_model(bundle.file("openvino_detokenizer.xml"), "CPU")
    for text in ("What is the capital of France?", "12 naïve\n\tcafés", "日本", " x  y"):
        ids = tokenizer([text])["input_ids"]
        assert ids[0].tolist() == own.encode(text)
        assert detokenizer(ids)["string_output"][0] == text


def test_what_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "tflite", "onnx", "openvino"):
        export(source, tmp_path / "b", "fp32", target="onnx,tflite", check=False)
    with raises(UsageError, "--target openvino", "mergequant-w8a8"):
        export(source, tmp_path / "b", "mergequant-w8a8", target="openvino", check=False)
    monkeypatch.setitem(__import__("sys").modules, "openvino_tokenizers", None)
    with raises(MissingDependency, "openvino_tokenizers", "edgegen[openvino-export]"):
        export(source, tmp_path / "b", "fp32", target="openvino", check=False)


def test_the_gate_measures_it_too(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w8a8", target="openvino", context=512)
    result = bundle.manifest.evaluation
    assert result is not None
    last = result.beside[-1]
    assert last.engine == "openvino"
    assert last.passed
    assert last.perplexity == pytest.approx(result.perplexity, rel=0.02)
