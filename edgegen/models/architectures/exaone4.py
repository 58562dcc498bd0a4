"""EXAONE 4: norms after the branches, norms of heads, windows, and no RoPE in the other layers."""

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
"""One layer in four has full attention, unless the file says otherwise."""

_DEFAULTS = {"rms_norm_eps": 1e-5, "num_key_value_heads": 32, "sliding_window": 4096}
HF_NAMES = huggingface.post_norms_alone(huggingface.NAMES | huggingface.HEAD_NORMS)
GGUF_NAMES = gguf.post_norms_alone(gguf.NAMES | gguf.HEAD_NORMS)


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json."""
    meta = huggingface.open_config(config, **_DEFAULTS)
    meta.must_be("hidden_act", "silu", "an activation other than SiLU")
    sizes = huggingface.sizes(meta, tied=False)
    hybrid = meta.get("sliding_window") is not None
    sliding = _sliding(meta, sizes.num_layers)
    windows = huggingface.windows(meta, sizes.num_layers, sliding, enabled=hybrid)
    return check(_config(sizes, huggingface.rope(meta, sizes.head_dim), windows), meta)


def _sliding(meta: Metadata, layers: int) -> list[bool]:
    """Return whether the window of each layer slides, unless the file has `layer_types`."""
    pattern = meta.get("sliding_window_pattern")
    if meta.get("layer_types") is not None or meta.get("sliding_window") is None:
        pattern = None
    if isinstance(pattern, str) and pattern and set(pattern) <= {"L", "G"}:  # such as LLLG
        return [pattern[i % len(pattern)] == "L" for i in range(layers)]
    period = PERIOD if pattern is None else meta.integer("sliding_window_pattern")
    return all_but_every(period, layers)


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    meta = gguf.open_metadata(source, "exaone4", GGUF_NAMES)
    sizes = gguf.sizes(meta, source)
    window = meta.integer("attention.sliding_window", default=0, minimum=0)
    key, layers = "attention.sliding_window_pattern", sizes.num_layers
    if window and isinstance(meta.get(key), list):
        sliding = [bool(slides) for slides in meta.sequence(key, layers)]
    else:
        period = meta.integer(key, default=PERIOD)
        sliding = all_but_every(period, layers)
    windows = [window if slides else 0 for slides in sliding]
    return check(_config(sizes, gguf.rope(meta, source, sizes.head_dim), windows), meta)


def _config(sizes: Sizes, rope: Rope, windows: Sequence[int]) -> ModelConfig:
    hybrid = any(windows)
    mlp = Branch("mlp", (sizes.mlp(),), norm=False, post_norm=True)
    layers = []
    for window in windows:
        rotated = 0 if window or not hybrid else None
        attention = sizes.attention(qk_norm="head", window=window, rope=rotated)
        layers.append((Branch("attn", (attention,), norm=False, post_norm=True), mlp))
    return sizes.config("exaone4", layers, [rope])


ARCHITECTURE = Architecture(
    name="exaone4",
    hf_model_types=("exaone4",),
    gguf_architectures=("exaone4",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
)
