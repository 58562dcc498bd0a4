"""Granite 4: state spaces or attention, a shared MLP, with or without experts beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models import mamba
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
    **mamba.HF_NAMES,
}
GGUF_NAMES = {**gguf.EXPERT_NAMES, **mamba.GGUF_NAMES}
SHARED = {
    f"blk.{{i}}.ffn_{p}.weight": f"blk.{{i}}.ffn_{p}_shexp.weight" for p in ("gate", "up", "down")
}
"""GGUF names of the shared MLP -> those in a model with experts."""
_KINDS = {"mamba": False, "linear_attention": False, "attention": True, "full_attention": True}
"""Types of layers -> whether they have attention."""


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
    inner = meta.integer("mamba_expand", default=2) * sizes.hidden_size
    count = meta.integer("num_local_experts", default=8, minimum=0)
    chosen = meta.integer("num_experts_per_tok", default=2) if count else 0
    layers = _Layers(
        attends=attends,
        rope=0 if meta.get("position_embedding_type") == "rope" else None,
        space=None if all(attends) else mamba.from_hf(meta, inner),
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
        space=None if all(attends) else mamba.from_gguf(meta),
        experts=Experts(count, chosen, sizes.intermediate_size) if count else None,
    )
    if count:
        shared = meta.integer("expert_shared_feed_forward_length")
        sizes = msgspec.structs.replace(sizes, intermediate_size=shared)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, Multipliers.read(meta, GGUF_KEYS), layers), meta)


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
    """Undo the containers' forms of the state space, and of Q and K."""
    return gguf.unpermuted(short, mamba.canonical(short, tensor, kind), config, kind)


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
