"""Granite 4 without state space layers: a shared MLP, with or without experts beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._structs import msgspec
from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.multipliers import Multipliers
from edgegen.models.parts import Part
from edgegen.models.parts.experts import Experts

_LAYER = "model.layers.{i}."
HF_NAMES = huggingface.NAMES | {
    "layers.{i}.gate": f"{_LAYER}shared_mlp.input_linear.weight",
    "layers.{i}.up": f"{_LAYER}shared_mlp.input_linear.weight",
    "layers.{i}.down": f"{_LAYER}shared_mlp.output_linear.weight",
    "layers.{i}.router": f"{_LAYER}block_sparse_moe.router.layer.weight",
    "layers.{i}.experts.{e}.gate": f"{_LAYER}block_sparse_moe.input_linear.weight",
    "layers.{i}.experts.{e}.up": f"{_LAYER}block_sparse_moe.input_linear.weight",
    "layers.{i}.experts.{e}.down": f"{_LAYER}block_sparse_moe.output_linear.weight",
}


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    sizes = huggingface.sizes(meta, tied=False)
    _require_attention(meta, sizes.num_layers)
    sizes = msgspec.structs.replace(
        sizes, intermediate_size=meta.integer("shared_intermediate_size", default=1024)
    )
    rotated = meta.get("position_embedding_type") == "rope"
    factors = Multipliers.read(meta)
    attention = sizes.attention(scale=factors.attention, rope=0 if rotated else None)
    layer = (
        Branch("attn", (attention,), scale=factors.residual),
        Branch("mlp", (*_experts(meta), sizes.mlp()), scale=factors.residual),
    )
    whole = sizes.config(
        "granite_hybrid",
        [layer] * sizes.num_layers,
        [huggingface.rope(meta, sizes.head_dim)],
        embedding_scale=factors.embedding,
        logit_scale=1 / factors.logits,
    )
    return check(whole, meta)


def _experts(meta: Metadata) -> tuple[Part, ...]:
    """Return the experts beside the shared MLP, if there are any."""
    count = meta.integer("num_local_experts", default=8, minimum=0)
    if not count:
        return ()
    chosen = meta.integer("num_experts_per_tok", default=2)
    return (Experts(experts=count, chosen=chosen, inner=meta.integer("intermediate_size")),)


def _require_attention(meta: Metadata, layers: int) -> None:
    """Check that no layer has a state space in place of the attention."""
    key = "layer_types" if meta.get("layer_types") is not None else "layers_block_type"
    if meta.get(key) is None:
        raise meta.unsupported("state space layers (mamba)")
    for kind in meta.sequence(key, layers):
        if kind not in ("attention", "full_attention"):
            raise meta.unsupported(f"a layer of type {kind!r:.60}")


def from_gguf(source: Source) -> ModelConfig:
    """Refuse a GGUF file: those of dense models have the architecture of Granite 3."""
    raise UnsupportedFormat(
        f"{source.path.name}: edgegen does not support state space layers (granitehybrid); choose "
        "another model"
    )


ARCHITECTURE = Architecture(
    name="granite_hybrid",
    hf_model_types=("granitemoehybrid",),
    gguf_architectures=("granitehybrid",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names={},
)
