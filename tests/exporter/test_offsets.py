"""Offsets of cached keys and values in an export, and the scales of queries and keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.decoder import Pass, load_block
from edgegen.arithmetic.fixed import quantize_cached
from edgegen.bundle import open_bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import InputError
from edgegen.exporter.balance import _energies, _queries_and_keys, balance
from edgegen.exporter.calibration.block import FastBlock
from edgegen.exporter.offsets import _value_offset, with_offsets
from edgegen.exporter.recipes import load_recipe
from edgegen.models import open_checkpoint
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.quantized import QuantizedBundle
from edgegen.runtimes.tensors import TensorFile
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle

RECIPE = load_recipe("w4a8kv4")


def random(*shape: int, seed: int = 1) -> Float:
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def test_a_bundle_has_the_vectors_of_each_layer(tmp_path: Path) -> None:
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv4"))
    file = TensorFile(bundle.file(INDEX), bundle.file(DATA))
    config = bundle.manifest.model
    for layer in range(config.num_layers):
        part = config.find(layer, Attention)
        assert part is not None
        assert part.offsets
        for name in ("k_mean", "k_first", "v_mean"):
            values = file.read(f"layers.{layer}.{name}")
            assert values.shape == (part.kv_size,)
            assert np.abs(values).max() > 0
        assert QuantizedBundle(bundle).key_offsets(layer).codes.shape[0] == part.num_kv_heads


@pytest.mark.parametrize("name", ["gemma4-e2b", "deepseek2"])
def test_models_without_offsets(tmp_path: Path, name: str) -> None:
    """Layers that share keys, and latents."""
    config = open_checkpoint(family.write_folder(tmp_path / "hf", FAMILIES[name])).config
    assert with_offsets(config, RECIPE) == config


def test_a_recipe_needs_a_quantized_cache(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = Path("export/recipes/w4a8kv4.toml").read_text("utf-8")
    path.write_text(text.replace('kv = "int4"', 'kv = "float32"'))
    with raises(InputError, "kv_offsets"):
        load_recipe(path)


def test_the_first_value_loses_nothing() -> None:
    mean, first = random(3, 32), random(3, 32, seed=2)
    offset = _value_offset(mean, first, 7)
    codes, scale = quantize_cached(first - offset, 7)
    found = codes * scale[:, None].astype(np.float32) + offset
    assert np.allclose(found, first, atol=1e-3 * np.abs(first).max())
    step = np.abs(first - mean).max(axis=1, keepdims=True) / 7
    assert (np.abs(offset - mean) <= 0.51 * step).all()


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "qwen3", "gemma3"])
def test_balanced_queries_and_keys_compute_the_same(tmp_path: Path, architecture: str) -> None:
    """With energies that differ, scales are folded into matrices, biases or norms."""
    checkpoint = open_checkpoint(write_hf(tmp_path, architecture))
    part = checkpoint.config.find(0, Attention)
    assert part is not None
    weights = load_block(checkpoint, 0)
    changed = "k_norm" if part.qk_norm else "k"
    weights[changed] = weights[changed] * 3
    block = FastBlock(checkpoint.config, 0, weights)
    x = random(40, checkpoint.config.hidden_size)
    want = block.forward(x)[0]
    before = error(block, part, x)
    balance(block, part, [(x, Pass())])
    assert np.allclose(block.forward(x)[0], want, atol=1e-4)
    assert not np.array_equal(block.weights[changed], weights[changed])
    assert error(block, part, x) < 0.999 * before


def error(block: FastBlock, part: Attention, x: Float) -> float:
    """Return the expected error of scores, up to a factor: each key's energy is spread evenly."""
    queries, keys = _energies(block, part, *_queries_and_keys(block, x, Pass()))
    return float((queries.sum(axis=1) * keys.sum(axis=1)).sum())


def test_layers_that_share_keys_have_none(tmp_path: Path) -> None:
    """A configuration with both is refused."""
    config = open_checkpoint(family.write_folder(tmp_path / "hf", FAMILIES["gemma4-e2b"])).config
    both = config.map_parts(
        lambda part: (
            msgspec.structs.replace(part, offsets=True) if isinstance(part, Attention) else part
        )
    )
    assert not config.problems()
    assert any("got offsets" in problem for problem in both.problems())
