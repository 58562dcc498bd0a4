"""Phi-3, Phi-3.5 and Phi-4: fused matrices, RoPE of a part of each head, LongRoPE."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.rope import scaled_rope
from edgegen.models.sizes import Sizes


def _fused(names: Mapping[str, str], qkv: str, gate_up: str) -> dict[str, str]:
    """Return `names` with two tensors that hold several matrices, one after the other."""
    whole = {"q": qkv, "k": qkv, "v": qkv, "gate": gate_up, "up": gate_up}
    return dict(names) | {f"layers.{{i}}.{part}": name for part, name in whole.items()}


_LAYER = "model.layers.{i}."
HF_NAMES = _fused(
    huggingface.NAMES, f"{_LAYER}self_attn.qkv_proj.weight", f"{_LAYER}mlp.gate_up_proj.weight"
)
GGUF_NAMES = _fused(gguf.NAMES, "blk.{i}.attn_qkv.weight", "blk.{i}.ffn_up.weight")


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, rms_norm_eps=1e-5)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    scaling = huggingface.rope_table(meta)
    kind = scaling.text("rope_type", scaling.text("type", "default"))
    if kind in ("su", "yarn"):  # older names of the same scaling
        scaling = scaling.having(rope_type="longrope")
    theta = scaling.number("rope_theta", default=meta.number("rope_theta", default=10000.0))
    rope = scaled_rope(theta, sizes.head_dim, scaling, meta, partial=True)
    window = meta.integer("sliding_window", default=0, minimum=0)
    return check(_config(sizes, rope, window), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "phi3", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    window = meta.integer("attention.sliding_window", default=0, minimum=0)
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), window), meta)


def _config(sizes: Sizes, rope: Rope, window: int) -> ModelConfig:
    window = window if window < sizes.max_position else 0
    layer = Branch("attn", (sizes.attention(window=window),)), Branch("mlp", (sizes.mlp(),))
    return sizes.config("phi3", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="phi3",
    hf_model_types=("phi3",),
    gguf_architectures=("phi3",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
