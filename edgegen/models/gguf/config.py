"""Configuration that all architectures share, from a GGUF file's key-value pairs."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from operator import mul
from typing import Any, Final

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.checkpoint import Source
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.metadata import HEADS_AHEAD, Metadata, default_head_dim, layer_count
from edgegen.models.names import with_post_norms
from edgegen.models.rope import Yarn, attention_factor, yarn_rope
from edgegen.models.sizes import Sizes

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

HEAD_NORMS = {
    "layers.{i}.q_norm": "blk.{i}.attn_q_norm.weight",
    "layers.{i}.k_norm": "blk.{i}.attn_k_norm.weight",
}
"""Names of the norms of queries and keys."""

ROPE_FACTORS = "rope_freqs.weight"
ADVICE = "choose another model, or export its Hugging Face folder with --via optimum"
SHORT_FACTORS, LONG_FACTORS = "rope_factors_short.weight", "rope_factors_long.weight"


_CHANGES: Final[Mapping[str, tuple[tuple[float, ...], str]]] = {
    "attn_logit_softcapping": ((0,), "a soft cap of attention scores"),
    "final_logit_softcapping": ((0,), "a soft cap of logits"),
    "router_logit_softcapping": ((0,), "a soft cap of the router"),
    "attention.clamp_kqv": ((0,), "clamped queries, keys and values"),
    "attention.max_alibi_bias": ((0,), "positions as a bias (ALiBi)"),
    "attention.temperature_scale": ((0,), "queries that grow with the position"),
    "attention.output_scale": ((0, 1), "a factor of the attention's output"),
    "attention.value_scale": ((0, 1), "a factor of the values"),
    "attention.shared_kv_layers": ((0,), "keys and values shared between layers"),
    "attention.indexer.top_k": ((0,), "a sparse index of attention"),
    "embedding_length_per_layer_input": ((0,), "embeddings of each layer"),
    "expert_weights_scale": ((0, 1), "a factor of the experts' outputs"),
    "expert_gating_func": ((0, 1), "routing by another function than softmax"),
    "expert_group_count": ((0, 1), "routing limited to groups of experts"),
    "moe_every_n_layers": ((0, 1), "experts in some layers"),
    "interleave_moe_layer_step": ((0, 1), "experts in some layers"),
    "use_parallel_residual": ((False,), "parallel branches"),
    "swin_norm": ((False,), "norms after the branches"),
    "num_loops": ((0, 1), "layers that run several times"),
    "rope.scaling.alpha": ((0,), "RoPE scaled by alpha"),
}
"""Key that changes the result -> the values that do not, and the feature. An architecture that does
not read the key refuses other values (`check`)."""

EXPERTS = {
    "layers.{i}.router": "blk.{i}.ffn_gate_inp.weight",
    "layers.{i}.experts.{e}.gate": "blk.{i}.ffn_gate_exps.weight",
    "layers.{i}.experts.{e}.up": "blk.{i}.ffn_up_exps.weight",
    "layers.{i}.experts.{e}.down": "blk.{i}.ffn_down_exps.weight",
}
"""Names of a mixture of experts: one tensor for all experts of a layer."""
EXPERT_NAMES = NAMES | EXPERTS


def post_norms_alone(names: Mapping[str, str]) -> dict[str, str]:
    """Return names with norms after the branches in place of those before."""
    return with_post_norms(
        names,
        attn="blk.{i}.post_attention_norm.weight",
        mlp="blk.{i}.post_ffw_norm.weight",
    )


def bias_names(*parts: str) -> dict[str, str]:
    """Return the names of the biases of these matrices, such as "q" or "down"."""
    return {
        f"layers.{{i}}.{part}_bias": NAMES[f"layers.{{i}}.{part}"].replace(".weight", ".bias")
        for part in parts
    }


def has(source: Source, names: Mapping[str, str], short: str) -> bool:
    """Return whether the file has the tensor with this canonical short name in its first layer."""
    return names["layers.{i}." + short].format(i=0) in source.names()


def unpermuted(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Restore the half-split order of the Q and K rows of a GGUF file: the `fix` of some families.

    Their GGUF writers apply RoPE to neighbouring rows of a head. So they interleave the two halves:
    row 2j is dimension j, and row 2j + 1 is dimension j + head_dim/2.
    """
    if kind != "gguf" or short not in ("q", "k", "q_bias", "k_bias"):
        return tensor
    by_head = (-1, config.head_dim // 2, 2, *tensor.shape[1:])  # heads, j, half, inputs
    pairs = tensor.reshape(by_head)
    return pairs.swapaxes(1, 2).reshape(tensor.shape)


def open_metadata(
    source: Source, architecture: str, names: Mapping[str, str], computed: Sequence[str] = ()
) -> Metadata:
    """Return the keys under `architecture`, without that prefix.

    Args:
        source: the GGUF file.
        architecture: its `general.architecture`.
        names: the architecture's `gguf_names`.
        computed: keys of scales and experts that the architecture computes without reading them
            here; others are refused.

    Raises:
        UnsupportedFormat: the model has a feature that no architecture supports, or a tensor
            that is not in `names` and would be ignored.
    """
    prefix = architecture + "."
    values = {k.removeprefix(prefix): v for k, v in source.metadata.items() if k.startswith(prefix)}
    watched = _watched(values, computed)
    meta = Metadata(values, source.path.name, prefix, ADVICE, watched)
    if meta.get("expert_count") and "expert_count" not in computed:
        raise meta.unsupported(f"a mixture of experts ({prefix}expert_count)")
    meta.must_be("attention.causal", True, "attention to later positions")
    meta.must_be("rope.scale_linear", 1.0, "the deprecated form of RoPE scaling")
    for key in ("attention.scale", "embedding_scale", "residual_scale", "logit_scale"):
        if key not in computed:
            meta.must_be(key, 0.0, "a custom scale")
    known = {*names.values(), ROPE_FACTORS, SHORT_FACTORS, LONG_FACTORS}
    ahead = _layers_ahead(meta)
    for name in source.names():
        if re.sub(r"^blk\.\d+\.", "blk.{i}.", name) in known or name.startswith(ahead):
            continue
        raise meta.unsupported(f"tensor {name!r:.80} in a {architecture} model")
    if ahead and any(name.startswith(ahead) for name in source.names()):
        warnings.warn(
            f"{source.path.name}: not used: tensor {ahead[0]}* ({HEADS_AHEAD})",
            RuntimeWarning,
            stacklevel=2,
        )
    return meta


def _watched(values: Mapping[str, Any], computed: Sequence[str]) -> dict[str, str]:
    """Return the keys that change the result -> the feature, for `Metadata`."""
    window, context = values.get("attention.sliding_window"), values.get("context_length")
    found = {
        key: feature
        for key, (neutral, feature) in _CHANGES.items()
        if key not in computed and values.get(key) is not None and values[key] not in neutral
    }
    if isinstance(window, int) and isinstance(context, int) and 0 < window < context:
        found["attention.sliding_window"] = "a sliding window"
    return found


def _layers_ahead(meta: Metadata) -> tuple[str, ...]:
    """Return the prefixes of the layers after the last one, which predict further tokens."""
    count = layer_count(meta, meta.integer("nextn_predict_layers", default=0, minimum=0))
    end = meta.integer("block_count") if count else 0
    return tuple(f"blk.{i}." for i in range(max(0, end - count), end))


def sizes(meta: Metadata, source: Source) -> Sizes:
    """Return the sizes, whose GGUF keys are the same in every family."""
    hidden = meta.integer("embedding_length")
    heads = meta.integer("attention.head_count")
    stated = meta.get("attention.key_length") is not None
    dim = meta.integer("attention.key_length") if stated else default_head_dim(meta, hidden, heads)
    meta.must_be("attention.value_length", dim, f"value heads of another size than {dim}")
    return Sizes(
        vocab_size=_vocab_size(meta, source, hidden),
        hidden_size=hidden,
        intermediate_size=meta.integer("feed_forward_length"),
        num_layers=layer_count(meta, meta.integer("block_count") - len(_layers_ahead(meta))),
        num_heads=heads,
        num_kv_heads=meta.integer("attention.head_count_kv", default=heads),
        head_dim=dim,
        norm_eps=shortest(meta.number("attention.layer_norm_rms_epsilon")),
        max_position=meta.integer("context_length"),
        tie_embeddings=NAMES["head"] not in source.names(),
    )


def rope(meta: Metadata, source: Source, head_dim: int, default_theta: float = 10000.0) -> Rope:
    """Return the rotary embedding.

    Tensors hold the factors of some kinds of scaling. As in llama.cpp, they come on top of that by
    the keys, and a factor without a type is linear.
    """
    theta = shortest(meta.number("rope.freq_base", default=default_theta))
    dims = meta.integer("rope.dimension_count", default=head_dim, minimum=2)
    kind = meta.text("rope.scaling.type", "linear")
    factor = shortest(meta.number("rope.scaling.factor", default=1.0)) if kind != "none" else 1.0
    scale = shortest(meta.number("rope.scaling.attn_factor", default=1.0))
    rope = Rope(theta, dims=dims if dims != head_dim else 0, scale=scale)
    if LONG_FACTORS in source.names():
        short, long = (_factors(meta, source, n, dims) for n in (SHORT_FACTORS, LONG_FACTORS))
        original = meta.integer("rope.scaling.original_context_length")
        rope = msgspec.structs.replace(rope, factors=short, long_factors=long, original=original)
        return _divided(rope, (factor,) * (dims // 2))
    if kind not in ("none", "linear", "yarn"):
        raise meta.unsupported(f'RoPE scaling of type "{kind[:40]}"')
    if kind == "yarn" and factor != 1.0:
        rope = yarn_rope(rope, dims, _yarn(meta, factor, scale))
    elif factor != 1.0:
        rope = _divided(rope, (factor,) * (dims // 2))
    if ROPE_FACTORS in source.names():
        rope = _divided(rope, _factors(meta, source, ROPE_FACTORS, dims))
    return rope


def _divided(rope: Rope, divisors: tuple[float, ...]) -> Rope:
    """Return `rope` with frequencies divided once more."""
    own = rope.factors or (1.0,) * len(divisors)
    long = rope.long_factors and tuple(map(mul, rope.long_factors, divisors))
    return msgspec.structs.replace(rope, factors=tuple(map(mul, own, divisors)), long_factors=long)


def _yarn(meta: Metadata, factor: float, scale: float) -> Yarn:
    """Return YaRN's parameters, with `scale` as a further factor of cosine and sine.

    Writers store `attention_factor` of config.json, which replaces YaRN's own, or
    `mscale_all_dim`, which divides it.
    """
    own = attention_factor(factor)
    mscale = meta.get("rope.scaling.yarn_log_multiplier")
    if mscale:
        own /= attention_factor(factor, shortest(meta.number("rope.scaling.yarn_log_multiplier")))
    return Yarn(
        factor=factor,
        original=meta.integer("rope.scaling.original_context_length"),
        beta_fast=shortest(meta.number("rope.scaling.yarn_beta_fast", default=32.0)),
        beta_slow=shortest(meta.number("rope.scaling.yarn_beta_slow", default=1.0)),
        scale=scale * shortest(meta.number("rope.scaling.yarn_attn_factor", default=own)),
    )


def _factors(meta: Metadata, source: Source, name: str, dims: int) -> tuple[float, ...]:
    factors = source.read(name)
    if factors.shape != (dims // 2,) or not (np.isfinite(factors) & (factors > 0)).all():
        raise meta.corrupt(f"expected {dims // 2} positive numbers in {name}")
    return tuple(float(f) for f in factors)


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
