"""Qwen3.5 (dense): the gated delta rule in three of four layers, attention with a gate in one.

Of models for images and text, the text model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.parts import Part
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.sizes import Sizes

PERIOD = 4
"""One layer in four has attention, unless the file says otherwise."""
_DEFAULTS = {"head_dim": 256, "num_key_value_heads": 4, "partial_rotary_factor": 0.25}

_DELTA = "model.layers.{i}.linear_attn."
HF_NAMES = (
    huggingface.NAMES
    | huggingface.HEAD_NORMS
    | {
        "layers.{i}.attn_gate": huggingface.NAMES["layers.{i}.q"],
        "layers.{i}.delta_qkv": f"{_DELTA}in_proj_qkv.weight",
        "layers.{i}.delta_z": f"{_DELTA}in_proj_z.weight",
        "layers.{i}.delta_beta": f"{_DELTA}in_proj_b.weight",
        "layers.{i}.delta_decay": f"{_DELTA}in_proj_a.weight",
        "layers.{i}.delta_conv": f"{_DELTA}conv1d.weight",
        "layers.{i}.delta_a": f"{_DELTA}A_log",
        "layers.{i}.delta_dt": f"{_DELTA}dt_bias",
        "layers.{i}.delta_norm": f"{_DELTA}norm.weight",
        "layers.{i}.delta_out": f"{_DELTA}out_proj.weight",
    }
)
GGUF_NAMES = (
    gguf.NAMES
    | gguf.HEAD_NORMS
    | {
        "layers.{i}.attn_gate": gguf.NAMES["layers.{i}.q"],
        "layers.{i}.mlp_norm": "blk.{i}.post_attention_norm.weight",
        "layers.{i}.delta_qkv": "blk.{i}.attn_qkv.weight",
        "layers.{i}.delta_z": "blk.{i}.attn_gate.weight",
        "layers.{i}.delta_beta": "blk.{i}.ssm_beta.weight",
        "layers.{i}.delta_decay": "blk.{i}.ssm_alpha.weight",
        "layers.{i}.delta_conv": "blk.{i}.ssm_conv1d.weight",
        "layers.{i}.delta_a": "blk.{i}.ssm_a",
        "layers.{i}.delta_dt": "blk.{i}.ssm_dt.bias",
        "layers.{i}.delta_norm": "blk.{i}.ssm_norm.weight",
        "layers.{i}.delta_out": "blk.{i}.ssm_out.weight",
    }
)
_CENTRED = ("norm", "attn_norm", "mlp_norm", "q_norm", "k_norm")
"""Norms whose weight Hugging Face stores without its 1."""


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json of a text model, or of the text model in one with images."""
    tied = config.get("tie_word_embeddings", False)
    meta = huggingface.open_text_config(config, **_DEFAULTS, tie_word_embeddings=tied)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("attn_output_gate", True, "attention without a gate")
    sizes = huggingface.sizes(meta, tied=False)
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    delta = GatedDelta(
        key_heads=meta.integer("linear_num_key_heads", default=16),
        value_heads=meta.integer("linear_num_value_heads", default=32),
        key_dim=meta.integer("linear_key_head_dim", default=128),
        value_dim=meta.integer("linear_value_head_dim", default=128),
        width=meta.integer("linear_conv_kernel_dim", default=4),
    )
    attends = _every(meta.integer("full_attention_interval", default=PERIOD), sizes.num_layers)
    if meta.get("layer_types") is not None:
        attends = _attends(meta, sizes.num_layers)
    return check(_config(sizes, rope, delta, attends), meta)


def _every(period: int, layers: int) -> list[bool]:
    """Return whether each layer has attention, the last one of each `period`."""
    return [i % period == period - 1 for i in range(layers)]


def _attends(meta: Metadata, layers: int) -> list[bool]:
    types = meta.sequence("layer_types", layers)
    known = ("linear_attention", "full_attention")
    if others := [kind for kind in types if kind not in known]:
        raise meta.unsupported(f"a layer of type {others[0]!r:.60}")
    return [kind == "full_attention" for kind in types]


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "qwen35", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    value_heads = meta.integer("ssm.time_step_rank")
    delta = GatedDelta(
        key_heads=meta.integer("ssm.group_count"),
        value_heads=value_heads,
        key_dim=meta.integer("ssm.state_size"),
        value_dim=max(1, meta.integer("ssm.inner_size") // value_heads),
        width=meta.integer("ssm.conv_kernel"),
    )
    attends = _every(meta.integer("full_attention_interval", default=PERIOD), sizes.num_layers)
    if isinstance(recurrent := meta.get("attention.recurrent_layers"), list):
        attends = [not recurs for recurs in recurrent[: sizes.num_layers]]
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, delta, attends), meta)


def _config(sizes: Sizes, rope: Rope, delta: GatedDelta, attends: list[bool]) -> ModelConfig:
    layers = []
    for attention in attends:
        part: Part = sizes.attention(qk_norm="head", gate=True) if attention else delta
        layers.append((Branch("attn", (part,)), Branch("mlp", (sizes.mlp(),))))
    return sizes.config("qwen3_5", layers, [rope])


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return the rows of a head's query, or of its gate, which follow them."""
    if short not in ("q", "attn_gate") or len(value) % (2 * config.num_heads):
        return value  # `Checkpoint` reports a wrong shape
    heads = value.reshape(config.num_heads, 2, -1, value.shape[-1])
    return np.ascontiguousarray(heads[:, int(short == "attn_gate")]).reshape(-1, value.shape[-1])


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Undo the containers' forms of norms, decays, the convolution and the order of the heads."""
    if short == "delta_conv":
        tensor = tensor.reshape(len(tensor), -1)
    if kind == "gguf":
        return _grouped(short, tensor, config)
    if short in _CENTRED:
        return tensor + np.float32(1)
    return -np.exp(tensor) if short == "delta_a" else tensor


def _grouped(short: str, tensor: Float, config: ModelConfig) -> Float:
    """Restore the order of the value heads: those of one key head follow each other.

    GGUF writers store the first value heads of all key heads, then the second ones.
    """
    if not short.startswith("delta_") or short == "delta_norm":
        return tensor
    part = next(p for p in config.all_parts() if isinstance(p, GatedDelta))
    if short == "delta_out":
        return np.ascontiguousarray(_reordered(part, tensor.T).T)
    start = len(tensor) - part.value_size if short in ("delta_qkv", "delta_conv") else 0
    return np.concatenate([tensor[:start], _reordered(part, tensor[start:])])


def _reordered(part: GatedDelta, rows: Float) -> Float:
    """Return rows [value heads of each rank, key heads, ...] by key head."""
    if len(rows) % part.value_heads:
        return rows  # `Checkpoint` reports a wrong shape
    ranks = part.value_heads // part.key_heads
    heads = rows.reshape(ranks, part.key_heads, -1, *rows.shape[1:])
    return heads.swapaxes(0, 1).reshape(rows.shape)


ARCHITECTURE = Architecture(
    name="qwen3_5",
    hf_model_types=("qwen3_5", "qwen3_5_text"),
    gguf_architectures=("qwen35",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=fix,
    cut=cut,
)
