"""The gated delta rule (Qwen3-Next, Qwen3.5) in both containers: names, sizes, forms of tensors."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from edgegen._types import Float
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata
from edgegen.models.parts import Part
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.sizes import Sizes, all_but_every

PERIOD = 4
"""One layer in four has attention, unless the file says otherwise."""
DEFAULTS = {"head_dim": 256, "partial_rotary_factor": 0.25}
"""Values of keys that config.json leaves out."""
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


def from_hf(meta: Metadata, layers: int) -> tuple[GatedDelta, list[bool]]:
    """Translate config.json; return also whether each layer has attention in its place."""
    delta = GatedDelta(
        key_heads=meta.integer("linear_num_key_heads", default=16),
        value_heads=meta.integer("linear_num_value_heads", default=32),
        key_dim=meta.integer("linear_key_head_dim", default=128),
        value_dim=meta.integer("linear_value_head_dim", default=128),
        width=meta.integer("linear_conv_kernel_dim", default=4),
    )
    if meta.get("layer_types") is None:
        return delta, _every(meta.integer("full_attention_interval", default=PERIOD), layers)
    types = meta.sequence("layer_types", layers)
    known = ("linear_attention", "full_attention")
    if others := [kind for kind in types if kind not in known]:
        raise meta.unsupported(f"a layer of type {others[0]!r:.60}")
    return delta, [kind == "full_attention" for kind in types]


def from_gguf(meta: Metadata, layers: int) -> tuple[GatedDelta, list[bool]]:
    """Translate the key-value pairs of a GGUF file as `from_hf` does config.json."""
    value_heads = meta.integer("ssm.time_step_rank")
    delta = GatedDelta(
        key_heads=meta.integer("ssm.group_count"),
        value_heads=value_heads,
        key_dim=meta.integer("ssm.state_size"),
        value_dim=max(1, meta.integer("ssm.inner_size") // value_heads),
        width=meta.integer("ssm.conv_kernel"),
    )
    attends = _every(meta.integer("full_attention_interval", default=PERIOD), layers)
    if isinstance(recurrent := meta.get("attention.recurrent_layers"), list):
        attends = [not recurs for recurs in recurrent[:layers]]
    return delta, attends


def _every(period: int, layers: int) -> list[bool]:
    """Return whether each layer has attention, the last one of each `period`."""
    return [not recurs for recurs in all_but_every(period, layers)]


def layers(
    sizes: Sizes, rules: tuple[GatedDelta, list[bool]], mlps: Iterable[tuple[Part, ...]]
) -> list[tuple[Branch, ...]]:
    """Return the layers, from what `from_hf` or `from_gguf` returned and the MLP of each layer."""
    rule, attends = rules
    attention = sizes.attention(qk_norm="head", gate=True)
    return [
        (Branch("attn", (attention if attending else rule,)), Branch("mlp", mlp))
        for attending, mlp in zip(attends, mlps, strict=True)
    ]


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return the rows of a head's query, or of its gate, which follow them."""
    if short not in ("q", "attn_gate") or len(value) % (2 * config.num_heads):
        return value  # `Checkpoint` reports a wrong shape
    heads = value.reshape(config.num_heads, 2, -1, value.shape[-1])
    return np.ascontiguousarray(heads[:, int(short == "attn_gate")]).reshape(-1, value.shape[-1])


def canonical(short: str, tensor: Float, kind: str) -> Float:
    """Undo the containers' forms of norms, decays and the convolution."""
    if short == "delta_conv":
        return tensor.reshape(len(tensor), -1)
    if kind == "gguf":
        return tensor
    if short in _CENTRED:
        return tensor + np.float32(1)
    return -np.exp(tensor) if short == "delta_a" else tensor


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:
    """Undo the containers' forms, in GGUF files of Qwen3.5 also the order of the heads."""
    tensor = canonical(short, tensor, kind)
    return _grouped(short, tensor, config) if kind == "gguf" else tensor


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
