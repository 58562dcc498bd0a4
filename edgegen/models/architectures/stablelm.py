"""StableLM 3B, StableLM 2 1.6B and Zephyr: LayerNorm with biases, RoPE of a part of each head."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.sizes import Sizes

PER_HEAD = "a norm with weights of its own for each head, as in StableLM 2 12B"

_NORMS = ("norm", "layers.{i}.attn_norm", "layers.{i}.mlp_norm")


def _with_norm_biases(names: Mapping[str, str]) -> dict[str, str]:
    """Return `names` with those of the biases of norms."""
    biases = {f"{own}_bias": names[own].replace(".weight", ".bias") for own in _NORMS}
    return dict(names) | biases


HF_NAMES = _with_norm_biases(huggingface.NAMES | huggingface.bias_names("q", "k", "v"))
GGUF_NAMES = _with_norm_biases(gguf.NAMES | gguf.bias_names("q", "k", "v"))


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    eps = config.get("layer_norm_eps", 1e-5)
    meta = huggingface.open_config(
        config, rms_norm_eps=eps, partial_rotary_factor=0.25, num_key_value_heads=32
    )
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("qk_layernorm", False, PER_HEAD)
    sizes = huggingface.sizes(meta, tied=False)
    bias = meta.boolean("use_qkv_bias", default=False)
    parallel = meta.boolean("use_parallel_residual", default=False)
    rope = huggingface.rope(meta, sizes.head_dim, partial=True)
    return check(_config(sizes, rope, bias=bias, parallel=parallel), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    if "blk.0.attn_q_norm.weight" in source.names():
        raise gguf.open_metadata(source, "stablelm", GGUF_NAMES | gguf.HEAD_NORMS).unsupported(
            PER_HEAD
        )
    # The names of tensors tell about parallel branches: not every file has the right key.
    known = ("use_parallel_residual",)
    meta = gguf.open_metadata(source, "stablelm", GGUF_NAMES, computed=known)
    eps = meta.number("attention.layer_norm_epsilon", default=1e-5)
    sizes = gguf.sizes(meta.having(**{"attention.layer_norm_rms_epsilon": eps}), source)
    bias = gguf.has(source, GGUF_NAMES, "q_bias")
    parallel = not gguf.has(source, GGUF_NAMES, "mlp_norm")
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, bias=bias, parallel=parallel), meta)


def _config(sizes: Sizes, rope: Rope, *, bias: bool, parallel: bool) -> ModelConfig:
    attention, mlp = sizes.attention(bias=bias), sizes.mlp()
    layer = [Branch("attn", (attention,)), Branch("mlp", (mlp,))]
    layer = [Branch("attn", (attention, mlp))] if parallel else layer
    options = {"norm": "layer", "norm_bias": True}
    return sizes.config("stablelm", [layer] * sizes.num_layers, [rope], **options)


ARCHITECTURE = Architecture(
    name="stablelm",
    hf_model_types=("stablelm",),
    gguf_architectures=("stablelm",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
