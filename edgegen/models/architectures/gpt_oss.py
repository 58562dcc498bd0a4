"""gpt-oss: experts with biases and a clamped SwiGLU, attention sinks, alternating windows.

Its experts are read in MXFP4, as they are shipped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.parts.experts import Experts
from edgegen.models.sizes import Sizes

THETA = 150_000.0
WINDOW = 128
_DEFAULTS = {
    "head_dim": 64,
    "num_key_value_heads": 8,
    "rms_norm_eps": 1e-5,
    "sliding_window": WINDOW,
}
_YARN = {
    "rope_type": "yarn",
    "factor": 32.0,
    "original_max_position_embeddings": 4096,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
    "truncate": False,
}

_EXPERTS = "model.layers.{i}.mlp.experts."
HF_NAMES = (
    huggingface.without_mlp(huggingface.NAMES)
    | huggingface.bias_names("q", "k", "v", "o")
    | {
        "layers.{i}.sinks": "model.layers.{i}.self_attn.sinks",
        "layers.{i}.router": "model.layers.{i}.mlp.router.weight",
        "layers.{i}.router_bias": "model.layers.{i}.mlp.router.bias",
        "layers.{i}.experts.{e}.gate": f"{_EXPERTS}gate_up_proj",
        "layers.{i}.experts.{e}.up": f"{_EXPERTS}gate_up_proj",
        "layers.{i}.experts.{e}.down": f"{_EXPERTS}down_proj",
        "layers.{i}.experts.{e}.gate_bias": f"{_EXPERTS}gate_up_proj_bias",
        "layers.{i}.experts.{e}.up_bias": f"{_EXPERTS}gate_up_proj_bias",
        "layers.{i}.experts.{e}.down_bias": f"{_EXPERTS}down_proj_bias",
    }
)
GGUF_NAMES = (
    gguf.EXPERT_NAMES
    | gguf.bias_names("q", "k", "v", "o")
    | {
        "layers.{i}.mlp_norm": "blk.{i}.post_attention_norm.weight",
        "layers.{i}.sinks": "blk.{i}.attn_sinks.weight",
        "layers.{i}.router_bias": "blk.{i}.ffn_gate_inp.bias",
    }
    | {
        f"layers.{{i}}.experts.{{e}}.{name}_bias": f"blk.{{i}}.ffn_{name}_exps.bias"
        for name in ("gate", "up", "down")
    }
)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.with_rope(huggingface.open_config(config, **_DEFAULTS), _YARN)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("swiglu_alpha", 1.702, "another slope of the activation")
    sizes = huggingface.sizes(meta, tied=False)
    experts = _experts(
        huggingface.expert_count(meta, 128),
        meta.integer("num_experts_per_tok", default=4),
        sizes.intermediate_size,
        meta.number("swiglu_limit", default=7.0),
    )
    sliding = [i % 2 == 0 for i in range(sizes.num_layers)]
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled=True)
    bias = meta.boolean("attention_bias", default=True)
    rope = huggingface.rope(meta, sizes.head_dim, THETA)
    return check(_config(sizes, rope, experts, windows=windows, bias=bias), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "gpt-oss", GGUF_NAMES, computed=("expert_count",))
    sizes = gguf.sizes(meta, source)
    experts = _experts(
        meta.integer("expert_count"),
        meta.integer("expert_used_count"),
        meta.integer("expert_feed_forward_length"),
        7.0,
    )
    window = meta.integer("attention.sliding_window", default=WINDOW)
    windows = [window if i % 2 == 0 else 0 for i in range(sizes.num_layers)]
    rope = gguf.rope(meta, source, sizes.head_dim, THETA)
    return check(_config(sizes, rope, experts, windows=windows, bias=True), meta)


def _experts(count: int, chosen: int, inner: int, limit: float) -> Experts:
    return Experts(
        experts=count,
        chosen=chosen,
        inner=inner,
        activation="swiglu_oai",
        limit=limit,
        router_bias=True,
        bias=True,
    )


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return a matrix of an expert: Hugging Face stores its transpose, gate and up alternating."""
    if kind != "huggingface" or not short.startswith("experts."):
        return value
    name, rows = short.rpartition(".")[2], value.T if value.ndim == 2 else value
    if name.startswith("down"):
        return np.ascontiguousarray(rows)
    return np.ascontiguousarray(rows[int(name.startswith("up")) :: 2])


def _config(
    sizes: Sizes, rope: Rope, experts: Experts, *, windows: Sequence[int], bias: bool
) -> ModelConfig:
    layers = []
    for window in windows:
        attention = sizes.attention(bias=bias, out_bias=bias, sinks=True, window=window)
        layers.append((Branch("attn", (attention,)), Branch("mlp", (experts,))))
    return sizes.config("gpt_oss", layers, [rope])


ARCHITECTURE = Architecture(
    name="gpt_oss",
    hf_model_types=("gpt_oss",),
    gguf_architectures=("gpt-oss",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    cut=cut,
)
