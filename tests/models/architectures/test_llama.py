"""Llama and SmolLM2 against transformers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from transformers import LlamaConfig, LlamaForCausalLM

from edgegen.models import open_checkpoint
from edgegen.models.config import Rope
from tests.models.architectures import family, oracle
from tests.models.architectures.family import Family
from tests.tiny import LLAMA3_SCALING, tiny_config, write_gguf, write_hf

NEW_ROPE = {"rope_type": "default", "rope_theta": 5000.0}


@pytest.mark.parametrize(
    "overrides",
    [
        {},
        {"tie_word_embeddings": False},
        {"head_dim": 32},
        {"num_key_value_heads": 1},
        {"num_key_value_heads": 4},
        {"rope_scaling": LLAMA3_SCALING},
        {"rope_scaling": {"rope_type": "linear", "factor": 4.0}},
    ],
    ids=str,
)
def test_equals_transformers(tmp_path: Path, overrides: dict[str, object]) -> None:
    oracle.check(tmp_path, "llama", **overrides)


@pytest.mark.parametrize("rope", [NEW_ROPE, LLAMA3_SCALING | {"rope_theta": 5000.0}], ids=str)
def test_reads_the_rope_table_of_transformers_5(tmp_path: Path, rope: dict[str, object]) -> None:
    folder = write_hf(tmp_path, "llama", rope_theta=None, rope_parameters=rope)
    checkpoint = open_checkpoint(folder)
    assert checkpoint.config.ropes[0].theta == 5000.0
    oracle.assert_same(oracle.float_logits(checkpoint), oracle.transformers_logits(folder))


def test_decoding_equals_one_pass(tmp_path: Path) -> None:
    oracle.check_decoding(tmp_path, "llama")


@pytest.mark.parametrize(
    ("config", "swap_heads"),
    [
        ({"ropes": (Rope(10100.0),)}, False),
        ({"ropes": (Rope(10000.0, (1.01,) * 8),)}, False),
        ({"norm_eps": 1e-6}, False),
        ({"attention_scale": 0.2501}, False),
        ({"layer_window": (47, 0)}, False),
        ({}, True),
    ],
    ids=["rope base", "rope factors", "norm epsilon", "scale", "window", "head order"],
)
def test_a_fault_fails_the_comparison(
    tmp_path: Path, config: dict[str, object], swap_heads: bool
) -> None:
    oracle.check_fault_is_detected(tmp_path, "llama", config, swap_heads)


def test_gguf_rows_left_interleaved_fail_the_comparison(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_gguf(tmp_path / "tiny.gguf", "llama"))
    weights = oracle.load(checkpoint)
    weights["layers.0.k"] = checkpoint.source.read("blk.0.attn_k.weight")
    with pytest.raises(AssertionError):
        oracle.assert_same(oracle.run(checkpoint.config, weights), oracle.plain_logits("llama"))


def test_both_containers_give_one_configuration(tmp_path: Path) -> None:
    gguf = open_checkpoint(write_gguf(tmp_path / "tiny.gguf", "llama"))
    assert gguf.config == tiny_config("llama")


def test_llama3_factors_of_both_containers_agree(tmp_path: Path) -> None:
    gguf = write_gguf(tmp_path / "tiny.gguf", "llama", rope_scaling=LLAMA3_SCALING)
    expected = tiny_config("llama", rope_scaling=LLAMA3_SCALING).ropes[0].factors
    assert (expected[0], expected[-1]) == (1.0, 8.0)
    assert any(1 < factor < 8 for factor in expected)
    assert open_checkpoint(gguf).config.ropes[0].factors == pytest.approx(expected, rel=1e-6)


def test_a_gguf_factor_without_its_kind_is_linear(tmp_path: Path) -> None:
    linear = {"rope_type": "linear", "factor": 4.0, "rope_theta": 10000.0}
    config = {"model_type": "llama", "rms_norm_eps": 1e-5, "rope_parameters": linear}
    family.check(tmp_path, Family(config, "llama", {"rope.scaling.factor": 4.0}, permuted=True))


@pytest.mark.model
def test_smollm2_equals_transformers_on_its_weights(smollm2_gguf: Path) -> None:
    checkpoint = open_checkpoint(smollm2_gguf)
    weights = oracle.load(checkpoint)
    tokens = np.random.default_rng(0).integers(0, 49152, 64).astype(np.int32)
    config = LlamaConfig(
        vocab_size=49152,
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=30,
        num_attention_heads=9,
        num_key_value_heads=3,
        max_position_embeddings=8192,
        rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "default", "rope_theta": 100000.0},
        tie_word_embeddings=True,
    )
    names = checkpoint.architecture.hf_names
    expected = oracle.torch_logits(oracle.fill(LlamaForCausalLM, config, names, weights), tokens)
    oracle.assert_same(
        oracle.run(checkpoint.config, weights, tokens), expected, 1e-4 * expected.std()
    )


@pytest.mark.model
def test_smollm2_predicts_english(smollm2_gguf: Path, tmp_path: Path) -> None:
    """Check on the real model: with interleaved rows of Q and K this is 5.4."""
    assert oracle.mean_surprise(open_checkpoint(smollm2_gguf), tmp_path) < 3.6
