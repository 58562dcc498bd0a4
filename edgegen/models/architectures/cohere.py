"""Command R, Command R7B and Aya: parallel branches, LayerNorm without biases, a factor of logits.

Cohere 2 has a sliding window in three of four layers, and no positions in the others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.rope import by_halves
from edgegen.models.sizes import Sizes, all_but_every

PERIOD = 4
"""One layer in four of Cohere 2 has full attention, unless the file says otherwise."""
PER_HEAD = "a norm with weights of its own for each head, as in Command R+"
THETAS = (500_000.0, 10_000.0)
"""Bases of the rotary embeddings of Cohere and Cohere 2, unless the file says otherwise."""
_SECOND = "cohere2"


def _one_norm(names: Mapping[str, str]) -> dict[str, str]:
    return {own: name for own, name in names.items() if not own.endswith("mlp_norm")}


HF_NAMES = _one_norm(huggingface.NAMES | huggingface.bias_names("q", "k", "v", "o"))
GGUF_NAMES = _one_norm(gguf.NAMES)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    eps = config.get("layer_norm_eps", 1e-5)
    meta = huggingface.open_config(config, rms_norm_eps=eps, sliding_window=4096)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    meta.must_be("use_qk_norm", False, PER_HEAD)
    sizes = huggingface.sizes(meta, tied=True)
    second = meta.text("model_type", "cohere") == _SECOND
    sliding = _sliding(meta, "sliding_window_pattern", sizes.num_layers)
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled=second)
    return check(
        _config(
            sizes,
            huggingface.rope(meta, sizes.head_dim, THETAS[second]),
            windows=windows,
            rotated=[bool(window) or not second for window in windows],
            bias=meta.boolean("attention_bias", default=False),
            factor=meta.number("logit_scale", default=0.0625),
        ),
        meta,
    )


def _sliding(meta: Metadata, key: str, layers: int) -> list[bool]:
    period = meta.integer(key, default=PERIOD)
    return all_but_every(period, layers)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    second = source.metadata.get("general.architecture") == _SECOND
    name = _SECOND if second else "command-r"
    if "blk.0.attn_q_norm.weight" in source.names():
        raise gguf.open_metadata(source, name, GGUF_NAMES | gguf.HEAD_NORMS).unsupported(PER_HEAD)
    meta = gguf.open_metadata(source, name, GGUF_NAMES, computed=("logit_scale",))
    eps = meta.number("attention.layer_norm_epsilon", default=1e-5)
    sizes = gguf.sizes(meta.having(**{"attention.layer_norm_rms_epsilon": eps}), source)
    sliding = [second] * sizes.num_layers
    if second:
        sliding = _sliding(meta, "attention.sliding_window_pattern", sizes.num_layers)
    window = meta.integer("attention.sliding_window") if second else 0
    config = _config(
        sizes,
        gguf.rope(meta, source, sizes.head_dim),
        windows=[window if slides else 0 for slides in sliding],
        rotated=[slides or not second for slides in sliding],
        factor=gguf.shortest(meta.number("logit_scale", default=0.0625)),
    )
    return check(config, meta)


def _config(
    sizes: Sizes,
    rope: Rope,
    *,
    windows: Sequence[int],
    rotated: Sequence[bool],
    factor: float,
    bias: bool = False,
) -> ModelConfig:
    layers = []
    for window, rotates in zip(windows, rotated, strict=True):
        attention = sizes.attention(
            window=window, rope=0 if rotates else None, bias=bias, out_bias=bias
        )
        layers.append([Branch("attn", (attention, sizes.mlp()))])
    return sizes.config("cohere", layers, [rope], norm="layer", logit_scale=factor)


ARCHITECTURE = Architecture(
    name="cohere",
    hf_model_types=("cohere", _SECOND),
    gguf_architectures=("command-r", _SECOND),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    fix=by_halves,
)
