"""DeepSeek-V2-Lite: latent attention, and a mixture of experts with shared experts beside it."""

from __future__ import annotations

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
from edgegen.models.parts import Part
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.models.rope import attention_factor
from edgegen.models.sizes import Sizes

_SELF, _BLK = "model.layers.{i}.self_attn.", "blk.{i}."
_OLD = ("q", "k", "v")

HF_NAMES = {
    own: name for own, name in huggingface.NAMES.items() if own.rpartition(".")[2] not in _OLD
} | {
    "layers.{i}.q_proj": f"{_SELF}q_proj.weight",
    "layers.{i}.q_a": f"{_SELF}q_a_proj.weight",
    "layers.{i}.q_a_bias": f"{_SELF}q_a_proj.bias",
    "layers.{i}.q_a_norm": f"{_SELF}q_a_layernorm.weight",
    "layers.{i}.q_b": f"{_SELF}q_b_proj.weight",
    "layers.{i}.kv_a": f"{_SELF}kv_a_proj_with_mqa.weight",
    "layers.{i}.kv_a_bias": f"{_SELF}kv_a_proj_with_mqa.bias",
    "layers.{i}.kv_norm": f"{_SELF}kv_a_layernorm.weight",
    "layers.{i}.k_up": f"{_SELF}kv_b_proj.weight",
    "layers.{i}.v_up": f"{_SELF}kv_b_proj.weight",
    "layers.{i}.o_bias": f"{_SELF}o_proj.bias",
    **huggingface.EXPERTS,
}
GGUF_NAMES = {
    own: name for own, name in gguf.EXPERT_NAMES.items() if own.rpartition(".")[2] not in _OLD
} | {
    "layers.{i}.q_proj": f"{_BLK}attn_q.weight",
    "layers.{i}.q_a": f"{_BLK}attn_q_a.weight",
    "layers.{i}.q_a_norm": f"{_BLK}attn_q_a_norm.weight",
    "layers.{i}.q_b": f"{_BLK}attn_q_b.weight",
    "layers.{i}.kv_a": f"{_BLK}attn_kv_a_mqa.weight",
    "layers.{i}.kv_norm": f"{_BLK}attn_kv_a_norm.weight",
    "layers.{i}.k_up": f"{_BLK}attn_k_b.weight",
    "layers.{i}.v_up": f"{_BLK}attn_v_b.weight",
}
SHARED = {
    **{
        f"model.layers.{{i}}.mlp.{part}_proj.weight": (
            f"model.layers.{{i}}.mlp.shared_experts.{part}_proj.weight"
        )
        for part in ("gate", "up", "down")
    },
    **{f"{_BLK}ffn_{p}.weight": f"{_BLK}ffn_{p}_shexp.weight" for p in ("gate", "up", "down")},
}
"""Names of the MLP of a dense layer -> those of the shared experts, which are an MLP too."""


class _Shape(msgspec.Struct, frozen=True, kw_only=True):
    """Parts of the layers, and in which layers they are."""

    attention: LatentAttention
    experts: Experts
    shared: int
    """Number of shared experts."""
    dense: int
    """Number of the first layers with an MLP in place of experts."""


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("topk_method", "greedy", "routing limited to groups of experts")
    meta.must_be("scoring_func", "softmax", "routing by sigmoids")
    meta.must_be("norm_topk_prob", False, "weights of experts over the chosen ones")
    meta.must_be("moe_layer_freq", 1, "layers with experts among others without")
    meta.must_be("mlp_bias", False, "biases in the MLP")
    meta.must_be("rms_norm_eps", 1e-6, "another epsilon than that of the latents' norm")
    meta.must_be("routed_scaling_factor", 1.0, "a factor of the experts' outputs")
    sizes = huggingface.sizes(meta, tied=False)
    rope_dim = meta.integer("qk_rope_head_dim", default=64)
    rope = huggingface.rope(meta.having(head_dim=rope_dim), rope_dim)
    nope = meta.integer("qk_nope_head_dim", default=128)
    q_rank = config.get("q_lora_rank", 1536)
    shape = _Shape(
        attention=LatentAttention(
            num_heads=sizes.num_heads,
            nope_dim=nope,
            rope_dim=rope_dim,
            value_dim=meta.integer("v_head_dim", default=128),
            rank=meta.integer("kv_lora_rank", default=512),
            scale=(nope + rope_dim) ** -0.5 * _hf_factor(meta),
            q_rank=0 if q_rank is None else meta.integer("q_lora_rank", default=1536),
            bias=meta.boolean("attention_bias", default=False),
        ),
        experts=Experts(
            experts=meta.integer("n_routed_experts", default=64),
            chosen=meta.integer("num_experts_per_tok"),
            inner=meta.integer("moe_intermediate_size", default=1407),
            normalize=False,
        ),
        shared=meta.integer("n_shared_experts", default=2),
        dense=meta.integer("first_k_dense_replace", default=0, minimum=0),
    )
    return check(_config(sizes, rope, shape), meta)


def _hf_factor(meta: Metadata) -> float:
    """Return YaRN's factor of the scores, by the key that is named after all dimensions."""
    scaling = huggingface.rope_table(meta)
    kind = scaling.text("rope_type", scaling.text("type", "default"))
    if kind == "default" or not scaling.get("mscale_all_dim"):
        return 1.0
    return attention_factor(scaling.number("factor"), scaling.number("mscale_all_dim")) ** 2


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    names = GGUF_NAMES | SHARED
    meta = gguf.open_metadata(source, "deepseek2", names, computed=("expert_count",))
    meta.must_be("expert_gating_func", 1, "routing by sigmoids")
    meta.must_be("expert_weights_norm", False, "weights of experts over the chosen ones")
    meta.must_be("expert_weights_scale", 1.0, "a factor of the experts' outputs")
    meta.must_be("expert_group_count", 1, "routing limited to groups of experts")
    key, rope_dim = meta.integer("attention.key_length_mla"), meta.integer("rope.dimension_count")
    heads = {"attention.key_length": key, "attention.value_length": key}
    sizes = gguf.sizes(meta.having(**heads), source)
    rope = msgspec.structs.replace(gguf.rope(meta, source, rope_dim), scale=1.0)
    shape = _Shape(
        attention=LatentAttention(
            num_heads=sizes.num_heads,
            nope_dim=key - rope_dim,
            rope_dim=rope_dim,
            value_dim=meta.integer("attention.value_length_mla"),
            rank=meta.integer("attention.kv_lora_rank"),
            scale=key**-0.5 * _gguf_factor(meta),
            q_rank=meta.integer("attention.q_lora_rank", default=0, minimum=0),
        ),
        experts=Experts(
            experts=meta.integer("expert_count"),
            chosen=meta.integer("expert_used_count"),
            inner=meta.integer("expert_feed_forward_length"),
            normalize=False,
        ),
        shared=meta.integer("expert_shared_count"),
        dense=meta.integer("leading_dense_block_count", default=0, minimum=0),
    )
    return check(_config(sizes, rope, shape), meta)


def _gguf_factor(meta: Metadata) -> float:
    """Return YaRN's factor of the scores; the file has a tenth of the key of config.json."""
    if meta.text("rope.scaling.type", "none") != "yarn":
        return 1.0
    tenth = gguf.shortest(meta.number("rope.scaling.yarn_log_multiplier", default=0.1))
    factor = gguf.shortest(meta.number("rope.scaling.factor"))
    return attention_factor(factor, 10 * tenth) ** 2


def _config(sizes: Sizes, rope: Rope, shape: _Shape) -> ModelConfig:
    rope = msgspec.structs.replace(rope, dims=shape.attention.rope_dim)
    shared = GatedMlp(inner=shape.shared * shape.experts.inner)
    layers = []
    for i in range(sizes.num_layers):
        parts: tuple[Part, ...] = (shape.experts, shared) if i >= shape.dense else (sizes.mlp(),)
        layers.append((Branch("attn", (shape.attention,)), Branch("mlp", parts)))
    return sizes.config("deepseek2", layers, [rope])


def cut(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Take the rows of keys or of values, which a folder has in one tensor, head by head."""
    if short not in ("k_up", "v_up"):
        return tensor
    part = next(p for p in config.all_parts() if isinstance(p, LatentAttention))
    if kind == "gguf":  # [heads, rank, nope] and [heads, value, rank]
        by_head = tensor.swapaxes(1, 2) if short == "k_up" else tensor
        return np.ascontiguousarray(by_head).reshape(-1, part.rank)
    both = tensor.reshape(part.num_heads, -1, part.rank)
    rows = both[:, : part.nope_dim] if short == "k_up" else both[:, part.nope_dim :]
    return np.ascontiguousarray(rows).reshape(-1, part.rank)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Order the rotated rows of queries and of the shared key by halves of pairs."""
    if short not in ("q_proj", "q_b", "kv_a", "kv_a_bias"):
        return tensor
    part = next(p for p in config.all_parts() if isinstance(p, LatentAttention))
    own = part.nope_dim if short.startswith("q") else part.rank
    blocks = tensor.reshape(-1, own + part.rope_dim, *tensor.shape[1:])
    halves = [blocks[:, :own], blocks[:, own::2], blocks[:, own + 1 :: 2]]
    return np.concatenate(halves, axis=1).reshape(tensor.shape)


ARCHITECTURE = Architecture(
    name="deepseek2",
    hf_model_types=("deepseek_v2",),
    gguf_architectures=("deepseek2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=SHARED,
    fix=fix,
    cut=cut,
)
