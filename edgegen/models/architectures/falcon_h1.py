"""Falcon-H1: attention and a state space beside each other in every layer, and factors of both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models import mamba
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.parts.state_space import StateSpace
from edgegen.models.sizes import Sizes

_LAYER = "model.layers.{i}."
HF_NAMES = (
    huggingface.NAMES
    | mamba.HF_NAMES
    | {
        "norm": "model.final_layernorm.weight",
        "layers.{i}.mlp_norm": f"{_LAYER}pre_ff_layernorm.weight",
        "layers.{i}.gate": f"{_LAYER}feed_forward.gate_proj.weight",
        "layers.{i}.up": f"{_LAYER}feed_forward.up_proj.weight",
        "layers.{i}.down": f"{_LAYER}feed_forward.down_proj.weight",
    }
)
# Writers store this norm without the usual ending.
GGUF_NAMES = gguf.NAMES | mamba.GGUF_NAMES | {"layers.{i}.mlp_norm": "blk.{i}.ffn_norm"}
_ALONE = (
    "key_multiplier",
    "attention_in_multiplier",
    "attention_out_multiplier",
    "ssm_in_multiplier",
    "ssm_out_multiplier",
)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, rms_norm_eps=1e-5, num_key_value_heads=8)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("projectors_bias", False, "biases in the state space's projections")
    meta.must_be("mlp_bias", False, "biases in the MLP")
    norm = meta.boolean("mamba_rms_norm", default=False)
    if norm and meta.boolean("mamba_norm_before_gate", default=True):
        raise meta.unsupported("a norm before the gate (mamba_norm_before_gate)")
    sizes = huggingface.sizes(meta, tied=False)
    expanded = meta.integer("mamba_expand", default=2) * sizes.hidden_size
    inner = meta.integer("mamba_d_ssm", default=expanded if "mamba_d_ssm" in config else 1024)
    rope, space = huggingface.rope(meta, sizes.head_dim), mamba.from_hf(meta, inner, norm)
    _factors(meta.values)  # refuses factors that are not numbers
    scales = {
        "embedding_scale": meta.number("embedding_multiplier", default=1.0),
        "logit_scale": meta.number("lm_head_multiplier", default=1.0),
    }
    return check(_config(sizes, rope, space, scales), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file, whose tensors have the factors in them."""
    meta = gguf.open_metadata(source, "falcon-h1", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    normed = gguf.has(source, GGUF_NAMES, "ssm_norm")
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, mamba.from_gguf(meta, normed), {}), meta)


def _config(sizes: Sizes, rope: Rope, space: StateSpace, scales: dict[str, float]) -> ModelConfig:
    layer = (Branch("attn", (sizes.attention(), space)), Branch("mlp", (sizes.mlp(),)))
    return sizes.config("falcon_h1", [layer] * sizes.num_layers, [rope], **scales)


def _factors(config: Mapping[str, Any]) -> dict[str, float | list[float]]:
    """Return the factors of the rows of each tensor; ssm_xbc has one for each of x, B and C."""
    meta = Metadata(config, "config.json")
    key, entry, out, ssm_in, ssm_out = (meta.number(name, default=1.0) for name in _ALONE)
    gate, down = _numbers(meta, "mlp_multipliers", 2)
    z, *xbc, dt = (ssm_in * factor for factor in _numbers(meta, "ssm_multipliers", 5))
    alone = {"q": entry, "k": entry * key, "v": entry, "o": out, "gate": gate, "down": down}
    return {**alone, "ssm_z": z, "ssm_xbc": xbc, "ssm_dt": dt, "ssm_out": ssm_out}


def _numbers(meta: Metadata, key: str, count: int) -> list[float]:
    if meta.get(key) is None:
        return [1.0] * count
    named = {str(i): value for i, value in enumerate(meta.sequence(key, count))}
    table = Metadata(named, meta.where, f"{key}.")
    return [table.number(name) for name in named]


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Undo the containers' forms of the state space."""
    return mamba.canonical(short, tensor, kind)


def scale(short: str, tensor: Float, source: Source) -> Float:
    """Multiply a tensor of a folder by the factors of config.json; GGUF writers have done it."""
    factors = _factors(source.metadata) if source.kind == "huggingface" else {}
    factor = factors.get(short, 1.0)
    if isinstance(factor, float):
        return tensor if factor == 1.0 else tensor * np.float32(factor)
    groups = source.metadata.get("mamba_n_groups", 1) * source.metadata.get("mamba_d_state", 256)
    rows = np.repeat(
        np.array(factor, np.float32), [max(0, len(tensor) - 2 * groups), groups, groups]
    )
    return tensor * rows[:, None] if len(rows) == len(tensor) else tensor


ARCHITECTURE = Architecture(
    name="falcon_h1",
    hf_model_types=("falcon_h1",),
    gguf_architectures=("falcon-h1",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=fix,
    scale=scale,
)
