"""State spaces (Mamba-2) in both containers: names, sizes and forms of their tensors."""

from __future__ import annotations

import math

import numpy as np

from edgegen._types import Float
from edgegen.models.metadata import Metadata
from edgegen.models.parts.state_space import StateSpace

_LAYER = "model.layers.{i}.mamba."
HF_NAMES = {
    "layers.{i}.ssm_z": f"{_LAYER}in_proj.weight",
    "layers.{i}.ssm_xbc": f"{_LAYER}in_proj.weight",
    "layers.{i}.ssm_dt": f"{_LAYER}in_proj.weight",
    "layers.{i}.ssm_conv": f"{_LAYER}conv1d.weight",
    "layers.{i}.ssm_conv_bias": f"{_LAYER}conv1d.bias",
    "layers.{i}.ssm_dt_bias": f"{_LAYER}dt_bias",
    "layers.{i}.ssm_a": f"{_LAYER}A_log",
    "layers.{i}.ssm_d": f"{_LAYER}D",
    "layers.{i}.ssm_norm": f"{_LAYER}norm.weight",
    "layers.{i}.ssm_out": f"{_LAYER}out_proj.weight",
}
GGUF_NAMES = {
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
_INFINITY = {"__float__": "Infinity"}
"""Spelling of transformers 5."""


def from_hf(meta: Metadata, inner: int, norm: bool = True) -> StateSpace:
    """Translate config.json; `inner` is the size of all heads, `norm` whether they have a norm."""
    meta.must_be("mamba_conv_bias", True, "a convolution without biases")
    meta.must_be("mamba_proj_bias", False, "biases in the state space's projections")
    heads = meta.integer("mamba_n_heads", default=128)
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
        norm=norm,
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


def from_gguf(meta: Metadata, norm: bool = True) -> StateSpace:
    """Translate the key-value pairs of a GGUF file."""
    heads = meta.integer("ssm.time_step_rank")
    return StateSpace(
        heads=heads,
        groups=meta.integer("ssm.group_count"),
        head_dim=max(1, meta.integer("ssm.inner_size") // heads),
        state_dim=meta.integer("ssm.state_size"),
        width=meta.integer("ssm.conv_kernel"),
        norm=norm,
    )


def canonical(short: str, tensor: Float, kind: str) -> Float:
    """Undo the containers' forms of the convolution, the decays and the vectors."""
    if short == "ssm_a" and kind == "huggingface":
        return -np.exp(tensor)
    if short in ("ssm_a", "ssm_d", "ssm_norm"):
        return tensor.reshape(-1)
    return tensor.reshape(len(tensor), -1) if short == "ssm_conv" else tensor
