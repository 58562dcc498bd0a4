"""Llama 2 and 3, and the many models with the same structure, such as SmolLM2 and Falcon3."""

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
GGUF_NAMES = gguf.NAMES | gguf.bias_names("q", "k", "v", "o", "gate", "up", "down")


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    biases = [meta.boolean(key, default=False) for key in ("attention_bias", "mlp_bias")]
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim), biases), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "llama", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    meta.must_be("rope.dimension_count", sizes.head_dim, "RoPE of a part of each head")
    biases = [gguf.has(source, GGUF_NAMES, name) for name in ("o_bias", "down_bias")]
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), biases), meta)


def _config(sizes: Sizes, rope: Rope, biases: list[bool]) -> ModelConfig:
    attention = sizes.attention(bias=biases[0], out_bias=biases[0])
    layer = Branch("attn", (attention,)), Branch("mlp", (sizes.mlp(bias=biases[1]),))
    return sizes.config("llama", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="llama",
    hf_model_types=("llama",),
    gguf_architectures=("llama",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=gguf.unpermuted,
)
