"""Qwen3.5 (dense): the gated delta rule in three of four layers, attention with a gate in one.

Of models for images and text, the text model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models import delta
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.sizes import Sizes


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json of a text model, or of the text model in one with images."""
    tied = config.get("tie_word_embeddings", False)
    own = {"num_key_value_heads": 4, "tie_word_embeddings": tied}
    meta = huggingface.open_text_config(config, **delta.DEFAULTS, **own)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("attn_output_gate", True, "attention without a gate")
    sizes = huggingface.sizes(meta, tied=False)
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    return check(_config(sizes, rope, delta.from_hf(meta, sizes.num_layers)), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen35", delta.GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, delta.from_gguf(meta, sizes.num_layers)), meta)


def _config(sizes: Sizes, rope: Rope, rules: tuple[GatedDelta, list[bool]]) -> ModelConfig:
    layers = delta.layers(sizes, rules, [(sizes.mlp(),)] * sizes.num_layers)
    return sizes.config("qwen3_5", layers, [rope])


ARCHITECTURE = Architecture(
    name="qwen3_5",
    hf_model_types=("qwen3_5", "qwen3_5_text"),
    gguf_architectures=("qwen35",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=delta.HF_NAMES,
    gguf_names=delta.GGUF_NAMES,
    fix=delta.fix,
    cut=delta.cut,
)
