"""LFM2: gated short convolutions in most layers, attention with norms of heads in the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.parts import Part
from edgegen.models.parts.short_conv import ShortConv
from edgegen.models.sizes import Sizes

THETA = 1_000_000.0

_LAYER = "model.layers.{i}."
HF_NAMES = huggingface.NAMES | {
    "norm": "model.embedding_norm.weight",
    "layers.{i}.attn_norm": f"{_LAYER}operator_norm.weight",
    "layers.{i}.o": f"{_LAYER}self_attn.out_proj.weight",
    "layers.{i}.q_norm": f"{_LAYER}self_attn.q_layernorm.weight",
    "layers.{i}.k_norm": f"{_LAYER}self_attn.k_layernorm.weight",
    "layers.{i}.conv_in": f"{_LAYER}conv.in_proj.weight",
    "layers.{i}.conv_kernel": f"{_LAYER}conv.conv.weight",
    "layers.{i}.conv_out": f"{_LAYER}conv.out_proj.weight",
    "layers.{i}.mlp_norm": f"{_LAYER}ffn_norm.weight",
    "layers.{i}.gate": f"{_LAYER}feed_forward.w1.weight",
    "layers.{i}.up": f"{_LAYER}feed_forward.w3.weight",
    "layers.{i}.down": f"{_LAYER}feed_forward.w2.weight",
}
GGUF_NAMES = (
    gguf.NAMES
    | gguf.HEAD_NORMS
    | {
        "norm": "token_embd_norm.weight",
        "layers.{i}.conv_in": "blk.{i}.shortconv.in_proj.weight",
        "layers.{i}.conv_kernel": "blk.{i}.shortconv.conv.weight",
        "layers.{i}.conv_out": "blk.{i}.shortconv.out_proj.weight",
    }
)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    own = {**config, "rms_norm_eps": config.get("norm_eps", 1e-5)}
    inner = {"intermediate_size": config["block_ff_dim"]} if "block_ff_dim" in config else {}
    meta = huggingface.open_config(own, num_key_value_heads=8, **inner)
    meta.must_be("conv_bias", False, "biases in the convolution")
    tied = meta.get("tie_embedding")  # the name in the published files
    sizes = huggingface.sizes(meta, tied=True if tied is None else bool(tied))
    sizes = msgspec.structs.replace(sizes, intermediate_size=_inner(meta))
    attends = [kind != "conv" for kind in _types(meta, sizes.num_layers)]
    conv = ShortConv(width=meta.integer("conv_L_cache", default=3))
    rope = huggingface.rope(meta, sizes.head_dim, THETA)
    return check(_config(sizes, rope, conv, attends), meta)


def _inner(meta: Metadata) -> int:
    """Return the rows of the MLP, which the file states before an adjustment."""
    inner = meta.integer("block_ff_dim", default=meta.integer("intermediate_size", default=12288))
    if not meta.boolean("block_auto_adjust_ff_dim", default=True):
        return inner
    inner = int(meta.number("block_ffn_dim_multiplier", default=1.0) * int(2 * inner / 3))
    multiple = meta.integer("block_multiple_of", default=256)
    return -(-inner // multiple) * multiple


def _types(meta: Metadata, layers: int) -> list[str]:
    """Return the type of each layer: conv or full_attention."""
    if meta.get("layer_types") is None:
        indices = meta.get("full_attn_idxs")
        if indices is None:
            return ["full_attention"] * layers
        if not isinstance(indices, list):
            raise meta.corrupt(f'expected a list "full_attn_idxs", got {indices!r:.60}')
        return ["full_attention" if i in indices else "conv" for i in range(layers)]
    types = meta.sequence("layer_types", layers)
    if others := [kind for kind in types if kind not in ("conv", "full_attention")]:
        raise meta.unsupported(f"a layer of type {others[0]!r:.60}")
    return types


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file, whose layers without heads convolve."""
    meta = gguf.open_metadata(source, "lfm2", GGUF_NAMES)
    layers = meta.integer("block_count")
    heads = meta.sequence("attention.head_count_kv", layers)
    counts = [head for head in heads if head]
    if not counts:
        raise meta.unsupported("a model without attention")
    sizes = gguf.sizes(meta.having(**{"attention.head_count_kv": counts[0]}), source)
    conv = ShortConv(width=meta.integer("shortconv.l_cache", default=3))
    rope = gguf.rope(meta, source, sizes.head_dim, THETA)
    return check(_config(sizes, rope, conv, [bool(head) for head in heads]), meta)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return the kernel [hidden, width] without the axis of channels that Hugging Face stores."""
    return tensor.reshape(len(tensor), -1) if short == "conv_kernel" else tensor


def _config(sizes: Sizes, rope: Rope, conv: ShortConv, attends: list[bool]) -> ModelConfig:
    layers = []
    for attention in attends:
        part: Part = sizes.attention(qk_norm="head") if attention else conv
        layers.append((Branch("attn", (part,)), Branch("mlp", (sizes.mlp(),))))
    return sizes.config("lfm2", layers, [rope])


ARCHITECTURE = Architecture(
    name="lfm2",
    hf_model_types=("lfm2",),
    gguf_architectures=("lfm2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=fix,
)
