"""GLM-4 (dense): RoPE of neighbouring dimensions in half of each head, post-norms since 0414."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.rope import by_halves
from edgegen.models.sizes import Sizes

_LAYER = "model.layers.{i}."
HF_NAMES = (
    huggingface.NAMES
    | huggingface.bias_names("q", "k", "v")
    | {
        "layers.{i}.attn_post_norm": f"{_LAYER}post_self_attn_layernorm.weight",
        "layers.{i}.mlp_post_norm": f"{_LAYER}post_mlp_layernorm.weight",
        "layers.{i}.gate": f"{_LAYER}mlp.gate_up_proj.weight",
        "layers.{i}.up": f"{_LAYER}mlp.gate_up_proj.weight",
    }
)
GGUF_NAMES = (
    gguf.NAMES
    | gguf.bias_names("q", "k", "v")
    | {
        "layers.{i}.attn_post_norm": "blk.{i}.post_attention_norm.weight",
        "layers.{i}.mlp_post_norm": "blk.{i}.post_ffw_norm.weight",
        "layers.{i}.gate": "blk.{i}.ffn_up.weight",
    }
)
_DEFAULTS = {
    "rms_norm_eps": 1.5625e-7,
    "num_key_value_heads": 2,
    "head_dim": 128,
    "partial_rotary_factor": 0.5,
}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, **_DEFAULTS)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    bias = meta.boolean("attention_bias", default=True)
    post_norm = meta.text("model_type", "glm4") == "glm4"
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    return check(_config(sizes, rope, bias=bias, post_norm=post_norm), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "glm4", GGUF_NAMES)
    if any(meta.get("rope.dimension_sections") or []):
        raise meta.unsupported("positions of images")
    sizes = gguf.sizes(meta, source)
    bias = gguf.has(source, GGUF_NAMES, "q_bias")
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, bias=bias, post_norm=True), meta)


def _config(sizes: Sizes, rope: Rope, *, bias: bool, post_norm: bool) -> ModelConfig:
    attention, mlp = sizes.attention(bias=bias), sizes.mlp()
    layer = [Branch(n, (p,), post_norm=post_norm) for n, p in (("attn", attention), ("mlp", mlp))]
    return sizes.config("glm4", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="glm4",
    hf_model_types=("glm4", "glm"),
    gguf_architectures=("glm4",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=by_halves,
)
