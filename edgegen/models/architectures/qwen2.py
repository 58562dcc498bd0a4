"""Qwen 2 and 2.5: Llama's shape with biases on queries, keys and values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._types import Float
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
    """Translate config.json. Layers from max_window_layers on slide if the model says so."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta)
    layers = sizes["num_layers"]
    first = meta.integer("max_window_layers", default=28, least=0)
    slide = meta.boolean("use_sliding_window", default=False)
    window = huggingface.windows(meta, layers, [i >= first for i in range(layers)], slide)
    rope = huggingface.rope(meta, sizes["head_dim"])
    tied = meta.boolean("tie_word_embeddings", default=False)
    fields = {"ropes": (rope,), "layer_window": window, "tie_embeddings": tied}
    return check(_config(sizes | fields), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate a GGUF's key-value pairs."""
    meta = gguf.open_metadata(source, "qwen2", GGUF_NAMES)
    meta.must_be("attention.sliding_window", 0, "a sliding window")
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes["head_dim"])
    window = (0,) * sizes["num_layers"]
    return check(_config(sizes | {"ropes": (rope,), "layer_window": window}), meta)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Both containers store Qwen's tensors as they are."""
    return tensor


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
    fix=fix,
)
