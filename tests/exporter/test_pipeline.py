"""Exports of tiny models, run by ONNX Runtime and compared with the float reference."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import pytest

from edgegen._assets import asset
from edgegen._types import Tokens
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.metrics import Score, windows
from edgegen.bundle import open_bundle
from edgegen.bundle.manifest import NAME as MANIFEST
from edgegen.errors import CheckFailed, CorruptFile, InputError, OutputExists, UsageError
from edgegen.exporter.api import export, plan
from edgegen.exporter.calibration import block
from edgegen.exporter.plan import bits_per_weight
from edgegen.exporter.recipes import load_recipe
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.pull.cache import cache_dir
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import find_engine, load_model
from edgegen.runtimes.base import Model, Step
from tests.errors import check_text, raises
from tests.tiny import ARCHITECTURES, write_gguf, write_hf

TOKENS = np.array([5, 77, 301, 12, 250, 9, 9, 130, 44, 201, 17, 3] * 4, np.int32)


def float_logits(checkpoint: Checkpoint, tokens: np.ndarray) -> np.ndarray:
    """All logits [T, vocab] by the float reference."""
    c = checkpoint.config
    table = checkpoint.tensor("embed")
    x = embed(c, table, tokens)
    for i in range(c.num_layers):
        x = Block(c, i, load_block(checkpoint, i)).forward(x)[0]
    head = table if c.tie_embeddings else checkpoint.tensor("head")
    return logits(c, checkpoint.tensor("norm"), head, x)


def engine_logits(model: Model, tokens: np.ndarray, chunk: int) -> np.ndarray:
    """All logits [T, vocab] by an engine, `chunk` tokens a step."""
    cache = model.new_cache(len(tokens))
    parts = [
        model.step([Step(cache, tokens[i : i + chunk], logits_for="all")])[0].logits.copy()
        for i in range(0, len(tokens), chunk)
    ]
    return np.concatenate(parts)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("chunk", [1, 7, 48])
def test_fp32_equals_the_float_reference(tmp_path: Path, architecture: str, chunk: int) -> None:
    source = write_hf(tmp_path / "hf", architecture)
    bundle = export(source, tmp_path / "b", "fp32", check=False)
    want = float_logits(open_checkpoint(source), TOKENS)
    assert want.std() >= 1
    got = engine_logits(load_model(bundle, "onnxruntime"), TOKENS, chunk)
    assert np.abs(got - want).max() < 1e-4


def test_an_untied_head_is_its_own_tensor(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama", tie_word_embeddings=False)
    want = float_logits(open_checkpoint(source), TOKENS)
    for recipe, least in (("fp32", 1 - 1e-9), ("w8a8", 0.99)):
        bundle = export(source, tmp_path / recipe, recipe, check=False)
        got = engine_logits(load_model(bundle, "onnxruntime"), TOKENS, 48)
        assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > least, recipe


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(("recipe", "least"), [("w8a8", 0.99), ("w4a8kv8", 0.85)])
def test_a_quantized_bundle_stays_near_the_float_model(
    tmp_path: Path, architecture: str, recipe: str, least: float
) -> None:
    source = write_hf(tmp_path / "hf", architecture)
    bundle = export(source, tmp_path / "b", recipe, check=False)
    want = float_logits(open_checkpoint(source), TOKENS)
    got = engine_logits(load_model(bundle, "onnxruntime"), TOKENS, 48)
    assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > least


def test_the_quantized_graph_computes_its_own_tensors(tmp_path: Path) -> None:
    """The reference engine gives the graph's logits from the stored tensors."""
    source = write_hf(tmp_path / "hf", "llama")
    for recipe in ("w8a8", "w4a8kv8", "w2a8kv4"):
        bundle = export(source, tmp_path / recipe, recipe, check=False)
        got = engine_logits(load_model(bundle, "onnxruntime"), TOKENS, 48)
        want = engine_logits(load_model(bundle, "reference"), TOKENS, 48)
        least = 0.995 if recipe != "w2a8kv4" else 0.9  # the cache is float in the reference
        assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > least, recipe


def test_gguf_and_hugging_face_give_the_same_weights(tmp_path: Path) -> None:
    one = export(write_hf(tmp_path / "hf", "llama"), tmp_path / "a", "w4a8kv8", check=False)
    two = export(write_gguf(tmp_path / "m.gguf", "llama"), tmp_path / "b", "w4a8kv8", check=False)
    name = "model.onnx.data"
    assert one.file(name).read_bytes() == two.file(name).read_bytes()


def test_an_export_is_reproducible(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "gemma3")
    one = export(source, tmp_path / "a", "w4a8kv8", check=False)
    two = export(source, tmp_path / "b", "w4a8kv8", check=False)
    names = sorted(p.name for p in one.path.iterdir())
    assert names == sorted(p.name for p in two.path.iterdir())
    for name in names:
        assert (one.path / name).read_bytes() == (two.path / name).read_bytes(), name


def test_the_plan_has_the_sizes(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "qwen3")
    for recipe in ("fp32", "w8a8", "w4a8kv8", "w2a8kv4"):
        expected = plan(source, recipe)
        bundle = export(source, tmp_path / recipe, recipe, check=False)
        size = bundle.file("model.onnx.data").stat().st_size
        alignment = 64 * 80
        assert expected.model_bytes <= size <= expected.model_bytes + alignment
        assert expected.bits_per_weight == bundle.manifest.bits_per_weight
        assert expected.kv_bytes_per_token == bundle.manifest.kv_bytes_per_token


def test_bits_per_weight_count_scales_and_zero_points() -> None:
    from edgegen.exporter.plan import tensor_sizes
    from tests.tiny import tiny_config

    config = tiny_config("llama", hidden_size=576, intermediate_size=576, num_attention_heads=9,
                         num_key_value_heads=3)  # fmt: skip
    recipe = load_recipe("w4a8kv8")
    # A row of 576: 288 bytes of codes, 9 of c, 5 of zero points, 4 of s.
    assert bits_per_weight(config, tensor_sizes(config, recipe, 64)).linear == 4.25


def test_the_gate_passes_a_float_bundle(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "fp32")
    result = bundle.manifest.evaluation
    assert result is not None
    assert result.passed
    assert result.tokens == 8 * 511
    assert result.ratio == pytest.approx(1, abs=1e-4)
    assert result.top1_agreement > 0.999


def test_the_gate_measures_every_installed_engine(tmp_path: Path) -> None:
    """The figures of each engine equal those that are recomputed here."""
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w8a8", context=512)
    result = bundle.manifest.evaluation
    assert result is not None
    names = ["native", "onnxruntime"] if find_engine("native").is_installed else ["onnxruntime"]
    assert [one.engine for one in (result, *result.beside)] == names
    assert {p.name for p in bundle.path.iterdir()} == bundle.manifest.files.keys() | {MANIFEST}
    text = asset("export", "texts", "gate.txt").read_text()
    ids = Tokenizer.from_folder(bundle.path).encode(text, add_bos=False)
    cut = windows(ids[: 8 * 512], 512)
    perplexity = {
        (name, count): _perplexity(load_model(bundle, name), cut[:count])
        for name in names
        for count in (1, 8)
    }
    for one in (result, *result.beside):
        assert one.passed
        measured = perplexity[one.engine, 8]
        if one is not result:  # estimated from the first window
            measured = perplexity[names[0], 8] * perplexity[one.engine, 1] / perplexity[names[0], 1]
        assert one.perplexity == pytest.approx(measured, rel=1e-5)
        assert one.tokens == (8 * 511 if one is result else 511)


def _perplexity(model: Model, cut: Sequence[Tokens]) -> float:
    score = Score()
    for window in cut:
        score.add(engine_logits(model, window, 256)[:-1], window[1:])
    return score.perplexity


@pytest.mark.skipif(not find_engine("native").is_installed, reason="needs edgegen-native")
def test_the_weights_that_the_gate_packs_are_there_at_the_first_run(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w8a8", context=512)
    packed = list((cache_dir() / "native").iterdir())
    assert [path.suffix for path in packed] == [".packed"]
    made = packed[0].stat().st_ino
    load_model(bundle, "native").close()
    assert list((cache_dir() / "native").iterdir()) == packed
    assert packed[0].stat().st_ino == made
    other = export(source, tmp_path / "other", "w8a8", context=256, check=False)
    load_model(other, "native").close()
    assert len(list((cache_dir() / "native").iterdir())) == 2


def test_a_bundle_below_its_gate_is_left_aside(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    recipe = msgspec.structs.replace(load_recipe("w4a8kv8"), min_top1=1.0, max_ratio=1.0)
    out = tmp_path / "b"
    with pytest.raises(CheckFailed) as caught:
        export(source, out, recipe)
    # The engines and figures depend on the machine.
    text = re.sub(r"on \w+, |\d+\.\d+", "N", str(caught.value).replace("100.0%", "100%"))
    check_text(text, "w4a8kv8", "at most 1 ", "at least 100%", f"{out}.failed")
    assert not out.exists()
    failed = open_bundle(tmp_path / "b.failed")
    assert failed.manifest.evaluation is not None
    assert not failed.manifest.evaluation.passed


def test_an_existing_output_is_not_replaced(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    out = tmp_path / "b"
    export(source, out, "fp32", check=False)
    with raises(OutputExists, out):
        export(source, out, "w8a8", check=False)
    assert open_bundle(out).manifest.recipe == "fp32"
    export(source, out, "w8a8", check=False, overwrite=True)
    assert open_bundle(out).manifest.recipe == "w8a8"


def test_nan_weights_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    from safetensors.numpy import load_file, save_file

    source = write_hf(tmp_path / "hf", "llama")
    file = source / "model.safetensors"
    tensors = dict(load_file(file))
    name = "model.layers.1.mlp.up_proj.weight"
    tensors[name] = tensors[name].copy()
    tensors[name][3, 5] = np.nan
    save_file(tensors, file)
    with raises(CorruptFile, name, 1):
        export(source, tmp_path / "b", "fp32", check=False)
    assert [p.name for p in tmp_path.iterdir() if "b" in p.name[:2]] == []


def test_groups_must_divide_the_rows(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama", intermediate_size=96)
    with raises(UsageError, "w4a8kv8", 64, 96, "down"):
        export(source, tmp_path / "b", "w4a8kv8", check=False)


def test_too_little_calibration_text_is_refused(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    text = tmp_path / "short.txt"
    text.write_text("A word or two. " * 3)
    plain = msgspec.structs.replace(load_recipe("w8a8"), name="plain", quantizer="rtn")
    for recipe, least in ((plain, 64), (load_recipe("w8a8"), 128)):  # down has 128 inputs
        with raises(InputError, text, recipe.name, least):
            export(source, tmp_path / "b", recipe, calibration=text, check=False)
    assert not (tmp_path / "b").exists()


def test_the_gate_of_a_wide_model_scores_half_of_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    tokens = []
    for wide in (2048, 1):
        monkeypatch.setattr(block, "WIDE", wide)
        result = export(source, tmp_path / str(wide), "w8a8").manifest.evaluation
        assert result is not None
        tokens.append(result.tokens)
    assert tokens == [8 * 511, 4 * 511]


def test_a_context_past_the_models_is_refused(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, 513, 16, 512):
        export(source, tmp_path / "b", "fp32", context=513, check=False)


@pytest.mark.timeout(300)  # it starts 20 processes
def test_kill_during_export_leaves_the_old_bundle_or_the_new(tmp_path: Path) -> None:
    """kill -9 at 20 random moments of an export that replaces a bundle."""
    source = write_hf(tmp_path / "hf", "llama")
    out = tmp_path / "b"
    export(source, out, "fp32", check=False)
    code = (
        "from edgegen.exporter.api import export\nprint('go', flush=True)\n"
        f"while True: export({str(source)!r}, {str(out)!r}, 'w8a8', check=False, overwrite=True)"
    )
    rng = random.Random(0)
    seen = set()
    for _ in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
        ) as child:
            try:
                assert child.stdout is not None
                child.stdout.readline()
                time.sleep(rng.uniform(0, 0.6))
            finally:  # a test that ends at its time limit stops the endless exports too
                child.kill()
        bundle = open_bundle(out)
        seen.add(bundle.manifest.recipe)
        load_model(bundle, "onnxruntime")
    assert seen <= {"fp32", "w8a8"}
    others = [p.name for p in tmp_path.iterdir() if p.name not in ("hf", "b")]
    assert all(name.startswith(".b.edgegen-") for name in others)
