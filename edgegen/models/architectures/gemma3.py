"""Gemma 3, text alone: post-norms, and a sliding window in five of six layers.

Layers with a window have a RoPE base of their own (10,000), without scaling.
"""

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
from edgegen.models.rope import scaled_rope
from edgegen.models.sizes import Sizes, all_but_every

GLOBAL_THETA = 1_000_000.0
LOCAL_THETA = 10_000.0
_DEFAULTS = {
    "vocab_size": 262208,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "max_position_embeddings": 131072,
    "sliding_window": 4096,
}
"""Values that the files of models with images leave out."""
PERIOD = 6
"""One layer in six has full attention, unless the file says otherwise."""

_NORMS = {
    "q_norm": ("self_attn.q_norm", "attn_q_norm"),
    "k_norm": ("self_attn.k_norm", "attn_k_norm"),
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


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json of a text model, or of the text model in one with images."""
    meta = huggingface.open_text_config(config, **_DEFAULTS)
    for key in ("hidden_activation", "hidden_act"):
        meta.must_be(key, "gelu_pytorch_tanh", "an activation other than tanh-GELU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("use_bidirectional_attention", False, "bidirectional attention")
    for key in ("attn_logit_softcapping", "final_logit_softcapping"):
        if meta.get(key) is not None:
            raise meta.unsupported(f"soft-capping of logits ({key})")
    sizes = huggingface.sizes(meta, tied=True)
    layers = sizes.num_layers
    pattern = all_but_every(meta.integer("sliding_window_pattern", default=PERIOD), layers)
    windows = huggingface.windows(meta, layers, pattern, enabled=True)
    scale = meta.number("query_pre_attn_scalar", default=256.0) ** -0.5
    return check(_config(sizes, _hf_ropes(meta, sizes.head_dim), windows, scale), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "gemma3", GGUF_NAMES)
    if meta.get("final_logit_softcapping"):
        raise meta.unsupported("soft-capping of logits (gemma3.final_logit_softcapping)")
    sizes = gguf.sizes(meta, source)
    local = gguf.shortest(meta.number("rope.freq_base_swa", default=LOCAL_THETA))
    ropes = (gguf.rope(meta, source, sizes.head_dim, GLOBAL_THETA), Rope(local))
    windows = _gguf_windows(meta, sizes.num_layers)
    return check(_config(sizes, ropes, windows, _gguf_scale(sizes)), meta)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return 1 + w for a norm: Hugging Face stores w, GGUF stores 1 + w."""
    if kind == "huggingface" and short.endswith("norm"):
        return tensor + np.float32(1)
    return tensor


def _hf_ropes(meta: Metadata, head_dim: int) -> tuple[Rope, Rope]:
    """Return (global, local) from transformers 5's table per layer type or the older keys."""
    theta = meta.number("rope_theta", default=GLOBAL_THETA)
    local = meta.number("rope_local_base_freq", default=LOCAL_THETA)
    if meta.get("rope_parameters") is None:
        return scaled_rope(theta, head_dim, meta.table("rope_scaling"), meta), Rope(local)
    full = meta.table("rope_parameters").table("full_attention")
    sliding = meta.table("rope_parameters").table("sliding_attention")
    return (
        scaled_rope(full.number("rope_theta", default=theta), head_dim, full, meta),
        scaled_rope(sliding.number("rope_theta", default=local), head_dim, sliding, meta),
    )


def _gguf_windows(meta: Metadata, layers: int) -> tuple[int, ...]:
    if not meta.get("attention.sliding_window"):
        return (0,) * layers
    window = meta.integer("attention.sliding_window")
    key = "attention.sliding_window_pattern"
    if isinstance(meta.get(key), list):
        sliding = [bool(slides) for slides in meta.sequence(key, layers)]
    else:
        sliding = all_but_every(meta.integer(key, default=PERIOD), layers)
    return tuple(window if slides else 0 for slides in sliding)


def _gguf_scale(sizes: Sizes) -> float:
    """Return the scale, which GGUF does not state: only the 27B (62 layers) differs."""
    largest = sizes.num_layers == 62
    scalar = sizes.hidden_size / sizes.num_heads if largest else sizes.head_dim
    return float(scalar**-0.5)


def _config(
    sizes: Sizes, ropes: tuple[Rope, Rope], windows: Sequence[int], scale: float
) -> ModelConfig:
    layers = []
    for window in windows:
        rope = int(window > 0)
        attention = sizes.attention(scale=scale, qk_norm="head", window=window, rope=rope)
        mlp = sizes.mlp(activation="gelu_tanh")
        layers.append(
            (Branch("attn", (attention,), post_norm=True), Branch("mlp", (mlp,), post_norm=True))
        )
    return sizes.config("gemma3", layers, ropes, embedding_scale=math.sqrt(sizes.hidden_size))


ARCHITECTURE = Architecture(
    name="gemma3",
    hf_model_types=("gemma3_text", "gemma3"),
    gguf_architectures=("gemma3",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=fix,
)
