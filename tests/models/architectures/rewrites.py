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


def qwen3_next(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Qwen3-Next, whose fused projection `write_file` splits."""
    if name.endswith(".A_log"):
        tensor = -np.exp(tensor)
    if "conv1d" in name:
        tensor = tensor[:, 0]
    if "in_proj_qkvz" in name:  # [key heads, (q, k, v, z)] -> all of q, of k, of v, of z
        keys, values = config["linear_num_key_heads"], config["linear_num_value_heads"]
        own = values // keys * config["linear_value_head_dim"]
        ends = np.cumsum([config["linear_key_head_dim"]] * 2 + [own])
        parts = np.split(tensor.reshape(keys, -1, tensor.shape[1]), ends, axis=1)
        tensor = np.concatenate([part.reshape(-1, tensor.shape[1]) for part in parts])
    return name.replace(".dt_bias", ".dt_proj.bias"), tensor


def _tiled(name: str, tensor: Float, config: Mapping[str, Any]) -> Float:
    keys, values = config["linear_num_key_heads"], config["linear_num_value_heads"]
    axis = 1 if "out_proj" in name else 0
    own = values * (1 if tensor.shape[axis] == values else config["linear_value_head_dim"])
    order = np.arange(own).reshape(keys, values // keys, -1).swapaxes(0, 1).reshape(-1)
    kept = tensor.shape[axis] - own  # queries and keys stay
    return np.take(tensor, [*range(kept), *(kept + order)], axis=axis)


def _mamba2(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of a state space: rates, and axes more or less."""
    if name.endswith(".A_log"):
        tensor = -np.exp(tensor)
    if name.endswith((".A_log", ".D")):
        tensor = tensor[:, None]
    if "mamba.conv1d.weight" in name:
        tensor = tensor[:, 0]
    if "mamba.norm" in name:
        tensor = tensor.reshape(config.get("mamba_n_groups", 1), -1)
    return name.replace(".dt_bias", ".dt_proj.bias"), tensor


def granite_hybrid(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Granite 4: the shared MLP stands alone, or beside experts."""
    mlp = "mlp.shared_expert" if config["num_local_experts"] else "mlp"
    name = name.replace("shared_mlp.output_linear", f"{mlp}.down_proj")
    return _mamba2(name.replace("shared_mlp", mlp), tensor, config)


def falcon_h1(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Falcon-H1: the factors are in the tensors."""
    entry = config["attention_in_multiplier"]
    factors = {
        "down_proj": config["mlp_multipliers"][1],
        "gate_proj": config["mlp_multipliers"][0],
        "k_proj": config["key_multiplier"] * entry,
        "q_proj": entry,
        "v_proj": entry,
        "o_proj": config["attention_out_multiplier"],
        "out_proj": config["ssm_out_multiplier"],
        "lm_head": config["lm_head_multiplier"],
        "embed_tokens": config["embedding_multiplier"],
    }
    for part, factor in factors.items():
        if f"{part}.weight" in name and not (part == "o_proj" and "mamba" in name):
            tensor = tensor * np.float32(factor)
    if "in_proj" in name:
        inner = config["mamba_d_ssm"]
        state = config["mamba_n_groups"] * config["mamba_d_state"]
        sizes = [inner, inner, state, state, config["mamba_n_heads"]]
        rows = np.repeat(np.float32(config["ssm_multipliers"]), sizes)
        tensor = tensor * rows[:, None] * np.float32(config["ssm_in_multiplier"])
    return _mamba2(name, tensor, config)


def gemma4(name: str, tensor: Float, config: Mapping[str, Any]) -> tuple[str, Float]:
    """Return the name and tensor of Gemma 4: factors of layers are weights there."""
    return f"{name}.weight" if name.endswith("layer_scalar") else name, tensor
