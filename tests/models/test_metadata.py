"""Metadata: every model is either read in full or refused with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.architectures import find
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.config import ModelConfig
from tests.errors import raises
from tests.tiny import ARCHITECTURES, hf_config, shape_of, tiny_config

SIZE = "an integer from 1 to 16777216"
REAL = "a number from 1e-30 to 1e+30"
GGUF = {
    "context_length": 512,
    "embedding_length": 64,
    "block_count": 2,
    "feed_forward_length": 128,
    "attention.head_count": 4,
    "attention.head_count_kv": 2,
    "attention.layer_norm_rms_epsilon": 1e-5,
    "rope.freq_base": 10000.0,
}


class FakeGguf:
    """Metadata of a GGUF without the file; it has the embedding and the tensors a test adds."""

    kind = "gguf"
    path = Path("tiny.gguf")

    def __init__(self, architecture: str, changes: dict[str, Any], tensors: dict[str, Any]) -> None:
        values = GGUF | changes
        self.metadata = {f"{architecture}.{k}": v for k, v in values.items() if v is not None}
        self.tensors = {"token_embd.weight": np.zeros((320, 64), np.float32)} | tensors

    def names(self) -> list[str]:
        return list(self.tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self.tensors[name].shape)

    def read(self, name: str) -> np.ndarray[Any, Any]:
        return np.asarray(self.tensors[name])

    def text_files(self) -> dict[str, bytes]:
        return {}

    def info(self, name: str | None = None) -> SourceInfo:
        return SourceInfo(name or "tiny.gguf", "gguf", "0" * 64, "unknown")


def from_gguf(architecture: str, changes: dict[str, Any], **tensors: Any) -> ModelConfig:
    source = FakeGguf(architecture, changes, tensors)
    return find("gguf", architecture).from_gguf(source)


@pytest.mark.parametrize(
    ("changes", "values"),
    [
        ({"vocab_size": None}, ('"vocab_size"', "missing")),
        ({"rope_theta": 1e300}, ('"rope_theta"', REAL, "got 1e+300")),
        ({"hidden_size": "64"}, ('"hidden_size"', SIZE, "got '64'")),
        ({"hidden_size": 0}, ('"hidden_size"', SIZE, "got 0")),
        ({"num_hidden_layers": -1}, ('"num_hidden_layers"', SIZE, "got -1")),
        ({"vocab_size": 2**40}, ('"vocab_size"', SIZE, 2**40)),
        ({"num_attention_heads": True}, ('"num_attention_heads"', SIZE, "got True")),
        ({"rms_norm_eps": 0.0}, ('"rms_norm_eps"', REAL, "got 0.0")),
        ({"rms_norm_eps": float("nan")}, ('"rms_norm_eps"', REAL, "got nan")),
        ({"rope_theta": "big"}, ('"rope_theta"', REAL, "got 'big'")),
        ({"tie_word_embeddings": 1}, ('"tie_word_embeddings"', "true or false", "got 1")),
        ({"rope_scaling": [1]}, ('"rope_scaling"', "a table", "got [1]")),
        ({"rope_scaling": {"rope_type": 3}}, ('"rope_scaling.rope_type"', "a string", "got 3")),
        ({"rope_scaling": {"rope_type": "linear"}}, ('"rope_scaling.factor"', "missing")),
        ({"num_attention_heads": 5}, ("5 heads", "got 64")),
        ({"num_key_value_heads": 3}, ("3 key/value heads", "got 4")),
        ({"head_dim": 15}, ("even", "got 15")),
        ({"num_hidden_layers": 2**20}, ("1024 layers", 2**20)),
    ],
    ids=str,
)
def test_damaged_config(changes: dict[str, Any], values: tuple[object, ...]) -> None:
    with raises(CorruptFile, "config.json", *values):
        tiny_config("llama", **changes)


@pytest.mark.parametrize(
    ("architecture", "changes", "feature"),
    [
        ("llama", {"hidden_act": "relu"}, "SiLU (hidden_act = 'relu')"),
        ("llama", {"rope_scaling": {"type": "spiral", "factor": 4.0}}, '"spiral"'),
        ("qwen3", {"layer_types": ["full_attention", "mamba"]}, "'mamba'"),
        ("gemma3", {"final_logit_softcapping": 30.0}, "(final_logit_softcapping)"),
        ("gemma3", {"use_bidirectional_attention": True}, "(use_bidirectional_attention = True)"),
        ("gemma3", {"hidden_activation": "gelu"}, "(hidden_activation = 'gelu')"),
    ],
    ids=str,
)
def test_unsupported_config(architecture: str, changes: dict[str, Any], feature: str) -> None:
    with raises(UnsupportedFormat, "config.json", feature, "--via optimum"):
        tiny_config(architecture, **changes)


@pytest.mark.parametrize(
    ("architecture", "changes", "feature"),
    [
        ("llama", {"expert_count": 8}, "(llama.expert_count)"),
        ("llama", {"rope.scaling.type": "spiral"}, '"spiral"'),
        ("llama", {"attention.value_length": 8}, "16 (llama.attention.value_length = 8)"),
        ("llama", {"attention.scale": 0.1}, "(llama.attention.scale = 0.1)"),
        ("llama", {"attention.causal": False}, "(llama.attention.causal = False)"),
        ("qwen2", {"attention.sliding_window": 64}, "(qwen2.attention.sliding_window = 64)"),
        ("gemma3", {"final_logit_softcapping": 30.0}, "(gemma3.final_logit_softcapping)"),
    ],
    ids=str,
)
def test_unsupported_gguf(architecture: str, changes: dict[str, Any], feature: str) -> None:
    with raises(UnsupportedFormat, "tiny.gguf", feature):
        from_gguf(architecture, changes)


def test_a_tensor_that_would_be_ignored_is_refused() -> None:
    with raises(UnsupportedFormat, "tiny.gguf", "'blk.1.ffn_gate_inp.weight'", "llama"):
        from_gguf("llama", {}, **{"blk.1.ffn_gate_inp.weight": np.zeros(64, np.float32)})


@pytest.mark.parametrize(
    ("changes", "tensors", "values"),
    [
        ({"block_count": None}, {}, ('"llama.block_count"', "missing")),
        (
            {"feed_forward_length": [1, 2]},
            {},
            ('"llama.feed_forward_length"', SIZE, "got [1, 2]"),
        ),
        ({"embedding_length": 128}, {}, ("token_embd.weight", 128, [320, 64])),
        ({}, {"rope_freqs.weight": np.zeros(8, np.float32)}, ("8 positive", "rope_freqs.weight")),
    ],
    ids=["missing", "a list", "another size", "zeros"],
)
def test_damaged_gguf(
    changes: dict[str, Any], tensors: dict[str, Any], values: tuple[object, ...]
) -> None:
    with raises(CorruptFile, "tiny.gguf", *values):
        from_gguf("llama", changes, **tensors)


def test_the_27b_gemma_has_a_scale_of_its_own() -> None:
    changes = {"block_count": 62, "attention.key_length": 32, "attention.value_length": 32}
    assert from_gguf("gemma3", changes).attention.scale == (64 / 4) ** -0.5
    assert from_gguf("gemma3", changes | {"block_count": 48}).attention.scale == 32**-0.5


def test_a_gemma_gguf_without_a_pattern_has_every_sixth_layer_global() -> None:
    config = from_gguf("gemma3", {"block_count": 7, "attention.sliding_window": 512})
    shape = shape_of(config)
    assert shape.layer_window == (512,) * 5 + (0, 512)
    assert shape.layer_rope == (1,) * 5 + (0, 1)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)
OPTIONAL = (
    "rope_parameters rope_scaling max_window_layers use_sliding_window sliding_window_pattern"
)
KEYS = sorted({key for a in ARCHITECTURES for key in hf_config(a)} | set(OPTIONAL.split()))


@settings(max_examples=150)
@given(
    architecture=st.sampled_from(ARCHITECTURES),
    changes=st.dictionaries(st.sampled_from(KEYS), ANYTHING, max_size=3),
)
def test_any_config_is_read_or_refused(architecture: str, changes: dict[str, Any]) -> None:
    config = hf_config(architecture) | changes
    try:
        read = find("huggingface", hf_config(architecture)["model_type"]).from_hf(config)
    except InputError as error:
        assert len(str(error)) < 300
        assert "\n" not in str(error)
    else:
        assert read.num_layers == len(read.layers) > 0


@settings(max_examples=150)
@given(
    architecture=st.sampled_from(ARCHITECTURES),
    changes=st.dictionaries(st.sampled_from(sorted(GGUF)), ANYTHING, max_size=3),
)
def test_any_gguf_is_read_or_refused(architecture: str, changes: dict[str, Any]) -> None:
    try:
        read = from_gguf(architecture, changes)
    except InputError as error:
        assert len(str(error)) < 300
        assert "\n" not in str(error)
    else:
        assert read.num_layers == len(read.layers) > 0
