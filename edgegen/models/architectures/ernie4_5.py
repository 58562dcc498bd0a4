"""ERNIE 4.5 (dense): Llama whose rotary embedding rotates adjacent dimensions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.rope import by_halves
from edgegen.models.sizes import Sizes

THETA = 500_000.0
"""Base of the rotary embedding, unless the file says otherwise."""
_BIASES = ("q", "k", "v", "o", "gate", "up", "down")
_DEFAULTS = {"rms_norm_eps": 1e-5, "num_key_value_heads": 2, "head_dim": 128}

HF_NAMES = huggingface.NAMES | huggingface.bias_names(*_BIASES)
GGUF_NAMES = gguf.NAMES | gguf.bias_names(*_BIASES)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, **_DEFAULTS)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=True)
    bias = meta.boolean("use_bias", default=False)
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim, THETA), bias), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "ernie4_5", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    bias = gguf.has(source, GGUF_NAMES, "o_bias")
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim, THETA), bias), meta)


def _config(sizes: Sizes, rope: Rope, bias: bool) -> ModelConfig:
    attention = sizes.attention(bias=bias, out_bias=bias)
    layer = Branch("attn", (attention,)), Branch("mlp", (sizes.mlp(bias=bias),))
    return sizes.config("ernie4_5", [layer] * sizes.num_layers, [rope])


ARCHITECTURE = Architecture(
    name="ernie4_5",
    hf_model_types=("ernie4_5",),
    gguf_architectures=("ernie4_5",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=by_halves,
)
