"""Qwen3-Next: the gated delta rule in three of four layers, and experts with a shared one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models import delta, mixture
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts import Part
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.sizes import Sizes

_DELTA = "model.layers.{i}.linear_attn."
HF_NAMES = (
    delta.HF_NAMES
    | mixture.HF_NAMES
    | {
        "layers.{i}.delta_qkv": f"{_DELTA}in_proj_qkvz.weight",
        "layers.{i}.delta_z": f"{_DELTA}in_proj_qkvz.weight",
        "layers.{i}.delta_beta": f"{_DELTA}in_proj_ba.weight",
        "layers.{i}.delta_decay": f"{_DELTA}in_proj_ba.weight",
    }
)
GGUF_NAMES = (
    delta.GGUF_NAMES
    | mixture.GGUF_NAMES
    | {
        "layers.{i}.delta_beta": "blk.{i}.ssm_ba.weight",
        "layers.{i}.delta_decay": "blk.{i}.ssm_ba.weight",
    }
)
_EXPERTS = Experts(experts=512, chosen=10, inner=512)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    own = {"num_key_value_heads": 2, "intermediate_size": 5632}
    meta = huggingface.open_config(config, **delta.DEFAULTS, **own)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("attention_bias", False, "biases in the attention")
    sizes = huggingface.sizes(meta, tied=False)
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    rules = delta.from_hf(meta, sizes.num_layers)
    experts = mixture.from_hf(meta, _EXPERTS, _EXPERTS.inner)
    dense = huggingface.dense_layers(meta, sizes.num_layers)
    mlps = [mixture.parts(experts, sizes, dense=is_dense) for is_dense in dense]
    return check(_config(sizes, rope, rules, mlps), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = mixture.open_gguf(source, "qwen3next", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    rules = delta.from_gguf(meta, sizes.num_layers)
    experts = mixture.from_gguf(meta, normalize=True)
    return check(_config(sizes, rope, rules, [experts] * sizes.num_layers), meta)


def _config(
    sizes: Sizes,
    rope: Rope,
    rules: tuple[GatedDelta, list[bool]],
    mlps: list[tuple[Part, ...]],
) -> ModelConfig:
    layers = delta.layers(sizes, rules, mlps)
    return sizes.config("qwen3_next", layers, [rope])


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:
    """Return the rows of one of the tensors that a container's one holds."""
    rates = short in ("delta_beta", "delta_decay")
    if not rates and (kind != "huggingface" or short not in ("delta_qkv", "delta_z")):
        return mixture.cut(short, delta.cut(short, value, config, kind), config, kind)
    part = next(p for p in config.all_parts() if isinstance(p, GatedDelta))
    ranks = part.value_heads // part.key_heads
    if rates:
        return _of_each(value, part.key_heads, [ranks, ranks])[int(short == "delta_decay")]
    keys, values = part.key_dim, ranks * part.value_dim
    q, k, v, z = _of_each(value, part.key_heads, [keys, keys, values, values])
    return z if short == "delta_z" else np.concatenate([q, k, v])


def _of_each(value: Float, heads: int, sizes: list[int]) -> list[Float]:
    """Return the parts of these numbers of rows, each of all heads, which follow each other."""
    by_head = value.reshape(heads, sum(sizes), value.shape[-1])
    parts = np.split(by_head, np.cumsum(sizes[:-1]), axis=1)
    return [np.ascontiguousarray(part).reshape(-1, value.shape[-1]) for part in parts]


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Undo the containers' forms of norms, decays and the convolution."""
    return delta.canonical(short, tensor, kind)


ARCHITECTURE = Architecture(
    name="qwen3_next",
    hf_model_types=("qwen3_next",),
    gguf_architectures=("qwen3next",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=mixture.ALTERNATIVES,
    fix=fix,
    cut=cut,
)
