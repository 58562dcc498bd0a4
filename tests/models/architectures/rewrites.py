"""Tensors of hybrid families as llama.cpp's converter writes them (its folder conversion)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._types import Float


def qwen35(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Qwen3.5: value heads in tiled order, and the decays' rates."""
    if name.endswith(".A_log"):
        tensor = -np.exp(tensor)
    if "conv1d" in name:
        tensor = tensor[:, 0]
    if "linear_attn." in name and not name.endswith("norm.weight"):
        tensor = _tiled(name, tensor, config)
    return name.replace(".dt_bias", ".dt_proj.bias"), tensor


def _tiled(name: str, tensor: Float, config: Mapping[str, Any]) -> Float:
    keys, values = config["linear_num_key_heads"], config["linear_num_value_heads"]
    axis = 1 if "out_proj" in name else 0
    own = values * (1 if tensor.shape[axis] == values else config["linear_value_head_dim"])
    order = np.arange(own).reshape(keys, values // keys, -1).swapaxes(0, 1).reshape(-1)
    kept = tensor.shape[axis] - own  # queries and keys stay
    return np.take(tensor, [*range(kept), *(kept + order)], axis=axis)


def granite_hybrid(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Granite 4: rates and vectors with an axis more or less."""
    if name.endswith(".A_log"):
        tensor = -np.exp(tensor)
    if name.endswith((".A_log", ".D")):
        tensor = tensor[:, None]
    if "mamba.conv1d.weight" in name:
        tensor = tensor[:, 0]
    if "mamba.norm" in name:
        tensor = tensor.reshape(config.get("mamba_n_groups", 1), -1)
    mlp = "mlp.shared_expert" if config["num_local_experts"] else "mlp"
    name = name.replace("shared_mlp.output_linear", f"{mlp}.down_proj")
    return name.replace("shared_mlp", mlp).replace(".dt_bias", ".dt_proj.bias"), tensor
