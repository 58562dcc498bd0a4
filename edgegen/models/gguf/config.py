"""Configuration that all architectures share, from a GGUF file's key-value pairs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen.models.checkpoint import Source
from edgegen.models.config import Rope
from edgegen.models.metadata import Metadata, default_head_dim
from edgegen.models.rope import linear_rope

NAMES = {
    "embed": "token_embd.weight",
    "norm": "output_norm.weight",
    "head": "output.weight",
    "layers.{i}.attn_norm": "blk.{i}.attn_norm.weight",
    "layers.{i}.q": "blk.{i}.attn_q.weight",
    "layers.{i}.k": "blk.{i}.attn_k.weight",
    "layers.{i}.v": "blk.{i}.attn_v.weight",
    "layers.{i}.o": "blk.{i}.attn_output.weight",
    "layers.{i}.mlp_norm": "blk.{i}.ffn_norm.weight",
    "layers.{i}.gate": "blk.{i}.ffn_gate.weight",
    "layers.{i}.up": "blk.{i}.ffn_up.weight",
    "layers.{i}.down": "blk.{i}.ffn_down.weight",
}
"""GGUF names of the common tensors. An architecture adds its own or replaces some."""

ROPE_FACTORS = "rope_freqs.weight"


def open_metadata(source: Source, architecture: str, names: Mapping[str, str]) -> Metadata:
    """Return the keys under `architecture`, without that prefix.

    Args:
        source: the GGUF file.
        architecture: its `general.architecture`.
        names: the architecture's `gguf_names`.

    Raises:
        UnsupportedFormat: the model has a feature that no architecture supports, or a tensor
            that is not in `names` and would be ignored.
    """
    prefix = architecture + "."
    values = {k.removeprefix(prefix): v for k, v in source.metadata.items() if k.startswith(prefix)}
    meta = Metadata(values, source.path.name, prefix)
    if meta.get("expert_count"):
        raise meta.unsupported(f"a mixture of experts ({prefix}expert_count)")
    meta.must_be("attention.causal", True, "attention to later positions")
    meta.must_be("rope.scale_linear", 1.0, "the deprecated form of RoPE scaling")
    for key in ("attention.scale", "embedding_scale", "residual_scale", "logit_scale"):
        meta.must_be(key, 0.0, "a custom scale")
    known = {*names.values(), ROPE_FACTORS}
    for name in source.names():
        if re.sub(r"^blk\.\d+\.", "blk.{i}.", name) not in known:
            raise meta.unsupported(f"tensor {name!r:.80} in a {architecture} model")
    return meta


def sizes(meta: Metadata, source: Source) -> dict[str, Any]:
    """Return the fields of ModelConfig whose GGUF key is the same in every family."""
    hidden = meta.integer("embedding_length")
    heads = meta.integer("attention.head_count")
    stated = meta.get("attention.key_length") is not None
    dim = meta.integer("attention.key_length") if stated else default_head_dim(meta, hidden, heads)
    meta.must_be("attention.value_length", dim, f"value heads of another size than {dim}")
    meta.must_be("rope.dimension_count", dim, f"rotary embedding of a part of each head of {dim}")
    return {
        "vocab_size": _vocab_size(meta, source, hidden),
        "hidden_size": hidden,
        "intermediate_size": meta.integer("feed_forward_length"),
        "num_layers": meta.integer("block_count"),
        "num_heads": heads,
        "num_kv_heads": meta.integer("attention.head_count_kv", default=heads),
        "head_dim": dim,
        "norm_eps": shortest(meta.number("attention.layer_norm_rms_epsilon")),
        "max_position": meta.integer("context_length"),
        "tie_embeddings": NAMES["head"] not in source.names(),
    }


def rope(meta: Metadata, source: Source, head_dim: int, default_theta: float = 10000.0) -> Rope:
    """Return the rotary embedding. A tensor holds the scaling factors, if there are any."""
    theta = shortest(meta.number("rope.freq_base", default=default_theta))
    if ROPE_FACTORS in source.names():
        factors = source.read(ROPE_FACTORS)
        if factors.shape != (head_dim // 2,) or not (np.isfinite(factors) & (factors > 0)).all():
            raise meta.corrupt(f"expected {head_dim // 2} positive numbers in {ROPE_FACTORS}")
        return Rope(theta, tuple(float(f) for f in factors))
    kind = meta.text("rope.scaling.type", "none")
    factor = meta.number("rope.scaling.factor", default=1.0)
    if kind not in ("none", "linear"):
        raise meta.unsupported(f'RoPE scaling of type "{kind[:40]}"')
    if kind == "none" or factor == 1.0:
        return Rope(theta)
    return linear_rope(theta, head_dim, shortest(factor))


def _vocab_size(meta: Metadata, source: Source, hidden: int) -> int:
    """Return the number of rows of the embedding, as not every file states the size."""
    name = NAMES["embed"]
    if name not in source.names():
        raise meta.corrupt(f"tensor {name} is missing")
    shape = source.shape(name)
    if len(shape) != 2 or shape[0] < 1 or shape[1] != hidden:
        raise meta.corrupt(f"expected tensor {name} to have rows of {hidden}, got {list(shape)}")
    return shape[0]


def shortest(value: float) -> float:
    """Return the shortest decimal of a float32 value: 9.99999974e-06 becomes 1e-05."""
    return float(str(np.float32(value)))
