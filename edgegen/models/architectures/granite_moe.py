"""Granite MoE: Granite with a mixture of experts in place of the MLP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.multipliers import GGUF_KEYS, Multipliers
from edgegen.models.parts.experts import Experts
from edgegen.models.sizes import Sizes

_MOE = "model.layers.{i}.block_sparse_moe."
HF_NAMES = huggingface.without_mlp(huggingface.NAMES) | {
    "layers.{i}.router": f"{_MOE}router.layer.weight",
    "layers.{i}.experts.{e}.gate": f"{_MOE}input_linear.weight",
    "layers.{i}.experts.{e}.up": f"{_MOE}input_linear.weight",
    "layers.{i}.experts.{e}.down": f"{_MOE}output_linear.weight",
}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    sizes = huggingface.sizes(meta, tied=False)
    experts = Experts(
        experts=huggingface.expert_count(meta, 8),
        chosen=meta.integer("num_experts_per_tok", default=2),
        inner=sizes.intermediate_size,
    )
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, experts, Multipliers.read(meta)), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    computed = ("expert_count", *GGUF_KEYS)
    meta = gguf.open_metadata(source, "granitemoe", gguf.EXPERT_NAMES, computed)
    meta.must_be("rope.scaling.finetuned", True, "layers without positions")
    sizes = gguf.sizes(meta, source)
    experts = Experts(
        experts=meta.integer("expert_count"),
        chosen=meta.integer("expert_used_count"),
        inner=sizes.intermediate_size,
    )
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, experts, Multipliers.read(meta, GGUF_KEYS)), meta)


def _config(sizes: Sizes, rope: Rope, experts: Experts, factors: Multipliers) -> ModelConfig:
    attention, residual = sizes.attention(scale=factors.attention), factors.residual
    layer = (
        Branch("attn", (attention,), scale=residual),
        Branch("mlp", (experts,), scale=residual),
    )
    return sizes.config(
        "granite_moe",
        [layer] * sizes.num_layers,
        [rope],
        embedding_scale=factors.embedding,
        logit_scale=1 / factors.logits,
    )


ARCHITECTURE = Architecture(
    name="granite_moe",
    hf_model_types=("granitemoe",),
    gguf_architectures=("granitemoe",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=gguf.EXPERT_NAMES,
    fix=gguf.unpermuted,
)
