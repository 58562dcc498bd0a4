"""SmolLM3: Llama without rotary embedding in every fourth layer (NoPE)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.sizes import Sizes, all_but_every

PERIOD = 4
"""One layer in four has no positions, unless the file says otherwise."""
THETA = 2_000_000.0


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, num_key_value_heads=4)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("mlp_bias", False, "biases in the MLP")
    sizes = huggingface.sizes(meta, tied=True)
    rotated = _rotated(meta, sizes.num_layers)
    sliding = meta.boolean("use_sliding_window", default=False)
    enabled = sliding and meta.get("sliding_window") is not None
    plain = [not rotates for rotates in rotated]
    windows = huggingface.windows(meta, sizes.num_layers, plain, enabled)
    rope = huggingface.rope(meta, sizes.head_dim, THETA)
    return check(_config(sizes, rope, rotated, windows), meta)


def _rotated(meta: Metadata, layers: int) -> list[bool]:
    """Return for each layer whether it has a rotary embedding."""
    if meta.get("no_rope_layers") is not None:  # its ones are the layers with RoPE
        return [bool(value) for value in meta.sequence("no_rope_layers", layers)]
    period = meta.integer("no_rope_layer_interval", default=PERIOD)
    return all_but_every(period, layers)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file, which does not state the period."""
    meta = gguf.open_metadata(source, "smollm3", gguf.NAMES)
    sizes = gguf.sizes(meta, source)
    rotated = all_but_every(PERIOD, sizes.num_layers)
    rope = gguf.rope(meta, source, sizes.head_dim, THETA)
    return check(_config(sizes, rope, rotated, [0] * sizes.num_layers), meta)


def _config(
    sizes: Sizes, rope: Rope, rotated: Sequence[bool], windows: Sequence[int]
) -> ModelConfig:
    layers = []
    for rotates, window in zip(rotated, windows, strict=True):
        attention = sizes.attention(rope=0 if rotates else None, window=window)
        layers.append((Branch("attn", (attention,)), Branch("mlp", (sizes.mlp(),))))
    return sizes.config("smollm3", layers, [rope])


ARCHITECTURE = Architecture(
    name="smollm3",
    hf_model_types=("smollm3",),
    gguf_architectures=("smollm3",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=huggingface.NAMES,
    gguf_names=gguf.NAMES,
    fix=gguf.unpermuted,
)
