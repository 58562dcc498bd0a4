"""OLMo 2 and 3: norms after the branches in place of before, and of all queries and keys together.

OLMo 3 adds a sliding window in three of four layers, which keep the original rotary embedding where
the others have a scaled one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.sizes import Sizes, all_but_every

PERIOD = 4
"""One layer in four of OLMo 3 has full attention, unless the file says otherwise."""

THETA = 500_000.0
"""Base of OLMo 3, unless the file says otherwise."""
HF_NAMES = huggingface.post_norms_alone(
    huggingface.NAMES | huggingface.bias_names("q", "k", "v", "o") | huggingface.HEAD_NORMS
)
GGUF_NAMES = gguf.post_norms_alone(gguf.NAMES | gguf.HEAD_NORMS)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, rms_norm_eps=1e-5, sliding_window=4096)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    bias = meta.boolean("attention_bias", default=False)
    if meta.text("model_type", "olmo2") == "olmo2":
        ropes = [huggingface.rope(meta, sizes.head_dim)]
        return check(_config(sizes, ropes, [0] * sizes.num_layers, bias), meta)
    sliding = all_but_every(PERIOD, sizes.num_layers)
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled=True)
    return check(
        _config(sizes, huggingface.two_ropes(meta, sizes.head_dim, THETA), windows, bias), meta
    )


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file; OLMo 3's have a sliding window."""
    meta = gguf.open_metadata(source, "olmo2", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    rope = gguf.rope(meta, source, sizes.head_dim)
    if meta.get("attention.sliding_window") is None:
        return check(_config(sizes, [rope], [0] * sizes.num_layers), meta)
    sliding = _sliding_layers(meta, sizes.num_layers)
    window = meta.integer("attention.sliding_window")
    windows = [window if slides else 0 for slides in sliding]
    return check(_config(sizes, [rope, Rope(rope.theta)], windows), meta)


def _sliding_layers(meta: Metadata, layers: int) -> list[bool]:
    key = "attention.sliding_window_pattern"
    if isinstance(meta.get(key), list):
        return [bool(slides) for slides in meta.sequence(key, layers)]
    return all_but_every(PERIOD, layers)


def _config(
    sizes: Sizes, ropes: Sequence[Rope], windows: Sequence[int], bias: bool = False
) -> ModelConfig:
    mlp = Branch("mlp", (sizes.mlp(),), norm=False, post_norm=True)
    layers = []
    for window in windows:
        rope = int(window > 0 and len(ropes) > 1)
        attention = sizes.attention(
            qk_norm="all", bias=bias, out_bias=bias, window=window, rope=rope
        )
        layers.append((Branch("attn", (attention,), norm=False, post_norm=True), mlp))
    return sizes.config("olmo2", layers, ropes)


ARCHITECTURE = Architecture(
    name="olmo2",
    hf_model_types=("olmo2", "olmo3"),
    gguf_architectures=("olmo2",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
