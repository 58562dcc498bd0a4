"""Attention to the keys and values of an earlier layer, as in the last layers of Gemma 4 E2B."""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape
from edgegen.models.parts.attention import Attention


class SharedAttention(
    Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="shared_attention"
):
    """Attention whose keys and values are those of layer `source`, which has an `Attention`.

    Tensors: query, o; with `q_norm` query_norm.
    """

    kind: ClassVar[str] = "shared_attention"
    alone: ClassVar[bool] = False
    fused: ClassVar = {}

    num_heads: int
    num_kv_heads: int
    head_dim: int
    scale: float
    """Factor of the scores."""
    source: int
    """Index of the layer whose keys and values it attends to."""
    rope: int | None = 0
    """Index of the rotary embedding of queries; None for no positions."""
    window: int = 0
    """Number of positions that a query attends to, itself included; 0 means all."""
    q_norm: bool = False
    """Whether each head's query has a norm."""

    @property
    def core(self) -> Attention:
        """The attention to keys and values, whatever projects them."""
        return Attention(
            self.num_heads,
            self.num_kv_heads,
            self.head_dim,
            self.scale,
            rope=self.rope,
            window=self.window,
        )

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "query", "o"

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return ("query",)

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return ("o",)

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        size = self.num_heads * self.head_dim
        norm: dict[str, Shape] = {"query_norm": (self.head_dim,)} if self.q_norm else {}
        return {"query": (size, hidden), **norm, "o": (hidden, size)}

    def problems(self, ropes: int) -> list[str]:
        """Return what is inconsistent."""
        return self.core.problems(ropes)


PART = SharedAttention
