"""Seed-OSS: Llama with biases on queries, keys and values, and large heads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.sizes import Sizes

HF_NAMES = huggingface.NAMES | huggingface.bias_names("q", "k", "v", "o", "gate", "up", "down")
GGUF_NAMES = (
    gguf.NAMES
    | gguf.bias_names("q", "k", "v")
    | {"layers.{i}.mlp_norm": "blk.{i}.post_attention_norm.weight"}
)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, head_dim=128, num_key_value_heads=8)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    options = {
        "bias": meta.boolean("attention_bias", default=True),
        "out_bias": meta.boolean("attention_out_bias", default=False),
    }
    mlp_bias = meta.boolean("mlp_bias", default=False)
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, options, mlp_bias), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "seed_oss", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    options = {"bias": gguf.has(source, GGUF_NAMES, "q_bias")}
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), options), meta)


def _config(
    sizes: Sizes, rope: Rope, options: Mapping[str, bool], mlp_bias: bool = False
) -> ModelConfig:
    attention, mlp = sizes.attention(**options), sizes.mlp(bias=mlp_bias)
    layer = Branch("attn", (attention,)), Branch("mlp", (mlp,))
    return sizes.config("seed_oss", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="seed_oss",
    hf_model_types=("seed_oss",),
    gguf_architectures=("seed_oss",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
