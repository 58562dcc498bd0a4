"""Granite 3 and 4 (dense): Llama with factors of embedding, scores, residual and logits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check
from edgegen.models.multipliers import GGUF_KEYS, Multipliers
from edgegen.models.sizes import Sizes

HF_NAMES = huggingface.NAMES | huggingface.bias_names("q", "k", "v", "o", "gate", "up", "down")


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    biases = [meta.boolean(key, default=False) for key in ("attention_bias", "mlp_bias")]
    rope = huggingface.rope(meta, sizes.head_dim)
    return check(_config(sizes, rope, Multipliers.read(meta), biases), meta)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "granite", gguf.NAMES, computed=GGUF_KEYS)
    meta.must_be("rope.scaling.finetuned", True, "layers without positions")
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    return check(_config(sizes, rope, Multipliers.read(meta, GGUF_KEYS), [False, False]), meta)


def _config(sizes: Sizes, rope: Rope, factors: Multipliers, biases: list[bool]) -> ModelConfig:
    scale, residual = factors.attention, factors.residual
    attention = sizes.attention(scale=scale, bias=biases[0], out_bias=biases[0])
    layer = (
        Branch("attn", (attention,), scale=residual),
        Branch("mlp", (sizes.mlp(bias=biases[1]),), scale=residual),
    )
    return sizes.config(
        "granite",
        [layer] * sizes.num_layers,
        [rope],
        embedding_scale=factors.embedding,
        logit_scale=1 / factors.logits,
    )


ARCHITECTURE = Architecture(
    name="granite",
    hf_model_types=("granite",),
    gguf_architectures=("granite",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=gguf.NAMES,
    fix=gguf.unpermuted,
)
