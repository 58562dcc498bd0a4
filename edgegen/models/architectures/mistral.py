"""Mistral 7B to Small, Nemo and Ministral: Llama with a sliding window in all or some layers.

Ministral 3 also grows its queries with the position, from its training context on. A context within
that is computed exactly, so longer ones are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen._structs import msgspec
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.sizes import Sizes

_MISTRAL = {"num_key_value_heads": 8, "sliding_window": 4096}
_MINISTRAL3 = {"num_key_value_heads": 8, "head_dim": 128, "rms_norm_eps": 1e-5}
_YARN = {
    "rope_type": "yarn",
    "rope_theta": 1_000_000.0,
    "factor": 16.0,
    "original_max_position_embeddings": 16384,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
    "mscale": 1.0,
    "mscale_all_dim": 1.0,
    "llama_4_scaling_beta": 0.1,
}
"""RoPE of a Ministral 3 whose file has none."""


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json, or the text model's part of it."""
    text = config.get("text_config")
    kind = (text if isinstance(text, Mapping) else config).get("model_type")
    meta = huggingface.open_text_config(
        config, **(_MINISTRAL3 if kind == "ministral3" else _MISTRAL)
    )
    meta = huggingface.with_rope(meta, _YARN) if kind == "ministral3" else meta
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = _limited(huggingface.sizes(meta, tied=False), meta)
    sliding = [meta.get("sliding_window") is not None] * sizes.num_layers
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled=True)
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim), windows), meta)


def _limited(sizes: Sizes, meta: Metadata) -> Sizes:
    """Return sizes whose context ends where the queries start to grow."""
    rope = huggingface.rope_table(meta)
    if rope.get("llama_4_scaling_beta") is None:
        return sizes
    original = rope.integer("original_max_position_embeddings", default=sizes.max_position)
    return msgspec.structs.replace(sizes, max_position=min(sizes.max_position, original))


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file of Ministral 3; older ones are Llama's."""
    meta = gguf.open_metadata(source, "mistral3", gguf.NAMES)
    sizes = gguf.sizes(meta, source)
    if meta.get("attention.temperature_scale") is not None:
        original = meta.integer("rope.scaling.original_context_length")
        limit = min(sizes.max_position, original)
        sizes = msgspec.structs.replace(sizes, max_position=limit)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, [0] * sizes.num_layers), meta)


def _config(sizes: Sizes, rope: Rope, windows: Sequence[int]) -> ModelConfig:
    layers = [
        (Branch("attn", (sizes.attention(window=window),)), Branch("mlp", (sizes.mlp(),)))
        for window in windows
    ]
    return sizes.config("mistral", layers, [rope])


ARCHITECTURE = Architecture(
    name="mistral",
    hf_model_types=("mistral", "ministral", "ministral3", "mistral3"),
    gguf_architectures=("mistral3",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=huggingface.NAMES,
    gguf_names=gguf.NAMES,
    fix=gguf.unpermuted,
)
