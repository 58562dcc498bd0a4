"""Gemma 4: containers spell its layers in several ways, and have tensors that nothing reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file
from transformers import AutoConfig

from edgegen.errors import CorruptFile, UnsupportedFormat, UsageError
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.models.architectures import find
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.runtimes.tensors import RowTable
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES

PARTIAL = {"rope_type": "proportional", "partial_rotary_factor": 2.0, "rope_theta": 1e6}
E2B, DENSE = FAMILIES["gemma4-e2b"], FAMILIES["gemma4"]


def config(**changes: Any) -> dict[str, Any]:
    whole = AutoConfig.for_model(**{**family.SIZES, **E2B.config}).to_dict()
    return {**whole, **changes}


def read(values: dict[str, Any]) -> ModelConfig:
    return find("huggingface", "gemma4_text").from_hf(values)


def test_layers_of_their_own_and_older_keys_say_the_same() -> None:
    new = AutoConfig.for_model(**{**family.SIZES, **DENSE.config}).to_dict()
    assert new["per_layer_config"]["1"] == {"head_dim": 64, "num_key_value_heads": 1}
    old = {key: value for key, value in new.items() if key != "per_layer_config"}
    assert read(old | {"global_head_dim": 64, "num_global_key_value_heads": 1}) == read(new)


def test_each_layer_has_heads_of_its_own() -> None:
    heads = [part for part in read(config()).all_parts() if isinstance(part, Attention)]
    assert sorted((part.head_dim, part.window) for part in heads) == [(16, 16), (64, 0)]
    model = read(config())
    assert [model.find(i, SharedAttention) is not None for i in range(6)] == [False] * 3 + [
        True
    ] * 3
    assert model.sources == {1, 2}
    assert model.kv_sizes == [32, 128, 32]
    assert not model.has_equal_heads


def test_some_layers_keep_their_source() -> None:
    model = read(config())
    kept = model.with_layers([1, 2, 5])
    shared = kept.find(2, SharedAttention)
    assert shared is not None
    assert shared.source == 0
    assert not kept.problems()
    with pytest.raises(ValueError, match="1 is not in list"):
        model.with_layers([0, 2, 5])


@pytest.mark.parametrize("container", ["folder", "file"])
def test_keys_of_layers_without_keys_are_ignored(tmp_path: Path, container: str) -> None:
    """Published files have keys and values in the layers that attend to those of others."""
    folder = family.write_folder(tmp_path / "hf", E2B)
    expected = oracle.transformers_logits(folder)
    tensors = load_file(folder / "model.safetensors")
    extra = {
        f"model.layers.5.self_attn.{name}.weight": np.ones_like(
            tensors[f"model.layers.1.self_attn.{name}.weight"]
        )
        for name in ("k_proj", "v_proj", "k_norm")
    }
    if container == "folder":
        save_file(tensors | extra, folder / "model.safetensors", {"format": "pt"})
        path = folder
    else:
        own = {f"blk.5.attn_{n}.weight": np.ones((64, 64), np.float32) for n in ("k", "v")}
        path = family.write_file(tmp_path / "tiny.gguf", E2B, folder, own)
    oracle.assert_same(oracle.float_logits(open_checkpoint(path)), expected)


def test_other_tensors_are_refused(tmp_path: Path) -> None:
    folder = family.write_folder(tmp_path / "hf", E2B)
    tensors = load_file(folder / "model.safetensors")
    tensors["model.layers.5.self_attn.k_proj.bias"] = np.ones(64, np.float32)
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with raises(UnsupportedFormat, "model.layers.5.self_attn.k_proj.bias", "gemma4"):
        open_checkpoint(folder)


@pytest.mark.parametrize(
    ("changes", "error", "what"),
    [
        ({"enable_moe_block": True}, UnsupportedFormat, "a mixture of experts"),
        ({"use_bidirectional_attention": "all"}, UnsupportedFormat, "bidirectional attention"),
        ({"vocab_size_per_layer_input": 9}, UnsupportedFormat, "9 rows"),
        ({"rope_parameters": {"full_attention": PARTIAL}}, CorruptFile, "2 of each"),
        ({"num_kv_shared_layers": 5}, CorruptFile, "full attention before the 5"),
        ({"per_layer_config": {"1": {"scaling": 2.0}}}, UnsupportedFormat, "its own scaling"),
    ],
)
def test_what_is_refused(changes: dict[str, Any], error: type[Exception], what: str) -> None:
    with raises(error, what):
        read(config(**changes))


def test_layers_are_not_trained_alone(tmp_path: Path) -> None:
    folder = family.write_folder(tmp_path / "hf", E2B)
    with raises(UsageError, "--tune blockwise", "layer_embedding", "shared_attention"):
        export(folder, tmp_path / "b", "w2a8kv4", tune="blockwise", context=64)


def test_engines_read_the_rows_of_tokens_only(tmp_path: Path) -> None:
    folder = family.write_folder(tmp_path / "hf", E2B)
    bundle = export(folder, tmp_path / "b", "w4a8kv8", context=64, check=False)
    model = load_model(bundle, "reference")
    assert isinstance(model, ReferenceModel)
    table: Any = model._block(0).weights["layer_table"]
    assert isinstance(table, RowTable)
    assert isinstance(table.values, np.memmap)
    assert table.values.dtype == np.uint8
    step = Step(model.new_cache(8), oracle.TOKENS[:2], layers=(0, 2, 3))
    with raises(UsageError, "layer 1", "[0, 2, 3]"):
        model.step([step])
