"""Qwen 3 (dense): no biases, and an RMSNorm on each head's query and key before RoPE."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check

HF_NAMES = huggingface.NAMES | {
    "layers.{i}.q_norm": "model.layers.{i}.self_attn.q_norm.weight",
    "layers.{i}.k_norm": "model.layers.{i}.self_attn.k_norm.weight",
}
GGUF_NAMES = gguf.NAMES | {
    "layers.{i}.q_norm": "blk.{i}.attn_q_norm.weight",
    "layers.{i}.k_norm": "blk.{i}.attn_k_norm.weight",
}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config({"head_dim": 128, **config})
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    sizes = huggingface.sizes(meta)
    window = huggingface.upper_windows(meta, sizes["num_layers"])
    rope = huggingface.rope(meta, sizes["head_dim"])
    tied = meta.boolean("tie_word_embeddings", default=False)
    fields = {"ropes": (rope,), "layer_window": window, "tie_embeddings": tied}
    return check(_config(sizes | fields), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen3", GGUF_NAMES)
    meta.must_be("attention.sliding_window", 0, "a sliding window")
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes["head_dim"])
    window = (0,) * sizes["num_layers"]
    return check(_config(sizes | {"ropes": (rope,), "layer_window": window}), meta)


def _config(fields: dict[str, Any]) -> ModelConfig:
    return ModelConfig(
        architecture="qwen3",
        layer_rope=(0,) * fields["num_layers"],
        attention_scale=fields["head_dim"] ** -0.5,
        qk_norm=True,
        **fields,
    )


ARCHITECTURE = Architecture(
    name="qwen3",
    hf_model_types=("qwen3",),
    gguf_architectures=("qwen3",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
