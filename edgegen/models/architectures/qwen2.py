"""Qwen 2 and 2.5: Llama with biases on queries, keys and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.sizes import Sizes

HF_NAMES = huggingface.NAMES | huggingface.bias_names("q", "k", "v")
GGUF_NAMES = gguf.NAMES | gguf.bias_names("q", "k", "v")


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, num_key_value_heads=32)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    windows = huggingface.upper_windows(meta, sizes.num_layers)
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim), windows), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen2", GGUF_NAMES)
    meta.must_be("attention.sliding_window", 0, "a sliding window")
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, [0] * sizes.num_layers), meta)


def _config(sizes: Sizes, rope: Rope, windows: Sequence[int]) -> ModelConfig:
    layers = [
        (
            Branch("attn", (sizes.attention(bias=True, window=window),)),
            Branch("mlp", (sizes.mlp(),)),
        )
        for window in windows
    ]
    return sizes.config("qwen2", layers, [rope])


ARCHITECTURE = Architecture(
    name="qwen2",
    hf_model_types=("qwen2",),
    gguf_architectures=("qwen2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
