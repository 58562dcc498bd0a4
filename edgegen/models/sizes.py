"""Sizes of a decoder, and the parts and configurations that an architecture composes from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from edgegen._structs import msgspec
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp


def all_but_every(period: int, layers: int) -> list[bool]:
    """Return a list with False for the last layer of each `period`, and True for the others."""
    return [(i + 1) % period != 0 for i in range(layers)]


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes that nearly every family states, under the same keys of a container."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    norm_eps: float
    max_position: int
    tie_embeddings: bool

    def attention(self, **options: Any) -> Attention:
        """Return an attention of these heads; `options` are its other fields."""
        heads = {f: getattr(self, f) for f in ("num_heads", "num_kv_heads", "head_dim")}
        return Attention(**({"scale": self.head_dim**-0.5} | heads | options))

    def mlp(self, **options: Any) -> GatedMlp:
        """Return a gated MLP of this size; `options` are its other fields."""
        return GatedMlp(inner=self.intermediate_size, **options)

    def config(
        self,
        architecture: str,
        layers: Iterable[Sequence[Branch]],
        ropes: Sequence[Rope],
        **options: Any,
    ) -> ModelConfig:
        """Return the configuration of these layers; `options` are its other fields."""
        kinds, order = arrange(layers)
        fields = ("vocab_size", "hidden_size", "norm_eps", "max_position", "tie_embeddings")
        return ModelConfig(
            architecture=architecture,
            ropes=tuple(ropes),
            kinds=kinds,
            layers=order,
            **{field: getattr(self, field) for field in fields} | options,
        )
