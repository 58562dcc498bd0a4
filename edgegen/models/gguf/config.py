"""What all architectures read alike from a GGUF's key-value pairs."""

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
"""Names that nearly every family uses; an architecture adds to them or replaces some."""

ROPE_FACTORS = "rope_freqs.weight"


def open_metadata(source: Source, architecture: str, names: Mapping[str, str]) -> Metadata:
    """The keys under `architecture`, with what no architecture here supports refused.

    Args:
        names: the architecture's `gguf_names`; a tensor that is not among them would be left out
            of the computation, so the model is refused.
    """
    prefix = architecture + "."
    values = {k.removeprefix(prefix): v for k, v in source.metadata.items() if k.startswith(prefix)}
    meta = Metadata(values, source.path.name, prefix)
    if meta.get("expert_count"):
        raise meta.unsupported(f"a mixture of experts ({prefix}expert_count)")
    meta.must_be("attention.causal", True, "attention to later tokens")
    meta.must_be("rope.scale_linear", 1.0, "RoPE scaling in its oldest form")
    for key in ("attention.scale", "embedding_scale", "residual_scale", "logit_scale"):
        meta.must_be(key, 0.0, "a scale of its own")
    known = {*names.values(), ROPE_FACTORS}
    for name in source.names():
        if re.sub(r"^blk\.\d+\.", "blk.{i}.", name) not in known:
            raise meta.unsupported(f"the tensor {name!r:.80} in a {architecture} model")
    return meta


def sizes(meta: Metadata, source: Source) -> dict[str, Any]:
    """The fields of ModelConfig that have the same key in every family."""
    hidden = meta.integer("embedding_length")
    heads = meta.integer("attention.head_count")
    stated = meta.get("attention.key_length") is not None
    dim = meta.integer("attention.key_length") if stated else default_head_dim(meta, hidden, heads)
    meta.must_be("attention.value_length", dim, f"a value head unlike the key head of {dim}")
    meta.must_be("rope.dimension_count", dim, f"rotating a part of a head of {dim}")
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
    """The model's rotary embedding; factors are a tensor of their own where there are any."""
    theta = shortest(meta.number("rope.freq_base", default=default_theta))
    if ROPE_FACTORS in source.names():
        factors = source.read(ROPE_FACTORS)
        if factors.shape != (head_dim // 2,) or not (np.isfinite(factors) & (factors > 0)).all():
            raise meta.corrupt(f"{ROPE_FACTORS} is not {head_dim // 2} numbers above 0")
        return Rope(theta, tuple(float(f) for f in factors))
    kind = meta.text("rope.scaling.type", "none")
    factor = meta.number("rope.scaling.factor", default=1.0)
    if kind not in ("none", "linear"):
        raise meta.unsupported(f'RoPE scaling of type "{kind[:40]}"')
    if kind == "none" or factor == 1.0:
        return Rope(theta)
    return linear_rope(theta, head_dim, shortest(factor))


def _vocab_size(meta: Metadata, source: Source, hidden: int) -> int:
    """Rows of the embedding: not every file states the size."""
    name = NAMES["embed"]
    if name not in source.names():
        raise meta.corrupt(f"the tensor {name} is missing")
    shape = source.shape(name)
    if len(shape) != 2 or shape[0] < 1 or shape[1] != hidden:
        raise meta.corrupt(f"the tensor {name} has shape {list(shape)}, expected rows of {hidden}")
    return shape[0]


def shortest(value: float) -> float:
    """The decimal that the float32 in the file was written from: 9.99999974e-06 becomes 1e-05."""
    return float(str(np.float32(value)))
