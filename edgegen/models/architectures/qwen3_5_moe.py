"""Qwen3.5-MoE: Qwen3.5 with a mixture of experts, and a shared expert with a gate, as the MLP.

Of models for images and text, the text model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._types import Float
from edgegen.models import delta, mixture
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.models.sizes import Sizes

Mixture = tuple[Experts, SharedExpert]

HF_NAMES = delta.HF_NAMES | mixture.HF_NAMES
GGUF_NAMES = delta.GGUF_NAMES | mixture.GGUF_NAMES
_EXPERTS = Experts(experts=256, chosen=8, inner=512)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json of a text model, or of the text model in one with images."""
    tied = config.get("tie_word_embeddings", False)
    own = {"num_key_value_heads": 2, "tie_word_embeddings": tied, "intermediate_size": 1}
    meta = huggingface.open_text_config(config, **delta.DEFAULTS, **own)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("attn_output_gate", True, "attention without a gate")
    meta.must_be("norm_topk_prob", True, "weights of experts over all experts")
    sizes = huggingface.sizes(meta, tied=False)
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    rules = delta.from_hf(meta, sizes.num_layers)
    experts = mixture.from_hf(meta, _EXPERTS, _EXPERTS.inner)
    return check(_config(sizes, rope, rules, experts), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = mixture.open_gguf(source, "qwen35moe", GGUF_NAMES)
    meta = meta.having(feed_forward_length=meta.integer("feed_forward_length", default=1))
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    rules = delta.from_gguf(meta, sizes.num_layers)
    experts = mixture.from_gguf(meta, normalize=True)
    return check(_config(sizes, rope, rules, experts), meta)


def _config(
    sizes: Sizes, rope: Rope, rules: tuple[GatedDelta, list[bool]], experts: Mixture
) -> ModelConfig:
    layers = delta.layers(sizes, rules, [experts] * sizes.num_layers)
    return sizes.config("qwen3_5_moe", layers, [rope])


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:
    """Return the rows of one of the tensors that a container's one holds."""
    return mixture.cut(short, delta.cut(short, value, config, kind), config, kind)


ARCHITECTURE = Architecture(
    name="qwen3_5_moe",
    hf_model_types=("qwen3_5_moe", "qwen3_5_moe_text"),
    gguf_architectures=("qwen35moe",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=mixture.ALTERNATIVES,
    fix=delta.fix,
    cut=cut,
)
