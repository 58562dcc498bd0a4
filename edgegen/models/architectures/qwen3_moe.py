"""Qwen 3 MoE: Qwen 3 with a mixture of experts in place of the MLP, in most layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts.experts import Experts
from edgegen.models.sizes import Sizes

HF_NAMES = (
    huggingface.NAMES
    | huggingface.bias_names("q", "k", "v", "o")
    | huggingface.HEAD_NORMS
    | huggingface.EXPERTS
)
GGUF_NAMES = gguf.EXPERT_NAMES | gguf.HEAD_NORMS


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, num_key_value_heads=4, sliding_window=4096)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    windows = huggingface.windows(
        meta,
        sizes.num_layers,
        [True] * sizes.num_layers,  # max_window_layers means nothing here
        meta.boolean("use_sliding_window", default=False),
    )
    experts = Experts(
        experts=huggingface.expert_count(meta, 128),
        chosen=meta.integer("num_experts_per_tok", default=8),
        inner=meta.integer("moe_intermediate_size", default=768),
        normalize=meta.boolean("norm_topk_prob", default=False),
    )
    bias = meta.boolean("attention_bias", default=False)
    dense = huggingface.dense_layers(meta, sizes.num_layers)
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, experts, windows=windows, dense=dense, bias=bias), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen3moe", GGUF_NAMES, computed=("expert_count",))
    sizes = gguf.sizes(meta, source)
    experts = Experts(
        experts=meta.integer("expert_count"),
        chosen=meta.integer("expert_used_count"),
        inner=meta.integer("expert_feed_forward_length"),
    )
    none = [0] * sizes.num_layers
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, experts, windows=none, dense=none), meta)


def _config(
    sizes: Sizes,
    rope: Rope,
    experts: Experts,
    *,
    windows: Sequence[int],
    dense: Sequence[int],
    bias: bool = False,
) -> ModelConfig:
    layers = []
    for window, is_dense in zip(windows, dense, strict=True):
        attention = sizes.attention(qk_norm="head", bias=bias, out_bias=bias, window=window)
        part = sizes.mlp() if is_dense else experts
        layers.append((Branch("attn", (attention,)), Branch("mlp", (part,))))
    return sizes.config("qwen3_moe", layers, [rope])


ARCHITECTURE = Architecture(
    name="qwen3_moe",
    hf_model_types=("qwen3_moe",),
    gguf_architectures=("qwen3moe",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
