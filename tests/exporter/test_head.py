"""A head of 4 bits: a matrix of its own, quantized for the hidden states that it reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen._types import Float
from edgegen.arithmetic import refine
from edgegen.bundle import Bundle
from edgegen.errors import InputError
from edgegen.exporter.api import export, plan
from edgegen.exporter.recipes import load_recipe
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate
from edgegen.runtimes import find_engine, load_model
from edgegen.runtimes.base import Model, Step
from edgegen.runtimes.quantized import QuantizedBundle
from tests.errors import raises
from tests.tiny import write_hf

TOKENS = np.array([5, 77, 301, 12, 250, 9, 9, 130, 44, 201, 17, 3] * 4, np.int32)
RECIPES = ("w4a8kv8", "w2a8kv4", "w2a8kv4-trellis")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tied model with two groups in a row of its head."""
    return write_hf(tmp_path_factory.mktemp("head") / "hf", "llama", hidden_size=128)


def logits(model: Model, tokens: np.ndarray) -> Float:
    """All logits [T, vocab]."""
    step = Step(model.new_cache(len(tokens)), tokens, logits_for="all")
    return model.step([step])[0].logits.copy()


def hidden_states(bundle: Bundle, text: Path, count: int) -> Float:
    """Inputs of the head [count, hidden], in the model's own basis."""
    model = load_model(bundle, "reference")
    tokens = np.asarray(Tokenizer.from_folder(bundle.path).encode(text.read_text("utf-8"))[:count])
    step = Step(model.new_cache(count), tokens, logits_for="all", hidden=True)
    hidden = model.step([step])[0].hidden
    assert hidden is not None
    return hidden


@pytest.mark.parametrize("recipe", RECIPES)
def test_only_the_head_differs(source: Path, tmp_path: Path, recipe: str) -> None:
    """The head has 4 bits in two groups a row; embedding and blocks are the plain recipe's."""
    plain = QuantizedBundle(export(source, tmp_path / "a", recipe, check=False))
    bundle = export(source, tmp_path / "b", f"{recipe}-head4", check=False)
    found = QuantizedBundle(bundle)
    assert (plain.config.tie_embeddings, found.config.tie_embeddings) == (True, False)
    head = found.matrix("head")
    assert (head.bits, head.group_size, head.z.shape) == (4, 64, (320, 2))
    for name in ("embed", *plain.config.stored_matrices()):
        one, two = plain.matrix(name), found.matrix(name)
        assert all(np.array_equal(getattr(one, part), getattr(two, part)) for part in "qzcs"), name
    expected = plan(source, f"{recipe}-head4")
    size = bundle.file("model.onnx.data").stat().st_size
    assert expected.model_bytes <= size <= expected.model_bytes + 64 * 80
    assert expected.bits_per_weight == bundle.manifest.bits_per_weight
    # 4 bits a code, 8 and 4 bits a group of 64, a float32 a row of 128
    assert bundle.manifest.bits_per_weight.head == pytest.approx(4 + 12 / 64 + 32 / 128)


@pytest.mark.parametrize("recipe", RECIPES)
def test_every_engine_computes_the_stored_head(source: Path, tmp_path: Path, recipe: str) -> None:
    """ONNX Runtime's graph has the head in parts and does not refine its logits."""
    bundle = export(source, tmp_path / "b", f"{recipe}-head4", check=False)
    want = logits(load_model(bundle, "reference"), TOKENS)
    for engine in ("onnxruntime", "native"):
        got = logits(load_model(bundle, engine), TOKENS)
        least = 0.98 if recipe == "w4a8kv8" else 0.9  # the cache is float in the reference
        assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > least, engine


def test_a_tied_head_is_refined_by_the_embedding(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Logits near the maximum are the plain recipe's; one that is not tied is not refined."""
    plain = export(source, tmp_path / "a", "w4a8kv8", check=False)
    bundle = export(source, tmp_path / "b", "w4a8kv8-head4", check=False)
    exact, model = logits(load_model(plain, "reference"), TOKENS), load_model(bundle, "reference")
    monkeypatch.setattr(refine, "MARGIN", -np.inf)
    coarse = logits(model, TOKENS)
    monkeypatch.setattr(refine, "MARGIN", 1.0)  # the logits of a tiny model are close together
    peaks = coarse.reshape(len(coarse), -1, 16).max(axis=2)
    near = peaks >= peaks.max(axis=1, keepdims=True) - 1
    assert 0.1 < near.mean() < 0.9
    chosen = np.where(np.repeat(near, 16, axis=1), exact, coarse)
    assert np.array_equal(logits(model, TOKENS), chosen)
    own = write_hf(tmp_path / "hf", "llama", tie_word_embeddings=False)
    manifest = export(own, tmp_path / "c", "w4a8kv8-head4", check=False).manifest
    options = [manifest.recipe_options, bundle.manifest.recipe_options]
    assert ["refined_head" in o for o in options] == [False, True]
    assert [find_engine("fpga").serves(m) for m in (manifest, bundle.manifest)] == [True, False]


def test_the_codes_are_fitted_to_the_hidden_states(source: Path, tmp_path: Path) -> None:
    """On another text's hidden states the logits' error is well below that of rounding."""
    bundle = export(source, tmp_path / "b", "w4a8kv8-head4", check=False)
    x = hidden_states(bundle, asset("export", "texts", "heldout.txt"), 256)
    checkpoint, found = open_checkpoint(source), QuantizedBundle(bundle)
    rotate, table = Rotate(found.config, found.rotations), checkpoint.tensor("embed")
    want = x @ table.T
    rotate.table(table)
    states = x.copy()
    rotate.table(states)
    codes = found.matrix("head")
    rounded = quantizers.get("rtn")(table, 4, 64)
    errors = [np.square(states @ c.dequantize().T - want).mean() for c in (codes, rounded)]
    assert errors[0] < 0.7 * errors[1]


def test_without_a_text_the_head_is_rounded(source: Path, tmp_path: Path) -> None:
    bundle = export(source, tmp_path / "b", "w4a8kv8-head4", calibration="none", check=False)
    found, table = QuantizedBundle(bundle), open_checkpoint(source).tensor("embed")
    Rotate(found.config, found.rotations).table(table)
    rounded = quantizers.get("rtn")(table, 4, 64)
    assert np.array_equal(found.matrix("head").q, rounded.q)


def test_a_sparse_recipe_does_not_prune_the_head(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = asset("export", "recipes", "w2a8kv4-sparse24.toml").read_text("utf-8")
    path.write_text(f"head_bits = 4\n{text}")
    head = QuantizedBundle(export(source, tmp_path / "b", path, check=False)).matrix("head")
    assert (head.steps != 0).mean() > 0.8


@pytest.mark.parametrize("name", ["fp32", "npu-int4", "mergequant-w4a8", "optimum-int4"])
def test_recipes_without_such_a_head(tmp_path: Path, name: str) -> None:
    path = tmp_path / "mine.toml"
    text = asset("export", "recipes", f"{name}.toml").read_text("utf-8")
    path.write_text(f"head_bits = 4\n{text}")
    with raises(InputError, "head_bits", 4, "expected 0"):
        load_recipe(path)
