"""Configuration that all architectures share, from config.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.errors import UnsupportedFormat
from edgegen.models.config import Rope
from edgegen.models.metadata import Metadata, default_head_dim, layer_count
from edgegen.models.names import with_post_norms
from edgegen.models.optimum import advice
from edgegen.models.rope import scaled_rope
from edgegen.models.sizes import Sizes

NAMES = {
    "embed": "model.embed_tokens.weight",
    "norm": "model.norm.weight",
    "head": "lm_head.weight",
    "layers.{i}.attn_norm": "model.layers.{i}.input_layernorm.weight",
    "layers.{i}.q": "model.layers.{i}.self_attn.q_proj.weight",
    "layers.{i}.k": "model.layers.{i}.self_attn.k_proj.weight",
    "layers.{i}.v": "model.layers.{i}.self_attn.v_proj.weight",
    "layers.{i}.o": "model.layers.{i}.self_attn.o_proj.weight",
    "layers.{i}.mlp_norm": "model.layers.{i}.post_attention_layernorm.weight",
    "layers.{i}.gate": "model.layers.{i}.mlp.gate_proj.weight",
    "layers.{i}.up": "model.layers.{i}.mlp.up_proj.weight",
    "layers.{i}.down": "model.layers.{i}.mlp.down_proj.weight",
}
"""Hugging Face names of the common tensors. An architecture adds its own or replaces some."""

HEAD_NORMS = {
    "layers.{i}.q_norm": "model.layers.{i}.self_attn.q_norm.weight",
    "layers.{i}.k_norm": "model.layers.{i}.self_attn.k_norm.weight",
}
"""Names of the norms of queries and keys."""


EXPERTS = {
    "layers.{i}.router": "model.layers.{i}.mlp.gate.weight",
    "layers.{i}.experts.{e}.gate": "model.layers.{i}.mlp.experts.{e}.gate_proj.weight",
    "layers.{i}.experts.{e}.up": "model.layers.{i}.mlp.experts.{e}.up_proj.weight",
    "layers.{i}.experts.{e}.down": "model.layers.{i}.mlp.experts.{e}.down_proj.weight",
}
"""Names of a mixture of experts; {e} is the expert."""


def without_mlp(names: Mapping[str, str]) -> dict[str, str]:
    """Return names without those of the MLP."""
    mlp = {"layers.{i}.gate", "layers.{i}.up", "layers.{i}.down"}
    return {own: stored for own, stored in names.items() if own not in mlp}


def post_norms_alone(names: Mapping[str, str]) -> dict[str, str]:
    """Return names with norms after the branches in place of those before."""
    return with_post_norms(
        names,
        attn="model.layers.{i}.post_attention_layernorm.weight",
        mlp="model.layers.{i}.post_feedforward_layernorm.weight",
    )


def bias_names(*parts: str) -> dict[str, str]:
    """Return the names of the biases of these matrices, such as "q" or "down"."""
    return {
        f"layers.{{i}}.{part}_bias": NAMES[f"layers.{{i}}.{part}"].replace(".weight", ".bias")
        for part in parts
    }


def open_config(config: Mapping[str, Any], **defaults: Any) -> Metadata:
    """Return config.json as `Metadata`.

    Args:
        defaults: transformers' values of keys that the file leaves out. A key that is null keeps
            that value, which means something else.
    """
    kind = advice(str(config.get("model_type")))
    return Metadata({**defaults, **config}, "config.json", advice=kind)


def open_text_config(config: Mapping[str, Any], **defaults: Any) -> Metadata:
    """Return config.json, or its table for the text model where it describes several models.

    Args:
        defaults: values of keys that the file leaves out.
    """
    meta = open_config(config)
    if meta.get("text_config") is not None:
        meta = meta.table("text_config")
        if config.get("tie_word_embeddings") is not None:  # decides over the table's
            tied = {"tie_word_embeddings": config["tie_word_embeddings"]}
            meta = Metadata({**meta.values, **tied}, meta.where, meta.prefix, meta.advice)
    return Metadata({**defaults, **meta.values}, meta.where, meta.prefix, meta.advice)


def sizes(meta: Metadata, tied: bool) -> Sizes:
    """Return the sizes; `tied` is the family's default for `tie_word_embeddings`."""
    hidden = meta.integer("hidden_size")
    heads = meta.integer("num_attention_heads")
    stated = meta.get("head_dim") is not None
    return Sizes(
        vocab_size=meta.integer("vocab_size"),
        hidden_size=hidden,
        intermediate_size=meta.integer("intermediate_size"),
        num_layers=layer_count(meta, meta.integer("num_hidden_layers")),
        num_heads=heads,
        num_kv_heads=meta.integer("num_key_value_heads", default=heads),
        head_dim=meta.integer("head_dim") if stated else default_head_dim(meta, hidden, heads),
        norm_eps=meta.number("rms_norm_eps", default=1e-6),
        max_position=meta.integer("max_position_embeddings"),
        tie_embeddings=meta.boolean("tie_word_embeddings", default=tied),
    )


def rope_table(meta: Metadata) -> Metadata:
    """Return the table that describes RoPE, empty where there is none.

    Raises:
        UnsupportedFormat: there are two that differ, as after an edit of one of them.
    """
    new, old = meta.get("rope_parameters"), meta.get("rope_scaling")
    if isinstance(new, Mapping) and isinstance(old, Mapping) and _differ(new, old):
        raise UnsupportedFormat(
            f'{meta.where}: expected "rope_parameters" or "rope_scaling", got two that differ; '
            'write the scaling into "rope_parameters"'
        )
    return meta.table("rope_parameters" if new is not None else "rope_scaling")


def with_rope(meta: Metadata, table: Mapping[str, Any]) -> Metadata:
    """Return config.json with this table of RoPE, if it has none: the default of some families."""
    if meta.get("rope_parameters") is None and meta.get("rope_scaling") is None:
        return meta.having(rope_parameters=table)
    return meta


def _differ(new: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
    """Return whether two tables scale RoPE differently; one with a table a layer type is new."""
    if not (new and old) or any(isinstance(value, Mapping) for value in new.values()):
        return False
    plain = [
        {k: v for k, v in table.items() if k not in ("rope_theta", "type", "rope_type")}
        | {"type": table.get("rope_type", table.get("type", "default"))}
        for table in (new, old)
    ]
    return plain[0] != plain[1]


def rope(
    meta: Metadata, head_dim: int, default_theta: float = 10000.0, partial: bool = False
) -> Rope:
    """Return the rotary embedding of a model that has one.

    transformers 5 writes `rope_parameters`, older versions `rope_theta` and `rope_scaling`.

    Args:
        meta: config.json.
        head_dim: size of a head.
        default_theta: the family's base.
        partial: whether the family reads `partial_rotary_factor`; others ignore it.
    """
    scaling = rope_table(meta)
    theta = scaling.number("rope_theta", default=meta.number("rope_theta", default=default_theta))
    return scaled_rope(theta, head_dim, scaling, meta, partial=partial)


def expert_count(meta: Metadata, default: int) -> int:
    """Return the number of experts, which transformers 5 writes under another key."""
    return meta.integer("num_experts", default=meta.integer("num_local_experts", default=default))


def dense_layers(meta: Metadata, layers: int) -> list[bool]:
    """Return for each layer whether it has an MLP instead of experts."""
    step = meta.integer("decoder_sparse_step", default=1)
    only = meta.get("mlp_only_layers") or []
    if not isinstance(only, list | tuple):
        raise meta.corrupt('expected "mlp_only_layers" to be a list')
    return [i in only or (i + 1) % step != 0 for i in range(layers)]


def two_ropes(meta: Metadata, head_dim: int, default_theta: float = 10000.0) -> tuple[Rope, Rope]:
    """Return the rotary embeddings of layers with full attention, and of those with a window.

    transformers 5 has a table for each type of layer. Older versions scale those with full
    attention only.
    """
    rope_table(meta)
    whole = meta.get("rope_parameters")
    theta = meta.number("rope_theta", default=default_theta)
    if not isinstance(whole, Mapping) or "full_attention" not in whole:
        full = rope(meta, head_dim, default_theta)
        return full, Rope(full.theta, dims=full.dims)
    tables = [meta.table("rope_parameters").table(f"{k}_attention") for k in ("full", "sliding")]
    full, sliding = (
        scaled_rope(table.number("rope_theta", default=theta), head_dim, table, meta)
        for table in tables
    )
    return full, sliding


def windows(meta: Metadata, num_layers: int, sliding: list[bool], enabled: bool) -> tuple[int, ...]:
    """Return the attention window of each layer; 0 means full attention.

    Args:
        meta: config.json.
        num_layers: the number of layers.
        sliding: for each layer, whether its window slides if the file has no `layer_types`.
        enabled: whether the family's own switch allows sliding windows.
    """
    if meta.get("layer_types") is not None:
        known = {"sliding_attention": True, "full_attention": False}
        types = meta.sequence("layer_types", num_layers)
        if other := [t for t in types if not isinstance(t, str) or t not in known]:
            raise meta.unsupported(f"a layer of type {other[0]!r:.60}")
        sliding = [known[t] for t in types]
    if not enabled or not any(sliding):
        return (0,) * num_layers
    window = meta.integer("sliding_window")
    return tuple(window if slides else 0 for slides in sliding)


def upper_windows(meta: Metadata, num_layers: int) -> tuple[int, ...]:
    """Return the windows of a Qwen model: if enabled, those of layers from max_window_layers on."""
    first = meta.integer("max_window_layers", default=28, minimum=0)
    enabled = meta.boolean("use_sliding_window", default=False)
    return windows(meta, num_layers, [i >= first for i in range(num_layers)], enabled)
