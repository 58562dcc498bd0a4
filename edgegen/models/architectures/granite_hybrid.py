"""Granite 4: state spaces or attention, a shared MLP, with or without experts beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.multipliers import GGUF_KEYS, Multipliers
from edgegen.models.parts import Part
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.state_space import StateSpace
from edgegen.models.sizes import Sizes

_LAYER = "model.layers.{i}."
HF_NAMES = huggingface.NAMES | {
    "layers.{i}.gate": f"{_LAYER}shared_mlp.input_linear.weight",
    "layers.{i}.up": f"{_LAYER}shared_mlp.input_linear.weight",
    "layers.{i}.down": f"{_LAYER}shared_mlp.output_linear.weight",
    "layers.{i}.router": f"{_LAYER}block_sparse_moe.router.layer.weight",
    "layers.{i}.experts.{e}.gate": f"{_LAYER}block_sparse_moe.input_linear.weight",
    "layers.{i}.experts.{e}.up": f"{_LAYER}block_sparse_moe.input_linear.weight",
    "layers.{i}.experts.{e}.down": f"{_LAYER}block_sparse_moe.output_linear.weight",
    "layers.{i}.ssm_z": f"{_LAYER}mamba.in_proj.weight",
    "layers.{i}.ssm_xbc": f"{_LAYER}mamba.in_proj.weight",
    "layers.{i}.ssm_dt": f"{_LAYER}mamba.in_proj.weight",
    "layers.{i}.ssm_conv": f"{_LAYER}mamba.conv1d.weight",
    "layers.{i}.ssm_conv_bias": f"{_LAYER}mamba.conv1d.bias",
    "layers.{i}.ssm_dt_bias": f"{_LAYER}mamba.dt_bias",
    "layers.{i}.ssm_a": f"{_LAYER}mamba.A_log",
    "layers.{i}.ssm_d": f"{_LAYER}mamba.D",
    "layers.{i}.ssm_norm": f"{_LAYER}mamba.norm.weight",
    "layers.{i}.ssm_out": f"{_LAYER}mamba.out_proj.weight",
}
GGUF_NAMES = gguf.EXPERT_NAMES | {
    "layers.{i}.ssm_z": "blk.{i}.ssm_in.weight",
    "layers.{i}.ssm_xbc": "blk.{i}.ssm_in.weight",
    "layers.{i}.ssm_dt": "blk.{i}.ssm_in.weight",
    "layers.{i}.ssm_conv": "blk.{i}.ssm_conv1d.weight",
    "layers.{i}.ssm_conv_bias": "blk.{i}.ssm_conv1d.bias",
    "layers.{i}.ssm_dt_bias": "blk.{i}.ssm_dt.bias",
    "layers.{i}.ssm_a": "blk.{i}.ssm_a",
    "layers.{i}.ssm_d": "blk.{i}.ssm_d",
    "layers.{i}.ssm_norm": "blk.{i}.ssm_norm.weight",
    "layers.{i}.ssm_out": "blk.{i}.ssm_out.weight",
}
SHARED = {
    f"blk.{{i}}.ffn_{p}.weight": f"blk.{{i}}.ffn_{p}_shexp.weight" for p in ("gate", "up", "down")
}
"""GGUF names of the shared MLP -> those in a model with experts."""
_KINDS = {"mamba": False, "linear_attention": False, "attention": True, "full_attention": True}
"""Types of layers -> whether they have attention."""
_INFINITY = {"__float__": "Infinity"}
"""Spelling of transformers 5."""


class _Layers(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of the layers, and in which layers they are."""

    attends: list[bool]
    """Whether each layer has attention; the others have state spaces."""
    rope: int | None
    space: StateSpace | None
    experts: Experts | None


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    sizes = huggingface.sizes(meta, tied=False)
    attends = _attends(meta, sizes.num_layers)
    count = meta.integer("num_local_experts", default=8, minimum=0)
    chosen = meta.integer("num_experts_per_tok", default=2) if count else 0
    layers = _Layers(
        attends=attends,
        rope=0 if meta.get("position_embedding_type") == "rope" else None,
        space=None if all(attends) else _space(meta, sizes.hidden_size),
        experts=Experts(count, chosen, sizes.intermediate_size) if count else None,
    )
    sizes = msgspec.structs.replace(
        sizes, intermediate_size=meta.integer("shared_intermediate_size", default=1024)
    )
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, Multipliers.read(meta), layers), meta)


def _attends(meta: Metadata, layers: int) -> list[bool]:
    key = "layer_types" if meta.get("layer_types") is not None else "layers_block_type"
    types = meta.sequence(key, layers) if meta.get(key) is not None else ["mamba"] * layers
    if others := [kind for kind in types if not isinstance(kind, str) or kind not in _KINDS]:
        raise meta.unsupported(f"a layer of type {others[0]!r:.60}")
    return _require_attention(meta, [_KINDS[kind] for kind in types])


def _require_attention(meta: Metadata, attends: list[bool]) -> list[bool]:
    if not any(attends):
        raise meta.unsupported("a model without attention")
    return attends


def _space(meta: Metadata, hidden: int) -> StateSpace:
    meta.must_be("mamba_conv_bias", True, "a convolution without biases")
    meta.must_be("mamba_proj_bias", False, "biases in the state space's projections")
    heads = meta.integer("mamba_n_heads", default=128)
    inner = meta.integer("mamba_expand", default=2) * hidden
    stated = meta.get("mamba_d_head") not in (None, "auto")
    low, high = _limits(meta)
    return StateSpace(
        heads=heads,
        groups=meta.integer("mamba_n_groups", default=1),
        head_dim=meta.integer("mamba_d_head") if stated else inner // heads,
        state_dim=meta.integer("mamba_d_state", default=256),
        width=meta.integer("mamba_d_conv", default=4),
        min_dt=low,
        max_dt=high,
    )


def _limits(meta: Metadata) -> tuple[float, float]:
    """Return the limits of dt; a maximum of 0 is none."""
    if meta.get("time_step_limit") is None:
        return 0.0, 0.0
    low, high = meta.sequence("time_step_limit", 2)
    ends = {"low": low or None, "high": None if high in (math.inf, _INFINITY) else high}
    table = Metadata(ends, meta.where, f"{meta.prefix}time_step_limit.", meta.advice)
    least, most = (table.number(e) if table.get(e) is not None else 0.0 for e in ends)
    return least, most


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file, whose layers without heads are state spaces."""
    computed = ("expert_count", *GGUF_KEYS)
    names = {**GGUF_NAMES, **{name: name for name in SHARED.values()}}
    meta = gguf.open_metadata(source, "granitehybrid", names, computed)
    heads = meta.sequence("attention.head_count_kv", meta.integer("block_count"))
    attends = _require_attention(meta, [bool(count) for count in heads])
    sizes = gguf.sizes(meta.having(**{"attention.head_count_kv": max(heads)}), source)
    count = meta.integer("expert_count", default=0, minimum=0)
    chosen = meta.integer("expert_used_count") if count else 0
    layers = _Layers(
        attends=attends,
        rope=0 if meta.boolean("rope.scaling.finetuned", default=True) else None,
        space=None if all(attends) else _space_of_file(meta),
        experts=Experts(count, chosen, sizes.intermediate_size) if count else None,
    )
    if count:
        shared = meta.integer("expert_shared_feed_forward_length")
        sizes = msgspec.structs.replace(sizes, intermediate_size=shared)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, Multipliers.read(meta, GGUF_KEYS), layers), meta)


def _space_of_file(meta: Metadata) -> StateSpace:
    heads = meta.integer("ssm.time_step_rank")
    return StateSpace(
        heads=heads,
        groups=meta.integer("ssm.group_count"),
        head_dim=max(1, meta.integer("ssm.inner_size") // heads),
        state_dim=meta.integer("ssm.state_size"),
        width=meta.integer("ssm.conv_kernel"),
    )


def _config(sizes: Sizes, rope: Rope, factors: Multipliers, parts: _Layers) -> ModelConfig:
    attention = sizes.attention(scale=factors.attention, rope=parts.rope)
    mlp: tuple[Part, ...] = (sizes.mlp(),) if not parts.experts else (parts.experts, sizes.mlp())
    layers = []
    for attends in parts.attends:
        part: Part = attention if attends or not parts.space else parts.space
        mixing = Branch("attn", (part,), scale=factors.residual)
        layers.append((mixing, Branch("mlp", mlp, scale=factors.residual)))
    return sizes.config(
        "granite_hybrid",
        layers,
        [rope],
        embedding_scale=factors.embedding,
        logit_scale=1 / factors.logits,
    )


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Undo the containers' forms of the convolution, the decays and vectors, and Q and K."""
    if short == "ssm_a" and kind == "huggingface":
        return -np.exp(tensor)
    if short in ("ssm_a", "ssm_d", "ssm_norm"):
        return tensor.reshape(-1)
    if short == "ssm_conv":
        return tensor.reshape(len(tensor), -1)
    return gguf.unpermuted(short, tensor, config, kind)


ARCHITECTURE = Architecture(
    name="granite_hybrid",
    hf_model_types=("granitemoehybrid",),
    gguf_architectures=("granitehybrid",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=SHARED,
    fix=fix,
)
