"""Gemma 2: post-norms, capped scores and logits, and a sliding window in every second layer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.sizes import Sizes

_NORMS = {
    "attn_post_norm": ("post_attention_layernorm", "post_attention_norm"),
    "mlp_norm": ("pre_feedforward_layernorm", "ffn_norm"),
    "mlp_post_norm": ("post_feedforward_layernorm", "post_ffw_norm"),
}
HF_NAMES = huggingface.NAMES | {
    f"layers.{{i}}.{own}": f"model.layers.{{i}}.{stored}.weight"
    for own, (stored, _) in _NORMS.items()
}
GGUF_NAMES = gguf.NAMES | {
    f"layers.{{i}}.{own}": f"blk.{{i}}.{stored}.weight" for own, (_, stored) in _NORMS.items()
}
_DEFAULTS = {
    "head_dim": 256,
    "num_key_value_heads": 4,
    "attn_logit_softcapping": 50.0,
    "final_logit_softcapping": 30.0,
    "sliding_window": 4096,
}
_LARGEST = 46
"""Layers of the 27B, whose scale GGUF does not state."""


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, **_DEFAULTS)
    for key in ("hidden_activation", "hidden_act"):
        meta.must_be(key, "gelu_pytorch_tanh", "an activation other than tanh-GELU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("use_bidirectional_attention", False, "bidirectional attention")
    sizes = huggingface.sizes(meta, tied=True)
    sliding = [i % 2 == 0 for i in range(sizes.num_layers)]
    enabled = meta.get("sliding_window") is not None
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled)
    scale = meta.number("query_pre_attn_scalar", default=256.0) ** -0.5
    caps = [_cap(meta, f"{name}_logit_softcapping") for name in ("attn", "final")]
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, windows, scale=scale, caps=caps), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "gemma2", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    window = meta.integer("attention.sliding_window", default=4096)
    windows = [window if i % 2 == 0 else 0 for i in range(sizes.num_layers)]
    largest = sizes.num_layers == _LARGEST
    scalar = sizes.hidden_size / sizes.num_heads if largest else sizes.head_dim
    caps = [_cap(meta, f"{name}_logit_softcapping") for name in ("attn", "final")]
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, windows, scale=scalar**-0.5, caps=caps), meta)


def _cap(meta: Metadata, key: str) -> float:
    return gguf.shortest(meta.number(key)) if meta.get(key) is not None else 0.0


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return 1 + w for a norm: Hugging Face stores w, GGUF stores 1 + w."""
    plain = kind == "huggingface" and short.endswith("norm")
    return tensor + np.float32(1) if plain else tensor


def _config(
    sizes: Sizes, rope: Rope, windows: Sequence[int], *, scale: float, caps: Sequence[float]
) -> ModelConfig:
    mlp = Branch("mlp", (sizes.mlp(activation="gelu_tanh"),), post_norm=True)
    layers = []
    for window in windows:
        attention = sizes.attention(scale=scale, softcap=caps[0], window=window)
        layers.append((Branch("attn", (attention,), post_norm=True), mlp))
    embedding = math.sqrt(sizes.hidden_size)
    return sizes.config("gemma2", layers, [rope], embedding_scale=embedding, logit_softcap=caps[1])


ARCHITECTURE = Architecture(
    name="gemma2",
    hf_model_types=("gemma2",),
    gguf_architectures=("gemma2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=fix,
)
