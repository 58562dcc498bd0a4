"""Llama 2 and 3, and the many models with the same structure, such as SmolLM2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("mlp_bias", False, "biases in the MLP")
    sizes = huggingface.sizes(meta)
    rope = huggingface.rope(meta, sizes["head_dim"])
    tied = meta.boolean("tie_word_embeddings", default=False)
    return check(_config(sizes | {"ropes": (rope,), "tie_embeddings": tied}), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "llama", gguf.NAMES)
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes["head_dim"])
    return check(_config(sizes | {"ropes": (rope,)}), meta)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Restore the half-split order of the Q and K rows of a GGUF file.

    For Llama, GGUF applies RoPE to neighbouring rows of a head. So its writers interleave the two
    halves: row 2j is dimension j, and row 2j + 1 is dimension j + head_dim/2.
    """
    if kind != "gguf" or short not in ("q", "k"):
        return tensor
    pairs = tensor.reshape(-1, config.head_dim // 2, 2, tensor.shape[-1])  # [heads, j, half, K]
    return pairs.swapaxes(1, 2).reshape(tensor.shape)


def _config(fields: dict[str, Any]) -> ModelConfig:
    layers = fields["num_layers"]
    return ModelConfig(
        architecture="llama",
        layer_rope=(0,) * layers,
        layer_window=(0,) * layers,
        attention_scale=fields["head_dim"] ** -0.5,
        **fields,
    )


ARCHITECTURE = Architecture(
    name="llama",
    hf_model_types=("llama",),
    gguf_architectures=("llama",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=huggingface.NAMES,
    gguf_names=gguf.NAMES,
    fix=fix,
)
