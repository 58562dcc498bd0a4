"""Qwen 2 and 2.5: Llama with biases on queries, keys and values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check

HF_NAMES = huggingface.NAMES | {
    f"layers.{{i}}.{p}_bias": f"model.layers.{{i}}.self_attn.{p}_proj.bias" for p in "qkv"
}
GGUF_NAMES = gguf.NAMES | {f"layers.{{i}}.{p}_bias": f"blk.{{i}}.attn_{p}.bias" for p in "qkv"}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta)
    window = huggingface.upper_windows(meta, sizes["num_layers"])
    rope = huggingface.rope(meta, sizes["head_dim"])
    tied = meta.boolean("tie_word_embeddings", default=False)
    fields = {"ropes": (rope,), "layer_window": window, "tie_embeddings": tied}
    return check(_config(sizes | fields), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen2", GGUF_NAMES)
    meta.must_be("attention.sliding_window", 0, "a sliding window")
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes["head_dim"])
    window = (0,) * sizes["num_layers"]
    return check(_config(sizes | {"ropes": (rope,), "layer_window": window}), meta)


def _config(fields: dict[str, Any]) -> ModelConfig:
    return ModelConfig(
        architecture="qwen2",
        layer_rope=(0,) * fields["num_layers"],
        attention_scale=fields["head_dim"] ** -0.5,
        qkv_bias=True,
        **fields,
    )


ARCHITECTURE = Architecture(
    name="qwen2",
    hf_model_types=("qwen2",),
    gguf_architectures=("qwen2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
