"""OLMoE: a mixture of experts, and norms of all queries and keys together (arXiv:2409.02060)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts.experts import Experts
from edgegen.models.sizes import Sizes

HF_NAMES = huggingface.without_mlp(huggingface.NAMES) | huggingface.HEAD_NORMS | huggingface.EXPERTS
GGUF_NAMES = gguf.EXPERT_NAMES | gguf.HEAD_NORMS


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, rms_norm_eps=1e-5)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    if meta.get("clip_qkv") is not None:
        raise meta.unsupported("clipped queries, keys and values (clip_qkv)")
    sizes = huggingface.sizes(meta, tied=False)
    experts = Experts(
        experts=huggingface.expert_count(meta, 64),
        chosen=meta.integer("num_experts_per_tok", default=8),
        inner=sizes.intermediate_size,
        normalize=meta.boolean("norm_topk_prob", default=False),
    )
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim), experts), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "olmoe", GGUF_NAMES, computed=("expert_count",))
    sizes = gguf.sizes(meta, source)
    experts = Experts(
        experts=meta.integer("expert_count"),
        chosen=meta.integer("expert_used_count"),
        inner=sizes.intermediate_size,
        normalize=False,
    )
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), experts), meta)


def _config(sizes: Sizes, rope: Rope, experts: Experts) -> ModelConfig:
    layer = Branch("attn", (sizes.attention(qk_norm="all"),)), Branch("mlp", (experts,))
    return sizes.config("olmoe", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="olmoe",
    hf_model_types=("olmoe",),
    gguf_architectures=("olmoe",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
