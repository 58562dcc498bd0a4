"""Names of the constants in graphs whose values depend on the sizes of heads."""

from __future__ import annotations

from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention


def sized(config: ModelConfig, part: Attention, name: str) -> str:
    """Return a constant's name, with the sizes of heads that are not those of the first layer."""
    first = config.attention
    sizes = (part.num_heads, part.num_kv_heads, part.head_dim)
    if sizes == (first.num_heads, first.num_kv_heads, first.head_dim):
        return name
    return ".".join([name, *map(str, sizes)])
