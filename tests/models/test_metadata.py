"""Bad metadata: every model is either understood in full or refused with the reason."""

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
from tests.tiny import ARCHITECTURES, hf_config, tiny_config

SIZE = "a whole number from 1 to 16777216"
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
    """A GGUF's metadata without the file; only the embedding and what a test adds is there."""

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
    ("changes", "message"),
    [
        ({"vocab_size": None}, '"vocab_size" is missing, expected a whole number'),
        ({"rope_theta": 1e300}, f'"rope_theta" is 1e+300, expected {REAL}'),
        ({"hidden_size": "64"}, f"\"hidden_size\" is '64', expected {SIZE}"),
        ({"hidden_size": 0}, f'"hidden_size" is 0, expected {SIZE}'),
        ({"num_hidden_layers": -1}, f'"num_hidden_layers" is -1, expected {SIZE}'),
        ({"vocab_size": 2**40}, f'"vocab_size" is {2**40}, expected {SIZE}'),
        ({"num_attention_heads": True}, f'"num_attention_heads" is True, expected {SIZE}'),
        ({"rms_norm_eps": 0.0}, f'"rms_norm_eps" is 0.0, expected {REAL}'),
        ({"rms_norm_eps": float("nan")}, f'"rms_norm_eps" is nan, expected {REAL}'),
        ({"rope_theta": "big"}, f"\"rope_theta\" is 'big', expected {REAL}"),
        ({"tie_word_embeddings": 1}, '"tie_word_embeddings" is 1, expected true or false'),
        ({"rope_scaling": [1]}, '"rope_scaling" is [1], expected a table'),
        ({"rope_scaling": {"rope_type": 3}}, '"rope_scaling.rope_type" is 3, expected a string'),
        (
            {"rope_scaling": {"rope_type": "linear"}},
            '"rope_scaling.factor" is missing, expected a number',
        ),
        (
            {"num_attention_heads": 5},
            "5 attention heads do not divide a hidden size of 64; the model's metadata is damaged",
        ),
        (
            {"num_key_value_heads": 3},
            "3 key/value heads do not divide 4 query heads; the model's metadata is damaged",
        ),
        (
            {"head_dim": 15},
            "a head of 15 dimensions cannot be rotated in pairs; the model's metadata is damaged",
        ),
        (
            {"num_hidden_layers": 2**20},
            "1048576 layers, expected at most 1024; the model's metadata is damaged",
        ),
    ],
    ids=str,
)  # fmt: skip
def test_damaged_config(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(CorruptFile) as error:
        tiny_config("llama", **changes)
    assert str(error.value) == f"config.json: {message}"


@pytest.mark.parametrize(
    ("architecture", "changes", "what"),
    [
        ("llama", {"mlp_bias": True}, "a bias in the MLP (mlp_bias = True)"),
        ("llama", {"attention_bias": True}, "a bias in the attention (attention_bias = True)"),
        ("llama", {"hidden_act": "relu"}, "an activation other than SiLU (hidden_act = 'relu')"),
        ("llama", {"rope_scaling": {"type": "yarn", "factor": 4.0}}, 'RoPE scaling of type "yarn"'),
        (
            "llama",
            {"partial_rotary_factor": 0.5},
            "rotating a part of each head (partial_rotary_factor = 0.5)",
        ),
        (
            "qwen2",
            {"rope_parameters": {"rope_type": "dynamic"}},
            'RoPE scaling of type "dynamic"',
        ),
        ("qwen3", {"attention_bias": True}, "a bias in the attention (attention_bias = True)"),
        ("qwen3", {"layer_types": ["full_attention", "mamba"]}, "a layer of type 'mamba'"),
        (
            "gemma3",
            {"final_logit_softcapping": 30.0},
            "soft-capping of logits (final_logit_softcapping)",
        ),
        (
            "gemma3",
            {"use_bidirectional_attention": True},
            "bidirectional attention (use_bidirectional_attention = True)",
        ),
        (
            "gemma3",
            {"hidden_activation": "gelu"},
            "an activation other than tanh-GELU (hidden_activation = 'gelu')",
        ),
    ],
    ids=str,
)
def test_unsupported_config(architecture: str, changes: dict[str, Any], what: str) -> None:
    with pytest.raises(UnsupportedFormat) as error:
        tiny_config(architecture, **changes)
    assert str(error.value) == f"config.json: {what} is not supported by edgegen"


@pytest.mark.parametrize(
    ("architecture", "changes", "what"),
    [
        ("llama", {"expert_count": 8}, "a mixture of experts (llama.expert_count)"),
        ("llama", {"rope.scaling.type": "yarn"}, 'RoPE scaling of type "yarn"'),
        (
            "llama",
            {"rope.dimension_count": 8},
            "rotating a part of a head of 16 (llama.rope.dimension_count = 8)",
        ),
        (
            "llama",
            {"attention.value_length": 8},
            "a value head unlike the key head of 16 (llama.attention.value_length = 8)",
        ),
        ("llama", {"attention.scale": 0.1}, "a scale of its own (llama.attention.scale = 0.1)"),
        (
            "llama",
            {"attention.causal": False},
            "attention to later tokens (llama.attention.causal = False)",
        ),
        (
            "qwen2",
            {"attention.sliding_window": 64},
            "a sliding window (qwen2.attention.sliding_window = 64)",
        ),
        (
            "gemma3",
            {"final_logit_softcapping": 30.0},
            "soft-capping of logits (gemma3.final_logit_softcapping)",
        ),
    ],
    ids=str,
)
def test_unsupported_gguf(architecture: str, changes: dict[str, Any], what: str) -> None:
    with pytest.raises(UnsupportedFormat) as error:
        from_gguf(architecture, changes)
    assert str(error.value) == f"tiny.gguf: {what} is not supported by edgegen"


def test_a_tensor_that_would_be_left_out_is_refused() -> None:
    with pytest.raises(UnsupportedFormat) as error:
        from_gguf("llama", {}, **{"blk.1.attn_q.bias": np.zeros(64, np.float32)})
    assert str(error.value) == (
        "tiny.gguf: the tensor 'blk.1.attn_q.bias' in a llama model is not supported by edgegen"
    )


@pytest.mark.parametrize(
    ("changes", "tensors", "message"),
    [
        ({"block_count": None}, {}, '"llama.block_count" is missing, expected a whole number'),
        (
            {"feed_forward_length": [1, 2]},
            {},
            f'"llama.feed_forward_length" is [1, 2], expected {SIZE}',
        ),
        (
            {"embedding_length": 128},
            {},
            "the tensor token_embd.weight has shape [320, 64], expected rows of 128; "
            "the model's metadata is damaged",
        ),
        (
            {},
            {"rope_freqs.weight": np.zeros(8, np.float32)},
            "rope_freqs.weight is not 8 numbers above 0; the model's metadata is damaged",
        ),
    ],
    ids=str,
)
def test_damaged_gguf(changes: dict[str, Any], tensors: dict[str, Any], message: str) -> None:
    with pytest.raises(CorruptFile) as error:
        from_gguf("llama", changes, **tensors)
    assert str(error.value) == f"tiny.gguf: {message}"


def test_the_27b_gemma_has_a_scale_of_its_own() -> None:
    changes = {"block_count": 62, "attention.key_length": 32, "attention.value_length": 32}
    assert from_gguf("gemma3", changes).attention_scale == (64 / 4) ** -0.5
    assert from_gguf("gemma3", changes | {"block_count": 48}).attention_scale == 32**-0.5


def test_a_gemma_gguf_without_a_pattern_has_every_sixth_layer_global() -> None:
    config = from_gguf("gemma3", {"block_count": 7, "attention.sliding_window": 512})
    assert config.layer_window == (512,) * 5 + (0, 512)
    assert config.layer_rope == (1,) * 5 + (0, 1)


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
        assert len(read.layer_window) == read.num_layers


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
        assert len(read.layer_window) == read.num_layers
