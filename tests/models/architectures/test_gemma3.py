"""Gemma 3 against transformers; the sequence is three times as long as the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from transformers import Gemma3ForCausalLM, Gemma3TextConfig

from edgegen.models import open_checkpoint
from edgegen.models.config import Rope
from tests.models.architectures import oracle
from tests.tiny import shape_of, tiny_config, write_gguf, write_hf

LINEAR = {"rope_type": "linear", "factor": 8.0}
NEW_ROPE = {
    "full_attention": LINEAR | {"rope_theta": 500000.0},
    "sliding_attention": {"rope_type": "default", "rope_theta": 5000.0},
}
GLOBAL, LOCAL = Rope(1e6), Rope(1e4)


@pytest.mark.parametrize(
    "overrides",
    [
        {},
        {"tie_word_embeddings": False},
        {"sliding_window": 1},
        {"query_pre_attn_scalar": 32, "rope_scaling": LINEAR},
    ],
    ids=str,
)
def test_equals_transformers(tmp_path: Path, overrides: dict[str, object]) -> None:
    assert shape_of(tiny_config("gemma3")).layer_window == (16, 0, 16)
    assert len(oracle.TOKENS) == 48
    oracle.check(tmp_path, "gemma3", **overrides)


@pytest.mark.parametrize(
    "overrides",
    [
        {"query_pre_attn_scalar": 50},
        {"layer_types": None, "sliding_window_pattern": 2},
        {"rope_theta": None, "rope_local_base_freq": None, "rope_parameters": NEW_ROPE},
    ],
    ids=str,
)
def test_reads_keys_of_hugging_face_only(tmp_path: Path, overrides: dict[str, object]) -> None:
    folder = write_hf(tmp_path, "gemma3", **overrides)
    logits = oracle.float_logits(open_checkpoint(folder))
    oracle.assert_same(logits, oracle.transformers_logits(folder))


def test_decoding_equals_one_pass(tmp_path: Path) -> None:
    oracle.check_decoding(tmp_path, "gemma3")


@pytest.mark.parametrize(
    ("config", "swap_heads"),
    [
        ({"ropes": (Rope(1.1e6), LOCAL)}, False),
        ({"ropes": (GLOBAL, Rope(10100.0))}, False),
        ({"norm_eps": 1e-6}, False),
        ({"layer_window": (17, 0, 16)}, False),
        ({"layer_window": (0, 0, 0)}, False),
        ({"layer_rope": (0, 0, 0)}, False),
        ({"embedding_scale": 7.99}, False),
        ({"activation": "silu"}, False),
        ({"post_norms": False}, False),
        ({}, True),
    ],
    ids=[
        "global rope base",
        "local rope base",
        "norm epsilon",
        "window off by one",
        "no window",
        "one rope",
        "embedding scale",
        "activation",
        "post norms",
        "head order",
    ],
)
def test_a_fault_fails_the_comparison(
    tmp_path: Path, config: dict[str, object], swap_heads: bool
) -> None:
    oracle.check_fault_is_detected(tmp_path, "gemma3", config, swap_heads)


def test_both_containers_give_one_configuration(tmp_path: Path) -> None:
    gguf = open_checkpoint(write_gguf(tmp_path / "tiny.gguf", "gemma3"))
    assert gguf.config == tiny_config("gemma3")


@pytest.mark.slow
@pytest.mark.model
def test_gemma3_270m_equals_transformers_on_its_weights(gemma3_gguf: Path) -> None:
    checkpoint = open_checkpoint(gemma3_gguf)
    weights = oracle.load(checkpoint)
    tokens = np.random.default_rng(0).integers(0, 262144, 64).astype(np.int32)
    config = Gemma3TextConfig(
        vocab_size=262144,
        hidden_size=640,
        intermediate_size=2048,
        num_hidden_layers=18,
        num_attention_heads=4,
        num_key_value_heads=1,
        head_dim=256,
        query_pre_attn_scalar=256,
        sliding_window=512,
        max_position_embeddings=32768,
        rms_norm_eps=1e-6,
    )
    theirs = {n: w - np.float32(n.endswith("norm")) for n, w in weights.items()}
    model = oracle.fill(Gemma3ForCausalLM, config, checkpoint.architecture.hf_names, theirs)
    expected = oracle.torch_logits(model, tokens)
    oracle.assert_same(
        oracle.run(checkpoint.config, weights, tokens), expected, 1e-4 * expected.std()
    )


@pytest.mark.model
def test_gemma3_270m_predicts_english(gemma3_gguf: Path, tmp_path: Path) -> None:
    """Check on the real model: with norms of 1 + (1 + w) this is above 10."""
    assert oracle.mean_surprise(open_checkpoint(gemma3_gguf), tmp_path) < 3.5
