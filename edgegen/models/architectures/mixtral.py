"""Mixtral: Mistral with a mixture of experts in place of the MLP (arXiv:2401.04088)."""

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

_EXPERT = "model.layers.{i}.block_sparse_moe.experts.{e}."
HF_NAMES = huggingface.without_mlp(huggingface.NAMES) | {
    "layers.{i}.router": "model.layers.{i}.block_sparse_moe.gate.weight",
    "layers.{i}.experts.{e}.gate": f"{_EXPERT}w1.weight",
    "layers.{i}.experts.{e}.up": f"{_EXPERT}w3.weight",
    "layers.{i}.experts.{e}.down": f"{_EXPERT}w2.weight",
}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, rms_norm_eps=1e-5, num_key_value_heads=8)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    experts = Experts(
        experts=huggingface.expert_count(meta, 8),
        chosen=meta.integer("num_experts_per_tok", default=2),
        inner=sizes.intermediate_size,
    )
    window = meta.integer("sliding_window", default=0, minimum=0)
    rope = huggingface.rope(meta, sizes.head_dim, 1_000_000.0)
    return check(_config(sizes, rope, experts, window), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file, whose architecture is "llama"."""
    meta = gguf.open_metadata(source, "llama", gguf.EXPERT_NAMES, computed=("expert_count",))
    sizes = gguf.sizes(meta, source)
    experts = Experts(
        experts=meta.integer("expert_count"),
        chosen=meta.integer("expert_used_count"),
        inner=sizes.intermediate_size,
    )
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), experts, 0), meta)


def _config(sizes: Sizes, rope: Rope, experts: Experts, window: int) -> ModelConfig:
    layer = Branch("attn", (sizes.attention(window=window),)), Branch("mlp", (experts,))
    return sizes.config("mixtral", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="mixtral",
    hf_model_types=("mixtral",),
    gguf_architectures=("llama+experts",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=gguf.EXPERT_NAMES,
    fix=gguf.unpermuted,
)
