"""Qwen 2 MoE and 1.5 MoE: Qwen 2 with a mixture of experts and a shared one with a gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models import mixture
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.sizes import Sizes

HF_NAMES = huggingface.NAMES | huggingface.bias_names("q", "k", "v") | mixture.HF_NAMES
GGUF_NAMES = gguf.NAMES | gguf.bias_names("q", "k", "v") | mixture.GGUF_NAMES
_EXPERTS = Experts(experts=60, chosen=4, inner=1408, normalize=False)
_SHARED = 5632
"""Rows of the shared expert's gate, unless the file says otherwise."""


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, num_key_value_heads=16, sliding_window=4096)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    rope = huggingface.rope(meta, sizes.head_dim)
    bias = meta.boolean("qkv_bias", default=True)
    windows = _windows(meta, sizes.num_layers)
    attentions = [sizes.attention(bias=bias, window=window) for window in windows]
    experts = mixture.from_hf(meta, _EXPERTS, _SHARED)
    dense = huggingface.dense_layers(meta, sizes.num_layers)
    mlps = [mixture.parts(experts, sizes, dense=is_dense) for is_dense in dense]
    return check(_config(sizes, rope, attentions, mlps), meta)


def _windows(meta: Metadata, layers: int) -> tuple[int, ...]:
    """Return the windows: if enabled, those of every other layer below max_window_layers."""
    last = meta.integer("max_window_layers", default=28, minimum=0)
    enabled = meta.boolean("use_sliding_window", default=False)
    sliding = [i % 2 == 0 and i < last for i in range(layers)]
    return huggingface.windows(meta, layers, sliding, enabled)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = mixture.open_gguf(source, "qwen2moe", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    attention = sizes.attention(bias=gguf.has(source, GGUF_NAMES, "q_bias"))
    layers = sizes.num_layers
    mlps = [mixture.from_gguf(meta, normalize=False)] * layers
    return check(_config(sizes, rope, [attention] * layers, mlps), meta)


def _config(
    sizes: Sizes, rope: Rope, attentions: Sequence[Attention], mlps: Sequence[tuple[Part, ...]]
) -> ModelConfig:
    layers = [
        (Branch("attn", (attention,)), Branch("mlp", mlp))
        for attention, mlp in zip(attentions, mlps, strict=True)
    ]
    return sizes.config("qwen2_moe", layers, [rope])


ARCHITECTURE = Architecture(
    name="qwen2_moe",
    hf_model_types=("qwen2_moe",),
    gguf_architectures=("qwen2moe",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=mixture.ALTERNATIVES,
    cut=mixture.cut,
)
