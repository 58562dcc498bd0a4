"""Factors of embedding, scores, residual and logits, as Granite models have them."""

from __future__ import annotations

from edgegen._structs import msgspec
from edgegen.models.gguf import config as gguf
from edgegen.models.metadata import Metadata

HF_KEYS = (
    "embedding_multiplier",
    "attention_multiplier",
    "residual_multiplier",
    "logits_scaling",
)
GGUF_KEYS = ("embedding_scale", "attention.scale", "residual_scale", "logit_scale")


class Multipliers(msgspec.Struct, frozen=True):
    """The factors; 1 changes nothing."""

    embedding: float
    attention: float
    """Factor of the attention scores."""
    residual: float
    """Factor of what a branch adds."""
    logits: float
    """Divisor of the logits."""

    @classmethod
    def read(cls, meta: Metadata, keys: tuple[str, ...] = HF_KEYS) -> Multipliers:
        """Read the factors from config.json, or with `GGUF_KEYS` from a GGUF file."""
        return cls(*(gguf.shortest(meta.number(key, default=1.0)) for key in keys))
